import nodeFs from 'node:fs/promises';
import path from 'node:path';
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

const nameOf = (file: string): string => (file === STREAM ? 'standard input' : path.basename(file));

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

/**
 * The files that the user named, folders replaced by what is in them at any depth, in the order of their names. Hidden
 * files of a folder are passed over, and links to folders are not followed: they may lead in a circle.
 */
export async function expandFolders(files: readonly string[], io: Io): Promise<string[]> {
  const expanded = await Promise.all(
    files.map(async (file) => {
      const isFolder = file !== STREAM && (await nodeFs.stat(inFolder(file, io)).catch(() => null))?.isDirectory();
      return isFolder ? filesUnder(file, io) : [file];
    }),
  );
  return expanded.flat();
}

async function filesUnder(folder: string, io: Io): Promise<string[]> {
  const entries = await attempt(folder, 'open', () => nodeFs.readdir(inFolder(folder, io), { withFileTypes: true }));
  if (!entries.ok) throw failed(entries.error.message);
  const shown = entries.value.filter(({ name }) => !name.startsWith('.')).sort((a, b) => (a.name < b.name ? -1 : 1));
  const found: string[] = [];
  for (const entry of shown) {
    const place = path.join(folder, entry.name);
    if (entry.isDirectory()) found.push(...(await filesUnder(place, io)));
    else if (entry.isFile()) found.push(place);
    else if (entry.isSymbolicLink()) {
      // One that leads nowhere is kept, so that it is told.
      const target = await nodeFs.stat(inFolder(place, io)).catch(() => null);
      if (!target?.isDirectory()) found.push(place);
    }
  }
  return found;
}
