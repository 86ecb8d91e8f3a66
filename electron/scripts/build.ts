/** `npm run build`: builds what is older than its sources; `-- --force` builds everything. */
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { type BuildOptions, build as bundle, type Plugin } from 'esbuild';
import { ROOT } from './paths.ts';
import { hashOf, isFresh, replaceFolder } from './stamp.ts';

/** The command line is a bundle of its own, in files that are read when they are needed: no start waits for it. */
const CLI = 'electron/cli/in-app.ts';
const apart: Plugin = {
  name: 'cli-apart',
  setup: ({ onResolve }) =>
    onResolve({ filter: /\/cli\/in-app\.ts$/ }, () => ({ path: './cli/in-app.js', external: true })),
};

/** Main process, preload and command line, bundled: nothing else of ours and no package has to be shipped. */
export async function buildShell(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  const common: BuildOptions = {
    bundle: true,
    external: ['electron'],
    minify: true,
    legalComments: 'none',
    logLevel: 'warning',
  };
  await bundle({
    ...common,
    entryPoints: [path.join(ROOT, 'electron/main.ts')],
    outfile: path.join(folder, 'main.js'),
    platform: 'node',
    format: 'esm',
    target: 'node24',
    plugins: [apart],
  });
  await bundle({
    ...common,
    entryPoints: [path.join(ROOT, CLI)],
    outdir: path.join(folder, 'cli'),
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
  });
  // A sandboxed preload has to be one CommonJS file.
  await bundle({
    ...common,
    entryPoints: [path.join(ROOT, 'electron/preload.ts')],
    outfile: path.join(folder, 'preload.cjs'),
    platform: 'browser',
    format: 'cjs',
    target: 'chrome150',
  });
}

async function buildRenderer(folder: string): Promise<void> {
  const vite = await import('vite');
  const { NODE_ENV } = process.env;
  // One from outside would put React's checks for development into the product.
  process.env.NODE_ENV = 'production';
  try {
    await vite.build({
      configFile: path.join(ROOT, 'renderer/vite.config.ts'),
      logLevel: 'warn',
      // The program is read from the disk: nobody waits for a large chunk.
      build: { outDir: folder, chunkSizeWarningLimit: 4000 },
    });
  } finally {
    if (NODE_ENV === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = NODE_ENV;
  }
}

const COMMON_SOURCES = ['shared', 'package.json', 'package-lock.json', 'electron/scripts/build.ts'];

const PARTS = [
  { name: 'electron', sources: ['electron'], make: buildShell },
  { name: 'renderer', sources: ['renderer', 'assets', 'electron/scripts/packages.ts'], make: buildRenderer },
];

/** Builds everything anew, into a folder of the caller's. */
export async function buildInto(dist: string): Promise<void> {
  for (const { name, make } of PARTS) await make(path.join(dist, name));
}

/** Builds what is older than its sources, or everything, into `dist/`. */
export async function build({ force = false } = {}): Promise<void> {
  for (const { name, sources, make } of PARTS) {
    const folder = path.join(ROOT, 'dist', name);
    const hash = await hashOf(ROOT, [...sources, ...COMMON_SOURCES]);
    if (!force && (await isFresh(folder, hash))) continue;
    await replaceFolder(folder, hash, make);
    console.log(`Built ${name}.`);
  }
}

if (import.meta.main) await build({ force: process.argv.includes('--force') });
