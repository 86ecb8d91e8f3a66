/**
 * `npm run bench`: how long the analyst waits, in the built browser edition, beside the least that a bare page needs for
 * the same (`baseline.js`), measured in the same run. Prints a table as README.md has it.
 *
 *   npm run bench                          start and the article of everyday use
 *   npm run bench -- --large               all parts
 *   npm run bench -- --only long,dense     these parts: start, everyday, long, dense, huge, line, windows, suggest, codebook
 *   npm run bench -- --write               also writes the table into README.md, and the figures into figures.json
 *
 * A part that cannot be measured says why, and the others are measured all the same.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { serveFolder } from '../../electron/scripts/serve.ts';
import { findBrowser } from '../support/binaries.ts';
import { launchBrowser } from '../support/browser-shell.ts';
import { BUILT_SCREEN, E2E } from '../support/paths.ts';
import { codebook } from './codebook.ts';
import { everyday, start } from './everyday.ts';
import type { Figure, Served } from './harness.ts';
import { huge, tagged, windows } from './long.ts';
import { machine, type Outcome, table } from './report.ts';
import { suggest } from './suggest.ts';

const PARTS: Record<string, (served: Served) => Promise<Figure[]>> = {
  start,
  everyday,
  long: (served) => tagged(served, { characters: 1_000_000, tags: 10_000, seed: 7 }, '1 MB, 10,000 tags'),
  dense: (served) =>
    tagged(
      served,
      { characters: 100_000, tags: 10_000, seed: 8, passages: true },
      '100 kB, 10,000 tags over one another',
    ),
  huge: (served) => huge(served, false),
  line: (served) => huge(served, true),
  windows,
  suggest,
  codebook,
};
/** Longer than any part should need, by far. */
const MINUTES = 6;

const { values } = parseArgs({
  options: {
    large: { type: 'boolean', default: false },
    only: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
});
const asked = values.only?.split(',') ?? (values.large ? Object.keys(PARTS) : ['start', 'everyday']);
const unknown = asked.filter((part) => !(part in PARTS));
if (unknown.length > 0) fail(`There is no part ${unknown.join(', ')}. There are: ${Object.keys(PARTS).join(', ')}.`);
if (!existsSync(path.join(BUILT_SCREEN, 'index.html'))) fail('There is nothing built. Run "npm run build" first.');
if (!findBrowser()) fail('No Chromium was found. Set CHROMIUM_PATH.');

const browser = await launchBrowser();
const version = browser.version();
await browser.close();
const program = await serveFolder(BUILT_SCREEN);
const bare = await serveFolder(path.join(E2E, 'bench'));
const outcomes: Outcome[] = [];
for (const part of asked) {
  console.log(`Measuring: ${part}`);
  outcomes.push(await outcomeOf(part));
}
await program.close();
await bare.close();

const on = machine(version);
const text = table(outcomes, on);
console.log(text);
if (values.write) {
  const readme = path.join(E2E, 'bench/README.md');
  const marked = /(<!-- figures -->).*(<!-- \/figures -->)/s;
  writeFileSync(
    readme,
    readFileSync(readme, 'utf8').replace(marked, (_, open, close) => `${open}\n${text}\n${close}`),
  );
  writeFileSync(path.join(E2E, 'bench/figures.json'), `${JSON.stringify({ on, outcomes }, null, 2)}\n`);
}
process.exit(outcomes.some(({ failure }) => failure) ? 1 : 0);

async function outcomeOf(part: string): Promise<Outcome> {
  const measure = PARTS[part];
  if (!measure) throw new Error(`no part ${part}`);
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`it was not done after ${MINUTES} minutes`)), MINUTES * 60_000);
  });
  try {
    return { part, figures: await Promise.race([measure({ program: program.url, bare: bare.url }), late]) };
  } catch (error) {
    const failure = error instanceof Error ? error.message : String(error);
    console.error(`${part} could not be measured: ${failure}`);
    return { part, figures: [], failure };
  } finally {
    clearTimeout(timer);
  }
}

function fail(why: string): never {
  console.error(why);
  process.exit(1);
}
