import { spawn, spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findElectron } from '../scripts/electron-binary.ts';
import { ROOT } from '../scripts/paths.ts';
import { makeApp, noDesktop } from '../testing/desktop.ts';

const SAMPLE = path.join(ROOT, 'assets/sample/sample.standpoint.json');
const isWindows = process.platform === 'win32';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'standpoint-cli-'));
  await writeFile(path.join(folder, 'a.txt'), 'date 2022-01-09 Text.');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function start(program: string, args: readonly string[], cwd: string, input = '') {
  const ran = spawnSync(program, args, { cwd, input, encoding: 'utf8', shell: isWindows, timeout: 30_000 });
  return { exit: ran.status, stdout: ran.stdout, stderr: ran.stderr };
}

describe('npm run -s cli', { timeout: 60_000 }, () => {
  const npm = (cwd: string, args: readonly string[], input?: string) =>
    start('npm', ['--prefix', ROOT, 'run', '-s', 'cli', '--', ...args], cwd, input);

  it('works in the folder of the user', async () => {
    const ran = npm(folder, ['import', 'a.txt', '--out', 'npm.json', '--published', '2022-01-10']);
    expect(ran).toMatchObject({ exit: 0, stdout: '' });
    expect(JSON.parse(await readFile(path.join(folder, 'npm.json'), 'utf8')).documents[0].publishedOn).toBe(
      '2022-01-10',
    );
  });

  it('prints nothing but what was asked for, and exits with its codes', async () => {
    const { version } = JSON.parse(await readFile(path.join(ROOT, 'package.json'), 'utf8'));
    expect(npm(folder, ['--version'])).toEqual({ exit: 0, stdout: `${version}\n`, stderr: '' });
    expect(npm(folder, ['imprt']).exit).toBe(2);
    expect(npm(folder, ['validate', 'a.txt']).exit).toBe(1);
    expect(npm(folder, ['import', 'a.txt', 'gone.txt', '-o', 'x.json']).exit).toBe(3);
    expect(npm(folder, ['validate', '-', '--json'], await readFile(SAMPLE, 'utf8'))).toMatchObject({
      exit: 0,
      stderr: '',
    });
  });
});

it('ends without a word where the reader of its output goes away', { timeout: 30_000 }, async () => {
  const line = [path.join(ROOT, 'electron/cli/main.ts'), 'export', SAMPLE, '-f', 'standpoint', '-o', '-'];
  const child = spawn(process.execPath, line, { cwd: folder });
  child.stdout.destroy();
  let told = '';
  child.stderr.on('data', (bytes) => {
    told += bytes;
  });
  const exit = await new Promise((resolve) => child.once('close', resolve));
  expect([exit, told]).toEqual([141, '']);
});

describe.skipIf(noDesktop !== '')(
  `the desktop app with a word${noDesktop && ` (skipped: ${noDesktop})`}`,
  { timeout: 90_000 },
  () => {
    let app: string;
    beforeAll(async () => {
      app = await makeApp();
    }, 60_000);
    afterAll(() => rm(app, { recursive: true, force: true }));

    it('does the same without a window, and exits with the same codes', async () => {
      const electron = findElectron();
      const flags = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
      const desktop = (...args: string[]) =>
        start(electron.found ? electron.file : '', [...flags, app, ...args], folder);
      expect(desktop('import', 'a.txt', '--out', 'app.json', '--title', 'Talks')).toMatchObject({
        exit: 0,
        stdout: '',
      });
      expect(JSON.parse(await readFile(path.join(folder, 'app.json'), 'utf8')).project.title).toBe('Talks');
      expect(desktop('validate', 'app.json', '--json')).toMatchObject({
        exit: 0,
        stdout: expect.stringContaining('true'),
      });
      expect(desktop('validate', 'a.txt').exit).toBe(1);
      expect(desktop('export', 'app.json')).toMatchObject({ exit: 2, stderr: expect.stringContaining('--format') });
    });
  },
);
