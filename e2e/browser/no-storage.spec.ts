import { expect, test } from '../fixtures.ts';
import { Analyst } from '../support/analyst.ts';
import { withoutExportTime } from '../support/expected.ts';

test('where the engine opens no database at all, what is kept of the projects is saved as files', async ({
  browserShell,
  scratch,
  guard,
}) => {
  const analyst = new Analyst(browserShell, scratch);
  await analyst.button('Open the sample project').click();
  await expect(analyst.tags.first()).toBeVisible();
  const { bytes: before } = await analyst.exportProject();
  await analyst.showProjects();

  // As Chromium answers when the directory of its databases is damaged.
  await browserShell.page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('Internal error opening backing store for indexedDB.open.', 'UnknownError');
    };
  });
  // Dexie tries it three times more, and says so.
  await guard.provoke(async () => {
    await browserShell.page.reload();
    await expect(analyst.page.getByRole('heading', { name: 'Standpoint cannot use its storage.' })).toBeVisible();
  });
  await expect(analyst.page.getByRole('alert').first()).toContainText('Beside it 1 project is kept whole');
  const saved = await browserShell.answerSave(
    () => analyst.button('Save what is kept').click(),
    async () => {},
  );
  expect(saved.name).toBe('Sample the Geneva talks.standpoint.json');
  expect(withoutExportTime(saved.bytes)).toBe(withoutExportTime(before));
});
