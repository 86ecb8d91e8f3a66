import { expect, test } from '../fixtures.ts';
import { focusIsKept, showKeySettings } from '../support/keys.ts';

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
  await keyboard.type('go to the codebook');
  await expect(palette.getByRole('option')).toHaveCount(1);
  await expect(palette.getByRole('option')).toContainText('4');
  await keyboard.press('Enter');
  await expect(palette).toHaveCount(0);
  await expect(analyst.page.getByRole('tab', { name: 'Codebook', selected: true })).toBeVisible();
});

test('a key is changed, a conflict is told, and the settings go out and come in again', async ({ analyst }) => {
  const { keyboard } = analyst.page;
  await analyst.openFiles({ name: 'talks.txt', text: 'Ann Poe met Bo Ray in Oslo.' });
  await expect(analyst.reader).toBeVisible();
  let settings = await showKeySettings(analyst);
  await settings.getByRole('button', { name: 'Change the key A of Tag as actor' }).click();
  await keyboard.press('Tab');
  await expect(settings.getByRole('alert')).toContainText('goes from field to field');
  await keyboard.press('d');
  await expect(settings.getByRole('alert')).toContainText('D is used by “Tag as date”');
  await keyboard.press('Enter');
  await expect(settings.getByRole('button', { name: 'Change the key D of Tag as actor' })).toBeVisible();

  await settings.getByRole('tab', { name: 'Export and import' }).click();
  const saved = await analyst.shell.answerSave(
    () => settings.getByRole('button', { name: 'Export settings…' }).click(),
    () => expect(analyst.news.filter({ hasText: /was saved/ }).first()).toBeVisible(),
  );
  expect(JSON.parse(saved.bytes.toString())).toMatchObject({
    format: 'standpoint-settings',
    keys: { 'tag-actor': ['D'], 'tag-date': [] },
  });
  await analyst.escape();

  await analyst.selectText('Oslo');
  await expect(analyst.toolbar.getByRole('button', { name: 'Actor' })).toContainText('D');
  await keyboard.press('d');
  await expect(analyst.dialog('Tag actor')).toBeVisible();
  await analyst.escape();

  settings = await showKeySettings(analyst);
  await settings.getByRole('button', { name: 'Reset all keys' }).click();
  await settings.getByRole('tab', { name: 'Export and import' }).click();
  await analyst.shell.answerOpen([{ name: 'mine.json', text: saved.bytes }], () =>
    settings.getByRole('button', { name: 'Import settings…' }).click(),
  );
  await settings.getByRole('button', { name: 'Use these settings' }).click();
  // That button goes with the click, and the focus with it: the dialog takes it back a frame later, and keys with it.
  await expect(settings.getByRole('button', { name: 'Close' })).toBeFocused();
  await analyst.escape();
  await keyboard.press('?');
  await expect(analyst.dialog('Keys').getByText('Tag as actor').locator('..')).toContainText('D');
});

test('the last change is undone where it was made, and the focus is never lost', async ({ analyst }) => {
  const { keyboard } = analyst.page;
  await analyst.openFiles({ name: 'a.txt', text: 'Ann Poe met Bo Ray.' }, { name: 'b.txt', text: 'Oslo is quiet.' });
  await expect(analyst.rows('Articles')).toHaveCount(2);
  await analyst.tag({ kind: 'actor', quote: 'Ann Poe', actor: 'Ann Poe', actorKind: 'person' }, 'keyboard');
  await focusIsKept(analyst, 'a form');
  await keyboard.press(']');
  await expect(analyst.reader).toContainText('Oslo');
  await focusIsKept(analyst, 'another article');
  await keyboard.press('ControlOrMeta+z');
  await expect(analyst.reader).toContainText('Ann Poe');
  await expect(analyst.tags).toHaveCount(0);
  await expect(
    analyst.news
      .filter({ hasText: 'in “Ann Poe' })
      .or(analyst.news.filter({ hasText: 'in “a' }))
      .first(),
  ).toBeVisible();
  await focusIsKept(analyst, 'undo in another article');
  await keyboard.press('ControlOrMeta+Shift+z');
  await keyboard.press('ControlOrMeta+3');
  await expect(analyst.tags).toHaveCount(1);
  await keyboard.press('Delete');
  await expect(analyst.tags).toHaveCount(0);
  await focusIsKept(analyst, 'the last tag was deleted');
  for (const [key, dialog] of [
    ['ControlOrMeta+k', 'Commands'],
    ['?', 'Keys'],
    ['ControlOrMeta+,', 'Settings'],
    ['ControlOrMeta+e', 'Export'],
  ] as const) {
    await keyboard.press(key);
    await expect(analyst.dialog(dialog)).toBeVisible();
    await analyst.escape();
    await focusIsKept(analyst, dialog);
  }
});
