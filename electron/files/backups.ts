import nodeFs from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { BACKUPS_KEPT, isBackupName, readBackupName } from '../../shared/contract/backups.ts';
import type { BackupsCapability, HostResult } from '../../shared/contract/host.ts';
import { failure, ok } from '../../shared/domain/result.ts';
import { attempt, FileFailure } from './failures.ts';
import type { JsonFile } from './json-file.ts';
import { Queue } from './queue.ts';
import { SafeWrite, type WriteFs } from './safe-write.ts';
import { nameOfFolder } from './walk-folder.ts';
import { absent } from './write-target.ts';

export const BackupFolder = z.strictObject({ folder: z.string().min(1).max(4096).nullable() });
export type BackupFolder = z.infer<typeof BackupFolder>;

export interface BackupsParts {
  /** Where it is kept which folder was chosen. */
  readonly file: JsonFile<BackupFolder>;
  /** Asks the user; undefined where they chose none. */
  readonly ask: () => Promise<string | undefined>;
  readonly report: (what: string, error: unknown) => void;
  readonly fs?: WriteFs;
  readonly platform?: NodeJS.Platform;
}

/**
 * Snapshots in a folder of the user's choice. Other programs look into it and may take what lies there away: so nothing
 * goes there but whole files, and nothing of it is ever read back. One after the other.
 */
export class Backups implements BackupsCapability {
  readonly #parts: BackupsParts;
  readonly #fs: WriteFs;
  readonly #queue = new Queue();

  constructor(parts: BackupsParts) {
    this.#parts = parts;
    this.#fs = parts.fs ?? nodeFs;
  }

  async folder(): HostResult<string | null> {
    const folder = await this.#folder();
    return ok(folder === null ? null : nameOfFolder(folder));
  }

  async choose(): HostResult<string> {
    const folder = await this.#parts.ask();
    if (folder === undefined) return failure('cancelled', 'Nothing was chosen.');
    return (await this.#remember(path.resolve(folder))) ? ok(nameOfFolder(folder)) : NOT_REMEMBERED;
  }

  async forget(): HostResult<null> {
    return (await this.#remember(null)) ? ok(null) : NOT_REMEMBERED;
  }

  async write(name: string, bytes: Uint8Array): HostResult<null> {
    if (!isBackupName(name)) return failure('bad-arguments', 'Nothing was written: no snapshot is called that.');
    return this.#queue.run('', async () => {
      const folder = await this.#folder();
      if (folder === null) return failure('not-found', 'No folder for snapshots is chosen.');
      return attempt(name, 'save', async () => {
        await this.#replace(path.join(folder, name), bytes);
        await this.#tidy(folder, name).catch((error) => this.#parts.report('Old backups could not be removed', error));
        return null;
      });
    });
  }

  /** Resolves when everything that was asked for is written, or could not be. */
  async settled(): Promise<void> {
    await this.#queue.run('', async () => {});
  }

  async #folder(): Promise<string | null> {
    return (await this.#parts.file.read())?.folder ?? null;
  }

  /** Whether it is on the disk: a folder that is forgotten with the next start would be believed in for nothing. */
  async #remember(folder: string | null): Promise<boolean> {
    await this.#parts.file.write({ folder });
    return (await this.#folder()) === folder;
  }

  /** A link in the place of the file could lead anywhere. */
  async #replace(file: string, bytes: Uint8Array): Promise<void> {
    const entry = await this.#fs.lstat(file).catch(absent);
    if (entry && !entry.isFile()) {
      throw new FileFailure('not-a-file', `In the place of “${path.basename(file)}” is no file. Remove what is there.`);
    }
    const { platform = process.platform } = this.#parts;
    const writing = await SafeWrite.begin(file, { fs: this.#fs, platform });
    await writing.write(bytes);
    await writing.commit(bytes.byteLength);
  }

  /** Only files whose name is one of ours to the letter, and of the same project, whatever it was called then. */
  async #tidy(folder: string, written: string): Promise<void> {
    const mark = readBackupName(written)?.mark;
    // Some file systems give letters with accents back in two pieces.
    const old = (await this.#fs.readdir(folder))
      .map((name) => ({ name, plain: name.normalize('NFC') }))
      .map(({ name, plain }) => ({ name, plain, said: readBackupName(plain) }))
      .filter(({ plain, said }) => plain !== written && said?.mark === mark)
      .sort((a, b) => ((a.said?.when ?? '') < (b.said?.when ?? '') ? 1 : -1))
      .slice(BACKUPS_KEPT - 1);
    for (const { name } of old) {
      const file = path.join(folder, name);
      if ((await this.#fs.lstat(file)).isFile()) await this.#fs.unlink(file);
    }
  }
}

const NOT_REMEMBERED = failure(
  'io-error',
  'The choice could not be kept: the disk is full, or Standpoint’s own folder may not be written. Make room, and choose again.',
);
