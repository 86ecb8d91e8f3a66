import { EXPORTS } from '../../shared/formats/exports.ts';
import { expect, test } from '../fixtures.ts';
import { withoutExportTime } from '../support/expected.ts';
import { exportAs } from '../support/exporting.ts';

test('a project goes out as REFI-QDA and comes back whole', async ({ analyst }) => {
  await analyst.button('Open the sample project').click();
  const before = await analyst.exportProject();
  const qdpx = await exportAs(analyst, { format: EXPORTS.find(({ id }) => id === 'qdpx')?.label ?? '' });
  expect(qdpx.name).toMatch(/\.qdpx$/u);

  await analyst.showProjects();
  await analyst.openProjectFile({ name: qdpx.name, text: qdpx.bytes });
  const preview = analyst.dialog('Import project');
  await expect(preview).toContainText(/Articles\s*1/);
  await preview.getByRole('button', { name: 'Import' }).click();
  await expect(analyst.reader).toBeVisible();
  const after = await analyst.exportProject();
  expect(withoutExportTime(after.bytes)).toBe(withoutExportTime(before.bytes));
});

test('the project of another program is shown with what could not be taken, and opens with the rest', async ({
  analyst,
}) => {
  const guid = (digit: number) => `${digit}`.repeat(8).concat('-0000-4000-8000-', `${digit}`.repeat(12));
  const coding = (id: number, code: number) =>
    `<Coding guid="${guid(id)}"><CodeRef targetGUID="${guid(code)}"/></Coding>`;
  const passages = [
    `<PlainTextSelection guid="${guid(3)}" startPosition="4" endPosition="9" name="talks">${coding(4, 1)}</PlainTextSelection>`,
    `<PlainTextSelection guid="${guid(5)}" startPosition="4" endPosition="99">${coding(6, 1)}</PlainTextSelection>`,
  ];
  const text = `<Project xmlns="urn:QDA-XML:project:1.0" name="Talks" origin="Other 1"><CodeBook><Codes><Code guid="${guid(1)}" name="Diplomacy" isCodable="true"/></Codes></CodeBook><Sources><TextSource guid="${guid(2)}" name="Geneva"><PlainTextContent>The talks begin.</PlainTextContent>${passages.join('')}</TextSource></Sources></Project>`;
  await analyst.openProjectFile({ name: 'talks.qde', text });
  const preview = analyst.dialog('Import project');
  await expect(preview).toContainText('source 1 “Geneva”, passage 2');
  await expect(preview).toContainText('Its span 4–99 is empty or outside the text');
  await preview.getByRole('button', { name: 'Import' }).click();
  await expect(analyst.tags).toHaveCount(1);
  await expect(analyst.tags.first()).toContainText('Diplomacy');
});
