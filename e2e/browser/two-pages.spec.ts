import { expect, test } from '../fixtures.ts';
import { Analyst } from '../support/analyst.ts';

test('two pages of one project stay in step, and either can undo what the other did', async ({
  browserShell,
  scratch,
}) => {
  const first = new Analyst(browserShell, scratch);
  await first.openFiles({ name: 'talks.txt', text: 'Ann Poe met Bo Rand.' });
  await expect(first.reader).toBeVisible();
  await first.saved();

  const page = await browserShell.secondPage();
  const second = first.at(page);
  await expect(second.reader).toContainText('Ann Poe met Bo Rand.');

  await first.page.bringToFront();
  await first.tag({ kind: 'actor', quote: 'Ann Poe', actor: 'Ann Poe', actorKind: 'person' });
  await expect(second.tags).toHaveCount(1);
  await second.page.bringToFront();
  await second.tag({ kind: 'actor', quote: 'Bo Rand', actor: 'Bo Rand', actorKind: 'person' });
  await expect(first.tags).toHaveCount(2);

  await first.page.bringToFront();
  await first.button('Undo').click();
  await expect(first.tags).toHaveCount(1);
  await expect(second.tags).toHaveCount(1);
  await expect(second.tags).toContainText('Ann Poe');
});

test('a dialog on what another page has deleted closes with a word, and settings are one for both', async ({
  browserShell,
  scratch,
}) => {
  const first = new Analyst(browserShell, scratch);
  await first.openFiles({ name: 'talks.txt', text: 'Ann Poe met Bo Rand.' });
  await first.tag({ kind: 'actor', quote: 'Ann Poe', actor: 'Ann Poe', actorKind: 'person' });
  await first.saved();
  const second = first.at(await browserShell.secondPage());
  await expect(second.reader).toBeVisible();
  await second.editCode('Actors', 'Ann Poe');

  await first.page.bringToFront();
  const question = await first.deleteCode('Actors', 'Ann Poe');
  await question.getByRole('button', { name: 'Delete' }).click();
  await expect(question).toHaveCount(0);
  await expect(second.dialog('Edit actor')).toHaveCount(0);
  await expect(second.news.filter({ hasText: '“Ann Poe” was deleted in another window.' })).toBeVisible();

  await first.page.keyboard.press('ControlOrMeta+,');
  await first.dialog('Settings').getByText('dark', { exact: true }).click();
  await expect(second.page.locator('html')).toHaveAttribute('data-theme', 'dark');
});
