/**
 * Replaces a file and appends to another, over and over, until it is killed: `node writes-on.ts <folder> <number> <lines>`
 * goes on after that number and after so many lines, and prints `replaced <number>` and `appended <lines>` as soon as
 * each is said to be on the disk. What they hold says whether it is whole: see `killed-writes.ts`.
 */
import path from 'node:path';
import { Keep } from '../files/keep.ts';
import { writeWhole } from '../files/safe-write.ts';
import { contentOf, FILE, JOURNAL, LINE, lineOf, PROJECT } from './killed-content.ts';

const [folder = '', number = '0', lines = '0'] = process.argv.slice(2);

/** Sync, so that nothing waits in the process when it is killed. */
const say = (line: string) => process.stdout.write(`${line}\n`);

async function replace(): Promise<never> {
  for (let next = Number(number) + 1; ; next += 1) {
    await writeWhole(path.join(folder, FILE), contentOf(next));
    say(`replaced ${next}`);
  }
}

async function append(): Promise<never> {
  const keep = new Keep(path.join(folder, 'projects'));
  for (let next = Number(lines); ; next += 1) {
    const bytes = new TextEncoder().encode(lineOf(next));
    const done = await keep.append(PROJECT, JOURNAL, next * LINE, bytes);
    if (!done.ok) throw new Error(done.error.message);
    say(`appended ${next + 1}`);
  }
}

await Promise.all([replace(), append()]);
