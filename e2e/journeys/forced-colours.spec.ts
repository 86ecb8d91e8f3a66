import type { Locator } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import type { Analyst } from '../support/analyst.ts';
import { TOUR } from '../support/analyst-tour.ts';
import { Search } from '../support/search.ts';

test.beforeEach(async ({ analyst }) => {
  await analyst.page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark', reducedMotion: 'reduce' });
  await analyst.button('Open the sample project').click();
  await expect(analyst.tags.first()).toBeVisible();
});

test('where the system sets the colours, tags, what is chosen and what has the focus are still drawn', async ({
  analyst,
}) => {
  const { page, reader } = analyst;
  const mark = (quote: string) => reader.locator('mark').filter({ hasText: quote }).first();
  const { words } = await drawn(reader);
  for (const quote of ['Moscow', 'January 9', 'in his view chances never']) {
    const { image, ...rest } = await drawn(mark(quote));
    expect(image, `the line below “${quote}”`).toContain('gradient');
    expect(rest.words, `“${quote}” can be read`).toBe(words);
  }

  await analyst.tags.nth(1).click();
  await differ(analyst.tags.nth(1), analyst.tags.nth(0));
  await differ(mark('January 9'), mark('Moscow'));
  await differ(page.getByRole('tab', { name: 'Tags' }), page.getByRole('tab', { name: 'Codebook' }));

  await analyst.showCodebook();
  await analyst.rows('Actors').nth(1).click();
  await differ(analyst.rows('Actors').nth(1), analyst.rows('Actors').nth(0));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ControlOrMeta+ArrowDown');
  await differ(analyst.rows('Actors').nth(3), analyst.rows('Actors').nth(0));

  await show(analyst, 'the hits of a search');
  const hit = await drawn(new Search(analyst).lines.first().locator('mark'));
  expect(hit.ground, 'the hit has a ground of its own').toMatch(/^rgb\(/);
  expect(hit.ground).not.toBe(hit.words);
  await analyst.button('Tag all hits…').click();
  const hits = analyst.dialog('Tag all hits').getByRole('option');
  await differ(tick(hits.filter({ hasText: 'already tagged' })), tick(hits.last()));
  const kinds = analyst.dialog('Tag all hits').getByRole('radiogroup', { name: 'Tag as' }).locator('label');
  await differ(kinds.nth(0), kinds.nth(1));
});

const tick = (row: Locator): Locator => row.locator('.check-mark');

async function show(analyst: Analyst, screen: string): Promise<void> {
  await TOUR.find(({ name }) => name === screen)?.show(analyst);
}

/** How an element is drawn. */
async function drawn(element: Locator) {
  return element.evaluate((target) => {
    const style = getComputedStyle(target);
    return {
      words: style.color,
      image: style.backgroundImage,
      ground: style.backgroundColor,
      border: style.borderBottomColor,
      outline: `${style.outlineStyle} ${style.outlineWidth}`,
    };
  });
}

async function differ(chosen: Locator, other: Locator): Promise<void> {
  const usual = await drawn(other);
  await expect.poll(() => drawn(chosen)).not.toEqual(usual);
}
