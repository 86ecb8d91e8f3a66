import { expect, test } from '../fixtures.ts';

test('a project is backed up, spoiled, and restored in place of the spoiled one, which is kept', async ({
  analyst,
}) => {
  const { page } = analyst;
  await analyst.openFiles({ name: 'talks.txt', text: 'Ann Poe met Bo Rand.' });
  await analyst.tag({ kind: 'actor', quote: 'Ann Poe', actor: 'Ann Poe', actorKind: 'person' });
  await analyst.saved();
  const run = async (command: string) => {
    await page.keyboard.press('ControlOrMeta+k');
    await analyst.dialog('Commands').getByRole('combobox').fill(command);
    await page.keyboard.press('Enter');
  };
  const { name, bytes } = await analyst.shell.answerSave(
    () => run('Back up'),
    () => expect(analyst.messages).toContainText('was saved'),
  );
  expect(name).toBe('Untitled project.standpoint-backup');
  await page.keyboard.press('ControlOrMeta+2');
  await page.keyboard.press('n');
  await page.keyboard.press('Delete');
  await expect(analyst.tags).toHaveCount(0);
  await analyst.saved();

  const cut = bytes.subarray(0, bytes.length - 30);
  await analyst.shell.answerOpen([{ name: 'cut.standpoint-backup', text: cut }], () => run('Restore a backup'));
  await expect(analyst.alerts).toContainText('cut.standpoint-backup');
  await analyst.shell.answerOpen([{ name, text: bytes }], () => run('Restore a backup'));
  const preview = analyst.dialog('Import project');
  await expect(preview).toContainText('This project is here already');
  await preview.getByRole('checkbox', { name: /Put what is here away/ }).check();
  await preview.getByRole('button', { name: 'Import' }).click();
  await expect(analyst.tags).toContainText('Ann Poe');
  await analyst.showProjects();
  await expect(analyst.rows('Projects')).toHaveCount(1);
  await expect(analyst.rows('Deleted projects')).toContainText('Untitled project');
});
