import { expect, test } from '../fixtures.ts';
import { Analyst } from '../support/analyst.ts';
import { mergeFile } from '../support/merging.ts';

test('the preview of a merge follows what another page does to the project, and so does that page what is merged', async ({
  browserShell,
  scratch,
}) => {
  const first = new Analyst(browserShell, scratch);
  await first.openFiles({ name: 'talks.txt', text: 'Ann Poe met Bo Rand.' });
  await first.tag({ kind: 'actor', quote: 'Ann Poe', actor: 'Ann Poe', actorKind: 'person' });
  const { bytes } = await first.exportProject();
  await first.button('Undo').click();
  await expect(first.tags).toHaveCount(0);
  await first.saved();
  const second = first.at(await browserShell.secondPage());
  await expect(second.reader).toBeVisible();

  await first.page.bringToFront();
  await mergeFile(first, { name: 'theirs.json', text: bytes.toString() });
  const dialog = first.dialog('Merge a project');
  await expect(dialog.getByRole('definition')).toHaveText(['0', '1', '1', '0', '0', '0', '0', '0']);
  await second.page.bringToFront();
  await second.button('Redo').click();
  await expect(second.tags).toHaveCount(1);
  await expect(dialog).toContainText('The open project was changed meanwhile.');
  await expect(dialog).toContainText('There is nothing new in it');
  await second.button('Undo').click();
  await expect(dialog.getByRole('definition')).toHaveText(['0', '1', '1', '0', '0', '0', '0', '0']);

  await first.page.bringToFront();
  await dialog.getByRole('button', { name: 'Merge', exact: true }).click();
  await expect(first.tags).toHaveCount(1);
  await expect(second.tags).toHaveCount(1);
});
