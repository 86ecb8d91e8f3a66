import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** Files that nothing built depends on. */
const IRRELEVANT = /\.test\.tsx?$|(^|\/)testing\//;

/** Lies in what was built, so that both always change together. */
const STAMP = '.stamp';

/** One hash over names and contents of all files under `sources`: times say nothing after a checkout. */
export async function hashOf(root: string, sources: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const source of sources) {
    for (const file of await filesUnder(path.join(root, source))) {
      const name = path.relative(root, file).replaceAll(path.sep, '/');
      if (IRRELEVANT.test(name)) continue;
      const content = await readFile(file);
      hash.update(`${name}\0${content.byteLength}\0`).update(content);
    }
  }
  return hash.digest('hex');
}

async function filesUnder(place: string): Promise<string[]> {
  const entries = await readdir(place, { recursive: true, withFileTypes: true }).catch((error) => {
    if (error.code === 'ENOTDIR') return undefined;
    throw error;
  });
  if (!entries) return [place];
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

export async function isFresh(folder: string, hash: string): Promise<boolean> {
  return (await readFile(path.join(folder, STAMP), 'utf8').catch(() => '')) === hash;
}

/**
 * Has `make` fill a new folder, which then takes the place of `folder`: whoever builds at the same time, and whoever
 * reads what was built before, never sees a half of it; a build that fails leaves the last one as it was.
 */
export async function replaceFolder(
  folder: string,
  hash: string,
  make: (folder: string) => Promise<void>,
): Promise<void> {
  const mark = randomUUID();
  const [fresh, old] = [`${folder}.new-${mark}`, `${folder}.old-${mark}`];
  try {
    await mkdir(fresh, { recursive: true });
    await make(fresh);
    await writeFile(path.join(fresh, STAMP), hash);
    await swap(fresh, folder, old);
  } finally {
    await rm(fresh, { recursive: true, force: true });
    await rm(old, { recursive: true, force: true });
  }
}

/** A folder cannot be renamed onto another one, and another build may put its own there in between. */
async function swap(fresh: string, folder: string, old: string, attempts = 20): Promise<void> {
  try {
    await rm(old, { recursive: true, force: true });
    await rename(folder, old).catch((error) => {
      if (error.code !== 'ENOENT') throw error;
    });
    await rename(fresh, folder);
  } catch (error) {
    if (attempts === 0) throw error;
    await pause(50);
    await swap(fresh, folder, old, attempts - 1);
  }
}
