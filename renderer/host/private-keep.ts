import {
  type HostError,
  type HostErrorCode,
  type HostResult,
  type KeepCapability,
  type KeptFile,
  MAX_FILE_BYTES,
} from '../../shared/contract/host.ts';
import {
  folderOfProject,
  isKeptName,
  keptFileFault,
  keptProjectFault,
  projectOfFolder,
} from '../../shared/contract/kept.ts';
import { err, failure, ok, type Result } from '../../shared/domain/result.ts';
import { absent, extend, HEAD, liveSlot, nameOfSlot, removeSlots, replace, sweptSlot } from './slots.ts';

/**
 * What is kept for projects in the browser's private file system: `projects/<project>/`, each file in two slots. It runs in
 * a worker. Two pages of one browser may work on the same files: each call holds the lock of its file, since the
 * browser lets only one of them write at a time.
 */
export class PrivateKeep implements KeepCapability {
  readonly #storage: StorageManager;
  readonly #locks: LockManager;

  constructor(storage: StorageManager, locks: LockManager) {
    this.#storage = storage;
    this.#locks = locks;
  }

  projects(): HostResult<readonly string[]> {
    return attempt('The safety copies', async () => {
      const projects = await this.#root(false);
      const keys: string[] = [];
      if (projects)
        for await (const [name, { kind }] of projects.entries())
          if (kind === 'directory') keys.push(...[projectOfFolder(name)].filter((key) => key !== null));
      return ok(keys.sort());
    });
  }

  async list(project: string): HostResult<readonly KeptFile[]> {
    const fault = keptProjectFault(project);
    if (fault) return err(fault);
    return this.#inProject(project, 'shared', 'The safety copies', async () => {
      const folder = await this.#folder(project);
      const names = new Set<string>();
      if (folder) for await (const fileName of folder.keys()) names.add(nameOfSlot(fileName) ?? '');
      const files: KeptFile[] = [];
      for (const name of [...names].filter(isKeptName).sort()) {
        const live = folder && (await this.#alone(project, name, () => sweptSlot(folder, name)));
        if (live) files.push({ name, size: live.size });
      }
      return ok(files);
    });
  }

  async read(project: string, name: string, from: number): HostResult<Uint8Array> {
    return this.#onFile(project, name, from, async () => {
      const folder = await this.#folder(project);
      const live = folder && (await liveSlot(folder, name));
      if (!live) return failure('not-found', `The safety copy “${name}” is not there.`);
      if (live.size - from > MAX_FILE_BYTES) return tooLarge(name);
      const file = await live.handle.getFile();
      return ok(new Uint8Array(await file.slice(HEAD + from).arrayBuffer()));
    });
  }

  async write(project: string, name: string, bytes: Uint8Array): HostResult<null> {
    return this.#onFile(project, name, 0, async () => {
      await replace(await this.#makeFolder(project), name, bytes);
      return ok(null);
    });
  }

  async append(project: string, name: string, at: number, bytes: Uint8Array): HostResult<null> {
    return this.#onFile(project, name, at, async () => {
      const folder = at === 0 ? await this.#makeFolder(project) : await this.#folder(project);
      const live = folder && (await liveSlot(folder, name));
      const size = live?.size ?? 0;
      if (!folder || size < at)
        return failure(
          'io-error',
          `The safety copy “${name}” has ${size} bytes where ${at} were expected: something else has changed it. Nothing was written.`,
        );
      if (at + bytes.byteLength > MAX_FILE_BYTES) return tooLarge(name);
      await extend(folder, name, live, at, bytes);
      return ok(null);
    });
  }

  async remove(project: string, name: string): HostResult<null> {
    return this.#onFile(project, name, 0, async () => {
      const folder = await this.#folder(project);
      if (folder) await removeSlots(folder, name);
      return ok(null);
    });
  }

  async removeAll(project: string): HostResult<null> {
    const fault = keptProjectFault(project);
    if (fault) return err(fault);
    return this.#inProject(project, 'exclusive', 'The safety copies', async () => {
      const projects = await this.#root(false);
      await projects?.removeEntry(folderOfProject(project), { recursive: true }).catch(absent);
      return ok(null);
    });
  }

  /** What the browser allows, less what is used; the disk may have less. */
  free(): HostResult<number | null> {
    return attempt('The free space', async () => {
      const { quota, usage } = await this.#storage.estimate();
      return ok(quota === undefined ? null : Math.max(0, quota - (usage ?? 0)));
    });
  }

  async #onFile<T>(
    project: string,
    name: string,
    at: number,
    work: () => Promise<Result<T, HostError>>,
  ): Promise<Result<T, HostError>> {
    const fault = keptFileFault(project, name, at);
    if (fault) return err(fault);
    return this.#inProject(project, 'shared', `The safety copy “${name}”`, () => this.#alone(project, name, work));
  }

  /** While the folder of the project is not removed; or, alone, while nobody uses it. */
  #inProject<T>(
    project: string,
    mode: LockMode,
    what: string,
    work: () => Promise<Result<T, HostError>>,
  ): Promise<Result<T, HostError>> {
    return attempt(what, () => this.#locks.request(`standpoint-keep-${project}`, { mode }, work));
  }

  #alone<T>(project: string, name: string, work: () => Promise<T>): Promise<T> {
    return this.#locks.request(`standpoint-keep-${project}/${name}`, work);
  }

  async #root(create: boolean): Promise<FileSystemDirectoryHandle | null> {
    const root = await this.#storage.getDirectory();
    return root.getDirectoryHandle('projects', { create }).catch(absent);
  }

  async #folder(project: string): Promise<FileSystemDirectoryHandle | null> {
    const projects = await this.#root(false);
    return projects?.getDirectoryHandle(folderOfProject(project)).catch(absent) ?? null;
  }

  async #makeFolder(project: string): Promise<FileSystemDirectoryHandle> {
    const root = await this.#storage.getDirectory();
    const projects = await root.getDirectoryHandle('projects', { create: true });
    return projects.getDirectoryHandle(folderOfProject(project), { create: true });
  }
}

async function attempt<T>(what: string, work: () => Promise<Result<T, HostError>>): Promise<Result<T, HostError>> {
  try {
    return await work();
  } catch (error) {
    const name = error instanceof Error || error instanceof DOMException ? error.name : '';
    const [code, said] = SENTENCES[name] ?? ['io-error', `could not be written or read (${name || 'unknown reason'})`];
    return failure(code, `${what} ${said}. What was kept before is still there.`);
  }
}

/** By the name of the browser's error, or of our own. */
const SENTENCES: Readonly<Record<string, readonly [HostErrorCode, string]>> = {
  Incomplete: ['io-error', 'did not arrive on the disk as a whole. Free some space'],
  QuotaExceededError: [
    'disk-full',
    'could not be written: the disk is full, or the browser gives no more room. Free some space',
  ],
  NotFoundError: ['not-found', 'could not be written or read: the browser has removed it. Load the page again'],
  NoModificationAllowedError: ['io-error', 'is in use by another page. Close it, then try again'],
  NotAllowedError: [
    'no-permission',
    'could not be written or read: the browser does not allow it. Allow this page to keep data',
  ],
  SecurityError: [
    'no-permission',
    'could not be written or read: the browser does not allow it. Allow this page to keep data',
  ],
  TypeMismatchError: ['not-a-file', 'was not touched: something else lies in its place'],
};

const tooLarge = (name: string) =>
  failure(
    'too-large',
    `The safety copy “${name}” would have more than ${MAX_FILE_BYTES / 1024 / 1024} MB. It was left as it is.`,
  );
