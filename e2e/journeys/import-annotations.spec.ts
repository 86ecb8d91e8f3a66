import { EXPORTS } from '../../shared/formats/exports.ts';
import { expect, test } from '../fixtures.ts';
import { withoutExportTime } from '../support/expected.ts';
import { exportAs } from '../support/exporting.ts';

const TEXT = 'Sergei Ryabkov warned NATO.\r\nThe alliance 😀 welcomed the talks.';
const at = (quote: string) => {
  const start = [...TEXT.slice(0, TEXT.indexOf(quote))].length;
  return `${start} ${start + [...quote].length}\t${quote}`;
};

const ANNOTATIONS = [
  `T1\tPerson ${at('Sergei Ryabkov')}`,
  `T2\tOrganization ${at('NATO')}`,
  `T3\tWarning ${at('warned')}`,
  'E1\tWarning:T3 Speaker:T1 Addressee:T2',
  'A1\tStance E1 negative',
  `T4\tWelcome ${at('welcomed')}`,
  'T5\tPerson 0 6\tRyabkov',
].join('\n');

test('a text and its annotations of brat, chosen together, come in as a project', async ({ analyst }) => {
  await analyst.openFiles({ name: 'geneva.txt', text: TEXT }, { name: 'geneva.ann', text: ANNOTATIONS });
  const preview = analyst.dialog('Import project');
  await expect(preview).toContainText('brat standoff');
  for (const fact of [/Articles\s*1/, /Tags\s*4/, /Actors\s*2/, /Positions\s*2/]) {
    await expect(preview).toContainText(fact);
  }
  const failed = preview.getByRole('region', { name: 'What could not be read' });
  await expect(failed).toContainText(
    'geneva.ann, line 7 “T5” The text says “Sergei” there, and the line quotes “Ryabkov”',
  );
  await preview.getByRole('button', { name: 'Import' }).click();

  await expect(analyst.reader).toContainText('The alliance 😀 welcomed the talks.');
  await expect(analyst.tags).toHaveCount(4);
  const warned = analyst.tagRow({ quote: 'warned' });
  await expect(warned).toContainText('Sergei Ryabkov opposes “Warning”');
  await expect(analyst.tagRow({ quote: 'welcomed' })).toContainText('Welcome');
});

test('annotations of brat alone say which text has to be chosen with them; an article beside them comes in', async ({
  analyst,
}) => {
  await analyst.openFiles({ name: 'geneva.ann', text: ANNOTATIONS }, { name: 'other.txt', text: TEXT });
  const report = analyst.dialog('Import report');
  await expect(report).toContainText('Choose “geneva.txt” along with it');
  await report.getByRole('button', { name: 'Close' }).last().click();
  await expect(analyst.rows('Articles')).toHaveCount(1);
});

test('an export for brat comes back with its tags', async ({ analyst }) => {
  await analyst.button('Open the sample project').click();
  await expect(analyst.tags).not.toHaveCount(0);
  const count = await analyst.tags.count();
  const archive = await exportAs(analyst, { format: EXPORTS.find(({ id }) => id === 'brat')?.label ?? '' });
  await analyst.showProjects();
  await analyst.openProjectFile({ name: archive.name, text: archive.bytes });
  const preview = analyst.dialog('Import project');
  await expect(preview).not.toContainText('What could not be read');
  await preview.getByRole('button', { name: 'Import' }).click();
  await expect(analyst.tags).toHaveCount(count);
});

test('an export as Web Annotations comes back whole', async ({ analyst }) => {
  await analyst.button('Open the sample project').click();
  const before = await analyst.exportProject();
  const file = await exportAs(analyst, { format: EXPORTS.find(({ id }) => id === 'web-annotation')?.label ?? '' });
  await analyst.showProjects();
  await analyst.openProjectFile({ name: file.name, text: file.bytes });
  await analyst.dialog('Import project').getByRole('button', { name: 'Import' }).click();
  await expect(analyst.reader).toBeVisible();
  const after = await analyst.exportProject();
  expect(withoutExportTime(after.bytes)).toBe(withoutExportTime(before.bytes));
});

test('Web Annotations of another program are refused with the text that they lack', async ({ analyst }) => {
  const other = { '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'Annotation', target: 'https://example.org/a' };
  await analyst.openFiles({ name: 'other.json', text: JSON.stringify(other) });
  await expect(analyst.alerts).toContainText('not the texts that they are on: “https://example.org/a”');
});
