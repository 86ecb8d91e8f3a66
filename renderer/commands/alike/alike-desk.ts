import { type Failure, failure, ok, type Result } from '../../../shared/domain/result.ts';
import { dataKeyOf } from '../../db/database.ts';
import type { Workspace } from '../workspace.ts';
import type { FromWorker, Incoming, OpenProject, ToWorker, Twins } from './protocol.ts';

export type AlikeFailure = Failure<'cancelled' | 'not-compared'>;

/** Looks for articles that are nearly the same as some that come in. The worker is made when it is first needed. */
export class AlikeDesk {
  readonly #makeWorker: () => Worker;
  #worker: Worker | null = null;
  #lastId = 0;

  constructor(makeWorker: () => Worker) {
    this.#makeWorker = makeWorker;
  }

  /** Texts are about to come into this project. */
  warm(workspace: Workspace): void {
    this.#ready().postMessage({ type: 'warm', project: openProjectOf(workspace) } satisfies ToWorker);
  }

  /** In the open project, if one is; `least` is the likeness that counts, 0.5 to 1. */
  find(
    workspace: Workspace | null,
    texts: readonly Incoming[],
    least: number,
    signal: AbortSignal,
  ): Promise<Result<Twins, AlikeFailure>> {
    return new Promise((resolve) => {
      if (signal.aborted) return resolve(CANCELLED);
      this.#lastId += 1;
      const id = this.#lastId;
      const worker = this.#ready();
      const done = (result: Result<Twins, AlikeFailure>) => {
        worker.removeEventListener('message', onMessage);
        worker.removeEventListener('error', onError);
        signal.removeEventListener('abort', onAbort);
        resolve(result);
      };
      const onMessage = ({ data }: MessageEvent<FromWorker>) => {
        if (data.id !== id) return;
        done(data.type === 'found' ? ok(data.twins) : failure('not-compared', data.message));
      };
      // A worker that failed or was stopped in the middle is not used again.
      const onError = () => {
        this.close();
        done(failure('not-compared', 'The memory at hand does not do for comparing so much text.'));
      };
      const onAbort = () => {
        this.close();
        done(CANCELLED);
      };
      worker.addEventListener('message', onMessage);
      worker.addEventListener('error', onError);
      signal.addEventListener('abort', onAbort);
      // Only what is compared: an article has more to it.
      const bare = texts.map(({ text, sha256 }) => ({ text, sha256 }));
      const project = workspace && openProjectOf(workspace);
      worker.postMessage({ type: 'find', id, project, texts: bare, least } satisfies ToWorker);
    });
  }

  /** The project is left: nothing may hold its data open. */
  close(): void {
    this.#worker?.terminate();
    this.#worker = null;
  }

  #ready(): Worker {
    this.#worker ??= this.#makeWorker();
    return this.#worker;
  }
}

const openProjectOf = ({ store, database }: Workspace): OpenProject => ({
  key: store.getState().key,
  dataKey: dataKeyOf(database),
});

const CANCELLED = failure('cancelled', 'Reading was cancelled.');
