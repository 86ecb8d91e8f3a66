/**
 * What becomes of a project when something dies or breaks; each part prints a line of JSON with what came of it.
 *
 *   node e2e/faults/run.ts --only browser,renderer,main --runs 200     kills while tagging
 *   node e2e/faults/run.ts --only store                                each kind of damage to the files of the database
 *   node e2e/faults/run.ts --only migration --runs 50                  kills while an old database is made newer
 *   node e2e/faults/run.ts --only restore --runs 100000                so many tags, brought back
 *   node e2e/faults/run.ts --only windows --runs 1000                  so many tags in two windows by turns
 *   node e2e/faults/run.ts --only long --runs 120                      so many minutes of an analyst, on the page's clock
 *
 * `npm run build` first; for the renderer and the main process Electron's binary is needed. Files are killed and disks
 * filled without a browser: `electron/testing/killed-writes.ts` and `full-disk.ts`.
 */
import os from 'node:os';
import { parseArgs } from 'node:util';
import { serveFolder } from '../../electron/scripts/serve.ts';
import { BUILT_SCREEN } from '../support/paths.ts';
import { killWhileTagging, WAYS } from './killing.ts';
import { useForLong } from './long-use.ts';
import { killMigrations } from './migration.ts';
import { restoreLarge } from './restore.ts';
import { sufferFaults } from './store.ts';
import { tagInTwoWindows } from './windows.ts';

const { values } = parseArgs({ options: { only: { type: 'string' }, runs: { type: 'string' } } });
const program = await serveFolder(BUILT_SCREEN);
const origin = program.url;
const wanted = (usual: number): number => Number(values.runs ?? usual);
const watched = { origin, random: Math.random, say: (line: string) => console.log(line) };

const PARTS: Readonly<Record<string, () => Promise<unknown>>> = {
  ...Object.fromEntries(WAYS.map((way) => [way, () => killWhileTagging(way, wanted(20), watched)])),
  store: () => sufferFaults(origin, { say: watched.say }),
  migration: () => killMigrations(wanted(50), watched),
  restore: () => restoreLarge(origin, wanted(100_000)),
  windows: () => tagInTwoWindows(origin, wanted(1000)),
  long: () => useForLong(origin, { minutes: wanted(120) }, watched.say),
};

for (const part of (values.only ?? Object.keys(PARTS).join(',')).split(',')) {
  const run = PARTS[part];
  if (!run) throw new Error(`There is no part ${part}. There are: ${Object.keys(PARTS).join(', ')}.`);
  const began = os.loadavg()[0];
  const outcome = await run();
  console.log(JSON.stringify({ part, load: [began, os.loadavg()[0]], outcome }));
}
await program.close();
