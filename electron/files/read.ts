import nodeFs from 'node:fs/promises';
import path from 'node:path';
import { MAX_FILE_BYTES } from '../../shared/contract/host.ts';
import { FileFailure } from './failures.ts';

export type ReadFs = Pick<typeof nodeFs, 'stat' | 'readFile'>;

/** Reads a file of the user's, after a look at what it is: reading a pipe or a device might never end. */
export async function readWhole(file: string, fs: ReadFs = nodeFs): Promise<Uint8Array> {
  const name = path.basename(file);
  const entry = await fs.stat(file);
  if (entry.isDirectory()) {
    throw new FileFailure('is-directory', `“${name}” is a folder. Open the files inside it instead.`);
  }
  if (!entry.isFile()) {
    throw new FileFailure('not-a-file', `“${name}” is not a file but a device or a pipe. Choose a file.`);
  }
  refuseTooLarge(name, entry.size);
  const bytes = await fs.readFile(file);
  refuseTooLarge(name, bytes.byteLength); // it may have grown in between
  return bytes;
}

function refuseTooLarge(name: string, size: number): void {
  if (size <= MAX_FILE_BYTES) return;
  const mebibytes = (bytes: number) => Math.ceil(bytes / 1024 / 1024);
  throw new FileFailure(
    'too-large',
    `“${name}” has ${mebibytes(size)} MB; the most that can be opened is ${mebibytes(MAX_FILE_BYTES)} MB. Split it into smaller files.`,
  );
}
