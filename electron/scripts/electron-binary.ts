import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './paths.ts';

const PACKAGE = path.join(ROOT, 'node_modules/electron');

/** In minutes. */
const DOWNLOAD_LIMIT = 3;

export type Binary =
  | { readonly found: true; readonly file: string; readonly isOverride: boolean }
  | { readonly found: false; readonly reason: string };

/**
 * Electron's executable: the one in the folder that its own variable names, else the installed one. Found by hand,
 * because `require('electron')` starts a download where there is none.
 */
export function findElectron(env: NodeJS.ProcessEnv = process.env): Binary {
  const override = env.ELECTRON_OVERRIDE_DIST_PATH;
  const file = path.resolve(ROOT, override || path.join(PACKAGE, 'dist'), executableName());
  if (statSync(file, { throwIfNoEntry: false })?.isFile()) return { found: true, file, isOverride: Boolean(override) };
  return { found: false, reason: override ? `there is no Electron at ${file}` : 'its binary is not installed' };
}

/** The executable's place in a folder with Electron's distribution; the installation leaves a note of it. */
export function executableName(platform: NodeJS.Platform = process.platform): string {
  const note = path.join(PACKAGE, 'path.txt');
  if (platform === process.platform && existsSync(note)) return readFileSync(note, 'utf8').trim();
  if (platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron';
  return platform === 'win32' ? 'electron.exe' : 'electron';
}

/** Has Electron's package fetch its binary, quietly, if it is not there. */
export function installElectron(env: NodeJS.ProcessEnv = process.env): Binary {
  const before = findElectron(env);
  if (before.found || env.ELECTRON_OVERRIDE_DIST_PATH) return before;
  console.log('Downloading Electron, once …');
  const { status, stderr, error } = spawnSync(process.execPath, [path.join(PACKAGE, 'install.js')], {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    timeout: DOWNLOAD_LIMIT * 60_000,
  });
  const after = findElectron(env);
  if (status === 0 || after.found) return after;
  const reason = error
    ? `the download of its binary took longer than ${DOWNLOAD_LIMIT} minutes (“npx install-electron” takes its time)`
    : `its binary is missing and could not be downloaded (${causeIn(stderr)})`;
  return { found: false, reason };
}

/** The version of the installed package, which is the version of the binary that belongs to it. */
export function electronVersion(): string {
  return JSON.parse(readFileSync(path.join(PACKAGE, 'package.json'), 'utf8')).version;
}

/** The first line of an error that says something, cut to fit into a sentence. */
function causeIn(stderr: string): string {
  const line = stderr.split('\n').find((each) => /Error\b|\bE[A-Z]{4,}\b/.test(each)) ?? 'no reason given';
  return line
    .trim()
    .replace(/^\w*Error: /, '')
    .slice(0, 120);
}
