import type { DataKey } from '../db/sealing/cipher.ts';

/** What every such worker is told before anything else. `dataKey` is that of a locked project. */
export interface OpenProject {
  readonly type: 'open';
  readonly key: string;
  readonly dataKey: DataKey | null;
}

interface Options<FromWorker> {
  readonly make: () => Worker;
  readonly key: string;
  readonly dataKey: DataKey | null;
  readonly onMessage: (message: FromWorker) => void;
  /** It could not be started, or ran out of memory. */
  readonly onError: () => void;
}

/** A worker that reads a project by itself: made when it is first needed, and made anew where it was ended. */
export class ProjectWorker<ToWorker, FromWorker> {
  readonly #options: Options<FromWorker>;
  #worker: Worker | null = null;

  constructor(options: Options<FromWorker>) {
    this.#options = options;
  }

  /** It is likely to be spoken to soon. */
  ready(): Worker {
    if (this.#worker) return this.#worker;
    const { make, key, dataKey, onMessage, onError } = this.#options;
    const worker = make();
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => onMessage(data);
    worker.onerror = onError;
    worker.postMessage({ type: 'open', key, dataKey } satisfies OpenProject);
    this.#worker = worker;
    return worker;
  }

  say(message: ToWorker): void {
    this.ready().postMessage(message);
  }

  /** Ends it, whatever it is doing. */
  end(): void {
    this.#worker?.terminate();
    this.#worker = null;
  }
}
