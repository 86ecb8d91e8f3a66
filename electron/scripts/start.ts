/**
 * `npm start`: builds what is stale and opens the desktop app, or serves the browser edition where there can be none.
 * `npm start -- file…` opens files.
 */
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import path from 'node:path';

/** Why no window could be shown, if so. */
function missingScreen(): string | undefined {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (process.platform !== 'linux' || DISPLAY || WAYLAND_DISPLAY) return undefined;
  return 'there is no screen (neither DISPLAY nor WAYLAND_DISPLAY is set)';
}

/** Files are named from where the user is; npm has moved to the project's folder meanwhile. */
function absoluteFiles(args: readonly string[]): string[] {
  const from = process.env.INIT_CWD ?? process.cwd();
  return args.map((arg) => (arg.startsWith('-') ? arg : path.resolve(from, arg)));
}

/** Runs it to its end. Gives the exit code. */
function runDesktop(file: string, args: readonly string[]): Promise<number> {
  // In a group of its own: a Ctrl+C in the terminal reaches it once, from here. Chromium ends properly at the first
  // signal and at once, without closing anything, at a second one.
  const child = spawn(file, args, { stdio: 'inherit', detached: process.platform !== 'win32' });
  let isEnding = false;
  const end = (signal: NodeJS.Signals) => {
    if (!isEnding) child.kill(signal);
    isEnding = true;
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end);
  return new Promise((resolve) => {
    child.once('error', (error) => {
      console.error(`Electron could not be started: ${error.message}`);
      resolve(1);
    });
    child.once('close', (code, signal) => {
      if (signal !== null) resolve(isEnding ? 0 : 128 + constants.signals[signal]);
      else resolve(code ?? 1);
    });
  });
}

async function start(args: readonly string[]): Promise<number> {
  // Imported here, so that an older Node gets as far as its sentence below.
  const { build } = await import('./build.ts');
  const { findElectron, installElectron } = await import('./electron-binary.ts');
  const { ROOT } = await import('./paths.ts');
  const { runBrowserEdition } = await import('./browser-edition.ts');
  await build();
  // Whoever names another distribution knows what it needs. Without a screen nothing has to be downloaded.
  const noScreen = process.env.ELECTRON_OVERRIDE_DIST_PATH ? undefined : missingScreen();
  const electron = noScreen ? findElectron() : installElectron();
  const obstacle = noScreen ?? (electron.found ? undefined : electron.reason);
  if (!electron.found || obstacle) {
    console.log(`The desktop app cannot be opened: ${obstacle}. The browser edition is served instead.`);
    if (args.some((arg) => !arg.startsWith('-'))) console.log('Files are opened there with “Open articles”.');
    return runBrowserEdition(path.join(ROOT, 'dist/renderer'));
  }
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
  const flags = isRoot && !electron.isOverride ? ['--no-sandbox'] : [];
  if (flags.length > 0)
    console.log("Running as root, where Chromium's sandbox does not work: it is off (--no-sandbox).");
  return runDesktop(electron.file, [...flags, ROOT, ...absoluteFiles(args)]);
}

const [major = 0] = process.versions.node.split('.').map(Number);
if (major < 24) {
  console.error(
    `This is Node ${process.versions.node}. Start Standpoint with “npm start”, which brings the Node it needs.`,
  );
  process.exitCode = 1;
} else process.exitCode = await start(process.argv.slice(2));
