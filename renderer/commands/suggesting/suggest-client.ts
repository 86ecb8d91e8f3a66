import type { DataKey } from '../../db/sealing/cipher.ts';
import type { FromWorker, Limits, Stretch, Suggested, ToWorker, WantedActor } from './protocol.ts';

export interface ThroughListener {
  readonly onStretch: (stretch: Stretch) => void;
  readonly onEnd: () => void;
  readonly onFailed: (message: string) => void;
}

type Answer = (suggested: Suggested | null) => void;
type Asked = { readonly id: number; readonly answer: Answer; readonly fail: (message: string) => void };

/** How long the worker may be silent over one article before it is given up, in milliseconds. */
export const PATIENCE = 20_000;

/**
 * The window's side of reading along in one project. One article is asked for at a time: a new question takes the place of
 * the one before it. A worker that fails, or hangs in a text, is ended; the next question gets a new one.
 */
export class SuggestClient {
  readonly #makeWorker: () => Worker;
  readonly #key: string;
  readonly #dataKey: DataKey | null;
  #worker: Worker | null = null;
  #lastId = 0;
  #asked: Asked | null = null;
  #through: (ThroughListener & { readonly id: number }) | null = null;
  #watch: ReturnType<typeof setTimeout> | undefined;

  /** `dataKey` is that of a locked project. */
  constructor(makeWorker: () => Worker, key: string, dataKey: DataKey | null = null) {
    this.#makeWorker = makeWorker;
    this.#key = key;
    this.#dataKey = dataKey;
  }

  /** Articles are likely to be asked for soon. */
  warm(): void {
    this.#ready();
  }

  suggest(documentId: string, answer: Answer, fail: (message: string) => void): void {
    this.#lastId += 1;
    this.#asked = { id: this.#lastId, answer, fail };
    this.#say({ type: 'suggest', id: this.#lastId, documentId });
    this.#beginWatch();
  }

  /** Nothing more is wanted of the article that was asked for last. */
  forget(): void {
    this.#asked = null;
    clearTimeout(this.#watch);
  }

  lookThrough(limits: Limits, actor: WantedActor | null, listener: ThroughListener): void {
    this.#lastId += 1;
    this.#through = { id: this.#lastId, ...listener };
    this.#say({ type: 'look-through', id: this.#lastId, limits, actor });
    this.#beginWatch();
  }

  stop(): void {
    if (!this.#through) return;
    this.#through = null;
    this.#say({ type: 'stop' });
    if (!this.#asked) clearTimeout(this.#watch);
  }

  close(): void {
    this.#asked = null;
    this.#through = null;
    this.#end();
  }

  #say(message: ToWorker): void {
    this.#ready().postMessage(message);
  }

  #ready(): Worker {
    if (this.#worker) return this.#worker;
    const worker = this.#makeWorker();
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => this.#hear(data);
    worker.onerror = () => this.#fail('what reads along could not be started, or ran out of memory');
    worker.postMessage({ type: 'open', key: this.#key, dataKey: this.#dataKey } satisfies ToWorker);
    this.#worker = worker;
    return worker;
  }

  #hear(message: FromWorker): void {
    const [asked, through] = [this.#asked, this.#through];
    if (asked?.id === message.id) {
      this.#asked = null;
      if (message.type === 'suggested') asked.answer(message.suggested);
      else if (message.type === 'failed') asked.fail(message.message);
    } else if (through?.id === message.id) {
      if (message.type !== 'stretch') this.#through = null;
      if (message.type === 'stretch') through.onStretch(message.stretch);
      else if (message.type === 'failed') through.onFailed(message.message);
      else through.onEnd();
    }
    this.#beginWatch();
  }

  #beginWatch(): void {
    clearTimeout(this.#watch);
    if (!this.#asked && !this.#through) return;
    this.#watch = setTimeout(() => this.#fail('it took too long over this text'), PATIENCE);
  }

  #fail(message: string): void {
    const [asked, through] = [this.#asked, this.#through];
    this.close();
    asked?.fail(message);
    through?.onFailed(message);
  }

  #end(): void {
    clearTimeout(this.#watch);
    this.#worker?.terminate();
    this.#worker = null;
  }
}
