import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright';
import type { Host } from '../../shared/contract/host.ts';
import { buildShell } from '../scripts/build.ts';
import { findElectron } from '../scripts/electron-binary.ts';

/** What the tests see in their page. */
export type HostWindow = { standpointHost: Host; seen: unknown[] };

const electron = findElectron();
const hasScreen = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

/** Why the desktop app cannot run here; '' where it can. */
export const noDesktop = !electron.found
  ? electron.reason
  : electron.isOverride || hasScreen
    ? ''
    : 'there is no screen';

const PAGE = '<!doctype html><meta charset="utf-8"><title>A page</title><script src="page.js"></script><h1>Page</h1>';

/** The built shell with a page of the tests' own, in a folder of its own. */
export async function makeApp(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'standpoint-shell-'));
  await buildShell(path.join(folder, 'dist/electron'));
  await mkdir(path.join(folder, 'dist/renderer'));
  await writeFile(path.join(folder, 'dist/renderer/index.html'), PAGE);
  await writeFile(path.join(folder, 'dist/renderer/page.js'), 'window.seen = [];');
  const { name, productName, version, type, main } = JSON.parse(
    await readFile(path.join(import.meta.dirname, '../../package.json'), 'utf8'),
  );
  await writeFile(path.join(folder, 'package.json'), JSON.stringify({ name, productName, version, type, main }));
  return folder;
}

export interface Started {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly userData: string;
}

export async function startApp(folder: string, userData: string, files: readonly string[] = []): Promise<Started> {
  const app = await _electron.launch({ args: [folder, `--user-data-dir=${userData}`, ...files], cwd: folder });
  const page = await app.firstWindow();
  await page.waitForSelector('h1');
  return { app, page, userData };
}
