import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { chmod } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '../fixtures.ts';
import { Analyst } from '../support/analyst.ts';
import { findElectron } from '../support/binaries.ts';
import { DesktopShell } from '../support/desktop-shell.ts';
import { ROOT } from '../support/paths.ts';

/** What only a program with the machine's own files meets. Nothing of the project may change by any of it. */

const KEPT = { name: 'kept.txt', text: 'This article was here before.' };
const asRoot = process.getuid?.() === 0;

test('a folder, and a file that vanished between dialog and reading, are refused with a reason', async ({
  desktopShell,
  scratch,
}) => {
  const analyst = new Analyst(desktopShell, scratch);
  await analyst.openFiles(KEPT);
  await expect(analyst.reader).toHaveText(KEPT.text);

  mkdirSync(scratch.path('folder.txt'));
  await analyst.openFiles(scratch.path('folder.txt'));
  await expect(analyst.alerts).toContainText(/folder/i);
  await analyst.dismissMessages();

  const [vanishing = ''] = await scratch.files([{ name: 'vanishing.txt', text: 'soon gone' }]);
  rmSync(vanishing);
  await analyst.openFiles(vanishing);
  await expect(analyst.alerts).toContainText('vanishing.txt');
  await expect(analyst.alerts).toContainText(/no longer there|not found|moved|does not exist/i);
  await analyst.dismissMessages();
  await expect(analyst.rows('Articles')).toHaveCount(1);
  await expect(analyst.reader).toHaveText(KEPT.text);
});

test('a file that may not be read is refused with a reason', async ({ desktopShell, scratch }) => {
  test.skip(asRoot, 'root may read every file');
  const analyst = new Analyst(desktopShell, scratch);
  const [secret = ''] = await scratch.files([{ name: 'secret.txt', text: 'not for you' }]);
  await chmod(secret, 0o000);
  await analyst.openFiles(secret);
  await expect(analyst.alerts).toContainText(/permission/i);
});

test('a cancelled dialog changes nothing and says nothing', async ({ desktopShell, scratch }) => {
  const analyst = new Analyst(desktopShell, scratch);
  await analyst.openFiles(KEPT);
  await expect(analyst.reader).toHaveText(KEPT.text);
  await desktopShell.answerOpensWith(null);
  await analyst.button('Open articles').click();
  await desktopShell.answerSavesWith(null);
  await (await analyst.beginExport()).save();
  await expect(analyst.alerts).toHaveCount(0);
  await expect(analyst.rows('Articles')).toHaveCount(1);
});

test('an export replaces the file of before as a whole, and leaves nothing else in the folder', async ({
  desktopShell,
  scratch,
}) => {
  const analyst = new Analyst(desktopShell, scratch);
  await analyst.openFiles(KEPT);
  const folder = scratch.path('exports');
  mkdirSync(folder);
  const target = path.join(folder, 'project.json');
  writeFileSync(target, 'x'.repeat(100_000));
  await desktopShell.answerSavesWith(target);
  await (await analyst.beginExport()).save();
  await expect(analyst.news.filter({ hasText: /saved/i })).toBeVisible();
  expect(JSON.parse(readFileSync(target, 'utf8')).documents[0].text).toBe(KEPT.text);
  expect(readdirSync(folder)).toEqual(['project.json']);
});

test('an export into a folder that is gone says so', async ({ desktopShell, scratch }) => {
  const analyst = new Analyst(desktopShell, scratch);
  await analyst.openFiles(KEPT);
  await desktopShell.answerSavesWith(scratch.path('gone/project.json'));
  await (await analyst.beginExport()).save();
  await expect(analyst.alerts).toContainText(/project\.json|folder/);
  await expect(analyst.reader).toHaveText(KEPT.text);
});

for (const { what, options, says } of [
  { what: 'full', options: 'size=64k', says: /full|no space|not enough space/i },
  { what: 'read-only', options: 'size=1m', says: /read-only|cannot be written|permission/i },
]) {
  test(`an export onto a ${what} disk says so and leaves the old file whole`, async ({ desktopShell, scratch }) => {
    const disk = scratch.path('disk');
    mkdirSync(disk);
    test.skip(!asRoot || process.platform !== 'linux', 'only root can mount a small disk');
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', disk], { stdio: 'pipe' });
    } catch (error) {
      test.skip(true, `a small disk cannot be mounted here: ${String(error).split('\n')[0]}`);
    }
    try {
      const target = path.join(disk, 'project.json');
      writeFileSync(target, 'the old file');
      if (what === 'read-only') execFileSync('mount', ['-o', 'remount,ro', disk]);
      const analyst = new Analyst(desktopShell, scratch);
      // Larger than the disk, and not to be made smaller.
      await analyst.openFiles({
        name: 'long.txt',
        text: `${'A long article, sentence after sentence. '.repeat(100)}\n`.repeat(40),
      });
      await expect(analyst.reader).toContainText('A long article');
      await desktopShell.answerSavesWith(target);
      await (await analyst.beginExport()).save();
      await expect(analyst.alerts).toContainText(says);
      expect(readFileSync(target, 'utf8')).toBe('the old file');
      expect(readdirSync(disk)).toEqual(['project.json']);
    } finally {
      // Lazily: what the test found is not to be hidden by a file that is still open.
      execFileSync('umount', ['--lazy', disk]);
    }
  });
}

test('files on the command line are opened, and a second start hands its files to the first', async ({
  scratch,
  guard,
}) => {
  const [first = '', second = ''] = await scratch.files([
    { name: 'first.txt', text: 'The first article.' },
    { name: 'second.txt', text: 'The second article.' },
  ]);
  const shell = await DesktopShell.start({ scratch, guard, files: [first] });
  const analyst = new Analyst(shell, scratch);
  await expect(analyst.reader).toHaveText('The first article.');

  const binary = findElectron() ?? '';
  const args = [`--user-data-dir=${scratch.path('user-data')}`, '.', second];
  const code = await new Promise((resolve, reject) => {
    spawn(binary, args, { cwd: ROOT, stdio: 'ignore' }).once('error', reject).once('close', resolve);
  });
  expect(code, 'the second start leaves').toBe(0);
  await expect(analyst.rows('Articles')).toHaveCount(2);
  expect(shell.app.windows()).toHaveLength(1);
  await shell.close();
});

test('the menu has every command, and a command chosen there is done', async ({ desktopShell, scratch }) => {
  const analyst = new Analyst(desktopShell, scratch);
  await analyst.openFiles(KEPT);
  await expect(analyst.reader).toHaveText(KEPT.text);
  await desktopShell.app.evaluate(({ Menu }) => {
    Menu.getApplicationMenu()?.getMenuItemById('export')?.click();
  });
  await expect(analyst.dialog('Export')).toBeVisible();
});

test('closing waits until all is written', async ({ desktopShell, scratch }) => {
  const analyst = new Analyst(desktopShell, scratch);
  await analyst.openFiles(KEPT);
  const form = await analyst.beginTag({ kind: 'actor', quote: 'This article' }, 'mouse');
  await form.getByRole('button', { name: 'Save tag' }).click();
  // At once: the tag may not have reached the disk yet.
  await desktopShell.restart();
  await expect(analyst.tags).toHaveCount(1);
});
