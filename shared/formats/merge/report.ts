import type { Aligned } from './align.ts';
import { fieldOf } from './fields.ts';

/** Of which project: the first or the second. */
export type Side = 'a' | 'b';

/** Which of two is taken where both changed the same: the first project's, the second's, or the one changed later. */
export type Prefer = Side | 'newer';

/** The same thing, with something else said of it in either project. */
export interface Conflict {
  readonly what: 'article' | 'actor' | 'position' | 'tag';
  readonly id: string;
  readonly name: string;
  /** The fields that differ, as each has them; ids are those of the merged project. */
  readonly a: Readonly<Record<string, unknown>>;
  readonly b: Readonly<Record<string, unknown>>;
  /** When it was changed last; of what has no time of its own, when its project was. */
  readonly at: Readonly<Record<Side, string>>;
  readonly newer: Side;
  readonly taken: Side;
  /** Of a tag: its article, and whose tag it is, by ids of the merged project. */
  readonly documentId?: string;
  readonly coders?: Readonly<Record<Side, string>>;
}

export interface MergeReport {
  readonly aligned: readonly Aligned[];
  readonly added: Readonly<Record<'coders' | 'actors' | 'positions' | 'articles' | 'tags', number>>;
  readonly conflicts: readonly Conflict[];
  /** What could not be taken as it stands, a sentence each. */
  readonly remarks: readonly string[];
}

export interface MergeOptions {
  readonly prefer: Prefer;
  /** Decisions on single conflicts, by `conflictKey`; they go before the rule. */
  readonly decisions?: ReadonlyMap<string, Side>;
}

/** What a decision on a conflict goes by. */
export const conflictKey = ({ what, id }: Pick<Conflict, 'what' | 'id'>): string => `${what} ${id}`;

/** The same thing in either project, and the fields of it that differ. */
interface Met extends Omit<Conflict, 'a' | 'b' | 'at' | 'newer' | 'taken'> {
  readonly a: object;
  readonly b: object;
  readonly differing: readonly string[];
  readonly at?: Conflict['at'];
}

/** Writes down, as the merge goes along, what was decided, what could not be taken, and how much came in. */
export class Minutes {
  readonly conflicts: Conflict[] = [];
  readonly remarks: string[] = [];
  readonly added = { coders: 0, actors: 0, positions: 0, articles: 0, tags: 0 };
  readonly #options: MergeOptions;
  /** When either project was changed last. */
  readonly #at: Conflict['at'];

  constructor(options: MergeOptions, at: Conflict['at']) {
    this.#options = options;
    this.#at = at;
  }

  decide({ differing, a, b, at = this.#at, ...met }: Met): Side {
    const { prefer, decisions } = this.#options;
    const newer = at.b > at.a ? 'b' : 'a';
    const taken = decisions?.get(conflictKey(met)) ?? (prefer === 'newer' ? newer : prefer);
    const pick = (side: object) => Object.fromEntries(differing.map((key) => [key, fieldOf(side, key)]));
    this.conflicts.push({ ...met, a: pick(a), b: pick(b), at, newer, taken });
    return taken;
  }
}
