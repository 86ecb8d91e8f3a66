import { statSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { findElectron as findBinary } from '../../electron/scripts/electron-binary.ts';

/**
 * Electron's executable, or null where there is none. Playwright is always told it: left alone it does
 * `require('electron')`, which starts a download where the binary is missing.
 */
export function findElectron(): string | null {
  const binary = findBinary();
  return binary.found ? binary.file : null;
}

/** A Chromium for the browser edition: CHROMIUM_PATH, Playwright's own, one on the PATH, one in a usual place; or null. */
export function findBrowser(environment: NodeJS.ProcessEnv = process.env): string | null {
  const named = environment.CHROMIUM_PATH;
  if (named) {
    if (isFile(named)) return named;
    throw new Error(`CHROMIUM_PATH names ${named}, which is not a file.`);
  }
  return [playwrightsOwn(), ...onPath(environment), ...usualPlaces(environment)].find(isFile) ?? null;
}

function playwrightsOwn(): string {
  try {
    return chromium.executablePath();
  } catch {
    return ''; // Playwright has no build for this system
  }
}

function onPath(environment: NodeJS.ProcessEnv): string[] {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge'];
  const folders = (environment.PATH ?? environment.Path ?? '').split(path.delimiter).filter(Boolean);
  return folders.flatMap((folder) => names.map((name) => path.join(folder, name + suffix)));
}

function usualPlaces(environment: NodeJS.ProcessEnv): string[] {
  if (process.platform === 'darwin') {
    const roots = ['/Applications', path.join(environment.HOME ?? '/', 'Applications')];
    const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    return roots.flatMap((root) => apps.map((app) => path.join(root, `${app}.app`, 'Contents/MacOS', app)));
  }
  if (process.platform === 'win32') {
    const roots = ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].flatMap((name) => environment[name] ?? []);
    const places = [
      'Google/Chrome/Application/chrome.exe',
      'Chromium/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ];
    return roots.flatMap((root) => places.map((place) => path.join(root, place)));
  }
  return ['/snap/bin/chromium', '/opt/google/chrome/chrome', '/usr/lib/chromium/chromium'];
}

const isFile = (file: string): boolean => file !== '' && statSync(file, { throwIfNoEntry: false })?.isFile() === true;

/** Chromium's own calls home are off: every request that a journey sees is then one of the page's. */
export const CHROMIUM_FLAGS: readonly string[] = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
  // Chromium refuses to run sandboxed as root, which is what containers of continuous integration are.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];
