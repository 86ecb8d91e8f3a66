import { expect, test } from '../fixtures.ts';
import type { PlannedTag } from '../support/material.ts';

/** A text of our own: what the journeys do to tags needs no long one. */
const ARTICLE = {
  name: 'border-talks.txt',
  text: 'date 2023-03-14 The Northern Council said on Monday that it would not open the border.\n\nIts speaker, Ada Lind, called the plan “premature”. The council meets again in May.\n',
};

const council: PlannedTag = {
  kind: 'actor',
  quote: 'Northern Council',
  actor: 'Northern Council',
  actorKind: 'organisation',
};
const lind: PlannedTag = { kind: 'actor', quote: 'Ada Lind', actor: 'Ada Lind', actorKind: 'person' };
const refusal: PlannedTag = {
  kind: 'position',
  quote: 'The Northern Council said on Monday that it would not open the border',
  position: 'Opening the border',
  stance: 'opposes',
  holders: ['Northern Council'],
  saidOn: '2023-03-14',
};

test.beforeEach(async ({ analyst }) => {
  await analyst.openFiles(ARTICLE);
  await expect(analyst.reader).toBeVisible();
});

test('overlapping, nested and identical passages can each be picked', async ({ analyst }) => {
  await analyst.tag(council);
  await analyst.tag(refusal);
  await analyst.tag({ ...council, actor: 'Council of Ministers' });
  await analyst.tag({ kind: 'date', quote: 'on Monday that it', date: '2023-03-13', guessed: false });
  await expect(analyst.tags).toHaveCount(4);

  // Under the name lie the position and both actors.
  const menu = await analyst.clickTags({ quote: 'Northern Council' });
  await expect(menu.getByRole('option')).toHaveCount(3);
  await menu.getByRole('option', { name: /Council of Ministers/ }).click();
  await expect(analyst.dialog('Tag actor').getByRole('combobox', { name: 'Actor' })).toHaveValue(
    'Council of Ministers',
  );
  await analyst.escape();

  // Under the end of the position lies only the position, under the middle also the date that reaches across.
  await analyst.clickText({ quote: 'border' });
  await expect(analyst.dialog('Tag position')).toBeVisible();
  await analyst.escape();
  const second = await analyst.clickTags({ quote: 'on Monday that it' });
  await expect(second.getByRole('option')).toHaveCount(2);
});

test('a tag is edited from the list, and the text shows where it is', async ({ analyst }) => {
  await analyst.tag(lind);
  const form = await analyst.editTag(lind);
  await analyst.choose(form.getByRole('combobox', { name: 'Actor', exact: true }), 'Ada Lindgren');
  await form.getByRole('textbox', { name: 'Note' }).fill('as the paper writes her');
  await analyst.saveTag(form);
  await expect(analyst.tagRow(lind)).toContainText('Ada Lindgren');
  await analyst.saved();
  const { documents, actors } = await analyst.exported();
  const [tag, ...others] = documents[0]?.tags ?? [];
  expect(others).toEqual([]);
  expect(tag?.note).toBe('as the paper writes her');
  expect(actors.find(({ id }) => id === tag?.actor)?.name).toBe('Ada Lindgren');
});

test('a tag is deleted by key and by button, and undo brings it back', async ({ analyst }) => {
  await analyst.tag(lind);
  await analyst.tag(council);
  await analyst.focusTag(lind);
  await analyst.page.keyboard.press('Delete');
  await expect(analyst.tags).toHaveCount(1);
  await expect(analyst.tagRow(lind)).toHaveCount(0);
  await analyst.page.keyboard.press('ControlOrMeta+z');
  await expect(analyst.tagRow(lind)).toHaveCount(1);

  const form = await analyst.editTag(council);
  await form.getByRole('button', { name: 'Delete tag' }).click();
  await expect(analyst.tagRow(council)).toHaveCount(0);
  await analyst.button('Undo').click();
  await expect(analyst.tags).toHaveCount(2);
  await analyst.button('Redo').click();
  await expect(analyst.tags).toHaveCount(1);
});

test('the edges of a tag are moved by keyboard', async ({ analyst }) => {
  const { keyboard } = analyst.page;
  const press = async (key: string, times: number): Promise<void> => {
    for (let count = 0; count < times; count += 1) await keyboard.press(key);
  };
  await analyst.tag({ ...lind, quote: 'Ada' });
  await analyst.focusTag({ quote: 'Ada' });
  await analyst.beginMove({ quote: 'Ada' });
  await press('Shift+ArrowRight', ' Lind'.length);
  await keyboard.press('Enter');
  await expect(analyst.tagRow({ quote: 'Ada Lind' })).toHaveCount(1);
  await analyst.saved();

  // Tab goes to the other edge; Escape leaves the tag as it was.
  for (const [end, quote] of [
    ['Escape', 'Ada Lind'],
    ['Enter', 'speaker, Ada Lind'],
  ] as const) {
    await analyst.beginMove({ quote: 'Ada Lind' });
    await keyboard.press('Tab');
    await press('Shift+ArrowLeft', 'speaker, '.length);
    await keyboard.press(end);
    await expect(analyst.news.filter({ hasText: 'move this edge' })).toHaveCount(0);
    await expect(analyst.tagRow({ quote })).toHaveCount(1);
  }
  const [tag] = (await analyst.exported()).documents[0]?.tags ?? [];
  expect(ARTICLE.text.slice(tag?.start, tag?.end)).toBe('speaker, Ada Lind');
});

test('the edges of a tag are moved by mouse', async ({ analyst }) => {
  await analyst.tag({ ...lind, quote: 'Ada' });
  await analyst.focusTag({ ...lind, quote: 'Ada' });
  await analyst.dragEdge('end', { quote: 'Lind' });
  await expect(analyst.tagRow({ quote: 'Ada Lind' })).toHaveCount(1);
  await analyst.dragEdge('start', { quote: 'speaker' });
  await expect(analyst.tagRow({ quote: 'speaker, Ada Lind' })).toHaveCount(1);
});

test('N and Shift+N go through the tags in reading order', async ({ analyst }) => {
  await analyst.tag(lind);
  await analyst.tag(council);
  const { keyboard } = analyst.page;
  await keyboard.press('ControlOrMeta+2');
  await keyboard.press('ControlOrMeta+Home');
  await keyboard.press('n');
  await expect(analyst.currentTag).toContainText('Northern Council');
  await keyboard.press('n');
  await expect(analyst.currentTag).toContainText('Ada Lind');
  await keyboard.press('Shift+N');
  await expect(analyst.currentTag).toContainText('Northern Council');
  await keyboard.press('Enter');
  await expect(analyst.dialog('Tag actor')).toBeVisible();
});

test('a selection loses the white space around it and never splits a character', async ({ analyst }) => {
  const text = 'The envoy 👩‍👩‍👧 spoke. Ça va, said Zoé\u0308.\n';
  await analyst.openFiles({ name: 'emoji.txt', text });
  await expect(analyst.reader).toContainText('The envoy');
  await analyst.tag({ ...lind, quote: ' envoy ' });
  await expect(analyst.tagRow({ quote: 'envoy' })).toHaveCount(1);
  // One key press takes the whole family.
  await analyst.selectTextByKeyboard('👩‍👩‍👧');
  await analyst.page.keyboard.press('a');
  const form = analyst.dialog('Tag actor');
  await expect(form.getByRole('combobox', { name: 'Actor', exact: true })).toHaveValue('👩‍👩‍👧');
  await analyst.saveTag(form);
  const tags = (await analyst.exported()).documents.find((document) => document.text === text)?.tags ?? [];
  for (const { start, end, quote } of tags) expect([...text].slice(start, end).join('')).toBe(quote);
  expect(tags.map(({ quote }) => quote)).toEqual(['envoy', '👩‍👩‍👧']);
});
