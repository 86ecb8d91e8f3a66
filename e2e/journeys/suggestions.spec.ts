import type { Locator } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import type { Analyst } from '../support/analyst.ts';
import { axeFindsNothing } from '../support/axe.ts';
import type { PlannedTag } from '../support/material.ts';

/** In these texts nothing is written with a capital but the one who is tagged. */
const LATE = {
  name: 'late.txt',
  text: 'Ada Lind came late. the others had left. Ada Lind spoke all the same, and nobody heard Ada Lind.\n',
};
const AGAIN = { name: 'again.txt', text: 'it was the hour of Ada Lind, and of nobody else.\n' };
const lind: PlannedTag = { kind: 'actor', quote: 'Ada Lind', actor: 'Ada Lind', actorKind: 'person' };

const bar = ({ page }: Analyst): Locator => page.getByRole('region', { name: 'Suggestion', exact: true });
const tab = ({ page }: Analyst): Locator => page.getByRole('tab', { name: /^Suggestions/ });
const list = ({ page }: Analyst): Locator => page.getByRole('listbox', { name: 'Suggestions', exact: true });

/** The first mention is tagged by hand: from then on the codebook knows the actor. */
test.beforeEach(async ({ analyst }) => {
  await analyst.openFiles(LATE, AGAIN);
  await analyst.rows('Articles', 'late').click();
  await expect(analyst.reader).toContainText('came late');
  await analyst.tag(lind);
  await expect(tab(analyst)).toHaveText(/2$/);
  await analyst.page.keyboard.press('ControlOrMeta+2');
  await expect(analyst.reader).toBeFocused();
  await analyst.page.keyboard.press('ControlOrMeta+Home');
});

test('what the codebook knows is suggested, walked by Tab and decided on by key, with one undo each', async ({
  analyst,
}) => {
  const { keyboard } = analyst.page;
  await keyboard.press('Tab');
  await expect(bar(analyst)).toContainText('1 of 2');
  await expect(bar(analyst)).toContainText('Ada Lind');
  await keyboard.press('Tab');
  await expect(bar(analyst)).toContainText('2 of 2');
  await keyboard.press('Shift+Tab');
  await expect(bar(analyst)).toContainText('1 of 2');

  await keyboard.press('Enter');
  await expect(analyst.tags).toHaveCount(2);
  await expect(bar(analyst), 'the next one is at hand').toContainText('1 of 1');
  await keyboard.press('Backspace');
  await expect(bar(analyst)).toHaveCount(0);
  await expect(tab(analyst)).toHaveText('Suggestions');
  await expect(analyst.tags).toHaveCount(2);

  await analyst.restart();
  await expect(analyst.tags).toHaveCount(2);
  await analyst.page.keyboard.press('ControlOrMeta+6');
  await expect(analyst.page.getByText('Nothing is suggested here.')).toBeVisible();
  const { documents } = await analyst.exported();
  expect(documents.map(({ tags }) => tags.length).sort(), 'a suggestion is no tag').toEqual([0, 2]);

  await analyst.page.keyboard.press('ControlOrMeta+z');
  await expect(tab(analyst)).toHaveText(/1$/);
  await analyst.page.keyboard.press('ControlOrMeta+z');
  await expect(tab(analyst)).toHaveText(/2$/);
});

test('the keyboard gets out of the text, whatever is suggested in it', async ({ analyst }) => {
  const { keyboard } = analyst.page;
  await keyboard.press('Tab');
  await expect(bar(analyst)).toBeVisible();
  await keyboard.press('Escape');
  await expect(bar(analyst)).toHaveCount(0);
  await expect(analyst.reader).toBeFocused();
  await keyboard.press('Shift+Tab');
  await expect(analyst.reader).not.toBeFocused();

  await keyboard.press('ControlOrMeta+2');
  await expect(analyst.reader).toBeFocused();
  await keyboard.press('ControlOrMeta+End');
  await keyboard.press('Tab');
  await expect(analyst.reader, 'there is nothing behind the last one').not.toBeFocused();

  // With the last one before one's eyes Tab leads to its buttons.
  await keyboard.press('ControlOrMeta+2');
  await expect(analyst.reader).toBeFocused();
  await keyboard.press('ControlOrMeta+Home');
  await keyboard.press('Tab');
  await keyboard.press('Tab');
  await expect(bar(analyst)).toContainText('2 of 2');
  await analyst.tabTo(bar(analyst).getByRole('button', { name: 'Accept' }));
  await keyboard.press('Enter');
  await expect(analyst.tags).toHaveCount(2);
});

test('a suggestion is edited in the ordinary form before it becomes a tag', async ({ analyst }) => {
  const { keyboard } = analyst.page;
  await keyboard.press('Tab');
  await keyboard.press('e');
  const form = analyst.dialog('Tag actor');
  await expect(form.getByRole('combobox', { name: 'Actor', exact: true })).toHaveValue('Ada Lind');
  await analyst.escape();
  await expect(bar(analyst), 'it is still to be decided on').toContainText('1 of 2');
  await expect(analyst.reader).toBeFocused();
  await keyboard.press('e');
  await form.getByRole('textbox', { name: 'Note' }).fill('by her full name');
  await analyst.saveTag(form);
  await expect(analyst.tags).toHaveCount(2);
  await expect(bar(analyst)).toContainText('1 of 1');
  await keyboard.press('Enter');
  await expect(analyst.tags).toHaveCount(3);
});

test('a click on a suggestion shows what it would be, on buttons', async ({ analyst }) => {
  await analyst.clickText({ quote: 'Ada Lind', nth: 1 });
  await expect(bar(analyst)).toContainText('1 of 2');
  await axeFindsNothing(analyst.page, 'a suggestion in the text');
  await bar(analyst).getByRole('button', { name: 'Dismiss' }).click();
  await expect(bar(analyst)).toContainText('1 of 1');
  await bar(analyst).getByRole('button', { name: 'Accept' }).click();
  await expect(analyst.tags).toHaveCount(2);
  await expect(tab(analyst)).toHaveText('Suggestions');
});

test('the list is walked and decided on by key, kinds are switched off, and all articles are looked through', async ({
  analyst,
}) => {
  const { page } = analyst;
  await page.keyboard.press('ControlOrMeta+6');
  await expect(list(analyst)).toBeFocused();
  await expect(list(analyst).getByRole('option')).toHaveCount(2);
  await expect(bar(analyst)).toContainText('1 of 2');
  await axeFindsNothing(page, 'the list of suggestions');
  await page.keyboard.press('Enter');
  await expect(list(analyst).getByRole('option')).toHaveCount(1);
  await expect(list(analyst)).toBeFocused();

  await page.getByText(/^Actors/).click();
  await expect(list(analyst)).toHaveCount(0);
  await page.getByText(/^Actors/).click();
  await expect(list(analyst).getByRole('option')).toHaveCount(1);

  await analyst.button('Look through all articles').click();
  const articles = page.getByRole('listbox', { name: 'Articles with suggestions' });
  await expect(articles.getByRole('option')).toHaveCount(2);
  await articles.getByRole('option', { name: /the hour of/ }).click();
  await expect(analyst.reader).toContainText('it was the hour');
  await expect(list(analyst).getByRole('option')).toHaveCount(1);
});

test('all of an actor in the project are accepted as one change, which is shown first', async ({ analyst }) => {
  const { page } = analyst;
  await page.keyboard.press('Tab');
  await page.keyboard.press('ControlOrMeta+k');
  await expect(analyst.dialog('Commands')).toBeVisible();
  await page.keyboard.type('accept all of this actor in the project');
  await page.keyboard.press('Enter');
  const dialog = analyst.dialog('Accept all of Ada Lind');
  await expect(dialog).toContainText('3 passages in 2 articles');
  await axeFindsNothing(page, 'what is to be accepted');
  await analyst.tabTo(dialog.getByRole('listbox', { name: 'Passages to tag' }));
  await page.keyboard.press('Space');
  await expect(dialog).toContainText('2 passages in 2 articles');
  await page.keyboard.press('Space');
  await dialog.getByRole('button', { name: 'Tag 3 passages' }).click();
  await expect(dialog).toBeHidden();
  await expect(analyst.tags).toHaveCount(3);
  await expect(analyst.rows('Articles', 'the hour of')).toContainText('1 tag');
  await analyst.button('Undo').click();
  await expect(analyst.tags).toHaveCount(1);
  await expect(tab(analyst)).toHaveText(/2$/);
});

test('a name that may be that of several actors is asked about by key, and is never one of all', async ({
  analyst,
}) => {
  const { page } = analyst;
  const { keyboard } = page;
  const other: PlannedTag = { ...lind, quote: 'the others', actor: 'Bo Lind' };
  await analyst.tag(other);
  const form = await analyst.editCode('Actors', 'Bo Lind');
  await analyst.addChip(form, 'Other names', 'Ada Lind');
  await analyst.saveCode(form);
  await analyst.showTags();
  await keyboard.press('ControlOrMeta+2');
  await expect(analyst.reader).toBeFocused();
  await keyboard.press('ControlOrMeta+Home');
  await keyboard.press('Tab');
  await expect(bar(analyst)).toContainText('Ada Lind or Bo Lind?');
  await keyboard.press('Enter');
  const choice = analyst.dialog('Which actor?');
  await expect(choice.getByRole('option')).toHaveCount(2);
  await axeFindsNothing(page, 'the choice of an actor');
  await analyst.escape();
  await expect(bar(analyst), 'nothing is decided').toContainText('1 of 2');
  await expect(analyst.reader).toBeFocused();
  await expect(analyst.tags).toHaveCount(2);
  await keyboard.press('Enter');
  await expect(choice).toBeVisible();
  await keyboard.press('2');
  await expect(choice).toBeHidden();
  await expect(analyst.tags).toHaveCount(3);
  await expect(bar(analyst), 'the next one is at hand').toContainText('1 of 1');
  await bar(analyst).getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: /in the project…$/ }).click();
  await expect(page.getByRole('dialog')).toContainText('2 passages are left out that may mean another actor as well');
});

test('a date whose value cannot be known is suggested all the same, and the form asks for it', async ({ analyst }) => {
  const { page } = analyst;
  // One line, in capitals.
  await analyst.openFiles({ name: 'undated.txt', text: 'THE OTHERS HAD LEFT YESTERDAY. NOBODY SAID WHY.' });
  await expect(analyst.reader).toContainText('YESTERDAY');
  await expect(tab(analyst)).toHaveText(/\d$/);
  await analyst.clickText({ quote: 'YESTERDAY' });
  await expect(bar(analyst)).toContainText('a date: say which');
  await page.keyboard.press('Enter');
  const form = analyst.dialog('Tag date');
  const field = form.getByRole('textbox', { name: 'Date', exact: true });
  await expect(field).toHaveValue('');
  await expect(analyst.tags).toHaveCount(0);
  await field.fill('2022-01-08');
  await analyst.saveTag(form);
  await expect(analyst.tags).toHaveCount(1);
});

test('a passage that has quotation marks of its own is listed without others around it', async ({ analyst }) => {
  const { page } = analyst;
  await analyst.openFiles({ name: 'said.txt', text: '“We will not accept the draft,” said Ada Lind in the hall.' });
  await expect(analyst.reader).toContainText('the draft');
  await page.keyboard.press('ControlOrMeta+6');
  const marks = (passage: string) =>
    list(analyst)
      .getByRole('option')
      .locator('q')
      .filter({ hasText: passage })
      .first()
      .evaluate((quote) => ['::before', '::after'].map((part) => getComputedStyle(quote, part).content));
  await expect(
    list(analyst)
      .getByRole('option', { name: /the draft/ })
      .first(),
  ).toBeVisible();
  expect(await marks('the draft')).toEqual(['none', 'none']);
  expect(await marks('Ada Lind')).toEqual(['"“"', '"”"']);
});

test('words that are never to be suggested are in no article any more, until they are let go', async ({ analyst }) => {
  const { page } = analyst;
  await analyst.clickText({ quote: 'Ada Lind', nth: 1 });
  await bar(analyst).getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: /^Never suggest/ }).click();
  await expect(tab(analyst)).toHaveText('Suggestions');
  await analyst.rows('Articles', 'the hour of').click();
  await expect(analyst.reader).toContainText('it was the hour');
  await tab(analyst).click();
  await expect(page.getByText('Nothing is suggested here.')).toBeVisible();
  await page.getByText('1 wording never suggested').click();
  await analyst.button('Suggest “Ada Lind” again').click();
  await expect(list(analyst).getByRole('option')).toHaveCount(1);
});
