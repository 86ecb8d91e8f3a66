import { expect, test } from '../fixtures.ts';

test('every change can be read, and a step on one goes back or forward to it', async ({ analyst }) => {
  await analyst.openFiles({ name: 'talks.txt', text: 'Ann Poe met Bo Ray in Oslo.' });
  for (const name of ['Ann Poe', 'Bo Ray', 'Oslo']) {
    await analyst.tag({ kind: 'actor', quote: name, actor: name, actorKind: 'person' });
  }
  await analyst.page.keyboard.press('ControlOrMeta+5');
  const changes = analyst.rows('Changes');
  await expect(changes).toHaveCount(5);
  await expect(changes.nth(0)).toContainText(/tagged “Oslo”/i);
  await changes.nth(2).getByRole('button').click();
  await expect(changes.nth(0)).toContainText('undone');
  await analyst.showTags();
  await expect(analyst.tags).toHaveCount(1);
  await analyst.page.keyboard.press('ControlOrMeta+5');
  await changes.nth(0).getByRole('button').click();
  await analyst.showTags();
  await expect(analyst.tags).toHaveCount(3);
});

test('every command is found by its name, and tells its key', async ({ analyst }) => {
  await analyst.openFiles({ name: 'talks.txt', text: 'Ann Poe met Bo Ray in Oslo.' });
  await expect(analyst.reader).toBeVisible();
  const { keyboard } = analyst.page;
  await keyboard.press('ControlOrMeta+2');
  await keyboard.press('ControlOrMeta+k');
  const palette = analyst.dialog('Commands');
  await expect(palette.getByRole('combobox', { name: 'Command' })).toBeFocused();
  await keyboard.type('codebook');
  await expect(palette.getByRole('option')).toHaveCount(1);
  await expect(palette.getByRole('option')).toContainText('4');
  await keyboard.press('Enter');
  await expect(palette).toHaveCount(0);
  await expect(analyst.page.getByRole('tab', { name: 'Codebook', selected: true })).toBeVisible();
});
