import { expect, test } from '../fixtures.ts';
import type { Analyst } from '../support/analyst.ts';
import { runCommand } from '../support/codebook-files.ts';

/** Opens the export, chooses the format and gives the saved file. */
async function exportCodebook(analyst: Analyst, format: RegExp) {
  await runCommand(analyst, 'Export codebook');
  const dialog = analyst.dialog('Export codebook');
  const choice = dialog.getByRole('combobox', { name: 'Format' });
  const value = await choice.getByRole('option', { name: format }).getAttribute('value');
  await choice.selectOption(value ?? '');
  return analyst.shell.answerSave(
    () => dialog.getByRole('button', { name: 'Save file' }).click(),
    async () => expect(dialog).toBeHidden(),
  );
}

test('the codebook goes from one project into another as a table and as REFI-QDA', async ({ analyst }) => {
  await analyst.button('Open the sample project').click();
  await analyst.showCodebook();
  const actors = await analyst.rows('Actors').count();
  const positions = await analyst.rows('Positions').count();
  const table = await exportCodebook(analyst, /for spreadsheets/);
  const qdc = await exportCodebook(analyst, /REFI-QDA/);
  expect(table.bytes.toString()).toMatch(/^\uFEFFtype,id,name/u);
  expect(qdc.bytes.toString()).toContain('urn:QDA-XML:codebook:1.0');

  await analyst.showProjects();
  await analyst.button('New project').click();
  const form = analyst.dialog('New project');
  await form.getByRole('textbox', { name: 'Title' }).fill('Other');
  await form.getByRole('button', { name: 'Create project' }).click();
  await expect(analyst.button('Export')).toBeVisible();
  for (const file of [table, qdc]) {
    await analyst.shell.answerOpen([{ name: file.name, text: file.bytes.toString() }], () =>
      runCommand(analyst, 'Import codebook'),
    );
    const dialog = analyst.dialog('Import codebook');
    await expect(dialog).toContainText(`New actors${actors}`);
    await dialog.getByRole('button', { name: 'Import', exact: true }).click();
    await expect(dialog).toBeHidden();
    await expect(analyst.rows('Actors')).toHaveCount(actors);
    await expect(analyst.rows('Positions')).toHaveCount(positions);
    await analyst.button('Undo').click();
    await expect(analyst.rows('Actors')).toHaveCount(0);
  }
});

test('a codebook that is broken is told, and what can be read of one comes in', async ({ analyst }) => {
  await analyst.openFiles({ name: 'talks.txt', text: 'The talks begin.' });
  await expect(analyst.reader).toBeVisible();
  await analyst.shell.answerOpen([{ name: 'codes.qdc', text: '<CodeBook><Codes>' }], () =>
    runCommand(analyst, 'Import codebook'),
  );
  await expect(analyst.alerts).toContainText('not sound XML');
  await analyst.dismissMessages();
  await analyst.shell.answerOpen([{ name: 'tags.csv', text: 'tag;kind\nEnlargement;\nMars;planet\n' }], () =>
    runCommand(analyst, 'Import codebook'),
  );
  const dialog = analyst.dialog('Import codebook');
  await expect(dialog).toContainText('line 3 “Mars”');
  await dialog.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(analyst.rows('Positions', 'Enlargement')).toHaveCount(1);
});
