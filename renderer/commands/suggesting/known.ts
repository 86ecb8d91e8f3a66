import {
  type Actor,
  compareStrings,
  type PositionTag,
  type RankedPosition,
  type Tag,
} from '../../../shared/domain/model.ts';
import type { CodedPassage, Knowledge } from '../../../shared/domain/suggestions/suggestion.ts';
import type { ProjectDatabase } from '../../db/database.ts';
import { entriesAfter, lastSeq } from '../../db/log.ts';

/** Coded passages that are learnt from: the latest ones. */
const MOST_PASSAGES = 2_000;
/** Of a long passage its beginning; code units. */
const LONGEST_PASSAGE = 1_000;

type Coded = Pick<PositionTag, 'id' | 'position' | 'stance' | 'quote' | 'updatedAt'>;

/** What the project knows, as of an entry of the log: read once, then followed. */
export class Known {
  readonly #database: ProjectDatabase;
  #seq = -1;
  #version = 0;
  #actors = new Map<string, Actor>();
  #positions = new Map<string, RankedPosition>();
  #coded = new Map<string, Coded>();
  #turn: Promise<void> = Promise.resolve();

  constructor(database: ProjectDatabase) {
    this.#database = database;
  }

  /** Counts up with each change of what is known. */
  get version(): number {
    return this.#version;
  }

  /** Takes in what has been written since. */
  refresh(): Promise<void> {
    const turn = this.#turn.then(() => (this.#seq < 0 ? this.#readAll() : this.#follow()));
    this.#turn = turn.catch(() => {});
    return turn;
  }

  get knowledge(): Knowledge {
    const latest = [...this.#coded.values()]
      .sort((a, b) => compareStrings(b.updatedAt, a.updatedAt) || compareStrings(a.id, b.id))
      .slice(0, MOST_PASSAGES);
    const passages = latest.map(({ position, stance, quote }): CodedPassage => ({ position, stance, quote }));
    return { actors: [...this.#actors.values()], positions: [...this.#positions.values()], passages };
  }

  #readAll(): Promise<void> {
    const { actors, positions, tags, log } = this.#database;
    return this.#database.transaction('r', [actors, positions, tags, log], async () => {
      this.#actors = new Map((await actors.toArray()).map((actor) => [actor.id, actor]));
      this.#positions = new Map((await positions.toArray()).map((position) => [position.id, position]));
      this.#coded = new Map();
      await tags.each((tag) => this.#code(tag));
      this.#seq = await lastSeq(this.#database);
      this.#version += 1;
    });
  }

  async #follow(): Promise<void> {
    for (const { seq, changes } of await entriesAfter(this.#database, this.#seq)) {
      let isNew = false;
      for (const { table, id, before, after } of changes) {
        if (table === 'actors') put(this.#actors, id, after);
        else if (table === 'positions') put(this.#positions, id, after);
        else if (table === 'tags' && (before ?? after)?.kind === 'position') {
          if (after) this.#code(after);
          else this.#coded.delete(id);
        } else continue;
        isNew = true;
      }
      if (isNew) this.#version += 1;
      this.#seq = seq;
    }
  }

  #code(tag: Tag): void {
    if (tag.kind !== 'position') return;
    const { id, position, stance, quote, updatedAt } = tag;
    this.#coded.set(id, { id, position, stance, quote: quote.slice(0, LONGEST_PASSAGE), updatedAt });
  }
}

function put<Row>(rows: Map<string, Row>, id: string, row: Row | null): void {
  if (row) rows.set(id, row);
  else rows.delete(id);
}
