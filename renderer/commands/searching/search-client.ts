import type { DataKey } from '../../db/sealing/cipher.ts';
import { ProjectWorker } from '../project-worker.ts';
import { type Found, type FromWorker, MOST_LINES, type SearchRequest, type ToWorker } from './protocol.ts';

/** What a search says while it runs; nothing more comes once another has been asked for. */
export interface SearchListener {
  readonly onFound: (found: Found) => void;
  /** The expression took too long in this article, which is left out. */
  readonly onStalled: (documentId: string) => void;
  /** `complete` is false where the search was given up because the expression hangs again and again. */
  readonly onEnd: (complete: boolean) => void;
  readonly onFailed: (message: string) => void;
}

/** How long an expression may be silent, in milliseconds. */
const PATIENCE = 1_000;
/** The window itself may have been busy: what the worker said meanwhile is heard first. */
const GRACE = 250;
/** Articles in which an expression may hang before the search is given up. */
const MOST_STALLS = 3;

interface Running {
  readonly id: number;
  readonly request: SearchRequest;
  readonly listener: SearchListener;
  /** Lines there is room for. */
  room: number;
  /** Articles that have been told of: what was found behind them is lost with a worker that is ended. */
  done: number;
  /** Articles that are left out, since the expression hangs in them. */
  readonly stalled: string[];
}

/**
 * The window's side of the search of one project. A new search takes the place of the one before. While a regular expression
 * is on an article it is watched: one that makes no step in a second is ended with its worker, and the search goes on without
 * that article in a new worker.
 */
export class SearchClient {
  readonly #worker: ProjectWorker<ToWorker, FromWorker>;
  #running: Running | null = null;
  #lastId = 0;
  #at: { readonly id: number; readonly documentId: string } | null = null;
  #watch: ReturnType<typeof setTimeout> | undefined;

  /** `dataKey` is that of a locked project. */
  constructor(makeWorker: () => Worker, key: string, dataKey: DataKey | null = null) {
    this.#worker = new ProjectWorker<ToWorker, FromWorker>({
      ...{ make: makeWorker, key, dataKey },
      onMessage: (message) => this.#hear(message),
      onError: () => this.#fail('the search could not be started, or ran out of memory'),
    });
  }

  search(request: SearchRequest, listener: SearchListener): void {
    this.#running = { id: 0, request, listener, room: MOST_LINES, done: 0, stalled: [] };
    this.#send();
  }

  /** A search is likely to be asked for soon: the worker reads the texts meanwhile. */
  warm(): void {
    this.#worker.ready();
  }

  /** Nothing is wanted any more; the worker is kept for the next search. */
  cancel(): void {
    this.#running = null;
  }

  close(): void {
    this.#running = null;
    this.#end();
  }

  #send(): void {
    if (!this.#running) return;
    this.#lastId += 1;
    this.#running = { ...this.#running, id: this.#lastId };
    const { id, request, room, done, stalled } = this.#running;
    this.#worker.say({ type: 'search', id, part: { ...request, from: done, room, without: [...stalled] } });
  }

  #hear(message: FromWorker): void {
    clearTimeout(this.#watch);
    this.#at = null;
    if (message.type === 'at') {
      // Watched also when it is not wanted any more: it keeps the worker from the next search.
      this.#at = message;
      this.#watch = setTimeout(() => this.#onSilence(message), PATIENCE);
    }
    const running = this.#running;
    if (!running || message.id !== running.id) return;
    if (message.type === 'found') {
      running.room -= message.found.lines.length;
      running.done = message.found.done;
      running.listener.onFound(message.found);
    } else if (message.type === 'end') {
      this.#running = null;
      running.listener.onEnd(true);
    } else if (message.type === 'failed') this.#fail(message.message);
  }

  #onSilence(at: { readonly id: number }): void {
    this.#watch = setTimeout(() => {
      if (this.#at === at) this.#onStall();
    }, GRACE);
  }

  #onStall(): void {
    const [at, running] = [this.#at, this.#running];
    this.#end();
    if (!at || !running) return;
    if (at.id !== running.id) return this.#send();
    running.stalled.push(at.documentId);
    running.listener.onStalled(at.documentId);
    if (running.stalled.length < MOST_STALLS) return this.#send();
    this.#running = null;
    running.listener.onEnd(false);
  }

  #fail(message: string): void {
    const running = this.#running;
    this.#running = null;
    this.#end();
    running?.listener.onFailed(message);
  }

  #end(): void {
    clearTimeout(this.#watch);
    this.#at = null;
    this.#worker.end();
  }
}
