import { randomBytes } from 'node:crypto';
import nodeFs, { type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { FileFailure, systemCode } from './failures.ts';
import { NO_FOLDER_SYNC, syncFolder } from './sync-folder.ts';
import { checkReplaceable, followLinks, sweepStrays, type TargetFs, TEMPORARY_NAME } from './write-target.ts';

/** The calls that are made, so that a test can make each of them fail. */
export type WriteFs = TargetFs & Pick<typeof nodeFs, 'open' | 'rename'>;

export interface WriteOptions {
  readonly fs?: WriteFs;
  readonly platform?: NodeJS.Platform;
}

/** Waiting times before a rename is tried again on Windows, where virus scanners hold new files for a moment. */
const RENAME_WAITS = [20, 60, 200, 500];

/**
 * Replaces a file as a whole or not at all: the bytes go to a temporary file beside it, are flushed and counted, and
 * only then take its name. Whatever fails before that removes the temporary file and leaves the old one alone.
 */
export class SafeWrite {
  readonly #fs: WriteFs;
  readonly #platform: NodeJS.Platform;
  readonly #target: string;
  readonly #temporary: string;
  readonly #mode: number | undefined;
  readonly #handle: FileHandle;
  #written = 0;
  #finished = false;

  private constructor(
    fs: WriteFs,
    platform: NodeJS.Platform,
    target: string,
    temporary: string,
    mode: number | undefined,
    handle: FileHandle,
  ) {
    this.#fs = fs;
    this.#platform = platform;
    this.#target = target;
    this.#temporary = temporary;
    this.#mode = mode;
    this.#handle = handle;
  }

  static async begin(
    file: string,
    { fs = nodeFs, platform = process.platform }: WriteOptions = {},
  ): Promise<SafeWrite> {
    const target = await followLinks(file, fs);
    const mode = await checkReplaceable(target, fs);
    const folder = path.dirname(target);
    await sweepStrays(folder, fs);
    const temporary = path.join(folder, TEMPORARY_NAME.make(randomBytes(8).toString('hex')));
    const handle = await fs.open(temporary, 'wx', mode ?? 0o666);
    return new SafeWrite(fs, platform, target, temporary, mode, handle);
  }

  async write(chunk: Uint8Array): Promise<void> {
    await this.#orAbandon(async () => {
      await this.#handle.writeFile(chunk); // continues where the last one ended, and loops over short writes
      this.#written += chunk.byteLength;
    });
  }

  /** `size` is what the caller believes to have written. */
  async commit(size: number): Promise<void> {
    await this.#orAbandon(async () => {
      await this.#handle.sync();
      const { size: onDisk } = await this.#handle.stat();
      if (onDisk !== size || this.#written !== size) {
        throw new FileFailure(
          'io-error',
          `“${path.basename(this.#target)}” was not saved: ${onDisk} of ${size} bytes arrived. The old file is unchanged; save again.`,
        );
      }
      await this.#keepMode();
      await this.#handle.close();
      await this.#rename();
      this.#finished = true;
    });
    await this.#syncFolder();
  }

  /** Gives up; what was there stays. May be called at any time, and more than once. */
  async abandon(): Promise<void> {
    if (this.#finished) return;
    this.#finished = true;
    await this.#handle.close().catch(() => {});
    await this.#fs.unlink(this.#temporary).catch(() => {});
  }

  async #orAbandon(step: () => Promise<void>): Promise<void> {
    if (this.#finished) throw new Error('The write has ended already.');
    try {
      await step();
    } catch (error) {
      await this.abandon();
      throw error;
    }
  }

  /** The umask has been taken from the mode at opening. File systems without modes refuse this, which harms nothing. */
  async #keepMode(): Promise<void> {
    if (this.#mode === undefined || this.#platform === 'win32') return;
    await this.#handle.chmod(this.#mode).catch((error: unknown) => {
      if (!NO_FOLDER_SYNC.has(systemCode(error))) throw error;
    });
  }

  async #rename(): Promise<void> {
    const waits = this.#platform === 'win32' ? [...RENAME_WAITS] : [];
    for (;;) {
      try {
        await this.#fs.rename(this.#temporary, this.#target);
        return;
      } catch (error) {
        const wait = ['EPERM', 'EACCES', 'EBUSY'].includes(systemCode(error)) ? waits.shift() : undefined;
        if (wait === undefined) throw error;
        await sleep(wait);
      }
    }
  }

  /** The new name is safe only when its folder is flushed too. By now there is no old file to go back to. */
  async #syncFolder(): Promise<void> {
    try {
      await syncFolder(path.dirname(this.#target), { fs: this.#fs, platform: this.#platform });
    } catch (error) {
      throw new FileFailure(
        'io-error',
        `“${path.basename(this.#target)}” was saved, but the disk did not confirm it (${systemCode(error) || 'no reason given'}). Save again in another place to be sure.`,
      );
    }
  }
}

/** Replaces a small file whose content is at hand. */
export async function writeWhole(file: string, content: string, options: WriteOptions = {}): Promise<void> {
  const bytes = new TextEncoder().encode(content);
  const writing = await SafeWrite.begin(file, options);
  await writing.write(bytes);
  await writing.commit(bytes.byteLength);
}
