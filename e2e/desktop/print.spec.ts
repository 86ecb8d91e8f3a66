import { expect, test } from '../fixtures.ts';
import { Analyst } from '../support/analyst.ts';
import { exportAs } from '../support/exporting.ts';
import { openHostileProject } from '../support/hostile.ts';

test('highlighted articles are printed into a PDF, and no window is left of it', async ({
  desktopShell,
  scratch,
  guard,
}) => {
  // A host of its own beside that of the app's page.
  guard.allow(desktopShell.page.url().replace('bundle', 'print'));
  const analyst = new Analyst(desktopShell, scratch);
  await analyst.button('Open the sample project').click();
  await expect(analyst.reader).toBeVisible();
  const { name, bytes } = await exportAs(analyst, { format: 'Highlighted articles (PDF)' });
  expect(name).toMatch(/\.pdf$/u);
  const text = bytes.toString('latin1');
  expect(text).toMatch(/^%PDF-1\.\d[\s\S]*%%EOF\s*$/u);
  expect(text.match(/\/Type \/Page\b/gu)?.length).toBeGreaterThan(1);
  expect(await desktopShell.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  await expect(analyst.reader).toBeVisible();
});

test('nothing in what is printed runs or is fetched, whatever the articles say', async ({
  desktopShell,
  scratch,
  guard,
}) => {
  guard.allow(desktopShell.page.url().replace('bundle', 'print'));
  const analyst = new Analyst(desktopShell, scratch);
  await openHostileProject(analyst);
  // Some thirty pages, printed by an engine that others share.
  const { bytes } = await exportAs(analyst, { format: 'Highlighted articles (PDF)', within: 60_000 });
  const text = bytes.toString('latin1');
  expect(text).toMatch(/%%EOF\s*$/u);
  // Nor does anything run or lead away in the PDF itself.
  expect(text).not.toMatch(/\/(JavaScript|JS|Launch|SubmitForm|GoToR|ImportData|EmbeddedFile|URI)\b/u);
  expect(guard.offences()).toEqual([]);
});
