import { cpSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { generateProject } from '../bench/generate.ts';
import { Analyst } from '../support/analyst.ts';
import { BrowserShell } from '../support/browser-shell.ts';
import { Guard } from '../support/guard.ts';
import { Scratch } from '../support/scratch.ts';
import { arrive, exportOf, readFromBeginning, tagNextName } from './arriving.ts';

/** What is done to the folder of the databases while the browser is stopped. */
type Fault = (databases: string) => void;

const CURRENT = /^CURRENT$/;
const MANIFEST = /^MANIFEST-/;
const TABLE = /\.ldb$/;
const LOG = /^\d+\.log$/;

/** The kinds of faults by their names. */
export const FAULTS: Readonly<Record<string, Fault>> = {
  'CURRENT removed': onFile(CURRENT, (file) => rmSync(file)),
  'CURRENT emptied': onFile(CURRENT, (file) => truncateSync(file)),
  'MANIFEST removed': onFile(MANIFEST, (file) => rmSync(file)),
  'MANIFEST cut': onFile(MANIFEST, cut),
  'MANIFEST flipped': onFile(MANIFEST, flip),
  'table removed': onFile(TABLE, (file) => rmSync(file)),
  'table cut': onFile(TABLE, cut),
  'table flipped': onFile(TABLE, flip),
  'log removed': onFile(LOG, (file) => rmSync(file)),
  'log cut': onFile(LOG, cut),
  'log flipped': onFile(LOG, flip),
  'texts removed': (databases) => rmSync(databases.replace(/leveldb$/u, 'blob'), { recursive: true }),
  'all removed': (databases) => rmSync(path.dirname(databases), { recursive: true }),
};

export interface FaultOutcome {
  readonly fault: string;
  /** What the program said of it; null where it said nothing. */
  readonly noticed: string | null;
  /** Whether the project exports the same bytes as before, but for the time of the export. */
  readonly isWhole: boolean;
}

export interface FaultOptions {
  readonly faults?: readonly string[];
  /** Of the project. With less than some thousands there is no table yet. */
  readonly tags?: number;
  readonly say?: (line: string) => void;
}

/** One project, stopped, and then each of the faults on a copy of its profile. */
export async function sufferFaults(origin: string, options: FaultOptions = {}): Promise<FaultOutcome[]> {
  const { faults = Object.keys(FAULTS), tags = 10_000, say = () => {} } = options;
  const scratch = await Scratch.create();
  const profile = scratch.path('profile');
  const kept = scratch.path('kept');
  const outcomes: FaultOutcome[] = [];
  try {
    const before = await make(origin, scratch, tags);
    cpSync(profile, kept, { recursive: true });
    for (const fault of faults) {
      rmSync(profile, { recursive: true });
      cpSync(kept, profile, { recursive: true });
      FAULTS[fault]?.(databasesIn(profile));
      const outcome = await startAgain(origin, scratch, before).catch((error: unknown) => ({
        noticed: String(error).slice(0, 200),
        isWhole: false,
      }));
      outcomes.push({ fault, ...outcome });
      say(`${fault}: ${outcome.noticed ?? 'nothing said'}; ${outcome.isWhole ? 'whole' : 'NOT WHOLE'}`);
    }
  } finally {
    await scratch.remove();
  }
  return outcomes;
}

/** A project with so many tags that LevelDB writes tables, and a change that only its log has; gives what it exports. */
async function make(origin: string, scratch: Scratch, tags: number): Promise<string> {
  const shell = await BrowserShell.start({ origin, scratch, guard: new Guard() });
  const analyst = new Analyst(shell, scratch);
  const file = generateProject({ characters: 200_000, tags, seed: 3, passages: true });
  await analyst.openProjectFile({ name: 'large.json', text: file });
  await analyst.dialog('Import project').getByRole('button', { name: 'Import' }).click();
  await analyst.tags.first().waitFor({ timeout: 60_000 });
  await readFromBeginning(analyst);
  await tagNextName(analyst);
  const bytes = await exportOf(analyst);
  await shell.close();
  return bytes;
}

async function startAgain(origin: string, scratch: Scratch, before: string): Promise<Omit<FaultOutcome, 'fault'>> {
  const shell = await BrowserShell.start({ origin, scratch, guard: new Guard() });
  try {
    const analyst = new Analyst(shell, scratch);
    const noticed = await arrive(analyst);
    return { noticed, isWhole: (await exportOf(analyst)) === before };
  } finally {
    await shell.close();
  }
}

/** The folder with the files of LevelDB. */
function databasesIn(profile: string): string {
  const folder = path.join(profile, 'Default/IndexedDB');
  const name = readdirSync(folder).find((each) => each.endsWith('.leveldb'));
  if (!name) throw new Error(`there are no databases in ${folder}`);
  return path.join(folder, name);
}

/** On the largest of the files of one kind. */
function onFile(kind: RegExp, fault: (file: string) => void): Fault {
  return (databases) => {
    const files = readdirSync(databases)
      .filter((name) => kind.test(name))
      .map((name) => path.join(databases, name))
      .sort((a, b) => statSync(b).size - statSync(a).size);
    if (!files[0]) throw new Error(`there is no ${kind.source} in ${readdirSync(databases).join(', ')}`);
    fault(files[0]);
  };
}

function cut(file: string): void {
  truncateSync(file, Math.floor(statSync(file).size / 2));
}

/** 64 bytes in its middle. */
function flip(file: string): void {
  const bytes = readFileSync(file);
  const from = Math.floor(bytes.length / 2);
  for (let at = from; at < Math.min(from + 64, bytes.length); at += 1) bytes[at] = (bytes[at] ?? 0) ^ 0xff;
  writeFileSync(file, bytes);
}
