import { constants } from 'node:fs';
import type nodeFs from 'node:fs/promises';
import path from 'node:path';
import { FileFailure, systemCode } from './failures.ts';

export type TargetFs = Pick<
  typeof nodeFs,
  'realpath' | 'readlink' | 'lstat' | 'stat' | 'access' | 'readdir' | 'unlink'
>;

/** Names of our temporary files: short, because the name of the file itself may be as long as names can be. */
export const TEMPORARY_NAME = {
  make: (random: string) => `.standpoint-${random}.tmp`,
  pattern: /^\.standpoint-[0-9a-f]{16}\.tmp$/,
};

const DAY = 24 * 60 * 60 * 1000;
const MOST_LINKS = 20;

/**
 * The file that a write through `file` would change. A link is followed on purpose: replacing it would cut it off from
 * the file that others see. The last part need not exist.
 */
export async function followLinks(file: string, fs: TargetFs): Promise<string> {
  let current = path.resolve(file);
  for (let links = 0; links < MOST_LINKS; links += 1) {
    const place = path.join(await fs.realpath(path.dirname(current)), path.basename(current));
    const entry = await fs.lstat(place).catch(absent);
    if (!entry?.isSymbolicLink()) return place;
    current = path.resolve(path.dirname(place), await fs.readlink(place));
  }
  throw Object.assign(new Error('Too many links'), { code: 'ELOOP' });
}

/** Refuses what a rename would replace although it should not be; gives the mode to keep, if there is a file. */
export async function checkReplaceable(target: string, fs: TargetFs): Promise<number | undefined> {
  const old = await fs.stat(target).catch(absent);
  if (!old) return undefined;
  const name = path.basename(target);
  if (old.isDirectory()) throw new FileFailure('is-directory', `“${name}” is a folder. Choose another name.`);
  if (!old.isFile()) throw new FileFailure('not-a-file', `“${name}” is not a file but a device. Choose another name.`);
  // A rename asks only the folder for permission; a file marked as read-only is to be left alone.
  await fs.access(target, constants.W_OK);
  return old.mode & 0o7777;
}

/** Removes what an earlier crash left behind in this folder. Young ones may belong to a write that is under way. */
export async function sweepStrays(folder: string, fs: TargetFs, now = Date.now()): Promise<void> {
  const names = await fs.readdir(folder).catch(() => []);
  for (const name of names) {
    if (!TEMPORARY_NAME.pattern.test(name)) continue;
    const stray = path.join(folder, name);
    try {
      const entry = await fs.lstat(stray);
      if (entry.isFile() && now - entry.mtimeMs > DAY) await fs.unlink(stray);
    } catch {
      // It is gone, or not ours to remove: neither keeps the user from saving.
    }
  }
}

/** What is not there is no failure where it need not be. */
export function absent(error: unknown): undefined {
  if (systemCode(error) !== 'ENOENT') throw error;
}
