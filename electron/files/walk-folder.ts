import type { Dirent } from 'node:fs';
import nodeFs from 'node:fs/promises';
import path from 'node:path';
import { byPath, isHidden, MOST_FILES_OF_FOLDER, tooManyFiles } from '../../shared/contract/folders.ts';
import type { FolderContent } from '../../shared/contract/host.ts';
import { FileFailure, hostErrorOf, systemCode } from './failures.ts';

export type WalkFs = Pick<typeof nodeFs, 'lstat' | 'opendir'>;

export interface Walked extends Pick<FolderContent, 'unread' | 'hidden' | 'links'> {
  readonly files: readonly { readonly file: string; readonly path: string; readonly size: number }[];
}

/** Files whose sizes are asked for at the same time. */
const AT_ONCE = 64;

/**
 * The files in a folder and in all folders below it, in the order of their paths. The folder itself may be a link, since
 * the user chose it; no link in it is followed, so that nothing leads out of it or in a circle. What cannot be looked at
 * is told and the rest goes on; a folder that itself cannot be opened is a failure.
 */
export async function walkFolder(folder: string, most = MOST_FILES_OF_FOLDER, fs: WalkFs = nodeFs): Promise<Walked> {
  const found: { file: string; path: string }[] = [];
  const unread: { path: string; message: string }[] = [];
  const name = nameOfFolder(folder);
  const folders = [{ place: folder, path: name }];
  let [hidden, links, seen] = [0, 0, 0];
  for (let next = folders.pop(); next; next = folders.pop()) {
    const { place, path: way } = next;
    seen += 1;
    const look = (entry: Dirent) => {
      const one = { file: path.join(place, entry.name), path: `${way}/${entry.name}` };
      if (isHidden(entry.name)) hidden += 1;
      else if (entry.isDirectory()) folders.push({ place: one.file, path: one.path });
      else if (entry.isFile()) found.push(one);
      else links += 1;
      if (found.length <= most && seen + folders.length <= most) return;
      throw new FileFailure('too-large', tooManyFiles(name, most));
    };
    try {
      // One after the other: a folder can have more entries than there is memory for.
      for await (const entry of await fs.opendir(place, { bufferSize: 256 })) look(entry);
    } catch (error) {
      if (error instanceof FileFailure) throw error;
      if (place === folder) throw notOpened(error, name);
      unread.push({ path: way, message: hostErrorOf(error, path.basename(place), 'open').message });
    }
  }
  const files: { file: string; path: string; size: number }[] = [];
  for (let at = 0; at < found.length; at += AT_ONCE) {
    const sized = found.slice(at, at + AT_ONCE).map(async (one) => ({ ...one, size: await sizeOf(one.file, fs) }));
    files.push(...(await Promise.all(sized)));
  }
  return { files: files.sort(byPath), unread: unread.sort(byPath), hidden, links };
}

/** The name by which people know a folder; that of a disk as a whole is its path. */
export const nameOfFolder = (folder: string): string =>
  path.basename(folder) || folder.replace(/[\\/:]+/gu, '') || 'The whole disk';

/** A file that is gone meanwhile says so when it is read. */
const sizeOf = async (file: string, fs: WalkFs): Promise<number> => (await fs.lstat(file).catch(() => null))?.size ?? 0;

function notOpened(error: unknown, name: string): unknown {
  if (systemCode(error) !== 'ENOTDIR') return error;
  return new FileFailure('not-a-file', `“${name}” is no folder. Open it as a file instead.`);
}
