import { rmSync } from 'node:fs';
import nodeFs, { constants } from 'node:fs/promises';
import path from 'node:path';
import { writeWhole } from './files/safe-write.ts';
import { absent } from './files/write-target.ts';

export interface AsideParts {
  /** The folder of the program's data. */
  readonly folder: string;
  readonly now: () => Date;
  readonly report: (what: string, error: unknown) => void;
  readonly fs?: Pick<typeof nodeFs, 'cp' | 'statfs' | 'lstat' | 'readdir' | 'rm' | 'mkdir' | 'rename'>;
}

/** Copies that are left. */
const KEPT = 2;
/** Bytes from which on nothing is copied: the start would take too long. */
const MOST = 2 * 1024 ** 3;
const COPY = /^\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d$/;
/** A copy that is not whole yet. */
const UNFINISHED = 'unfinished';

const markIn = (folder: string): string => path.join(folder, 'running');
const afreshIn = (folder: string): string => path.join(folder, 'afresh');

/** The next run is to begin without the databases that are there. */
export const askAfresh = (folder: string): Promise<void> => writeWhole(afreshIn(folder), '');

/**
 * To be called before a page is loaded. Where the mark of the last run is still there, that run died: the databases as it
 * left them are copied to `aside/<time>/IndexedDB`, since the engine may throw away what it cannot read. Then this run is
 * marked. Whatever fails is reported and keeps nobody from working.
 */
export async function beginRun(parts: AsideParts): Promise<void> {
  const { folder, now, report, fs = nodeFs } = parts;
  try {
    if (await fs.lstat(afreshIn(folder)).catch(absent)) await putAside(parts);
    else if (await fs.lstat(markIn(folder)).catch(absent)) await keepAside(parts);
  } catch (error) {
    report('The databases of a run that died could not be kept aside', error);
  }
  try {
    await fs.mkdir(folder, { recursive: true });
    await writeWhole(markIn(folder), `${now().toISOString()}\n`);
  } catch (error) {
    report('It could not be marked that the program runs', error);
  }
}

/** The program ends as it should. At once: nothing is waited for any more. */
export function endRun(folder: string): void {
  try {
    rmSync(markIn(folder), { force: true });
  } catch {
    // The next start copies once more than it would have to.
  }
}

/** As they are, however large: they are not copied, only called otherwise. */
async function putAside({ folder, now, fs = nodeFs }: AsideParts): Promise<void> {
  const place = path.join(folder, 'aside', `${nameOf(now())}-afresh`);
  await fs.mkdir(place, { recursive: true, mode: 0o700 });
  await fs.rename(path.join(folder, 'IndexedDB'), path.join(place, 'IndexedDB')).catch(absent);
  await fs.rm(afreshIn(folder), { force: true });
}

const nameOf = (time: Date): string => time.toISOString().slice(0, 19).replaceAll(':', '-');

async function keepAside({ folder, now, report, fs = nodeFs }: AsideParts): Promise<void> {
  const source = path.join(folder, 'IndexedDB');
  const aside = path.join(folder, 'aside');
  const unfinished = path.join(aside, UNFINISHED);
  const size = await sizeOf(source, fs);
  if (size === 0) return;
  const disk = await fs.statfs(folder);
  const isRoom = disk.bavail * disk.bsize >= 2 * size;
  if (size >= MOST || !isRoom) {
    report('The databases of a run that died were not kept aside', isRoom ? 'too-large' : 'disk-full');
    return;
  }
  await fs.rm(unfinished, { recursive: true, force: true });
  await fs.mkdir(unfinished, { recursive: true, mode: 0o700 });
  // Where the file system can, both share their blocks until one of them is changed.
  await fs.cp(source, path.join(unfinished, 'IndexedDB'), { recursive: true, mode: constants.COPYFILE_FICLONE });
  const made = nameOf(now());
  await fs.rename(unfinished, path.join(aside, made));
  // The one just made stays, also where the clock was put back and the others seem to be younger.
  const others = (await fs.readdir(aside)).filter((each) => COPY.test(each) && each !== made).sort();
  for (const old of others.slice(0, 1 - KEPT)) await fs.rm(path.join(aside, old), { recursive: true, force: true });
}

/** Bytes of all files in a folder, at any depth; 0 where there is none. */
async function sizeOf(folder: string, fs: NonNullable<AsideParts['fs']>): Promise<number> {
  let size = 0;
  for (const entry of (await fs.readdir(folder, { withFileTypes: true }).catch(absent)) ?? []) {
    const place = path.join(folder, entry.name);
    if (entry.isDirectory()) size += await sizeOf(place, fs);
    else size += (await fs.lstat(place).catch(absent))?.size ?? 0;
  }
  return size;
}
