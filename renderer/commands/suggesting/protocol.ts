/** What the window and the worker that reads along say to one another. */
import type { Suggestion, SuggestionKind } from '../../../shared/domain/suggestions/suggestion.ts';
import type { Line } from '../../state/search.ts';
import type { OpenProject } from '../project-worker.ts';

/** Suggestions that are shown of one article at most; the first ones, in reading order. */
export const MOST_SUGGESTIONS = 5_000;
/** Passages of one actor that are gathered at most. */
export const MOST_PASSAGES = 10_000;

/** Which suggestions count when all articles are looked through. */
export interface Limits {
  readonly kinds: readonly SuggestionKind[];
  readonly from: number;
}

/** An actor as suggestions name it: by its id, or by the name of a new one. */
export interface WantedActor {
  readonly id: string | null;
  readonly name: string;
}

export interface Suggested {
  readonly documentId: string;
  /** The text that was read. */
  readonly sha256: string;
  /** In reading order. */
  readonly suggestions: readonly Suggestion[];
  /** There were more than are shown. */
  readonly isCut: boolean;
}

/** What an article has that has not been decided on. */
export interface FoundInArticle {
  readonly documentId: string;
  readonly counts: Readonly<Record<SuggestionKind, number>>;
  /** The passages of the wanted actor, as lines of a concordance; empty where none was asked for. */
  readonly lines: readonly Line[];
  /** Passages that may mean the wanted actor or another one. */
  readonly leftOut: number;
}

/** An article that could not be looked through. */
export interface NotRead {
  readonly documentId: string;
  /** Why, in words. */
  readonly reason: string;
}

export interface Stretch {
  /** Articles that are done with, whatever came of it. */
  readonly looked: readonly string[];
  /** Only articles with something in them. */
  readonly found: readonly FoundInArticle[];
  /** Articles done with so far, of all. */
  readonly done: number;
  readonly of: number;
  readonly failed: readonly NotRead[];
}

/** All articles are to be looked through. */
export interface LookThrough {
  readonly limits: Limits;
  readonly actor: WantedActor | null;
  /** Articles that are done with already. */
  readonly leaveOut: readonly string[];
}

export type ToWorker =
  /** Before anything else. */
  | OpenProject
  | { readonly type: 'suggest'; readonly id: number; readonly documentId: string }
  /** Takes the place of the one before it. */
  | ({ readonly type: 'look-through'; readonly id: number } & LookThrough)
  | { readonly type: 'stop' }
  /** The analyst scrolls: what is done in the background goes slowly for a moment. */
  | { readonly type: 'give-way' };

export type FromWorker =
  /** Said right before an engine gets the text of an article: if nothing more is heard, it is this one that it hangs in. */
  | { readonly type: 'reading'; readonly id: number; readonly documentId: string }
  /** Null: the article is not there any more. */
  | { readonly type: 'suggested'; readonly id: number; readonly suggested: Suggested | null }
  | { readonly type: 'stretch'; readonly id: number; readonly stretch: Stretch }
  | { readonly type: 'end'; readonly id: number }
  | { readonly type: 'failed'; readonly id: number; readonly message: string };
