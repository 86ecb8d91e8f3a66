import { expect, test } from '../fixtures.ts';
import { withoutExportTime } from '../support/expected.ts';

test('the sample project opens from the empty screen with one click, with its tags', async ({ analyst }) => {
  await analyst.button('Open the sample project').click();
  await expect(analyst.reader).toBeVisible();
  await expect(analyst.tags.first()).toBeVisible();
  expect(await analyst.tags.count()).toBeGreaterThan(5);
});

test('an exported project is shown before it is imported, and exports as the same bytes again', async ({ analyst }) => {
  await analyst.button('Open the sample project').click();
  const first = await analyst.exportProject();
  await analyst.showProjects();

  await analyst.openProjectFile({ name: 'sample.json', text: first.bytes });
  const preview = analyst.dialog('Import project');
  await expect(preview).toContainText(/Articles\s*1/);
  await preview.getByRole('button', { name: 'Cancel' }).click();
  await expect(analyst.rows('Projects')).toHaveCount(1);

  await analyst.openProjectFile({ name: 'sample.json', text: first.bytes });
  await preview.getByRole('button', { name: 'Import' }).click();
  await expect(analyst.reader).toBeVisible();
  const second = await analyst.exportProject();
  expect(withoutExportTime(second.bytes)).toBe(withoutExportTime(first.bytes));
});

test('a project whose data a newer version has written is refused in words and left as it is', async ({ analyst }) => {
  await analyst.openFiles({ name: 'talks.txt', text: 'The talks begin.' });
  await expect(analyst.reader).toContainText('The talks begin.');
  await analyst.saved();
  await analyst.showProjects();
  const written = await analyst.page.evaluate(async () => {
    const [found] = (await indexedDB.databases()).filter(({ name }) => name?.startsWith('standpoint-project-'));
    const name = found?.name ?? '';
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.open(name, 9990);
      request.onupgradeneeded = () => request.result.createObjectStore('from-the-future').put('kept', 'value');
      request.onsuccess = () => {
        request.result.close();
        resolve();
      };
      request.onblocked = () => reject(new Error('the program still holds the database of a closed project'));
      request.onerror = () => reject(request.error);
    });
    return name;
  });

  await analyst.openProject('Untitled project');
  await expect(analyst.alerts).toContainText(/newer version of Standpoint/);
  await expect(analyst.alerts).toContainText(/nothing was changed/i);
  await expect(analyst.reader).toBeHidden();
  const left = await analyst.page.evaluate(async (name) => {
    const version = (await indexedDB.databases()).find((database) => database.name === name)?.version;
    return new Promise((resolve, reject) => {
      const request = indexedDB.open(name);
      request.onerror = () => reject(request.error);
      request.onsuccess = () => {
        const read = request.result.transaction(['from-the-future', 'documents']);
        const value = read.objectStore('from-the-future').get('value');
        const documents = read.objectStore('documents').count();
        read.oncomplete = () => {
          request.result.close();
          resolve({ version, value: value.result, documents: documents.result });
        };
      };
    });
  }, written);
  expect(left).toEqual({ version: 9990, value: 'kept', documents: 1 });
});
