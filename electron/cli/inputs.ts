import nodeFs from 'node:fs/promises';
import path from 'node:path';
import { compareNames, isHidden } from '../../shared/contract/folders.ts';
import { MAX_FILE_BYTES } from '../../shared/contract/host.ts';
import type { Failure, Result } from '../../shared/domain/result.ts';
import type { FileContent, NamedBytes } from '../../shared/formats/found.ts';
import { readFile } from '../../shared/formats/readers.ts';
import { attempt } from '../files/failures.ts';
import { readWhole } from '../files/read.ts';
import { failed } from './exit.ts';
import { type Io, readTools } from './io.ts';

/** Standard input or output instead of a file. */
export const STREAM = '-';

export const inFolder = (file: string, { cwd }: Io): string => (file === STREAM ? STREAM : path.resolve(cwd, file));

/** The bytes of a file, or of standard input; `file` is a path as the user wrote it. */
export async function readBytes(file: string, io: Io): Promise<Result<Uint8Array, Failure>> {
  io.signal.throwIfAborted();
  return attempt(nameOf(file), 'open', async () => {
    const bytes = file === STREAM ? await readStream(io.stdin) : await readWhole(inFolder(file, io));
    // Readers expect plain bytes; Node gives a Buffer, whose slices are no copies and which pdf.js refuses.
    return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  });
}

/** Reads one file of any kind. */
export async function readInput(file: string, io: Io): Promise<Result<FileContent, Failure>> {
  const bytes = await readBytes(file, io);
  return bytes.ok ? parseInput({ name: file, bytes: bytes.value }, io) : bytes;
}

/** The same of bytes that are there, `beside` with those of the files that belong to it: then each is called by its path. */
export function parseInput(
  { name, bytes }: NamedBytes,
  io: Io,
  encoding?: string,
  beside: readonly NamedBytes[] = [],
): Promise<Result<FileContent, Failure>> {
  const tools = readTools(io, encoding);
  return beside.length > 0 ? readFile(bytes, name, { ...tools, beside }) : readFile(bytes, nameOf(name), tools);
}

/** What is known of a file that was named by itself. */
export const nameOf = (file: string): string => (file === STREAM ? 'standard input' : path.basename(file));

async function readStream(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.byteLength;
    if (size > MAX_FILE_BYTES) {
      throw failed(`Standard input has more than ${MAX_FILE_BYTES / 1024 / 1024} MB. Split it into smaller files.`);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** A file that is to be read. */
export interface Input {
  /** As the user wrote it, or as it follows from the folder that they wrote. */
  readonly file: string;
  /** What an article keeps of it: its name; of a file of a folder the way to it, which begins with the folder's name. */
  readonly known: string;
}

export interface Expanded {
  readonly files: readonly Input[];
  /** Folders that could not be opened. */
  readonly failed: readonly { readonly file: string; readonly reason: string }[];
}

/**
 * The files that the user named, folders replaced by what is in them at any depth, in the order of their names. Hidden
 * files of a folder are passed over, and links to folders are not followed: they may lead in a circle.
 */
export async function expandFolders(files: readonly string[], io: Io): Promise<Expanded> {
  const failed: { file: string; reason: string }[] = [];
  const expanded = await Promise.all(
    files.map(async (file) => {
      const isFolder = file !== STREAM && (await nodeFs.stat(inFolder(file, io)).catch(() => null))?.isDirectory();
      if (!isFolder) return [{ file, known: nameOf(file) }];
      return filesUnder({ file, known: path.basename(inFolder(file, io)) }, failed, io);
    }),
  );
  return { files: expanded.flat(), failed };
}

async function filesUnder(folder: Input, failed: { file: string; reason: string }[], io: Io): Promise<Input[]> {
  const { file } = folder;
  const entries = await attempt(file, 'open', () => nodeFs.readdir(inFolder(file, io), { withFileTypes: true }));
  if (!entries.ok) {
    failed.push({ file, reason: entries.error.message });
    return [];
  }
  const shown = entries.value.filter(({ name }) => !isHidden(name)).sort((a, b) => compareNames(a.name, b.name));
  const found: Input[] = [];
  for (const entry of shown) {
    const one = { file: path.join(file, entry.name), known: [folder.known, entry.name].filter(Boolean).join('/') };
    if (entry.isDirectory()) found.push(...(await filesUnder(one, failed, io)));
    else if (entry.isFile()) found.push(one);
    else if (entry.isSymbolicLink()) {
      // One that leads nowhere is kept, so that it is told.
      const target = await nodeFs.stat(inFolder(one.file, io)).catch(() => null);
      if (!target?.isDirectory()) found.push(one);
    }
  }
  return found;
}
