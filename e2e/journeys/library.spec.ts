import { expect, test } from '../fixtures.ts';
import { Librarian } from '../support/library.ts';

test('a project is renamed, copied, deleted, restored, and deleted for good', async ({ analyst }) => {
  const librarian = new Librarian(analyst);
  await analyst.openFiles({ name: 'talks.txt', text: 'Ann Poe met Bo Rand.' });
  await analyst.tag({ kind: 'actor', quote: 'Ann Poe', actor: 'Ann Poe', actorKind: 'person' });
  await analyst.saved();
  await analyst.showProjects();

  await librarian.act('Untitled project', 'Rename…');
  const rename = analyst.dialog('Rename project');
  await rename.getByRole('textbox', { name: 'Title' }).fill('Geneva');
  await rename.getByRole('button', { name: 'Rename' }).click();
  await expect(analyst.rows('Projects', 'Geneva')).toHaveCount(1);

  await librarian.act('Geneva', 'Copy');
  await expect(analyst.rows('Projects', 'Geneva (copy)')).toContainText('1 article · 1 tag');
  await librarian.act('Geneva', 'Delete…');
  await librarian.confirm('Delete');
  await expect(analyst.messages).toContainText(/“Geneva” was deleted.*Deleted projects/);
  await expect(analyst.rows('Projects')).toHaveCount(1);
  await expect(analyst.rows('Deleted projects')).toContainText('Geneva');
  await analyst.openProject('Geneva (copy)');
  await expect(analyst.tags).toContainText('Ann Poe');

  await analyst.restart();
  await expect(analyst.reader).toBeVisible();
  await analyst.showProjects();
  await analyst.button('Restore Geneva').click();
  await expect(analyst.rows('Projects')).toHaveCount(2);
  await librarian.act('Geneva (copy)', 'Delete…');
  await librarian.confirm('Delete');
  await analyst.button('Delete for good… Geneva (copy)').click();
  await expect(analyst.page.getByRole('alertdialog')).toContainText('1 article, 1 tag');
  await librarian.confirm('Delete for good');
  await expect(analyst.list('Deleted projects')).toHaveCount(0);
  await analyst.openProject('Geneva');
  await expect(analyst.tags).toContainText('Ann Poe');
});

test('files come in with a report, and the list is sorted, filtered, walked and marked by key', async ({ analyst }) => {
  const librarian = new Librarian(analyst);
  const { keyboard } = analyst.page;
  await analyst.openFiles(
    { name: 'a.txt', text: 'date 2022-01-09 Zürich waits. Ann Poe was there.' },
    { name: 'again.txt', text: 'date 2022-01-09 Zürich waits. Ann Poe was there.' },
    { name: 'b.txt', text: 'date 2021-12-17 Athens speaks.' },
    { name: 'c.txt', text: 'Bergen sleeps through it all.' },
    { name: 'broken.txt', text: Buffer.from('Zürich, März, Bär, Töne, Öl, Ü').subarray(0, -1) },
  );
  const report = analyst.dialog('Import report');
  await expect(report).toContainText(
    '3 files were read; 1 skipped, since its text is here already; 1 could not be read.',
  );
  await expect(analyst.rows('Files', 'again.txt')).toContainText(/same text as “Zürich waits/);
  await report.getByText('failed 1').click();
  await expect(analyst.rows('Files')).toHaveCount(1);
  await expect(analyst.rows('Files')).toContainText(/broken\.txt.*ends in the middle of a character/);
  await report.getByRole('button', { name: 'Close' }).last().click();
  await librarian.expectTitles('Zürich', 'Athens', 'Bergen');

  await analyst.tag({ kind: 'actor', quote: 'Ann Poe', actor: 'Ann Poe', actorKind: 'person' });
  await librarian.sortBy('Published');
  await librarian.expectTitles('Athens', 'Zürich', 'Bergen');
  await keyboard.press('ControlOrMeta+2');
  await keyboard.press(']');
  await expect(analyst.reader).toContainText('Bergen sleeps');
  await keyboard.press('m');
  await keyboard.press('m');
  await expect(analyst.rows('Articles', 'Bergen')).toContainText('done');

  await librarian.find.fill('zurich');
  await librarian.expectTitles('Zürich');
  await expect(analyst.page.getByRole('navigation')).toContainText(/1 of 3.*The open article is not among them/s);
  await librarian.showAll();
  await librarian.filter(async (panel) => {
    await panel.getByRole('combobox').fill('Ann Poe');
    await keyboard.press('Enter');
  });
  await librarian.expectTitles('Zürich');
  await librarian.showAll();
  await librarian.filter(async (panel) => {
    await panel.getByText('done', { exact: true }).click();
  });
  await librarian.expectTitles('Bergen');
  // Marked by key from the list: it leaves what is shown, and undo brings it back.
  await keyboard.press('ControlOrMeta+1');
  await keyboard.press('m');
  await expect(analyst.rows('Articles')).toHaveCount(0);
  await keyboard.press('ControlOrMeta+z');
  await librarian.expectTitles('Bergen');
});

test('pasted text becomes an article, however long it is', async ({ analyst }) => {
  const librarian = new Librarian(analyst);
  await expect(analyst.button('Open articles')).toBeVisible();
  await librarian.paste(' date 2022-01-09 The talks begin on Monday. More.\n\nThe second paragraph.');
  const dialog = analyst.dialog('New article from text');
  await expect(dialog.getByRole('textbox', { name: 'Title' })).toHaveValue('The talks begin on Monday');
  await expect(dialog).toContainText('9 January 2022');
  await dialog.getByRole('textbox', { name: 'Source' }).fill('Reuters');
  await dialog.getByRole('button', { name: 'Add article' }).click();
  await expect(analyst.rows('Articles')).toContainText(/The talks begin on Monday.*9 January 2022.*Reuters/);
  await expect(analyst.reader).toContainText('The second paragraph.');
  await expect(dialog).toBeHidden();
  // What hid the rest of the window is gone with it, and keys are heard again.
  await expect(analyst.page.getByRole('contentinfo')).toBeVisible();

  await analyst.page.keyboard.press('ControlOrMeta+Shift+v');
  await dialog.getByRole('button', { name: 'Add article' }).click();
  await expect(dialog.getByRole('alert')).toContainText('There is no text yet');
  const long = `A long text.\n\n${'So it goes on and on. '.repeat(40_000)}`;
  await librarian.paste(long);
  await expect(dialog).toContainText(/880,0\d\d characters.*taken as it is/);
  await dialog.getByRole('button', { name: 'Add article' }).click();
  await expect(analyst.rows('Articles')).toHaveCount(2);
  await expect(analyst.reader).toContainText('A long text.');
});

test('text that was copied elsewhere is pasted by its key, wherever the focus is', async ({ analyst }) => {
  const { page } = analyst;
  const librarian = new Librarian(analyst);
  const text = 'date 2022-01-09 Zürich waits — “for now”.\n\nThe second paragraph: שלום.';
  await expect(analyst.button('Open articles')).toBeVisible();
  await librarian.copy(text);
  await page.keyboard.press('ControlOrMeta+v');
  const dialog = analyst.dialog('New article from text');
  await expect(dialog.getByRole('textbox', { name: 'Text' })).toHaveValue(text);
  await dialog.getByRole('button', { name: 'Add article' }).click();
  await expect(analyst.reader).toContainText('The second paragraph: שלום.');

  // From the text and from the list as well, and in a field it is pasted into the field.
  for (const place of ['ControlOrMeta+1', 'ControlOrMeta+2']) {
    await page.keyboard.press(place);
    await page.keyboard.press('ControlOrMeta+v');
    await expect(dialog.getByRole('textbox', { name: 'Text' })).toHaveValue(text);
    await analyst.escape();
  }
  await librarian.find.focus();
  await page.keyboard.press('ControlOrMeta+v');
  await expect(librarian.find).toHaveValue(/^date 2022-01-09 Zürich waits/);
  await expect(dialog).toHaveCount(0);
});
