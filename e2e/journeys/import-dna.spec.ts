import { dnaFile } from '../../shared/testing/dna-file.ts';
import { expect, test } from '../fixtures.ts';

const TEXT = 'Sergei Ryabkov of the Foreign Ministry warned NATO.\r\n\r\nThe alliance welcomed the talks. 😀';
const shown = TEXT.replaceAll('\r\n', '\n');
const place = (quote: string) => [shown.indexOf(quote), shown.indexOf(quote) + quote.length] as const;

const ROWS = {
  coders: [[1, 'Anna']],
  documents: [[1, 'Talks in Geneva', TEXT, 1, 'A. Author', 'The Herald', '', '', '', 1_641_686_400]],
  statements: [
    [1, 1, 1, ...place('warned NATO'), 1],
    [2, 1, 1, ...place('welcomed the talks'), 1],
    [3, 1, 1, 4, 900, 1],
  ],
  entities: [
    { id: 2, variable: 1, value: 'Sergei Ryabkov', attributes: { Alias: 'Ryabkov' } },
    { id: 3, variable: 2, value: 'Foreign Ministry' },
    { id: 4, variable: 2, value: 'NATO' },
    { id: 5, variable: 3, value: 'NATO should not grow', attributes: { Type: 'Enlargement' } },
    { id: 6, variable: 3, value: 'Talks help' },
  ],
  shortTexts: [
    [1, 1, 2],
    [1, 2, 3],
    [1, 3, 5],
    [2, 2, 4],
    [2, 3, 6],
    [3, 3, 6],
  ],
  booleans: [
    [1, 4, 0],
    [2, 4, 1],
    [3, 4, 1],
  ],
} as const;

for (const generation of [2, 3] as const) {
  test(`work done in Discourse Network Analyzer ${generation} comes in from its database`, async ({ analyst }) => {
    const file = { name: 'Geneva.dna', text: dnaFile(ROWS, { generation }) };
    await analyst.openFiles(file);
    const preview = analyst.dialog('Import project');
    await expect(preview).toContainText('Agreement was taken as “supports”');
    for (const fact of [/Articles\s*1/, /Tags\s*2/, /Actors\s*3/, /Positions\s*3/, /Coders\s*1/]) {
      await expect(preview).toContainText(fact);
    }
    const failed = preview.getByRole('region', { name: 'What could not be read' });
    await expect(failed).toContainText('STATEMENTS 3 Its span 4–900 is empty or outside the text. It was left out.');
    await expect(failed).toContainText('CODERS');
    await preview.getByRole('button', { name: 'Import' }).click();

    await expect(analyst.reader).toContainText('The alliance welcomed the talks. 😀');
    await expect(analyst.rows('Articles')).toContainText('Talks in Geneva');
    await expect(analyst.tags).toHaveCount(2);
    const [warned, welcomed] = [
      analyst.tagRow({ quote: 'warned NATO' }),
      analyst.tagRow({ quote: 'welcomed the talks' }),
    ];
    await expect(warned).toContainText('NATO should not grow');
    await expect(warned).toContainText('Sergei Ryabkov');
    await expect(warned).toContainText('Foreign Ministry');
    await expect(warned).toContainText(/opposes/i);
    await expect(welcomed).toContainText('Talks help');
    await expect(welcomed).toContainText(/supports/i);
    await analyst.showCodebook();
    await expect(analyst.rows('Positions', 'Enlargement')).toHaveCount(1);
  });
}

test('a database that is none of Discourse Network Analyzer is refused by name', async ({ analyst }) => {
  const bytes = Buffer.from(dnaFile({})).toString('latin1').replaceAll('DOCUMENTS', 'CUPBOARDS');
  await analyst.openFiles({ name: 'kitchen.db', text: Buffer.from(bytes, 'latin1') });
  await expect(analyst.alerts).toContainText(
    '“kitchen.db” is an SQLite database, but none of Discourse Network Analyzer',
  );
});
