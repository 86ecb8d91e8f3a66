import type { Change } from '../../../shared/domain/changes.ts';
import {
  type Actor,
  type Article,
  compareStrings,
  type PositionTag,
  type ProjectInfo,
  type RankedPosition,
  type Tag,
} from '../../../shared/domain/model.ts';
import { Decisions } from '../../../shared/domain/suggestions/decisions.ts';
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
  #decisions = new Decisions();
  #turn: Promise<void> = Promise.resolve();

  constructor(database: ProjectDatabase) {
    this.#database = database;
  }

  /** What was dismissed and tagged so far; it follows without a new version, since no text is read otherwise for it. */
  get decisions(): Decisions {
    return this.#decisions;
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
    const { actors, positions, tags, documents, project, log } = this.#database;
    return this.#database.transaction('r', [actors, positions, tags, documents, project, log], async () => {
      this.#actors = new Map((await actors.toArray()).map((actor) => [actor.id, actor]));
      this.#positions = new Map((await positions.toArray()).map((position) => [position.id, position]));
      this.#coded = new Map();
      this.#decisions = new Decisions();
      await tags.each((tag) => {
        this.#code(tag);
        this.#decisions.accept(tag);
      });
      await documents.each(({ dismissed = [] }) => {
        for (const one of dismissed) this.#decisions.dismiss(one);
      });
      await project.each(({ neverSuggested = [] }) => {
        for (const one of neverSuggested) this.#decisions.never(one);
      });
      this.#seq = await lastSeq(this.#database);
      this.#version += 1;
    });
  }

  async #follow(): Promise<void> {
    // Over when they are gone through, as in `ReadAlong`.
    const { log } = this.#database;
    const entries = await this.#database.transaction('r', log, () => entriesAfter(this.#database, this.#seq));
    for (const { seq, changes } of entries) {
      let isNew = false;
      for (const change of changes) {
        this.#decide(change);
        const { table, id, before, after } = change;
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

  /** Takes back what was decided before a change, and counts what is after it. */
  #decide({ table, before, after }: Change): void {
    for (const [row, by] of [
      [before, -1],
      [after, 1],
    ] as const) {
      if (!row) continue;
      if (table === 'tags') this.#decisions.accept(row as Tag, by);
      if (table === 'documents') for (const one of (row as Article).dismissed ?? []) this.#decisions.dismiss(one, by);
      if (table === 'project')
        for (const one of (row as ProjectInfo).neverSuggested ?? []) this.#decisions.never(one, by);
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
