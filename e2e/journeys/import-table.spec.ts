import { expect, test } from '../fixtures.ts';

const TABLE = [
  'id;headline;full_text;day;outlet',
  '1;Talks in Geneva;"Ann Poe met Bo Rand.\nNothing was agreed.";9.1.2022;The Times',
  '2;Talks in Vienna;They will meet again.;1/2/2022;The Post',
  '3;Nothing;;10.1.2022;The Times',
].join('\n');

test('a table of articles is shown with what its columns are taken for, and its rows become articles in one step', async ({
  analyst,
}) => {
  await analyst.openFiles({ name: 'archive.csv', text: TABLE });
  const dialog = analyst.dialog('Articles from a table');
  await expect(dialog).toContainText('“archive.csv” has 3 rows');
  const column = (field: string) => dialog.getByRole('combobox', { name: field, exact: true });
  await expect(column('Text')).toHaveValue('2');
  await expect(column('Title')).toHaveValue('1');
  await column('Published on').selectOption({ label: 'day' });
  const preview = dialog.getByRole('region', { name: 'Preview' });
  await expect(preview).toContainText('9 January 2022 · The Times');
  await expect(preview).toContainText('“1/2/2022” is not one that can be told for sure');
  await expect(preview).toContainText('1 row has no text');
  await dialog.getByRole('button', { name: 'Add 2 articles' }).click();
  const report = analyst.dialog('Import report');
  await expect(report).toContainText('Row 3 has no text');
  await analyst.page.keyboard.press('Escape');
  await expect(analyst.rows('Articles')).toHaveCount(2);
  await expect(analyst.reader).toContainText('Nothing was agreed.');
  await analyst.button('Undo').click();
  await expect(analyst.rows('Articles')).toHaveCount(0);
});

test('a table of codes is still taken for a codebook, and one of articles beside it is not', async ({ analyst }) => {
  await analyst.openFiles({ name: 'a.txt', text: 'Some text.' });
  await expect(analyst.reader).toBeVisible();
  await analyst.openFiles({ name: 'codes.csv', text: 'name,type,kind\nNATO,actor,organisation\n' });
  await expect(analyst.dialog('Import codebook')).toContainText('NATO');
  await analyst.page.keyboard.press('Escape');
  await analyst.openFiles({
    name: 'lines.jsonl',
    text: '{"text":"One text.","title":"One"}\n{"text":"Another.","title":"Two"}\n',
  });
  await analyst.dialog('Articles from a table').getByRole('button', { name: 'Add 2 articles' }).click();
  await expect(analyst.rows('Articles')).toHaveCount(3);
});
