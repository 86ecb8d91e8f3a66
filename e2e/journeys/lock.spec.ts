import type { Locator } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import type { Analyst } from '../support/analyst.ts';
import { Librarian } from '../support/library.ts';
import { Search } from '../support/search.ts';
import { wordsInDatabases } from '../support/stored.ts';

const FIRST = 'correct horse battery staple';
const SECOND = 'another anchor in the winter';
const WORDS = ['Ann Poe', 'Bo Rand', 'Geneva'];

async function run(analyst: Analyst, command: string): Promise<void> {
  await analyst.page.keyboard.press('ControlOrMeta+k');
  await analyst.dialog('Commands').getByRole('combobox').fill(command);
  await analyst.page.keyboard.press('Enter');
}

const field = (dialog: Locator, name: string) => dialog.getByRole('textbox', { name, exact: true });

async function openTalks(analyst: Analyst): Promise<void> {
  await analyst.openFiles({ name: 'talks.txt', text: 'Ann Poe met Bo Rand in Geneva.' });
  await analyst.tag({ kind: 'actor', quote: 'Ann Poe', actor: 'Ann Poe', actorKind: 'person' });
  await analyst.saved();
}

/** Locks the open project with the first passphrase. */
async function lock(analyst: Analyst): Promise<void> {
  await run(analyst, 'Lock with a passphrase');
  const dialog = analyst.dialog('Lock with a passphrase');
  await field(dialog, 'New passphrase').fill(FIRST);
  await field(dialog, 'Passphrase again').fill(FIRST);
  await dialog.getByRole('checkbox', { name: /I understand that nobody can open it/ }).check();
  await dialog.getByRole('button', { name: 'Lock the project' }).click();
  await expect(analyst.messages).toContainText('The project is locked.');
}

const asked = (analyst: Analyst, title = 'Untitled project') => analyst.dialog(`“${title}” is locked`);

async function unlock(analyst: Analyst, passphrase: string, title?: string): Promise<void> {
  await field(asked(analyst, title), 'Passphrase').fill(passphrase);
  await asked(analyst, title).getByRole('button', { name: 'Open' }).click();
}

test('a project is locked, worked in as before, and opens with its passphrase only', async ({ analyst }) => {
  await openTalks(analyst);
  expect(await wordsInDatabases(analyst.page, WORDS)).toEqual(WORDS);

  await test.step('It is not locked as long as the passphrase is not twice the same, nor the consequence understood', async () => {
    await run(analyst, 'Lock with a passphrase');
    const dialog = analyst.dialog('Lock with a passphrase');
    await field(dialog, 'New passphrase').fill('password');
    await expect(dialog.getByRole('status')).toContainText('Weak');
    await field(dialog, 'Passphrase again').fill('passport');
    await expect(dialog).toContainText('The two are not the same.');
    await dialog.getByRole('checkbox', { name: /I understand/ }).check();
    await expect(dialog.getByRole('button', { name: 'Lock the project' })).toBeDisabled();
    await dialog.getByRole('button', { name: 'Cancel' }).click();
  });

  await test.step('What was done is undone, what is searched is found, of what leaves it is said that it is readable', async () => {
    await lock(analyst);
    await expect(analyst.page.getByRole('img', { name: 'Locked with a passphrase' })).toBeVisible();
    await expect(analyst.tags).toContainText('Ann Poe');
    await analyst.tag({ kind: 'actor', quote: 'Bo Rand', actor: 'Bo Rand', actorKind: 'person' });
    await analyst.saved();
    await analyst.page.keyboard.press('ControlOrMeta+z');
    await analyst.saved();
    await expect(analyst.tags).toHaveCount(1);
    const search = new Search(analyst);
    await search.find('Geneva');
    await expect(search.lines).toHaveCount(1);
    await analyst.page.keyboard.press('Escape');
    const { dialog } = await analyst.beginExport();
    await expect(dialog).toContainText('it is not encrypted');
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    expect(await wordsInDatabases(analyst.page, WORDS)).toEqual([]);
  });

  await test.step('In the list it has a lock, and a wrong passphrase does not open it', async () => {
    await analyst.showProjects();
    await expect(analyst.rows('Projects').getByRole('img', { name: 'Locked' })).toBeVisible();
    await analyst.openProject('Untitled project');
    await unlock(analyst, 'wrong horse');
    await expect(asked(analyst).getByRole('alert')).toContainText('does not open the project');
    await expect(field(asked(analyst), 'Passphrase')).toBeFocused();
    await unlock(analyst, FIRST);
    await expect(analyst.tags).toContainText('Ann Poe');
  });
});

test('a locked project gets another passphrase, which is asked for after a restart', async ({ analyst }) => {
  await openTalks(analyst);
  await lock(analyst);
  await run(analyst, 'Change the passphrase');
  const dialog = analyst.dialog('Change the passphrase');
  await field(dialog, 'Present passphrase').fill('wrong horse');
  await field(dialog, 'New passphrase').fill(SECOND);
  await field(dialog, 'Passphrase again').fill(SECOND);
  await dialog.getByRole('button', { name: 'Change the passphrase' }).click();
  await expect(dialog.getByRole('alert')).toContainText('does not open the project');
  await field(dialog, 'Present passphrase').fill(FIRST);
  await dialog.getByRole('button', { name: 'Change the passphrase' }).click();
  await expect(analyst.messages).toContainText('The passphrase was changed.');
  await analyst.restart();
  await asked(analyst).getByRole('button', { name: 'Cancel' }).click();
  await analyst.openProject('Untitled project');
  await unlock(analyst, FIRST);
  await expect(asked(analyst).getByRole('alert')).toContainText('does not open the project');
  await unlock(analyst, SECOND);
  await expect(analyst.tags).toContainText('Ann Poe');
});

test('a locked project is copied with its passphrase, and the lock of the copy removed', async ({ analyst }) => {
  await openTalks(analyst);
  await lock(analyst);
  await analyst.showProjects();
  await new Librarian(analyst).act('Untitled project', 'Copy');
  await unlock(analyst, FIRST);
  await expect(analyst.rows('Projects')).toHaveCount(2);
  await expect(analyst.rows('Projects').getByRole('img', { name: 'Locked' })).toHaveCount(2);
  const copy = 'Untitled project (copy)';
  await analyst.openProject(copy);
  await unlock(analyst, FIRST, copy);
  await expect(analyst.tags).toContainText('Ann Poe');
  await run(analyst, 'Remove the lock');
  const dialog = analyst.dialog('Remove the lock');
  await field(dialog, 'Passphrase').fill(FIRST);
  await dialog.getByRole('button', { name: 'Remove the lock' }).click();
  await expect(analyst.messages).toContainText('not locked any more');
  await analyst.restart();
  await expect(analyst.tags).toContainText('Ann Poe');
  await expect(analyst.page.getByRole('img', { name: 'Locked with a passphrase' })).toHaveCount(0);
});

test('a snapshot of a locked project is looked at and left without being asked again', async ({ analyst }) => {
  const { page } = analyst;
  await openTalks(analyst);
  await lock(analyst);
  await run(analyst, 'Snapshots');
  const snapshots = analyst.dialog('Snapshots');
  await snapshots
    .getByRole('button', { name: /^Look at/ })
    .first()
    .click();
  const banner = page.getByRole('region', { name: 'Snapshot' });
  await expect(banner).toBeVisible();
  expect(await wordsInDatabases(page, WORDS)).toEqual([]);
  await banner.getByRole('button', { name: 'Back to the project' }).click();
  await expect(banner).toBeHidden();
  await expect(analyst.reader).toContainText('Ann Poe');
});
