/** The browser's private file system and its worker in memory, for tests: as much of them as is used here. */
import { vi } from 'vitest';
import type { HostResult, KeepCapability } from '../../shared/contract/host.ts';
import type { KeepQuestion } from './keep-protocol.ts';
import type { SyncAccess } from './slots.ts';

export interface MemoryStorage {
  readonly storage: StorageManager;
  /** Paths of all files. */
  paths(): string[];
  /** Calls that write or that make and remove names, until now. */
  calls(): number;
}

/** What happens at the n-th call: an error, or the end of the program, after which nothing is carried out. */
export interface Trouble {
  readonly nth: number;
  readonly what: 'QuotaExceededError' | 'UnknownError' | 'short' | 'end';
}

export type Entry = { bytes: Uint8Array; open: boolean } | Map<string, Entry>;

const fault = (name: string) => new DOMException(`${name}: planted`, name);
const never = () => new Promise<never>(() => {});

export function memoryStorage(root = new Map<string, Entry>(), trouble?: Trouble): MemoryStorage {
  let made = 0;
  const isStruck = () => {
    made += 1;
    return made === trouble?.nth && trouble.what !== 'end';
  };
  const hasEnded = () => trouble?.what === 'end' && made >= trouble.nth;
  /** One call, unless it is the one that fails. */
  const call = async <T>(work: () => T): Promise<T> => {
    if (isStruck() && trouble?.what !== 'short') throw fault(trouble?.what ?? '');
    return hasEnded() ? never() : work();
  };

  const accessOf = (file: Exclude<Entry, Map<string, Entry>>): SyncAccess => {
    const step = (work: (share: number) => number): number => {
      const struck = isStruck();
      if (hasEnded()) throw fault('AbortError');
      if (struck && trouble?.what !== 'short') throw fault(trouble?.what ?? '');
      return work(struck ? 0.5 : 1);
    };
    const resize = (size: number) => {
      const next = new Uint8Array(size);
      next.set(file.bytes.subarray(0, size));
      file.bytes = next;
      return size;
    };
    return {
      write: (buffer, { at }) =>
        step((share) => {
          const length = Math.ceil(buffer.byteLength * share);
          if (at + length > file.bytes.byteLength) resize(at + length);
          file.bytes.set(buffer.subarray(0, length), at);
          return length;
        }),
      truncate: (size) => void step(() => resize(size)),
      flush: () => void step(() => 0),
      getSize: () => file.bytes.byteLength,
      close: () => {
        file.open = false;
      },
    };
  };

  const fileHandle = (file: Exclude<Entry, Map<string, Entry>>) => ({
    kind: 'file',
    getFile: async () => new File([new Uint8Array(file.bytes)], 'x'),
    createSyncAccessHandle: () =>
      call(() => {
        if (file.open) throw fault('NoModificationAllowedError');
        file.open = true;
        return accessOf(file);
      }),
  });

  const folderHandle = (folder: Map<string, Entry>): unknown => ({
    kind: 'directory',
    keys: async function* () {
      yield* [...folder.keys()];
    },
    entries: async function* () {
      for (const [name, entry] of folder) yield [name, { kind: entry instanceof Map ? 'directory' : 'file' }];
    },
    getDirectoryHandle: async (name: string, { create = false } = {}) => {
      const found = folder.get(name);
      if (found) return found instanceof Map ? folderHandle(found) : Promise.reject(fault('TypeMismatchError'));
      if (!create) throw fault('NotFoundError');
      const fresh = new Map<string, Entry>();
      return call(() => folderHandle(folder.set(name, fresh) && fresh));
    },
    getFileHandle: async (name: string, { create = false } = {}) => {
      const found = folder.get(name);
      if (found) return found instanceof Map ? Promise.reject(fault('TypeMismatchError')) : fileHandle(found);
      if (!create) throw fault('NotFoundError');
      const fresh = { bytes: new Uint8Array(), open: false };
      return call(() => fileHandle(folder.set(name, fresh) && fresh));
    },
    removeEntry: (name: string) =>
      call(() => {
        if (!folder.delete(name)) throw fault('NotFoundError');
      }),
  });

  const pathsIn = (folder: Map<string, Entry>, way: string): string[] =>
    [...folder].flatMap(([name, entry]) => (entry instanceof Map ? pathsIn(entry, `${way}${name}/`) : way + name));
  const storage = { getDirectory: async () => folderHandle(root), estimate: async () => ({ quota: 1000, usage: 400 }) };
  return { storage: storage as unknown as StorageManager, paths: () => pathsIn(root, '').sort(), calls: () => made };
}

/** A worker that does the calls; messages are copied and buffers handed over, as between threads. */
export function fakeWorker(keep: KeepCapability): Worker {
  const worker = {
    onmessage: null as ((event: { data: unknown }) => void) | null,
    onerror: null,
    terminate: vi.fn(),
    postMessage: (message: KeepQuestion, transfer: ArrayBuffer[]) => {
      const { id, call, args } = structuredClone(message, { transfer });
      const work = keep[call].bind(keep) as (...args: readonly unknown[]) => HostResult<unknown>;
      void work(...args).then((result) => worker.onmessage?.({ data: structuredClone({ id, result }) }));
    },
  };
  return worker as unknown as Worker;
}

/** Locks as the system gives them: in the order in which they were asked for; shared ones together. */
export function memoryLocks(): LockManager {
  const asked = new Map<string, { mode: LockMode; ended: Promise<unknown> }[]>();
  return {
    request: (name: string, ...rest: [LockOptions, () => Promise<unknown>] | [() => Promise<unknown>]) => {
      const [options, work] = rest.length === 2 ? rest : [{}, rest[0]];
      const mode = options.mode ?? 'exclusive';
      const queue = asked.get(name) ?? [];
      asked.set(name, queue);
      const before = queue.filter((one) => mode === 'exclusive' || one.mode === 'exclusive');
      const done = Promise.all(before.map(({ ended }) => ended)).then(work);
      queue.push({ mode, ended: done.catch(() => {}) });
      return done;
    },
  } as unknown as LockManager;
}
