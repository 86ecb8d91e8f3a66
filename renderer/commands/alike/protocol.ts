import type { Article } from '../../../shared/domain/model.ts';
import type { DataKey } from '../../db/sealing/cipher.ts';

/** A text that has come in and may be nearly the same as one that is here already. */
export interface Incoming {
  readonly text: string;
  readonly sha256: string;
}

/** The article that a text is most like: one of the project, or one that came in before it, by its place. */
export type Twin = { readonly likeness: number } & (
  | { readonly in: 'project'; readonly article: Article }
  | { readonly in: 'files'; readonly index: number }
);

/** For each text, in their order; null where it is like none, or the same as one. */
export type Twins = readonly (Twin | null)[];

/** How the worker opens the project: by the key of its database and, where it is locked, that of its data. */
export interface OpenProject {
  readonly key: string;
  readonly dataKey: DataKey | null;
}

export type ToWorker =
  /** Texts are about to come in: the project's are looked at meanwhile. */
  | { readonly type: 'warm'; readonly project: OpenProject }
  | {
      readonly type: 'find';
      readonly id: number;
      /** The open project; null: they are compared among one another. */
      readonly project: OpenProject | null;
      readonly texts: readonly Incoming[];
      readonly least: number;
    };

export type FromWorker =
  | { readonly type: 'found'; readonly id: number; readonly twins: Twins }
  | { readonly type: 'failed'; readonly id: number; readonly message: string };
