import { failure } from '../../../shared/domain/result.ts';
import type { NamedBytes, ReadResult } from '../../../shared/formats/found.ts';

export interface ParseOptions {
  /** Stops it at once. */
  readonly signal?: AbortSignal;
  /** The encoding that the analyst chose. */
  readonly encoding?: string;
  /** Files that belong to it; their bytes are taken over too. */
  readonly beside?: readonly NamedBytes[];
}

/** Reads a file's bytes, which are gone afterwards: the reader takes them over. */
export type ParseFile = (bytes: Uint8Array, name: string, options?: ParseOptions) => Promise<ReadResult>;

/** What the worker is asked. */
export interface Asked {
  readonly id: number;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly now: string;
  readonly encoding?: string;
  readonly beside?: readonly NamedBytes[];
}

/** Reads files in a worker, one after the other. The worker is made at the first file and kept. */
export function workerParser(makeWorker: () => Worker, now: () => string): ParseFile {
  let worker: Worker | null = null;
  let lastId = 0;
  return (bytes, name, { signal, encoding, beside } = {}) =>
    new Promise((resolve) => {
      worker ??= makeWorker();
      lastId += 1;
      const id = lastId;
      const done = (result: ReadResult) => {
        worker?.removeEventListener('message', onMessage);
        worker?.removeEventListener('error', onError);
        signal?.removeEventListener('abort', onAbort);
        resolve(result);
      };
      // A worker that failed or was stopped in the middle is not used again: the next file gets a new one.
      const giveUp = (result: ReadResult) => {
        worker?.terminate();
        done(result);
        worker = null;
      };
      const onMessage = ({ data }: MessageEvent<{ id: number; parsed: ReadResult }>) => {
        if (data.id === id) done(data.parsed);
      };
      const onError = () =>
        giveUp(
          failure('unreadable', `“${name}” could not be read: it is too large or too unusual for the memory at hand.`),
        );
      const onAbort = () => giveUp(failure('cancelled', 'Reading was cancelled.'));
      worker.addEventListener('message', onMessage);
      worker.addEventListener('error', onError);
      signal?.addEventListener('abort', onAbort);
      const more = { ...(encoding ? { encoding } : {}), ...(beside ? { beside } : {}) };
      const asked: Asked = { id, name, bytes, now: now(), ...more };
      const buffers = [bytes, ...(beside ?? []).map((one) => one.bytes)].map(({ buffer }) => buffer);
      // Each once, since several views may be of one.
      worker.postMessage(
        asked,
        [...new Set(buffers)].filter((buffer) => buffer instanceof ArrayBuffer),
      );
    });
}
