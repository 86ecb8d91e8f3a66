import type { Failure, Result } from '../../../shared/domain/result.ts';
import { failure } from '../../../shared/domain/result.ts';
import type { Parsed } from './parse-bytes.ts';

export type ParseFile = (bytes: Uint8Array, name: string) => Promise<Result<Parsed, Failure>>;

/** Reads files in a worker, one after the other. The worker is made at the first file and kept. */
export function workerParser(makeWorker: () => Worker): ParseFile {
  let worker: Worker | null = null;
  let lastId = 0;
  return (bytes, name) =>
    new Promise((resolve) => {
      worker ??= makeWorker();
      lastId += 1;
      const id = lastId;
      const done = (result: Result<Parsed, Failure>) => {
        worker?.removeEventListener('message', onMessage);
        worker?.removeEventListener('error', onError);
        resolve(result);
      };
      const onMessage = ({ data }: MessageEvent<{ id: number; parsed: Result<Parsed, Failure> }>) => {
        if (data.id === id) done(data.parsed);
      };
      const onError = () => {
        // A worker that failed is not used again: the next file gets a new one.
        worker?.terminate();
        done(
          failure('unreadable', `“${name}” could not be read: it is too large or too unusual for the memory at hand.`),
        );
        worker = null;
      };
      worker.addEventListener('message', onMessage);
      worker.addEventListener('error', onError);
      worker.postMessage({ id, name, bytes });
    });
}
