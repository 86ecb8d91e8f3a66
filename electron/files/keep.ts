import nodeFs from 'node:fs/promises';
import path from 'node:path';
import type { HostError, HostResult, KeepCapability, KeptFile } from '../../shared/contract/host.ts';
import {
  folderOfProject,
  isKeptName,
  keptFileFault,
  keptProjectFault,
  projectOfFolder,
} from '../../shared/contract/kept.ts';
import { err, ok, type Result } from '../../shared/domain/result.ts';
import { attempt, type Doing, FileFailure } from './failures.ts';
import { appendAt, incomplete, lookAt, notAFile, readFrom } from './kept-file.ts';
import { Queue } from './queue.ts';
import { SafeWrite, type WriteFs } from './safe-write.ts';
import { syncFolder } from './sync-folder.ts';
import { absent } from './write-target.ts';

/** The calls that are made, so that a test can make each of them fail. */
export type KeepFs = WriteFs & Pick<typeof nodeFs, 'mkdir' | 'rm' | 'statfs'>;

export interface KeepOptions {
  readonly fs?: KeepFs;
  readonly platform?: NodeJS.Platform;
}

/**
 * What is kept for projects outside IndexedDB: `<folder>/<project>/<name>`. Names are checked again here, whatever the
 * bridge has let through; below `folder` no link is followed. Calls on one file never interleave.
 */
export class Keep implements KeepCapability {
  readonly #root: string;
  readonly #fs: KeepFs;
  readonly #platform: NodeJS.Platform;
  readonly #queue = new Queue();
  /** Folders whose own place in the folder above is known to be on the disk. */
  readonly #settled = new Set<string>();

  constructor(root: string, { fs = nodeFs, platform = process.platform }: KeepOptions = {}) {
    this.#root = path.resolve(root);
    this.#fs = fs;
    this.#platform = platform;
  }

  projects(): HostResult<readonly string[]> {
    return attempt('projects', 'recall', async () => {
      const entries = (await this.#fs.readdir(this.#root, { withFileTypes: true }).catch(absent)) ?? [];
      const keys = entries.flatMap((entry) => (entry.isDirectory() ? (projectOfFolder(entry.name) ?? []) : []));
      return keys.sort();
    });
  }

  async list(project: string): HostResult<readonly KeptFile[]> {
    const fault = keptProjectFault(project);
    if (fault) return err(fault);
    return attempt(project, 'recall', async () => {
      const folder = await this.#folderOf(project);
      const names = (await this.#fs.readdir(folder).catch(absent)) ?? [];
      const files: KeptFile[] = [];
      for (const name of names.filter(isKeptName).sort()) {
        const entry = await this.#fs.lstat(path.join(folder, name)).catch(absent);
        if (entry?.isFile()) files.push({ name, size: entry.size });
      }
      return files;
    });
  }

  async read(project: string, name: string, from: number): HostResult<Uint8Array> {
    return this.#onFile(project, name, from, 'recall', async () => {
      const folder = await this.#folderOf(project);
      return readFrom(path.join(folder, name), from, this.#fs);
    });
  }

  async write(project: string, name: string, bytes: Uint8Array): HostResult<null> {
    return this.#onFile(project, name, 0, 'keep', async () => {
      const file = path.join(await this.#makeFolder(project), name);
      await lookAt(file, this.#fs);
      await this.#replace(file, bytes);
      return null;
    });
  }

  async append(project: string, name: string, at: number, bytes: Uint8Array): HostResult<null> {
    return this.#onFile(project, name, at, 'keep', async () => {
      const folder = await (at === 0 ? this.#makeFolder(project) : this.#folderOf(project));
      await appendAt(path.join(folder, name), at, bytes, this.#fs);
      // Also where the file was there: its making may be what failed the last time.
      if (at === 0) await this.#sync(folder);
      return null;
    });
  }

  async remove(project: string, name: string): HostResult<null> {
    return this.#onFile(project, name, 0, 'keep', async () => {
      const folder = await this.#folderOf(project);
      const file = path.join(folder, name);
      if (!(await lookAt(file, this.#fs))) return null;
      await this.#fs.unlink(file);
      await this.#sync(folder);
      return null;
    });
  }

  async removeAll(project: string): HostResult<null> {
    const fault = keptProjectFault(project);
    if (fault) return err(fault);
    return this.#queue.run(`${project}/`, () =>
      attempt(project, 'keep', async () => {
        const folder = await this.#folderOf(project);
        this.#settled.delete(project);
        await this.#fs.rm(folder, { recursive: true, force: true, maxRetries: this.#platform === 'win32' ? 5 : 0 });
        await this.#sync(this.#root);
        return null;
      }),
    );
  }

  /** Of the disk that the folder is on; before it is made, of the one that it will be on. */
  async free(): HostResult<number | null> {
    for (const folder of [this.#root, path.dirname(this.#root)]) {
      const disk = await this.#fs.statfs(folder).catch(() => null);
      if (disk) return ok(disk.bavail * disk.bsize);
    }
    return ok(null);
  }

  async #onFile<T>(
    project: string,
    name: string,
    at: number,
    doing: Doing,
    work: () => Promise<T>,
  ): Promise<Result<T, HostError>> {
    const fault = keptFileFault(project, name, at);
    if (fault) return err(fault);
    return this.#queue.run(`${project}/${name}/`, () => attempt(name, doing, work));
  }

  /** It need not be there; what is there has to be a folder, not a link to one. */
  async #folderOf(project: string): Promise<string> {
    const folder = path.join(this.#root, folderOfProject(project));
    const entry = await this.#fs.lstat(folder).catch(absent);
    if (entry && !entry.isDirectory()) throw notAFile(folder);
    return folder;
  }

  async #makeFolder(project: string): Promise<string> {
    const folder = await this.#folderOf(project);
    const made = await this.#fs.mkdir(folder, { recursive: true, mode: 0o700 });
    if (made === undefined && this.#settled.has(project)) return folder;
    await this.#sync(this.#root);
    await this.#sync(path.dirname(this.#root));
    this.#settled.add(project);
    return folder;
  }

  async #replace(file: string, bytes: Uint8Array): Promise<void> {
    try {
      const writing = await SafeWrite.begin(file, { fs: this.#fs, platform: this.#platform });
      await writing.write(bytes);
      await writing.commit(bytes.byteLength);
    } catch (error) {
      // Its own sentences speak of a file that the user saves.
      throw error instanceof FileFailure ? incomplete(path.basename(file)) : error;
    }
  }

  /** Where a folder is gone, there is nothing in it to be flushed. */
  async #sync(folder: string): Promise<void> {
    await syncFolder(folder, { fs: this.#fs, platform: this.#platform }).catch(absent);
  }
}
