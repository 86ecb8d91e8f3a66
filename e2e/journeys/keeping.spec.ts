import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import type { Analyst } from '../support/analyst.ts';
import { runCommand } from '../support/codebook-files.ts';
import { withoutExportTime } from '../support/expected.ts';

/** The sample project, with one more change, closed. Gives what it exports. */
async function leaveSample(analyst: Analyst): Promise<string> {
  await analyst.button('Open the sample project').click();
  await expect(analyst.tags.first()).toBeVisible();
  await analyst.tags.first().click();
  await analyst.page.keyboard.press('Delete');
  await expect(analyst.button('Undo')).toBeEnabled();
  await analyst.saved();
  const { bytes } = await analyst.exportProject();
  await analyst.showProjects();
  return withoutExportTime(bytes);
}

/** What a crash of the engine does: databases are gone, without a word. */
const wipe = (page: Page, pattern: string) =>
  page.evaluate(async (wanted) => {
    for (const { name } of await indexedDB.databases()) {
      if (!name || !new RegExp(wanted).test(name)) continue;
      await new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase(name);
        request.onsuccess = () => resolve();
        request.onerror = () => reject(request.error);
      });
    }
  }, pattern);

/** Rows that the engine has lost while the database as a whole survived. */
const loseTags = (page: Page) =>
  page.evaluate(async () => {
    const [found] = (await indexedDB.databases()).filter(({ name }) => name?.startsWith('standpoint-project-'));
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.open(found?.name ?? '');
      request.onerror = () => reject(request.error);
      request.onsuccess = () => {
        const write = request.result.transaction('tags', 'readwrite');
        write.objectStore('tags').clear();
        write.oncomplete = () => {
          request.result.close();
          resolve();
        };
      };
    });
  });

test('a project whose database is gone is missed, and comes back as it was at its last change', async ({ analyst }) => {
  const before = await leaveSample(analyst);
  await wipe(analyst.page, '^standpoint-project-');
  await analyst.openProject('Sample: the Geneva talks');
  await expect(analyst.page.getByRole('heading', { name: /is not as you left it/ })).toBeVisible();
  await expect(analyst.page.getByRole('region', { name: 'What can be brought back' })).toContainText(
    /Everything, up to your last change .+ 1 article, .+ tags/,
  );
  await analyst.button('Bring it back').click();
  await expect(analyst.reader).toBeVisible();
  expect(withoutExportTime((await analyst.exportProject()).bytes)).toBe(before);
  // What it went on from is kept.
  await analyst.showProjects();
  await expect(analyst.rows('Projects')).toHaveCount(1);
  await expect(analyst.page.getByText(/damaged, as it was found/)).toBeAttached();
});

test('lost rows are noticed before anything is written; what is left can be opened all the same', async ({
  analyst,
}) => {
  const before = await leaveSample(analyst);
  await loseTags(analyst.page);
  await analyst.openProject('Sample: the Geneva talks');
  await expect(analyst.page.getByText(/has not as many entries as it should in tags/)).toBeVisible();
  await analyst.button('All projects').click();
  await analyst.openProject('Sample: the Geneva talks');
  await analyst.button('Open what is left').click();
  await expect(analyst.reader).toBeVisible();
  await expect(analyst.tags).toHaveCount(0);
  // The snapshots from before are still there.
  await runCommand(analyst, 'Snapshots');
  const dialog = analyst.dialog('Snapshots');
  await dialog
    .getByRole('row', { name: /when the project was closed/ })
    .first()
    .getByRole('button', { name: /^Restore/ })
    .click();
  await expect(analyst.tags.first()).toBeVisible();
  expect(withoutExportTime((await analyst.exportProject()).bytes)).toBe(before);
});

test.describe('across a restart', () => {
  test.use({ profile: 'disk' });

  test('everything is gone, the list of projects too, and everything comes back', async ({ analyst }) => {
    const before = await leaveSample(analyst);
    await wipe(analyst.page, '^standpoint-project-');
    // The list is open: it is emptied as the engine would have it, and read anew by the next start.
    await analyst.page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const request = indexedDB.open('standpoint-library');
          request.onsuccess = () => {
            const write = request.result.transaction(['projects', 'settings'], 'readwrite');
            write.objectStore('projects').clear();
            write.objectStore('settings').clear();
            write.oncomplete = () => {
              request.result.close();
              resolve();
            };
          };
        }),
    );
    await analyst.shell.restart();
    await analyst.openProject('Sample: the Geneva talks');
    await analyst.button('Bring it back').click();
    await expect(analyst.reader).toBeVisible();
    expect(withoutExportTime((await analyst.exportProject()).bytes)).toBe(before);
  });
});

/** The button of the oldest snapshot, which is of when the project was opened; leaving it to look makes another one. */
const theFirst = (analyst: Analyst, name: RegExp) => analyst.dialog('Snapshots').getByRole('button', { name }).last();

test('a snapshot is looked at without being changed, restored, and the restoring undone', async ({ analyst }) => {
  await analyst.button('Open the sample project').click();
  await expect(analyst.tags.first()).toBeVisible();
  const tags = await analyst.tags.count();
  const { bytes: before } = await analyst.exportProject();
  await runCommand(analyst, 'Snapshots');
  await analyst.dialog('Snapshots').getByRole('button', { name: 'Make one now' }).click();
  await expect(analyst.dialog('Snapshots').getByRole('row')).not.toHaveCount(1);
  await analyst.escape();
  await analyst.tags.first().click();
  await analyst.page.keyboard.press('Delete');
  await expect(analyst.tags).toHaveCount(tags - 1);
  await analyst.saved();

  await runCommand(analyst, 'Snapshots');
  await theFirst(analyst, /^Look at/).click();
  const banner = analyst.page.getByRole('region', { name: 'Snapshot', exact: true });
  await expect(banner).toContainText('Nothing can be changed here');
  await expect(analyst.tags).toHaveCount(tags);
  await analyst.tags.first().click();
  await analyst.page.keyboard.press('Delete');
  await expect(analyst.alerts).toContainText('This is a snapshot, to look at.');
  await expect(analyst.tags).toHaveCount(tags);

  await banner.getByRole('button', { name: 'Back to the project' }).click();
  await expect(banner).toBeHidden();
  await expect(analyst.tags).toHaveCount(tags - 1);
  await runCommand(analyst, 'Snapshots');
  await theFirst(analyst, /^Restore/).click();
  await expect(analyst.tags).toHaveCount(tags);
  expect(withoutExportTime((await analyst.exportProject()).bytes)).toBe(withoutExportTime(before));
  await analyst.button('Undo').click();
  await expect(analyst.tags).toHaveCount(tags - 1);
  await analyst.saved();
});
