import { expect, test } from '../fixtures.ts';
import { axeFindsNothing } from '../support/axe.ts';

test('the program says what it is made of, each package with its licence', async ({ analyst }) => {
  const { page } = analyst;
  await expect(analyst.button('Open articles').first()).toBeVisible();
  await page.keyboard.press('ControlOrMeta+k');
  await expect(analyst.dialog('Commands')).toBeVisible();
  await page.keyboard.type('about');
  await page.keyboard.press('Enter');
  const about = analyst.dialog('About Standpoint');
  const list = about.getByRole('list', { name: 'Made of' });
  await expect(list.getByRole('listitem').nth(50)).toBeAttached();
  // By key: the first one has the focus after the button that closes, and opens where it stands.
  const first = list.locator('summary').first();
  await first.focus();
  await page.keyboard.press('Enter');
  await expect(list.getByText(/Permission|Copyright|License/u).first()).toBeVisible();
  const react = list.getByRole('listitem').filter({ hasText: /^react \d/u });
  await react.locator('summary').click();
  await expect(react.getByText(/Copyright \(c\) Meta Platforms/u)).toBeVisible();
  await axeFindsNothing(page, 'the about box');
});
