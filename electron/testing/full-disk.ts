/**
 * Writes onto a disk that is full: `sudo node electron/testing/full-disk.ts 20` makes small file systems (tmpfs, and ext4
 * in a file), fills them, and prints what became of the old files. Only root may mount them.
 */
import { execFileSync } from 'node:child_process';
import { appendFile, mkdir, mkdtemp, readFile, rm, statfs, truncate, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Keep } from '../files/keep.ts';
import { writeWhole } from '../files/safe-write.ts';
import { contentOf } from './killed-content.ts';

export interface FullDisk {
  readonly system: 'tmpfs' | 'ext4';
  readonly sizes: number;
  /** Writes that did not fit and said so. */
  readonly refused: number;
  /** Old files that were the same afterwards, with a replacement that did not fit. */
  readonly whole: number;
  /** Files of the keep whose first bytes were the same after an appending that did not fit. */
  readonly appended: number;
}

const MEGABYTE = 1024 * 1024;
const DISK = 8 * MEGABYTE;

export async function fillDisk(system: FullDisk['system'], sizes: number): Promise<FullDisk> {
  const home = await mkdtemp(path.join(os.tmpdir(), 'standpoint-full-'));
  const disk = path.join(home, 'disk');
  await mkdir(disk);
  try {
    await mount(system, home, disk);
    const sum = { refused: 0, whole: 0, appended: 0 };
    for (let at = 0; at < sizes; at += 1) {
      // From some bytes too many to some megabytes too many.
      const outcome = await onFullDisk(disk, Math.round(1024 * 1.5 ** at) % (4 * MEGABYTE));
      sum.refused += outcome.refused;
      sum.whole += outcome.whole;
      sum.appended += outcome.appended;
    }
    return { system, sizes, ...sum };
  } finally {
    execFileSync('umount', [disk]);
    await rm(home, { recursive: true, force: true });
  }
}

async function mount(system: FullDisk['system'], home: string, disk: string): Promise<void> {
  if (system === 'tmpfs') {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${DISK}`, 'tmpfs', disk]);
    return;
  }
  const image = path.join(home, 'image');
  await writeFile(image, '');
  await truncate(image, DISK);
  execFileSync('mkfs.ext4', ['-q', '-F', '-m', '0', image]);
  execFileSync('mount', ['-o', 'loop', image, disk]);
}

/** `excess`: bytes that the writing needs more than there are, about. */
async function onFullDisk(disk: string, excess: number) {
  const folder = path.join(disk, 'files');
  const file = path.join(folder, 'project.json');
  const keep = new Keep(path.join(folder, 'projects'));
  await mkdir(folder);
  const old = contentOf(1 + (excess % 7)).slice(0, 300_000);
  const line = new TextEncoder().encode(`${'x'.repeat(999)}\n`);
  await writeWhole(file, old);
  await keep.append('project', 'journal.jsonl', 0, line);
  const ballast = path.join(disk, 'ballast');
  await fillUp(disk, ballast);

  const more = new Uint8Array(excess + 8 * 1024).fill(121);
  const refusal = await writeWhole(file, new TextDecoder().decode(more)).then(
    () => 0,
    () => 1,
  );
  const whole = (await readFile(file, 'utf8')) === old ? 1 : 0;
  const appended = await keep.append('project', 'journal.jsonl', line.length, more);
  const journal = await keep.read('project', 'journal.jsonl', 0);
  const isKept = journal.ok && Buffer.from(journal.value.subarray(0, line.length)).equals(line);
  await rm(ballast);
  // With room again the same call puts it right.
  const again = await keep.append('project', 'journal.jsonl', line.length, more);
  const right = await keep.read('project', 'journal.jsonl', line.length);
  const isRight = again.ok && right.ok && Buffer.from(right.value).equals(more);
  await rm(folder, { recursive: true });
  return { refused: refusal && !appended.ok ? 1 : 0, whole, appended: isKept && isRight ? 1 : 0 };
}

async function fillUp(disk: string, ballast: string): Promise<void> {
  await writeFile(ballast, '');
  for (let piece = MEGABYTE; piece >= 1024; ) {
    try {
      await appendFile(ballast, new Uint8Array(piece));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
      piece /= 2;
    }
    if (((await statfs(disk)).bavail ?? 0) === 0) return;
  }
}

if (process.argv[1] === import.meta.filename) {
  const sizes = Number(process.argv[2] ?? 20);
  for (const system of ['tmpfs', 'ext4'] as const) {
    process.stdout.write(`${JSON.stringify(await fillDisk(system, sizes))}\n`);
  }
}
