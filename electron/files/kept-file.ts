import { constants } from 'node:fs';
import type nodeFs from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { MAX_FILE_BYTES } from '../../shared/contract/host.ts';
import { FileFailure } from './failures.ts';
import { absent } from './write-target.ts';

export type KeptFileFs = Pick<typeof nodeFs, 'open' | 'lstat'>;

/** A link that takes the place of a file after it was looked at is not followed either. Windows has no such flag. */
const NO_LINK = constants.O_NOFOLLOW ?? 0;

/** Looks at a file before it is touched: undefined where there is none; a link, a folder or a device is refused. */
export async function lookAt(file: string, fs: KeptFileFs): Promise<{ readonly size: number } | undefined> {
  const entry = await fs.lstat(file).catch(absent);
  if (entry && !entry.isFile()) throw notAFile(file);
  return entry;
}

export const notAFile = (file: string): FileFailure =>
  new FileFailure(
    'not-a-file',
    `The safety copy “${path.basename(file)}” was not touched, because a link or something else lies in its place in the folder “projects” of Standpoint’s data. Remove that.`,
  );

/**
 * Writes behind the first `at` bytes, cuts off what lay there, and flushes. Where it fails, the first `at` bytes are as
 * they were, with none, some or all of the new ones behind them: the same call again puts that right.
 */
export async function appendAt(file: string, at: number, bytes: Uint8Array, fs: KeptFileFs): Promise<void> {
  const name = path.basename(file);
  const isThere = (await lookAt(file, fs)) !== undefined;
  if (!isThere && at > 0) throw tooShort(name, 0, at);
  const made = isThere ? 0 : constants.O_CREAT | constants.O_EXCL;
  const handle = await fs.open(file, constants.O_RDWR | NO_LINK | made, 0o600);
  await closing(handle, async () => {
    const { size } = await handle.stat();
    if (size < at) throw tooShort(name, size, at);
    refuseTooLarge(name, at + bytes.byteLength);
    if (size > at) await handle.truncate(at);
    await writeAll(handle, bytes, at, name);
    await handle.sync();
    const { size: onDisk } = await handle.stat();
    if (onDisk !== at + bytes.byteLength) throw incomplete(name);
  });
}

/** From an offset to the end: nothing where the offset lies behind it. */
export async function readFrom(file: string, from: number, fs: KeptFileFs): Promise<Uint8Array> {
  const entry = await lookAt(file, fs);
  if (!entry) throw Object.assign(new Error('There is no such file'), { code: 'ENOENT' });
  const handle = await fs.open(file, constants.O_RDONLY | NO_LINK);
  return closing(handle, async () => {
    const { size } = await handle.stat();
    const bytes = new Uint8Array(Math.max(0, size - from));
    refuseTooLarge(path.basename(file), bytes.byteLength);
    let done = 0;
    while (done < bytes.byteLength) {
      const { bytesRead } = await handle.read(bytes, done, bytes.byteLength - done, from + done);
      if (bytesRead === 0) break; // somebody has cut it meanwhile
      done += bytesRead;
    }
    return bytes.subarray(0, done);
  });
}

/** The system may write less than it is asked to, and say so. */
async function writeAll(handle: FileHandle, bytes: Uint8Array, at: number, name: string): Promise<void> {
  for (let done = 0; done < bytes.byteLength; ) {
    const { bytesWritten } = await handle.write(bytes, done, bytes.byteLength - done, at + done);
    if (bytesWritten <= 0) throw incomplete(name);
    done += bytesWritten;
  }
}

/** A close that fails may be the first word of a write that did: it counts, unless something has failed before it. */
async function closing<T>(handle: FileHandle, work: () => Promise<T>): Promise<T> {
  let result: T;
  try {
    result = await work();
  } catch (error) {
    await handle.close().catch(() => {});
    throw error;
  }
  await handle.close();
  return result;
}

/** What could not be read again would be kept in vain. */
function refuseTooLarge(name: string, size: number): void {
  if (size <= MAX_FILE_BYTES) return;
  const most = MAX_FILE_BYTES / 1024 / 1024;
  throw new FileFailure(
    'too-large',
    `The safety copy “${name}” would have more than ${most} MB. It was left as it is.`,
  );
}

const tooShort = (name: string, size: number, at: number): FileFailure =>
  new FileFailure(
    'io-error',
    `The safety copy “${name}” has ${size} bytes where ${at} were expected: something else has changed it. Nothing was written.`,
  );

export const incomplete = (name: string): FileFailure =>
  new FileFailure(
    'io-error',
    `The safety copy “${name}” did not arrive on the disk as a whole. What was kept before is still there.`,
  );
