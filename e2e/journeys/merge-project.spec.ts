import { createHash } from 'node:crypto';
import { expect, test } from '../fixtures.ts';
import type { Analyst } from '../support/analyst.ts';
import { axeFindsNothing } from '../support/axe.ts';
import { contentOf, mergeFile, type Version, versionOf } from '../support/merging.ts';

const TEXT = 'Ann Poe met Bo Rand in Geneva.';
const ANSWER = 'NATO answered.';
const LATER = '2030-01-01T10:00:00.000Z';

/** A project with two tags, and its file. */
async function begin(analyst: Analyst) {
  await analyst.openFiles({ name: 'talks.txt', text: TEXT });
  await analyst.tag({ kind: 'actor', quote: 'Ann Poe', actor: 'Ann Poe', actorKind: 'person' });
  await analyst.tag({ kind: 'actor', quote: 'Bo Rand', actor: 'Bo Rand', actorKind: 'person' });
  return analyst.exportProject();
}

/** Both tags mean somebody else, one more tag, one more article with a tag. */
function theirWork({ actors, documents }: Version): void {
  const [poe] = actors;
  const [talks] = documents;
  if (!poe || !talks) throw new Error('the file has neither actor nor article');
  actors.push({ ...poe, id: 'their-actor', name: 'The poet', aliases: [] });
  for (const tag of talks.tags) Object.assign(tag, { actor: 'their-actor', coder: 'their-coder', updatedAt: LATER });
  const [first] = talks.tags;
  if (!first) throw new Error('the article has no tag');
  talks.tags.push({ ...first, id: 'their-tag', start: 23, end: 29, quote: 'Geneva', note: 'Where?' });
  documents.push({
    ...talks,
    ...{ id: 'their-article', title: 'Answer', text: ANSWER, tags: [] },
    sha256: createHash('sha256').update(ANSWER).digest('hex'),
    origin: undefined,
  });
}

test('what another analyst made of a copy comes in, conflicts decided one by one from the keyboard, and is one undo', async ({
  analyst,
}) => {
  const { page } = analyst;
  const mine = await begin(analyst);
  await mergeFile(analyst, { name: 'theirs.json', text: versionOf(mine, theirWork) });
  const dialog = analyst.dialog('Merge a project');
  await expect(dialog).toContainText('Untitled project');
  await expect(dialog).toContainText('2 things were changed in both');
  const list = dialog.getByRole('listbox', { name: 'Conflicts' });
  await expect(list).toBeFocused();
  await expect(list.getByRole('option')).toHaveText([/Ann Poe.*Theirs by the rule/u, /Bo Rand.*Theirs by the rule/u]);
  await axeFindsNothing(page, 'the preview of a merge');

  await page.keyboard.press('ArrowDown');
  const versions = dialog.getByRole('region', { name: /Bo Rand/ });
  await expect(versions.getByRole('row', { name: /^Actor/ })).toHaveText(/Bo Rand\s*The poet/u);
  await expect(versions.getByRole('row', { name: /^Coder/ })).toContainText('Beate');
  await page.keyboard.press('1');
  await expect(list.getByRole('option')).toHaveText([/Ann Poe.*Theirs by the rule/u, /Bo Rand.*Mine$/u]);
  await expect(dialog).toContainText('1 of 2 decided one by one, 1 by the rule.');
  await analyst.tabTo(dialog.getByRole('button', { name: 'Merge', exact: true }));
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(analyst.news.filter({ hasText: '“Untitled project” was merged.' })).toBeVisible();

  await expect(analyst.tags).toHaveCount(3);
  await expect(analyst.tagRow({ quote: 'Ann Poe' })).toContainText('The poet');
  await expect(analyst.tagRow({ quote: 'Bo Rand' })).not.toContainText('The poet');
  await expect(analyst.rows('Articles')).toHaveCount(2);
  const merged = await analyst.exportProject();

  await analyst.button('Undo').click();
  await expect(analyst.tags).toHaveCount(2);
  await expect(analyst.news.filter({ hasText: 'Undone: merged the project “Untitled project”' })).toBeVisible();
  expect(contentOf(await analyst.exportProject())).toBe(contentOf(mine));
  await analyst.restart();
  await expect(analyst.reader).toBeVisible();
  await analyst.button('Redo').click();
  await expect(analyst.tags).toHaveCount(3);
  expect(contentOf(await analyst.exportProject())).toBe(contentOf(merged));
});

test('a merge that is cancelled changes nothing, what is no project is refused, and what is here already is said', async ({
  analyst,
}) => {
  const mine = await begin(analyst);
  const dialog = analyst.dialog('Merge a project');
  await mergeFile(analyst, { name: 'theirs.json', text: versionOf(mine, theirWork) });
  await dialog.getByRole('radio', { name: 'Theirs' }).first().check({ force: true });
  await analyst.page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  expect(contentOf(await analyst.exportProject())).toBe(contentOf(mine));
  await mergeFile(analyst, { name: 'note.txt', text: 'Not a project.' });
  await expect(analyst.alerts).toContainText('“note.txt” is not a project.');

  await mergeFile(analyst, { name: 'mine.json', text: mine.bytes.toString() });
  await expect(dialog).toContainText('There is nothing new in it');
  await expect(dialog.getByRole('button', { name: 'Merge', exact: true })).toBeDisabled();
  await axeFindsNothing(analyst.page, 'a merge that brings nothing');
});

test('a project file that has articles of the open project offers to be merged into it', async ({ analyst }) => {
  const mine = await begin(analyst);
  await analyst.openFiles({ name: 'theirs.json', text: versionOf(mine, theirWork) });
  const preview = analyst.dialog('Import project');
  await preview.getByRole('button', { name: 'Merge into the open project…' }).click();
  const dialog = analyst.dialog('Merge a project');
  await expect(preview).toBeHidden();
  await dialog.getByRole('button', { name: 'Merge', exact: true }).click();
  await expect(analyst.tags).toHaveCount(3);
  await expect(analyst.tagRow({ quote: 'Geneva' })).toContainText('The poet');
});
