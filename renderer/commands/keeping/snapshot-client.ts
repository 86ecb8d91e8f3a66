import type { DataKey } from '../../db/sealing/cipher.ts';
import type { Snapshot } from './snapshot.ts';

/** What the worker is asked for: the project whose database has this key. */
export interface ToSnapshotWorker {
  readonly key: string;
  readonly version: string;
  readonly exportedAt: string;
  /** Of a locked project. What is made is not sealed yet. */
  readonly dataKey: DataKey | null;
}

export type FromSnapshotWorker = { readonly snapshot: Snapshot } | { readonly reason: string };

/** Reads and packs a project off the main thread, in a worker of its own, so that a large one does not freeze the window. */
export const snapshotInWorker =
  (makeWorker: () => Worker) =>
  (asked: ToSnapshotWorker): Promise<Snapshot> => {
    const worker = makeWorker();
    return new Promise<Snapshot>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<FromSnapshotWorker>) =>
        'snapshot' in data ? resolve(data.snapshot) : reject(new Error(data.reason));
      worker.onerror = () => reject(new Error('there was not enough memory for it'));
      worker.postMessage(asked);
    }).finally(() => worker.terminate());
  };
