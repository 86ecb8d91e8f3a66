import { expect, test } from '../fixtures.ts';
import { CodebookDesk } from '../support/codebook.ts';
import { withoutExportTime } from '../support/expected.ts';

const ARTICLE = {
  name: 'ports.txt',
  text: 'date 2024-05-02 The Kremlin and Russia reject the sale of the port. The union in Kelm said so, too.\n',
};

test('positions are put in order by the keyboard alone, and each step is told and undone', async ({ analyst }) => {
  const { page } = analyst;
  const desk = new CodebookDesk(analyst);
  const names = ['Energy', 'Gas', 'Peace'];
  const outline = () => desk.outline('Positions', names);
  const told = (words: string) => expect(analyst.news.filter({ hasText: words })).toHaveCount(1);
  await analyst.openFiles(ARTICLE);
  await expect(analyst.reader).toBeVisible();
  for (const name of names) {
    await page.keyboard.press('ControlOrMeta+k');
    await expect(analyst.dialog('Commands')).toBeVisible();
    await page.keyboard.type('new position');
    await page.keyboard.press('Enter');
    await expect(analyst.dialog('New position')).toBeVisible();
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
    await expect(analyst.dialog('New position')).toBeHidden();
  }
  await page.keyboard.press('ControlOrMeta+4');
  await analyst.tabTo(desk.tree('Positions'));
  await page.keyboard.press('End');
  await page.keyboard.press('Alt+ArrowUp');
  await told('“Peace” is now 2 of 3 at the top.');
  await page.keyboard.press('Alt+ArrowDown');
  await told('“Peace” is now 3 of 3 at the top.');
  await page.keyboard.press('Alt+ArrowRight');
  await told('“Peace” is now 1 of 1 under “Gas”.');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Alt+ArrowRight');
  await told('“Gas” is now 1 of 1 under “Energy”.');
  expect(await outline()).toEqual(['Energy', '-Gas', '--Peace']);

  await page.keyboard.press('ArrowLeft');
  await expect(desk.row('Positions', 'Gas')).toHaveAttribute('aria-expanded', 'false');
  expect(await outline()).toEqual(['Energy', '-Gas']);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Alt+ArrowLeft');
  await told('“Peace” is now 2 of 2 under “Energy”.');
  await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(outline).toEqual(['Energy', '-Gas', '--Peace']);
  await expect(desk.tree('Positions'), 'the focus is where it was').toBeFocused();
});

test('positions are dragged by the mouse between and under one another; it lasts, and one undo takes it back', async ({
  analyst,
}) => {
  const desk = new CodebookDesk(analyst);
  const names = ['Energy', 'Gas', 'Peace'];
  const outline = () => desk.outline('Positions', names);
  await analyst.openFiles(ARTICLE);
  await analyst.tag({ kind: 'actor', quote: 'union', actor: 'Union', actorKind: 'organisation' });
  for (const name of names) await analyst.addCode('Positions', name);
  expect(await outline()).toEqual(names);
  const before = await analyst.exportProject();

  await desk.drag('Positions', 'Peace', 'before', 'Gas');
  await expect.poll(outline).toEqual(['Energy', 'Peace', 'Gas']);
  await desk.drag('Positions', 'Energy', 'after', 'Gas');
  await expect.poll(outline).toEqual(['Peace', 'Gas', 'Energy']);
  await desk.drag('Positions', 'Gas', 'into', 'Peace');
  await expect.poll(outline).toEqual(['Peace', '-Gas', 'Energy']);
  await desk.drag('Positions', 'Peace', 'into', 'Gas');
  await expect(analyst.messages).toContainText('“Peace” cannot stand under itself: “Gas” is below it.');
  expect(await outline()).toEqual(['Peace', '-Gas', 'Energy']);

  await analyst.restart();
  await analyst.showCodebook();
  await expect.poll(outline).toEqual(['Peace', '-Gas', 'Energy']);

  for (const order of [['Peace', 'Gas', 'Energy'], ['Energy', 'Peace', 'Gas'], names]) {
    await analyst.button('Undo').click();
    await expect.poll(outline).toEqual(order);
  }
  expect(withoutExportTime((await analyst.exportProject()).bytes)).toBe(withoutExportTime(before.bytes));
});

test('two actors are merged with what it changes shown before, and taken apart again later', async ({ analyst }) => {
  const { page } = analyst;
  const desk = new CodebookDesk(analyst);
  await analyst.openFiles(ARTICLE);
  await analyst.tag({ kind: 'actor', quote: 'Kremlin', actor: 'Kremlin', actorKind: 'organisation' });
  await analyst.tag({ kind: 'actor', quote: 'Russia', actor: 'Russia', actorKind: 'state' });
  await analyst.showCodebook();
  const before = await analyst.exportProject();
  await desk.act('Actors', 'Kremlin', 'Merge into…');
  const dialog = analyst.dialog('Merge actors');
  const button = dialog.getByRole('button', { name: 'Merge' });
  await expect(button).toBeDisabled();
  await analyst.choose(dialog.getByRole('combobox', { name: 'Into' }), 'Russia');
  const preview = dialog.getByRole('status', { name: 'What will change' });
  await expect(preview).toContainText('1 tag in 1 article will name “Russia”.');
  await expect(preview).toContainText('“Russia” will also be found as “Kremlin”.');
  await button.click();
  await expect(desk.row('Actors', 'Kremlin')).toHaveCount(0);
  await expect(desk.row('Actors', 'Russia').getByRole('button', { name: /^2 tags: show the passages/ })).toBeVisible();
  await expect(desk.tree('Actors'), 'the focus is in the tree').toBeFocused();

  await page.keyboard.press('ControlOrMeta+z');
  await expect(desk.row('Actors', 'Kremlin')).toHaveCount(1);
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await expect(desk.row('Actors', 'Kremlin')).toHaveCount(0);

  const form = await analyst.editCode('Actors', 'Russia');
  await expect(form.getByRole('list', { name: 'Merged into it' })).toContainText('from Kremlin, merged');
  await form.getByRole('button', { name: 'Take apart Kremlin' }).click();
  const question = analyst.dialog('Take “Kremlin” apart?');
  await expect(question).toContainText('1 tag in 1 article will name “Kremlin” again instead of “Russia”.');
  await question.getByRole('button', { name: 'Take apart' }).click();
  await expect(desk.row('Actors', 'Kremlin')).toHaveCount(1);
  expect(withoutExportTime((await analyst.exportProject()).bytes)).toBe(withoutExportTime(before.bytes));
});

test('an actor is split by its passages, and what is left unused is cleared in one step', async ({ analyst }) => {
  const desk = new CodebookDesk(analyst);
  await analyst.openFiles(ARTICLE);
  await analyst.tag({ kind: 'actor', quote: 'Kremlin', actor: 'Russia', actorKind: 'state' });
  await analyst.tag({ kind: 'actor', quote: 'Russia', actor: 'Russia', actorKind: 'state' });
  await analyst.showCodebook();
  await desk.act('Actors', 'Russia', 'Split…');
  const dialog = analyst.dialog('Split actor');
  await dialog.getByRole('textbox', { name: 'Name of the new actor' }).fill('Kremlin');
  await dialog.getByRole('checkbox', { name: /Kremlin, in/ }).check();
  await expect(dialog.getByRole('status')).toContainText('1 use stays with “Russia”.');
  await dialog.getByRole('button', { name: 'Split off 1 use' }).click();
  await expect(desk.row('Actors', 'Kremlin').getByRole('button', { name: /^1 tag:/ })).toBeVisible();

  for (const name of ['Spare', 'Idle']) await analyst.addCode('Positions', name);
  await analyst.button('Look at them').click();
  const unused = analyst.dialog('Unused codes');
  await unused.getByRole('checkbox', { name: /Idle/ }).uncheck();
  await unused.getByRole('button', { name: 'Delete 1 code' }).click();
  await expect(desk.row('Positions', 'Spare')).toHaveCount(0);
  await expect(desk.row('Positions', 'Idle')).toHaveCount(1);
  await analyst.button('Undo').click();
  await expect(desk.row('Positions', 'Spare')).toHaveCount(1);
  await expect(analyst.button('Look at them')).toBeVisible();
});
