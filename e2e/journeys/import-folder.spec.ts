import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import type { TestFolder } from '../support/shell.ts';

const ARCHIVE: TestFolder = {
  name: 'archive',
  files: {
    'Kommersant/2022-01-09 Talks in Geneva.txt': 'The talks begin on Sunday evening and go on till Monday.',
    'Kommersant/2022-01-10 No deal in sight.txt': 'date 2022-01-11 There was no deal when the talks ended late.',
    'Kommersant/old/notes.txt': 'These are notes on how the archive was made by others.',
    'Die Zeit/2022-01-12 They meet again.txt': 'They will meet again in February, it is said in Vienna.',
    'Die Zeit/2022-02-30 Not a day.txt': 'This article has a name with an impossible date in it.',
    'Die Zeit/2022-01-09 The same talks.txt': 'The talks begin on Sunday evening and go on till Monday.',
    'Die Zeit/photo.jpg': 'no picture at all',
    '.DS_Store': 'hidden',
  },
};

test('a folder is shown with its kinds of files and what their names say, and its articles come in with that', async ({
  analyst,
}) => {
  const dialog = await analyst.openFolder(ARCHIVE);
  await expect(dialog).toContainText('“archive” has 7 files in it. 1 hidden file or folder was left out.');
  await expect(dialog.getByRole('checkbox', { name: 'txt 6' })).toBeChecked();
  await expect(dialog).toContainText('Left out, since no reader takes them: 1 jpg');
  const pattern = dialog.getByRole('textbox', { name: 'Pattern for the file names' });
  await expect(pattern).toHaveValue('{source}/{date} {title}');
  await pattern.fill('');
  await expect(dialog).toContainText('Without a pattern nothing is read from the names.');
  await dialog.getByRole('combobox', { name: 'Common patterns' }).selectOption('{source}/{date} {title}');
  await expect(pattern).toHaveValue('{source}/{date} {title}');
  await expect(dialog.getByRole('status')).toContainText('4 of 6 names match');
  const row = dialog.getByRole('row', { name: /Talks in Geneva/ });
  await expect(row.getByRole('cell')).toHaveText(['Kommersant', '9 January 2022', 'Talks in Geneva']);
  await dialog.getByText('that do not 2', { exact: true }).click();
  await expect(dialog.getByRole('rowheader')).toHaveText([
    'archive/Die Zeit/2022-02-30 Not a day.txt',
    'archive/Kommersant/old/notes.txt',
  ]);
  await pattern.fill('{source}/{date}{title}');
  await expect(dialog.getByRole('alert')).toContainText('Nothing tells where the part before “{title}” ends');
  await expect(dialog.getByRole('button', { name: 'Read 6 files' })).toBeDisabled();
  await pattern.fill('{source}/{date} {title}');
  await dialog.getByRole('button', { name: 'Read 6 files' }).click();

  const report = analyst.dialog('Import report');
  await expect(report).toContainText('5 files were read; 1 skipped');
  await expect(report).toContainText('archive/Kommersant/2022-01-09 Talks in Geneva.txt');
  await analyst.page.keyboard.press('Escape');
  await expect(analyst.rows('Articles')).toHaveCount(5);
  const exported = await analyst.exported();
  const facts = exported.documents.map(({ title, source, publishedOn }) => [title, source, publishedOn]);
  expect(facts).toEqual([
    ['The same talks', 'Die Zeit', '2022-01-09'],
    ['They meet again', 'Die Zeit', '2022-01-12'],
    ['This article has a name with an impossible date in it', '', ''],
    // The dateline stands in the file, which goes first.
    ['No deal in sight', 'Kommersant', '2022-01-11'],
    ['These are notes on how the archive was made by others', '', ''],
  ]);
  expect(JSON.stringify(exported)).toContain('"archive/Die Zeit/2022-01-12 They meet again.txt"');
  expect(JSON.stringify(exported)).not.toContain(analyst.scratch.folder);
});

test('from the keyboard alone: names go before what the files say, and one undo takes all out again', async ({
  analyst,
}) => {
  const { page } = analyst;
  await page.getByRole('button', { name: 'Open the sample project' }).focus();
  await page.keyboard.press('Enter');
  await expect(analyst.reader).toBeVisible();
  const before = await analyst.rows('Articles').count();
  const files = {
    'Talks (Reuters, 9.1.2022).txt': 'date 2022-01-11 The talks of Geneva.',
    'No deal (AP, 10.1.2022).md': 'Nothing came of it.',
  };
  const dialog = await analyst.openFolder({ name: 'wire', files }, 'keyboard');
  const pattern = dialog.getByRole('textbox', { name: 'Pattern for the file names' });
  await page.keyboard.press('Tab');
  await analyst.tabTo(pattern);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('{title} ({source}, {date})');
  await expect(dialog.getByRole('status')).toContainText('2 of 2 names match');
  await analyst.tabTo(dialog.getByRole('checkbox', { name: /Names go before/ }));
  await page.keyboard.press('Space');
  await analyst.tabTo(dialog.getByRole('button', { name: 'Read 2 files' }));
  await page.keyboard.press('Enter');
  await expect(analyst.rows('Articles')).toHaveCount(before + 2);
  const { documents } = await analyst.exported();
  const facts = documents.slice(-2).map(({ title, source, publishedOn }) => [title, source, publishedOn]);
  expect(facts).toEqual([
    ['No deal', 'AP', '2022-01-10'],
    ['Talks', 'Reuters', '2022-01-09'],
  ]);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(analyst.rows('Articles')).toHaveCount(before);
});

test('a folder without files says so, and one that is given up changes nothing', async ({ analyst }) => {
  const dialog = await analyst.openFolder(ARCHIVE);
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog).toBeHidden();
  await expect(analyst.button('Open folder')).toBeVisible();
  await analyst.shell.answerFolder({ name: 'bare', files: { '.hidden': 'x' } }, () =>
    analyst.button('Open folder').click(),
  );
  await expect(analyst.alerts).toContainText('There are no files in “bare”');
});

test('folders and files that are dropped on the window are shown as one, and files alone are read at once', async ({
  analyst,
  scratch,
}) => {
  const folder = await scratch.makeFolder(ARCHIVE);
  const files = await scratch.files([{ name: 'loose.txt', text: 'A loose sheet that lay beside the folder.' }]);
  await expect(analyst.button('Open folder')).toBeVisible();
  await drop(analyst.page, [folder, ...files]);
  const dialog = analyst.dialog('Articles from a folder');
  await expect(dialog).toContainText('“archive” has 8 files in it. 1 hidden file or folder was left out.');
  await expect(dialog.getByRole('status')).toContainText('4 of 7 names match');
  await dialog.getByRole('button', { name: 'Read 7 files' }).click();
  await expect(analyst.dialog('Import report')).toContainText('6 files were read; 1 skipped');
  await analyst.page.keyboard.press('Escape');
  await expect(analyst.rows('Articles')).toHaveCount(6);
  await drop(analyst.page, await scratch.files([{ name: 'another.txt', text: 'Another sheet.' }]));
  await expect(analyst.rows('Articles')).toHaveCount(7);
});

/** As a file manager drops them: by their paths, of which the page learns nothing. */
async function drop(page: Page, files: readonly string[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [...files], dragOperationsMask: 1 };
  const send = (type: 'dragEnter' | 'dragOver' | 'drop') =>
    session.send('Input.dispatchDragEvent', { type, x: 200, y: 200, data });
  await send('dragEnter');
  await send('dragOver');
  // What says that it may be dropped lies below the pointer then, and has to be met before it takes anything.
  await expect(page.getByText('Drop to open')).toBeVisible();
  await send('dragOver');
  await send('drop');
  await expect(page.getByText('Drop to open')).toHaveCount(0);
  await session.detach();
}
