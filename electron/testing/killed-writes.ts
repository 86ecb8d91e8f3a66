/**
 * Kills a process that writes, and looks at what it leaves: `node electron/testing/killed-writes.ts 500` prints what came
 * of so many kills.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { FILE, JOURNAL, LINE, numberOf, PROJECT, wholeLines } from './killed-content.ts';

export interface KilledWrites {
  readonly kills: number;
  /** Replacements and lines that were said to be on the disk. */
  readonly acknowledged: number;
  /** Times at which the file was neither the old nor the new one. */
  readonly torn: number;
  /** Times at which it was older than what was said to be there. */
  readonly older: number;
  /** Lines that were said to be there and were not. */
  readonly lines: number;
  /** Times at which a line was there by half, behind all that were said to be there: the journal reads over it. */
  readonly halfLines: number;
  /** Temporary files that were left lying when it was killed. They are swept a day later. */
  readonly strays: number;
}

/** Milliseconds that it may write, at most. */
const LONGEST = 250;

export async function killWrites(kills: number, random: () => number = Math.random): Promise<KilledWrites> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'standpoint-killed-'));
  const sum = { acknowledged: 0, torn: 0, older: 0, lines: 0, halfLines: 0 };
  let [number, lines] = [0, 0];
  try {
    for (let kill = 0; kill < kills; kill += 1) {
      const said = await writeUntilKilled(folder, { number, lines, after: LONGEST * random() });
      sum.acknowledged += said.number - number + said.lines - lines;
      const content = await readFile(path.join(folder, FILE), 'utf8').catch(() => null);
      const found = content === null ? 0 : numberOf(content);
      if (found === null) sum.torn += 1;
      else if (found < said.number) sum.older += 1;
      const journal = await readFile(path.join(folder, 'projects', PROJECT, JOURNAL), 'utf8').catch(() => '');
      const whole = wholeLines(journal);
      sum.lines += Math.max(0, said.lines - whole);
      if (journal.length > whole * LINE) sum.halfLines += 1;
      number = found ?? said.number;
      lines = whole;
    }
    const left = await readdir(folder);
    return { kills, ...sum, strays: left.filter((name) => name !== FILE && name !== 'projects').length };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

interface Begin {
  readonly number: number;
  readonly lines: number;
  /** Milliseconds from the first that is on the disk. */
  readonly after: number;
}

async function writeUntilKilled(folder: string, { number, lines, after }: Begin): Promise<Omit<Begin, 'after'>> {
  const script = path.join(import.meta.dirname, 'writes-on.ts');
  const child = spawn(process.execPath, [script, folder, String(number), String(lines)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const said = { number, lines };
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  await new Promise<void>((resolve) => {
    createInterface(child.stdout).on('line', (line) => {
      const [what, value] = line.split(' ');
      if (what === 'replaced') said.number = Number(value);
      else said.lines = Number(value);
      resolve();
    });
    child.once('close', () => resolve());
  });
  await sleep(after);
  if (child.exitCode !== null) throw new Error('it has ended before it was killed');
  child.kill('SIGKILL');
  await ended;
  return said;
}

if (process.argv[1] === import.meta.filename) {
  process.stdout.write(`${JSON.stringify(await killWrites(Number(process.argv[2] ?? 500)))}\n`);
}
