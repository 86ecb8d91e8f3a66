import { expect, test } from '../fixtures.ts';
import { Librarian } from '../support/library.ts';
import { Search } from '../support/search.ts';

const FILES = [
  { name: 'a.txt', text: 'Athens speaks. NATO listens to every word of it.' },
  { name: 'b.txt', text: 'Bergen sleeps. Poland opposes the new border.' },
  { name: 'c.txt', text: 'Cadiz waits. Nobody came on Monday.' },
];

test.beforeEach(async ({ analyst }) => {
  await analyst.openFiles(...FILES);
  await analyst.rows('Articles', 'Athens').click();
  await expect(analyst.reader).toContainText('Athens speaks');
  await analyst.tag({ kind: 'actor', quote: 'NATO', actor: 'NATO', actorKind: 'organisation' });
  await analyst.rows('Articles', 'Bergen').click();
  await expect(analyst.reader).toContainText('Bergen sleeps');
  await analyst.tag({
    kind: 'position',
    quote: 'Poland opposes the new border',
    position: 'New border',
    stance: 'opposes',
    holders: ['Poland'],
    saidOn: '2022-01-09',
  });
});

test('filters count the members of an actor, or only exactly it', async ({ analyst }) => {
  const librarian = new Librarian(analyst);
  const search = new Search(analyst);
  const form = await analyst.editCode('Actors', 'Poland');
  await analyst.addChip(form, 'Member of', 'NATO');
  await analyst.saveCode(form);

  await librarian.filter(async (panel) => analyst.choose(panel.getByRole('combobox'), 'NATO'));
  await librarian.expectTitles('Athens', 'Bergen');
  await expect(analyst.page.getByRole('navigation')).toContainText('NATO or its member is tagged');
  await librarian.filter(async (panel) => {
    await panel.getByText('Only exactly this, without its member').click();
  });
  await librarian.expectTitles('Athens');
  await librarian.showAll();

  await search.find('');
  await search.toggle('Filters');
  const actor = await search.addCondition('Actor, in any role');
  await analyst.choose(actor.getByRole('combobox', { name: 'Actor, in any role' }), 'NATO');
  await expect(search.count).toHaveText('2 passages in 2 articles');
  const reach = actor.getByRole('combobox', { name: 'What counts' });
  await expect(reach.getByRole('option', { selected: true })).toHaveText('with its member');
  await reach.selectOption('only exactly this');
  await expect(search.count).toHaveText('1 passage in 1 article');
});

test('a new position has the colour that was chosen for it, and filters count those below it', async ({ analyst }) => {
  const librarian = new Librarian(analyst);
  await analyst.showCodebook();
  await analyst.button('New position').click();
  const form = analyst.dialog('New position');
  await form.getByRole('textbox', { name: 'Label' }).fill('Security');
  // The next in turn is chosen already.
  await expect(form.getByRole('radio', { name: 'violet' })).toBeChecked();
  await form.getByRole('radio', { name: 'magenta' }).check({ force: true });
  await analyst.saveCode(form);
  const below = await analyst.editCode('Positions', 'New border');
  await analyst.choose(below.getByRole('combobox', { name: 'Stands under' }), 'Security');
  await analyst.saveCode(below);

  await librarian.filter(async (panel) => analyst.choose(panel.getByRole('combobox'), 'Security'));
  await librarian.expectTitles('Bergen');
  await expect(analyst.page.getByRole('navigation')).toContainText('Security or the one below is tagged');
  await librarian.filter(async (panel) => {
    await panel.getByText('Only exactly this, without the one below').click();
  });
  await expect(analyst.rows('Articles')).toHaveCount(0);
  const again = await analyst.editCode('Positions', 'Security');
  await expect(again.getByRole('radio', { name: 'magenta' })).toBeChecked();
});
