import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from '../fixtures.ts';
import { Analyst } from '../support/analyst.ts';
import { runCommand } from '../support/codebook-files.ts';
import { withoutExportTime } from '../support/expected.ts';

const BACKUP = /^Sample the Geneva talks [\da-f]{8} \d{4}-\d\d-\d\d \d\d-\d\d\.standpoint\.json\.gz$/;

test('snapshots go into a folder of the analyst’s choice, and are opened again as the project', async ({
  desktopShell,
  scratch,
}) => {
  const analyst = new Analyst(desktopShell, scratch);
  const folder = scratch.path('Dropbox');
  mkdirSync(folder);
  await analyst.button('Open the sample project').click();
  await expect(analyst.tags.first()).toBeVisible();
  await runCommand(analyst, 'Snapshots');
  const dialog = analyst.dialog('Snapshots');
  const setting = dialog.getByRole('region', { name: 'Where snapshots go as well' });
  await expect(setting).toContainText('In no other place.');
  await desktopShell.answerOpensWith(null);
  await setting.getByRole('button', { name: 'Choose a folder…' }).click();
  await expect(setting).toContainText('In no other place.');
  await desktopShell.answerOpensWith([folder]);
  await setting.getByRole('button', { name: 'Choose a folder…' }).click();
  await expect(setting).toContainText('Also in: Dropbox');
  // What there was is there at once.
  expect(readdirSync(folder)).toEqual([expect.stringMatching(BACKUP)]);
  await analyst.escape();

  await analyst.tags.first().click();
  await analyst.page.keyboard.press('Delete');
  await expect(analyst.button('Undo')).toBeEnabled();
  await analyst.saved();
  const { bytes } = await analyst.exportProject();
  await runCommand(analyst, 'Snapshots');
  await dialog.getByRole('button', { name: 'Make one now' }).click();
  await expect(analyst.news.filter({ hasText: 'is in a snapshot' })).toBeVisible();
  const newest = () =>
    path.join(
      folder,
      readdirSync(folder)
        .filter((name) => BACKUP.test(name))
        .sort()
        .at(-1) ?? '',
    );
  await expect.poll(() => withoutExportTime(gunzipSync(readFileSync(newest())))).toBe(withoutExportTime(bytes));
  await analyst.escape();

  // It is known after a restart, and nothing but backups lies there.
  await desktopShell.restart();
  const later = new Analyst(desktopShell, scratch);
  await expect(later.tags.first()).toBeVisible();
  await later.showProjects();
  expect(readdirSync(folder).filter((name) => !BACKUP.test(name))).toEqual([]);

  await later.openProjectFile(newest());
  const preview = later.dialog('Import project');
  await expect(preview).toContainText('This project is here already');
  await preview.getByRole('button', { name: 'Import' }).click();
  await expect(later.tags.first()).toBeVisible();
  expect(withoutExportTime((await later.exportProject()).bytes)).toBe(withoutExportTime(bytes));

  // A folder that is gone is told, and costs nothing else.
  rmSync(folder, { recursive: true });
  await later.tags.first().click();
  await later.page.keyboard.press('Delete');
  await later.saved();
  await runCommand(later, 'Snapshots');
  await later.dialog('Snapshots').getByRole('button', { name: 'Make one now' }).click();
  await expect(later.alerts).toContainText('not in the folder “Dropbox”');
  await expect(later.news.filter({ hasText: 'is in a snapshot' })).toBeVisible();
  await later.dialog('Snapshots').getByRole('button', { name: 'Stop' }).click();
  await expect(later.dialog('Snapshots')).toContainText('In no other place.');
});
