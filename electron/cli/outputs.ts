import nodeFs from 'node:fs/promises';
import path from 'node:path';
import { readArchive } from '../../shared/formats/archive/read.ts';
import { attempt } from '../files/failures.ts';
import { SafeWrite } from '../files/safe-write.ts';
import { failed, misuse } from './exit.ts';
import { inFolder, STREAM } from './inputs.ts';
import { type Io, send } from './io.ts';

export type Pieces = AsyncIterable<string | Uint8Array>;

/** Bytes that are written at once. */
const CHUNK = 1 << 20;

/** Refuses a place that is one of the files that are read, by whatever name. */
export async function refuseInputs(out: string, inputs: readonly string[], io: Io): Promise<void> {
  if (out === STREAM) return;
  const [target, ...sources] = await Promise.all(
    [out, ...inputs.filter((file) => file !== STREAM)].map((file) => identityOf(inFolder(file, io))),
  );
  if (target && sources.includes(target)) {
    throw misuse(
      `“${out}” is read by this command and would be replaced by it. Choose another name for what is written.`,
    );
  }
}

/** Also of a file that has several names. */
async function identityOf(file: string): Promise<string | null> {
  const entry = await nodeFs.stat(file, { bigint: true }).catch(() => null);
  return entry ? `${entry.dev}:${entry.ino}` : null;
}

export async function isFolder(out: string, io: Io): Promise<boolean> {
  if (out === STREAM) return false;
  if (/[/\\]$/u.test(out) && (path.sep === '\\' || out.endsWith('/'))) return true;
  return (await nodeFs.stat(inFolder(out, io)).catch(() => null))?.isDirectory() ?? false;
}

/** Writes to a file, as a whole or not at all, or to standard output as it comes. */
export async function writeOut(out: string, pieces: Pieces, io: Io): Promise<void> {
  if (out === STREAM) {
    for await (const chunk of inChunks(pieces)) {
      io.signal.throwIfAborted();
      await send(io.stdout, chunk);
    }
    return;
  }
  const begun = await attempt(path.basename(out), 'save', () => SafeWrite.begin(inFolder(out, io)));
  if (!begun.ok) throw failed(begun.error.message);
  const writing = begun.value;
  const write = async (work: () => Promise<void>) => {
    const done = await attempt(path.basename(out), 'save', work);
    if (!done.ok) throw failed(done.error.message);
  };
  try {
    let size = 0;
    for await (const chunk of inChunks(pieces)) {
      io.signal.throwIfAborted();
      await write(() => writing.write(chunk));
      size += chunk.byteLength;
    }
    io.signal.throwIfAborted();
    await write(() => writing.commit(size));
  } finally {
    await writing.abandon(); // nothing, once it is committed
  }
}

/** Writes what an archive holds into a folder, each file as a whole. Gives their names. */
export async function writeFolder(out: string, archive: Pieces, inputs: readonly string[], io: Io): Promise<string[]> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of inChunks(archive)) {
    io.signal.throwIfAborted();
    chunks.push(chunk);
  }
  // It is our own: whatever its size, it is no trap.
  const caps = { entries: Infinity, entry: Infinity, total: Infinity, ratio: Infinity };
  const read = readArchive(Buffer.concat(chunks), path.basename(out), { caps });
  if (!read.ok) throw new Error(read.error.message);
  const names = [...read.value.keys()];
  for (const name of names) await refuseInputs(path.join(out, name), inputs, io);
  for (const [name, bytes] of read.value) {
    const file = path.join(out, name);
    await makeFolder(path.dirname(file), io);
    await writeOut(file, only(bytes), io);
  }
  return names;
}

export async function makeFolder(folder: string, io: Io): Promise<void> {
  const made = await attempt(path.basename(folder), 'save', () =>
    nodeFs.mkdir(inFolder(folder, io), { recursive: true }),
  );
  if (!made.ok) throw failed(made.error.message);
}

async function* only(bytes: Uint8Array): Pieces {
  yield bytes;
}

async function* inChunks(pieces: Pieces): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  let waiting: Uint8Array[] = [];
  let size = 0;
  for await (const piece of pieces) {
    const bytes = typeof piece === 'string' ? encoder.encode(piece) : piece;
    waiting.push(bytes);
    size += bytes.byteLength;
    if (size < CHUNK) continue;
    yield Buffer.concat(waiting);
    [waiting, size] = [[], 0];
  }
  if (size > 0) yield Buffer.concat(waiting);
}
