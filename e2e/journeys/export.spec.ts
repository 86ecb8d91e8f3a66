import { EXPORTS } from '../../shared/formats/exports.ts';
import { expect, test } from '../fixtures.ts';
import { choose, exportAs } from '../support/exporting.ts';
import { Librarian } from '../support/library.ts';
import { Search } from '../support/search.ts';

const STATEMENTS = 'Statements (CSV)';

test('the project is saved in every format that there is', async ({ analyst }) => {
  await analyst.button('Open the sample project').click();
  await expect(analyst.reader).toBeVisible();
  for (const { label, extension, says } of EXPORTS) {
    const { dialog } = await analyst.beginExport();
    await choose(dialog, 'Format', label);
    await expect(dialog.getByRole('region', { name: 'About the format' })).toContainText(says);
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    const { name, bytes } = await exportAs(analyst, { format: label });
    expect(name).toMatch(new RegExp(`\\.${extension.replaceAll('.', '\\.')}$`, 'u'));
    expect(bytes.byteLength, label).toBeGreaterThan(100);
    if (['zip', 'xlsx', 'qdpx'].includes(extension)) expect(bytes.subarray(0, 2).toString()).toBe('PK');
    await analyst.dismissMessages();
  }
});

test('statements go out as a table that a spreadsheet reads, one row for each holder', async ({ analyst }) => {
  await analyst.button('Open the sample project').click();
  await expect(analyst.reader).toBeVisible();
  const project = await analyst.exported();
  const holders = project.documents
    .flatMap(({ tags }) => tags)
    .flatMap((tag) => (tag.kind === 'position' ? (tag.holders ?? []) : []));
  const { bytes } = await exportAs(analyst, { format: STATEMENTS });
  const lines = bytes.toString().split('\r\n');
  expect(lines[0]).toMatch(/^\uFEFFsaidOn,publishedOn,article,source,holder,/u);
  expect(lines.at(-1)).toBe('');
  expect(lines).toHaveLength(holders.length + 2);
  expect(lines[1]).toMatch(/^2022-01-09,2022-01-09,"Geneva: two delegations, one question",/u);
  expect(lines[1]).toContain('Sergei Ryabkov,person,Russian Foreign Ministry,');
});

test('a cell that is a formula is made harmless, unless it is to stay as it is', async ({ analyst }) => {
  await analyst.button('Open the sample project').click();
  const form = await analyst.editCode('Actors', 'Sergei Ryabkov');
  await form.getByRole('textbox', { name: 'Name' }).fill('=HYPERLINK(1)');
  await analyst.saveCode(form);
  const safe = await exportAs(analyst, { format: STATEMENTS });
  expect(safe.bytes.toString()).toContain(",'=HYPERLINK(1),");
  expect(safe.bytes.toString()).not.toContain(',=HYPERLINK(1),');
  await analyst.dismissMessages();
  const raw = await exportAs(analyst, { format: STATEMENTS, rawCells: true });
  expect(raw.bytes.toString()).toContain(',=HYPERLINK(1),');
});

test('a part of the project is exported: the open article, the list as it is filtered, tags that match', async ({
  analyst,
}) => {
  await analyst.button('Open the sample project').click();
  await expect(analyst.reader).toBeVisible();
  await analyst.openFiles({ name: 'Other.txt', text: 'Another text\n\nNothing of it is tagged.' });
  await expect(analyst.rows('Articles')).toHaveCount(2);
  await analyst.rows('Articles', 'Geneva').click();
  const titles = async (part: RegExp) => {
    const { bytes } = await exportAs(analyst, { format: 'Standpoint project file (JSON)', part });
    await analyst.dismissMessages();
    return (JSON.parse(bytes.toString()) as { documents: { title: string }[] }).documents.map(({ title }) => title);
  };
  const geneva = 'Geneva: two delegations, one question';
  expect(await titles(/^All articles/)).toEqual([geneva, 'Another text']);
  expect(await titles(/^The open article/)).toEqual([geneva]);
  await new Librarian(analyst).find.fill('another');
  await expect(analyst.rows('Articles')).toHaveCount(1);
  expect(await titles(/^Articles in the list/)).toEqual(['Another text']);

  const search = new Search(analyst);
  await search.find('');
  await search.toggle('Filters');
  const condition = await search.addCondition('Stance');
  await condition.getByRole('combobox', { name: 'Stance' }).selectOption('opposes');
  const { bytes } = await exportAs(analyst, { format: STATEMENTS, part: /^Tags that match/ });
  const rows = bytes.toString().trim().split('\r\n').slice(1);
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) expect(row).toContain(',opposes,');
});

test('the page of highlighted articles shows each text as it is, with its marks and notes, and fetches nothing', async ({
  analyst,
  chromium,
  scratch,
}) => {
  await analyst.button('Open the sample project').click();
  const project = await analyst.exported();
  await analyst.dismissMessages();
  const { bytes } = await exportAs(analyst, { format: 'Highlighted articles (HTML)' });
  const page = await (await chromium()).newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const [file = ''] = await scratch.files([{ name: 'page.html', text: bytes }]);
  await page.goto(`file://${file}`);
  const blocks = await page.locator('article').first().locator('.block').allTextContents();
  expect(blocks.join('')).toBe(project.documents[0]?.text);
  await expect(page.locator('.note').first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.note').first()).toBeVisible();
  expect(asked).toHaveLength(1);
  await page.close();
});
