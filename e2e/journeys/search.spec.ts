import { expect, test } from '../fixtures.ts';
import type { PlannedTag } from '../support/material.ts';
import { Search } from '../support/search.ts';

const TEXTS = {
  council:
    'date 2023-03-14 The Northern Council said that NATO would open the border.\n\nIts speaker praised NATO again.\n',
  reply: 'date 2022-05-01 Lind opposes a wider Nato. Security\nguarantees, she said, are no gift.\n',
};
const FILES = Object.entries(TEXTS).map(([name, text]) => ({ name: `${name}.txt`, text }));
const LONG = { name: 'letters.txt', text: `Only letters: ${'a'.repeat(60)}!` };

const named: PlannedTag = { kind: 'actor', quote: 'NATO', nth: 0, actor: 'NATO', actorKind: 'organisation' };
const refusal: PlannedTag = {
  kind: 'position',
  quote: 'Lind opposes a wider Nato',
  position: 'Enlargement',
  stance: 'opposes',
  holders: ['Lind'],
  saidOn: '2022-05-01',
};

test('words, phrases and expressions are found from the keyboard, and a hit is shown without leaving the list', async ({
  analyst,
}) => {
  const search = new Search(analyst);
  const { keyboard } = analyst.page;
  await analyst.openFiles(...FILES);
  await expect(analyst.rows('Articles')).toHaveCount(2);
  await search.find('nato');
  await expect(search.count).toHaveText('3 hits in 2 articles');
  await search.sortBy('Left context');
  await expect(search.lines.nth(0)).toContainText('praised NATO');
  await search.sortBy('Date');
  await expect(search.lines.nth(0)).toContainText('2022-05-01');

  // The arrows and Enter: the passage is selected in its article, and the list keeps the focus.
  await search.find('nato');
  await expect(search.count).toHaveText('3 hits in 2 articles');
  await keyboard.press('ArrowDown');
  await expect(search.hits).toBeFocused();
  await keyboard.press('Enter');
  await expect(analyst.reader).toContainText('Lind opposes');
  await expect.poll(() => search.shown()).toBe('Nato');
  await expect(search.hits).toBeFocused();
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await expect(analyst.reader).toContainText('Northern Council');
  await expect.poll(() => search.shown()).toBe('NATO');
  await keyboard.press('Enter');
  await expect(analyst.reader).toBeFocused();
  await keyboard.press('F3');
  await expect(search.hits.getByRole('option', { selected: true })).toContainText('praised');

  await search.find('"security guarantees"');
  await expect(search.count).toHaveText('1 hit in 1 article');
  await search.toggle('Regular expression');
  await search.find('n(a|e)t.');
  await expect(search.count).toHaveText('3 hits in 2 articles');
  await search.find('n(a');
  await expect(search.dock.getByRole('alert')).toContainText('This is no regular expression yet');
  await keyboard.press('Escape');
  await expect(search.dock).toHaveCount(0);
  await expect(analyst.reader).toBeFocused();
});

test('filters join conditions on tags, and all hits are tagged as one step but for those that were left out', async ({
  analyst,
}) => {
  const search = new Search(analyst);
  await analyst.openFiles(...FILES);
  await analyst.rows('Articles', /Council/).click();
  await expect(analyst.reader).toContainText('Northern Council');
  await analyst.tag(named);
  await analyst.rows('Articles', /Lind/).click();
  await expect(analyst.reader).toContainText('Lind opposes');
  await analyst.tag(refusal);

  await search.find('nato');
  await expect(search.count).toHaveText('3 hits in 2 articles');
  await search.toggle('Filters');
  const stance = await search.addCondition('Stance');
  await stance.getByRole('combobox', { name: 'Stance' }).selectOption('opposes');
  await expect(search.count).toHaveText('1 hit in 1 article');
  await stance.getByRole('combobox', { name: 'Include or exclude' }).selectOption('exclude');
  await expect(search.count).toHaveText('2 hits in 1 article');
  const actor = await search.addCondition('Actor, named');
  await analyst.choose(actor.getByRole('combobox', { name: 'Actor, named' }), 'NATO');
  await expect(search.count).toHaveText('1 hit in 1 article');
  await search.dock.getByRole('combobox', { name: 'Passages match' }).selectOption('any condition');
  await expect(search.count).toHaveText('2 hits in 1 article');
  await search.find(' ');
  await expect(search.count).toHaveText('1 passage in 1 article');
  await analyst.button('Clear').click();
  await search.toggle('Filters');

  await search.find('nato');
  await expect(search.count).toHaveText('3 hits in 2 articles');
  await analyst.button('Tag all hits…').click();
  const dialog = analyst.dialog('Tag all hits');
  await expect(dialog.getByRole('combobox', { name: 'Actor' })).toHaveValue('NATO');
  const passages = dialog.getByRole('listbox', { name: 'Passages to tag' }).getByRole('option');
  // The one that is tagged so already is marked and left out from the start.
  await expect(passages.filter({ hasText: 'already tagged' })).toHaveAttribute('aria-selected', 'false');
  await passages.last().click();
  await expect(passages.last()).toHaveAttribute('aria-selected', 'false');
  await dialog.getByRole('button', { name: 'Tag 1 passage' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(analyst.tags).toHaveCount(2);
  await analyst.button('Undo').click();
  await expect(analyst.news.filter({ hasText: 'tagged 1 passage as “NATO”' })).toBeVisible();
  await expect(analyst.tags).toHaveCount(1);
});

test('an expression that would hang is stopped, and the window lives', async ({ analyst }) => {
  const search = new Search(analyst);
  await analyst.openFiles(...FILES, LONG);
  await expect(analyst.rows('Articles')).toHaveCount(3);
  await search.find('');
  await search.toggle('Regular expression');
  await search.find('(a+)+$|Lind');
  await expect(search.dock.getByRole('alert')).toContainText('took too long in “Only letters');
  await expect(search.count).toHaveText('1 hit in 1 article');
  await search.find('guarantees');
  await expect(search.dock.getByRole('alert')).toHaveCount(0);
  await expect(search.count).toHaveText('1 hit in 1 article');
});
