import type { HostError, HostResult, KeepCapability } from '../../shared/contract/host.ts';
import { failure, type Result } from '../../shared/domain/result.ts';
import type { KeepAnswer, KeepQuestion } from './keep-protocol.ts';

/** Whether the browser has a private file system for this page: an old one has not, nor one in private mode may have. */
export async function canKeep({ storage, locks }: Pick<Navigator, 'storage' | 'locks'>): Promise<boolean> {
  if (!locks || typeof storage?.getDirectory !== 'function') return false;
  return storage.getDirectory().then(
    () => true,
    () => false,
  );
}

/** The page's side of `keep-worker.ts`, which is started with the first call. */
export function browserKeep(makeWorker: () => Worker): KeepCapability {
  const client = new KeepClient(makeWorker);
  const ask = <T>(call: keyof KeepCapability, ...args: readonly unknown[]) => client.ask(call, args) as HostResult<T>;
  return {
    projects: () => ask('projects'),
    list: (project) => ask('list', project),
    read: (project, name, from) => ask('read', project, name, from),
    // Copied: the buffer belongs to the caller, and may be much larger than what is meant of it.
    write: (project, name, bytes) => ask('write', project, name, bytes.slice()),
    append: (project, name, at, bytes) => ask('append', project, name, at, bytes.slice()),
    remove: (project, name) => ask('remove', project, name),
    removeAll: (project) => ask('removeAll', project),
    free: () => ask('free'),
  };
}

class KeepClient {
  readonly #makeWorker: () => Worker;
  readonly #asked = new Map<number, (result: Result<unknown, HostError>) => void>();
  #worker: Worker | null = null;
  #lastId = 0;

  constructor(makeWorker: () => Worker) {
    this.#makeWorker = makeWorker;
  }

  ask(call: keyof KeepCapability, args: readonly unknown[]): HostResult<unknown> {
    return new Promise((resolve) => {
      this.#lastId += 1;
      this.#asked.set(this.#lastId, resolve);
      const question: KeepQuestion = { id: this.#lastId, call, args };
      const transfer = args.flatMap((one) => (one instanceof Uint8Array ? [one.buffer as ArrayBuffer] : []));
      try {
        this.#worker ??= this.#start();
        this.#worker.postMessage(question, transfer);
      } catch {
        this.#fail();
      }
    });
  }

  #start(): Worker {
    const worker = this.#makeWorker();
    worker.onmessage = ({ data: { id, result } }: MessageEvent<KeepAnswer>) => {
      this.#asked.get(id)?.(result);
      this.#asked.delete(id);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      if (this.#worker === worker) this.#fail();
    };
    return worker;
  }

  /** Whoever waits is told; the next call gets a new worker. */
  #fail(): void {
    this.#worker?.terminate();
    this.#worker = null;
    const waiting = [...this.#asked.values()];
    this.#asked.clear();
    const told = failure(
      'io-error' as const,
      'The safety copy could not be written or read: the part of the program that does it has stopped. It is started anew the next time.',
    );
    for (const tell of waiting) tell(told);
  }
}
