import type { Actor, Article, Coder, Merge, ProjectInfo, RankedPosition, Tag } from './model.ts';

/** The tables of a project whose rows the analyst changes. Texts are not among them: they are kept by hash, for ever. */
export interface Rows {
  project: ProjectInfo;
  coders: Coder;
  actors: Actor;
  positions: RankedPosition;
  merges: Merge;
  documents: Article;
  tags: Tag;
}

export type Table = keyof Rows;
export const TABLES: readonly Table[] = ['project', 'coders', 'actors', 'positions', 'merges', 'documents', 'tags'];

/** One row before and after: null before is an addition, null after a removal. */
export type Change = {
  [T in Table]: {
    readonly table: T;
    readonly id: string;
    readonly before: Rows[T] | null;
    readonly after: Rows[T] | null;
  };
}[Table];

export const added = <T extends Table>(table: T, row: Rows[T]): Change =>
  ({ table, id: row.id, before: null, after: row }) as Change;

export const removed = <T extends Table>(table: T, row: Rows[T]): Change =>
  ({ table, id: row.id, before: row, after: null }) as Change;

export const changed = <T extends Table>(table: T, before: Rows[T], after: Rows[T]): Change =>
  ({ table, id: before.id, before, after }) as Change;

/** What takes the changes back: the same rows, the other way round and in the other order. */
export const invert = (changes: readonly Change[]): Change[] =>
  changes.map((change) => ({ ...change, before: change.after, after: change.before }) as Change).reverse();
