import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { listPackage } from '@electron/asar';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildInto } from './scripts/build.ts';
import { packApp } from './scripts/package.ts';
import { ROOT } from './scripts/paths.ts';
import { noDesktop } from './testing/desktop.ts';
import { makeElectronDist } from './testing/electron-dist.ts';

/** All that may be inside: what is built, and the manifest. */
const ALLOWED = [
  /^package\.json$/,
  /^dist$/,
  /^dist\/electron$/,
  /^dist\/electron\/(main\.js|preload\.cjs)$/,
  /^dist\/electron\/cli$/,
  /^dist\/electron\/cli\/[^/]+\.js$/,
  /^dist\/renderer$/,
  /^dist\/renderer\/[^/]+\.(html|js|css|json|webmanifest|svg|png|ico|txt)$/,
  /^dist\/renderer\/assets$/,
  /^dist\/renderer\/assets\/[^/]+\.(js|css|woff2?|svg|png|json|wasm|txt)$/,
];

const FUSES: readonly (readonly [FuseV1Options, boolean])[] = [
  [FuseV1Options.RunAsNode, false],
  [FuseV1Options.EnableCookieEncryption, true],
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable, false],
  [FuseV1Options.EnableNodeCliInspectArguments, false],
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation, true],
  [FuseV1Options.OnlyLoadAppFromAsar, true],
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot, false],
  [FuseV1Options.GrantFileProtocolExtraPrivileges, false],
];

/** What is built, in a folder of its own, with things beside it that must not be packed. */
async function makeProject(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'standpoint-project-'));
  await buildInto(path.join(folder, 'dist'));
  const manifest = JSON.parse(await readFile(path.join(ROOT, 'package.json'), 'utf8'));
  const files = {
    'package.json': JSON.stringify({ ...manifest, dependencies: { zod: '4.0.0' }, devDependencies: {} }),
    'dist/renderer/.stamp': '',
    'dist/electron/main.js.map': '{}',
    'dist/renderer/assets/index.js.map': '{}',
    'dist/other.js': '',
    'electron/main.ts': '',
    'node_modules/zod/package.json': '{ "name": "zod", "version": "4.0.0" }',
    'node_modules/zod/index.js': '',
    '.env': 'SECRET=1',
  };
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  return folder;
}

const given = process.env.ELECTRON_OVERRIDE_DIST_PATH;
const noStart = given ? noDesktop : 'ELECTRON_OVERRIDE_DIST_PATH names no binary that can run';

// Packing for macOS needs a whole bundle, which no folder made here can stand for.
describe.skipIf(process.platform === 'darwin')('the packed app', { timeout: 120_000 }, () => {
  let app: string;
  let dist: string;
  let output: string;
  let unpacked: string;

  beforeAll(async () => {
    app = await makeProject();
    dist = await makeElectronDist(given);
    output = await mkdtemp(path.join(tmpdir(), 'standpoint-release-'));
    await packApp({ projectDir: app, dirOnly: true, electronDist: dist, output });
    const [name = ''] = (await readdir(output)).filter((entry) => entry.endsWith('-unpacked'));
    unpacked = path.join(output, name);
  }, 120_000);
  afterAll(async () => {
    for (const folder of [app, dist, output]) await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  const executable = () => path.join(unpacked, process.platform === 'win32' ? 'Standpoint.exe' : 'standpoint');

  it('holds what is built and nothing else', () => {
    const files = listPackage(path.join(unpacked, 'resources/app.asar'), { isPack: false }).map((file) =>
      file.replaceAll('\\', '/').replace(/^\//, ''),
    );
    expect(files).toEqual(
      expect.arrayContaining([
        'package.json',
        'dist/electron/main.js',
        'dist/electron/preload.cjs',
        'dist/electron/cli/in-app.js',
        'dist/renderer/index.html',
      ]),
    );
    expect(files.filter((file) => !ALLOWED.some((pattern) => pattern.test(file)))).toEqual([]);
  });

  it('has its fuses set', async () => {
    const wire = await getCurrentFuseWire(executable());
    for (const [fuse, isOn] of FUSES) {
      expect(wire[fuse as unknown as keyof typeof wire], FuseV1Options[fuse]).toBe(
        isOn ? FuseState.ENABLE : FuseState.DISABLE,
      );
    }
  });

  it.skipIf(noStart !== '')(`starts, and shows its window${noStart && ` (skipped: ${noStart})`}`, async () => {
    const data = path.join(output, 'data');
    const flags = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    // The fuses forbid Node's inspector, so Playwright's own way of starting is closed; the page's is not.
    const child = spawn(executable(), ['--remote-debugging-port=0', `--user-data-dir=${data}`, ...flags]);
    const ended = new Promise((resolve) => child.once('exit', resolve));
    try {
      const address = await new Promise<string>((resolve, reject) => {
        let text = '';
        child.stderr.on('data', (bytes) => {
          text += bytes;
          const found = /DevTools listening on (ws:\S+)/.exec(text)?.[1];
          if (found) resolve(found);
        });
        child.once('exit', () => reject(new Error(text)));
      });
      const browser = await chromium.connectOverCDP(address);
      const pages = () => browser.contexts().flatMap((context) => context.pages());
      await expect
        .poll(() => pages().map((page) => page.url()), { timeout: 20_000 })
        .toEqual([expect.stringMatching(/\/index\.html$/)]);
      await pages()[0]?.getByRole('heading', { name: 'Standpoint', exact: true }).waitFor({ timeout: 20_000 });
      await browser.close();
    } finally {
      child.kill();
      await ended;
    }
  });
});
