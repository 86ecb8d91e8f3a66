import type { DataKey } from '../../db/sealing/cipher.ts';
import { ProjectWorker } from '../project-worker.ts';
import type {
  FromWorker,
  Limits,
  LookThrough,
  NotRead,
  Stretch,
  Suggested,
  ToWorker,
  WantedActor,
} from './protocol.ts';

export interface ThroughListener {
  readonly onStretch: (stretch: Stretch) => void;
  readonly onEnd: () => void;
  readonly onFailed: (message: string) => void;
}

type Answer = (suggested: Suggested | null) => void;
type Asked = {
  readonly id: number;
  readonly documentId: string;
  readonly answer: Answer;
  readonly fail: (message: string) => void;
};

/** How long the worker may be silent over one article before it is given up, in milliseconds. */
export const PATIENCE = 20_000;

/** How long a worker that is told to leave off may need for it before it is ended, in milliseconds. */
export const LEAVING_OFF = 2_000;

const HANGS = 'it took too long over this text';

/** How often the worker is told to give way at most, in milliseconds. */
const SAY_EVERY = 100;

/** All articles, as far as they are looked through. */
interface Through extends ThroughListener {
  readonly id: number;
  readonly asked: Omit<LookThrough, 'leaveOut'>;
  readonly settled: Set<string>;
  of: number;
}

/**
 * The window's side of reading along in one project. One article is asked for at a time: a new question takes the place of
 * the one before it. A worker that fails, or hangs in a text, is ended, and a new one goes on with whatever else is wanted:
 * one text costs no other its suggestions, and does not end the looking through.
 */
export class SuggestClient {
  readonly #worker: ProjectWorker<ToWorker, FromWorker>;
  #lastId = 0;
  #asked: Asked | null = null;
  #through: Through | null = null;
  /** The article whose text was last handed to the engines, and for which question. */
  #at: { readonly id: number; readonly documentId: string } | null = null;
  #watch: ReturnType<typeof setTimeout> | undefined;
  #gaveWay = Number.NEGATIVE_INFINITY;

  /** `dataKey` is that of a locked project. */
  constructor(makeWorker: () => Worker, key: string, dataKey: DataKey | null = null) {
    this.#worker = new ProjectWorker<ToWorker, FromWorker>({
      ...{ make: makeWorker, key, dataKey },
      onMessage: (message) => this.#hear(message),
      onError: () => this.#fail('what reads along could not be started, or ran out of memory'),
    });
  }

  /** Articles are likely to be asked for soon. */
  warm(): void {
    this.#worker.ready();
  }

  suggest(documentId: string, answer: Answer, fail: (message: string) => void): void {
    this.#lastId += 1;
    this.#asked = { id: this.#lastId, documentId, answer, fail };
    this.#sayAsked(this.#asked);
  }

  /** Nothing more is wanted of the article that was asked for last. */
  forget(): void {
    this.#asked = null;
    clearTimeout(this.#watch);
    this.#beginWatch();
  }

  lookThrough(limits: Limits, actor: WantedActor | null, listener: ThroughListener): void {
    this.#lastId += 1;
    this.#through = { id: this.#lastId, asked: { limits, actor }, settled: new Set(), of: 0, ...listener };
    this.#sayThrough(this.#through);
  }

  /** The analyst scrolls: looking through all articles goes slowly for a moment, so that no frame is dropped. */
  giveWay(): void {
    const now = performance.now();
    if (!this.#through || now - this.#gaveWay < SAY_EVERY) return;
    this.#gaveWay = now;
    this.#worker.say({ type: 'give-way' });
  }

  stop(): void {
    if (!this.#through) return;
    this.#through = null;
    this.#worker.say({ type: 'stop' });
    if (this.#asked) return;
    clearTimeout(this.#watch);
    this.#watch = setTimeout(() => this.#end(), LEAVING_OFF);
  }

  close(): void {
    this.#asked = null;
    this.#through = null;
    this.#end();
  }

  #sayAsked({ id, documentId }: Asked): void {
    this.#worker.say({ type: 'suggest', id, documentId });
    this.#beginWatch();
  }

  #sayThrough({ id, asked, settled }: Through): void {
    this.#worker.say({ type: 'look-through', id, ...asked, leaveOut: [...settled] });
    this.#beginWatch();
  }

  #hear(message: FromWorker): void {
    const [asked, through] = [this.#asked, this.#through];
    if (message.type === 'reading') this.#at = message;
    else if (asked?.id === message.id) {
      this.#asked = null;
      this.#at = null;
      if (message.type === 'suggested') asked.answer(message.suggested);
      else if (message.type === 'failed') asked.fail(message.message);
    } else if (through?.id === message.id) this.#hearThrough(through, message);
    this.#beginWatch();
  }

  #hearThrough(through: Through, message: Exclude<FromWorker, { type: 'reading' }>): void {
    if (message.type === 'stretch') {
      const { stretch } = message;
      for (const id of stretch.looked) through.settled.add(id);
      through.of = stretch.of;
      if (this.#at && stretch.looked.includes(this.#at.documentId)) this.#at = null;
      return through.onStretch(stretch);
    }
    this.#through = null;
    if (message.type === 'failed') through.onFailed(message.message);
    else through.onEnd();
  }

  #beginWatch(): void {
    clearTimeout(this.#watch);
    if (!this.#asked && !this.#through) return;
    this.#watch = setTimeout(() => this.#fail(HANGS), PATIENCE);
  }

  /** The worker is of no use any more. Where it is known over which text, what else is wanted goes on in a new one. */
  #fail(reason: string): void {
    const [asked, through, at] = [this.#asked, this.#through, this.#at];
    this.#asked = null;
    this.#through = null;
    this.#end();
    const isIt = asked !== null && (at === null || at.id === asked.id);
    // The answer may be another question: what is wanted still is put first.
    if (asked && !isIt) {
      this.#asked = asked;
      this.#sayAsked(asked);
    }
    if (through && at) this.#goOn(through, { documentId: at.documentId, reason });
    if (isIt) asked.fail(reason);
    if (through && !at) through.onFailed(reason);
  }

  /** Looks through the articles that are left; those that were done with but not told yet are read again. */
  #goOn(through: Through, failed: NotRead): void {
    const { documentId } = failed;
    const isNew = !through.settled.has(documentId);
    through.settled.add(documentId);
    this.#through = through;
    this.#sayThrough(through);
    if (!isNew) return;
    const done = through.settled.size;
    const of = Math.max(through.of, done);
    through.onStretch({ looked: [documentId], found: [], failed: [failed], done, of });
  }

  #end(): void {
    clearTimeout(this.#watch);
    this.#worker.end();
    this.#at = null;
  }
}
