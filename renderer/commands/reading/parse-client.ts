import type { Failure, Result } from '../../../shared/domain/result.ts';
import { failure } from '../../../shared/domain/result.ts';
import type { Parsed } from './parse-bytes.ts';

/** Reads a file's bytes, which are gone afterwards: the reader takes them over. A signal stops it at once. */
export type ParseFile = (bytes: Uint8Array, name: string, signal?: AbortSignal) => Promise<Result<Parsed, Failure>>;

/** Reads files in a worker, one after the other. The worker is made at the first file and kept. */
export function workerParser(makeWorker: () => Worker): ParseFile {
  let worker: Worker | null = null;
  let lastId = 0;
  return (bytes, name, signal) =>
    new Promise((resolve) => {
      worker ??= makeWorker();
      lastId += 1;
      const id = lastId;
      const done = (result: Result<Parsed, Failure>) => {
        worker?.removeEventListener('message', onMessage);
        worker?.removeEventListener('error', onError);
        signal?.removeEventListener('abort', onAbort);
        resolve(result);
      };
      // A worker that failed or was stopped in the middle is not used again: the next file gets a new one.
      const giveUp = (result: Result<Parsed, Failure>) => {
        worker?.terminate();
        done(result);
        worker = null;
      };
      const onMessage = ({ data }: MessageEvent<{ id: number; parsed: Result<Parsed, Failure> }>) => {
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
      worker.postMessage({ id, name, bytes }, bytes.buffer instanceof ArrayBuffer ? [bytes.buffer] : []);
    });
}
