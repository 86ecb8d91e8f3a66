import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Span, Tag } from '../../shared/domain/model.ts';
import type { Concordance } from '../../shared/domain/search/concordance.ts';
import { type Conditions, NO_CONDITIONS } from '../../shared/domain/search/conditions.ts';
import { PLAIN_SEARCH, type SearchOptions } from '../../shared/domain/search/query.ts';

/** A hit of a search, or a tag, as a line of the concordance. */
export interface Line extends Concordance, Span {
  /** The same passage has the same key in the next search. */
  readonly key: string;
  readonly documentId: string;
  /** The tags that share text with it, the tightest first; of very many only some. */
  readonly tags: readonly Tag[];
  /** The tag that the line is about; null for a hit in the text. */
  readonly tag: Tag | null;
}

export const SORTS = ['left', 'hit', 'right', 'article', 'date'] as const;
export type SortBy = (typeof SORTS)[number];

export interface Sort {
  readonly by: SortBy;
  readonly descending: boolean;
}

/** What a search has given so far. */
export interface Results {
  readonly phase: 'idle' | 'running' | 'done' | 'failed';
  /** Sorted; at most as many as are shown. */
  readonly lines: readonly Line[];
  /** All of them, also those that are not shown. */
  readonly hits: number;
  readonly articles: number;
  /** Articles looked through, of how many. */
  readonly done: number;
  readonly of: number;
  /** Why there is nothing, in words; null where nothing went wrong. */
  readonly error: string | null;
  /** Articles in which the expression took too long and was stopped. */
  readonly stalled: readonly string[];
}

export const NO_RESULTS: Results = {
  phase: 'idle',
  lines: [],
  hits: 0,
  articles: 0,
  done: 0,
  of: 0,
  error: null,
  stalled: [],
};

/** What is searched for and what was found. It outlives the dock it is shown in, so that F3 goes on after it is closed. */
export interface SearchState {
  readonly query: string;
  readonly options: SearchOptions;
  readonly conditions: Conditions;
  readonly sort: Sort;
  readonly results: Results;
  /** Key of the line that the keys act on. */
  readonly current: string | null;
  /** Of the dock, in CSS pixels. */
  readonly height: number;
  /** Counts the times that the field was asked for: it takes the focus at each. */
  readonly asked: number;
}

export const EMPTY_SEARCH: SearchState = {
  query: '',
  options: PLAIN_SEARCH,
  conditions: NO_CONDITIONS,
  sort: { by: 'article', descending: false },
  results: NO_RESULTS,
  current: null,
  height: 280,
  asked: 0,
};

export type SearchStore = StoreApi<SearchState>;

export const createSearch = (): SearchStore => createStore<SearchState>(() => EMPTY_SEARCH);
