import { type Failure, failure, type Result } from '../../../shared/domain/result.ts';
import type { ParsedCodebook } from '../../../shared/formats/codebook.ts';

export type ParseCodebook = (bytes: Uint8Array, name: string) => Promise<Result<ParsedCodebook, Failure>>;

/** Reads a codebook in a worker of its own, which goes when it has answered: codebooks come one at a time. */
export const codebookParser =
  (makeWorker: () => Worker): ParseCodebook =>
  (bytes, name) =>
    new Promise((resolve) => {
      const worker = makeWorker();
      const done = (result: Result<ParsedCodebook, Failure>) => {
        worker.terminate();
        resolve(result);
      };
      worker.onmessage = ({ data }: MessageEvent<Result<ParsedCodebook, Failure>>) => done(data);
      worker.onerror = () =>
        done(failure('unreadable', `“${name}” could not be read: it is too large or too unusual.`));
      worker.postMessage({ name, bytes });
    });
