import { expect, test } from '../fixtures.ts';
import { withoutExportTime } from '../support/expected.ts';

const ARTICLE = {
  name: 'ports.txt',
  text: 'date 2024-05-02 The Harbour Union rejects the sale of the port. Union leader Jo Mar said so in Kelm.\n',
};

test.beforeEach(async ({ analyst }) => {
  await analyst.openFiles(ARTICLE);
  await analyst.tag({ kind: 'actor', quote: 'Harbour Union', actor: 'Harbour Union', actorKind: 'organisation' });
  await analyst.tag({ kind: 'actor', quote: 'Jo Mar', actor: 'Jo Mar', actorKind: 'person' });
  await analyst.tag({
    kind: 'position',
    quote: 'rejects the sale of the port',
    position: 'Sale of the port',
    stance: 'opposes',
    holders: ['Harbour Union'],
    saidOn: '2024-05-02',
  });
});

test('an actor is renamed and given aliases and a group it belongs to, everywhere at once', async ({ analyst }) => {
  const form = await analyst.editCode('Actors', 'Jo Mar');
  await form.getByRole('textbox', { name: 'Name' }).fill('Joanna Mar');
  await analyst.addChip(form, 'Other names', 'Jo Mar');
  await analyst.addChip(form, 'Member of', 'Harbour Union');
  await analyst.saveCode(form);
  await expect(analyst.rows('Actors', 'Joanna Mar')).toHaveCount(1);
  await analyst.showTags();
  await expect(analyst.tagRow({ quote: 'Jo Mar' })).toContainText('Joanna Mar');
  const { actors } = await analyst.exported();
  const [union, mar] = ['Harbour Union', 'Joanna Mar'].map((name) => actors.find((actor) => actor.name === name));
  expect(union).toBeDefined();
  expect(mar).toMatchObject({ aliases: ['Jo Mar'], memberOf: [union?.id] });
});

test('a position is given a description and a place under another', async ({ analyst }) => {
  await analyst.addCode('Positions', 'Privatisation');
  const form = await analyst.editCode('Positions', 'Sale of the port');
  await form.getByRole('textbox', { name: 'Label' }).fill('Selling the port');
  await form.getByRole('textbox', { name: 'Description' }).fill('Whole or part.');
  await analyst.choose(form.getByRole('combobox', { name: 'Stands under' }), 'Privatisation');
  await analyst.saveCode(form);
  await expect(analyst.rows('Positions', 'Selling the port')).toHaveCount(1);
  const { positions } = await analyst.exported();
  const parent = positions.find(({ label }) => label === 'Privatisation');
  expect(parent).toBeDefined();
  expect(positions.find(({ label }) => label === 'Selling the port')).toMatchObject({
    description: 'Whole or part.',
    parentId: parent?.id,
  });
});

test('deleting an actor in use says what hangs on it, and undo brings all back', async ({ analyst }) => {
  const before = await analyst.exportProject();
  const question = await analyst.deleteCode('Actors', 'Harbour Union');
  await expect(question).toContainText(/1 actor tag in 1 article/);
  await expect(question).toContainText(/1 position tag loses it/);
  await question.getByRole('button', { name: 'Cancel' }).click();
  await expect(analyst.rows('Actors', 'Harbour Union')).toHaveCount(1);

  await (await analyst.deleteCode('Actors', 'Harbour Union')).getByRole('button', { name: 'Delete' }).click();
  await expect(analyst.rows('Actors', 'Harbour Union')).toHaveCount(0);
  const without = await analyst.exported();
  expect(without.actors.map(({ name }) => name)).toEqual(['Jo Mar']);
  expect(without.documents[0]?.tags.map(({ kind, holders }) => [kind, holders])).toEqual([
    ['position', []],
    ['actor', undefined],
  ]);

  await analyst.button('Undo').click();
  await expect(analyst.rows('Actors', 'Harbour Union')).toHaveCount(1);
  expect(withoutExportTime((await analyst.exportProject()).bytes)).toBe(withoutExportTime(before.bytes));
});
