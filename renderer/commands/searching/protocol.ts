/** What the window and the worker that searches say to one another. */
import type { Filter } from '../../../shared/domain/search/filter.ts';
import type { SearchOptions } from '../../../shared/domain/search/query.ts';
import type { Line } from '../../state/search.ts';
import type { OpenProject } from '../project-worker.ts';

/** Lines that are shown at most; what is beyond is counted. */
export const MOST_LINES = 10_000;

export interface SearchRequest {
  /** '' asks for the tags that satisfy the filter. */
  readonly query: string;
  readonly options: SearchOptions;
  readonly filter: Filter | null;
}

/** Part of a search: it begins at an article, by its place in the order of articles. */
export interface SearchPart extends SearchRequest {
  readonly from: number;
  /** How many lines there is room for. */
  readonly room: number;
  /** Ids of articles that are left out. */
  readonly without: readonly string[];
}

/** What came to light since the last time. */
export interface Found {
  readonly lines: readonly Line[];
  /** With those there was no room for. */
  readonly hits: number;
  /** Articles with a hit. */
  readonly articles: number;
  /** Articles looked through so far, of all. */
  readonly done: number;
  readonly of: number;
}

export type ToWorker =
  | OpenProject
  /** Takes the place of the search before it. */
  | { readonly type: 'search'; readonly id: number; readonly part: SearchPart };

export type FromWorker =
  /** A regular expression is let loose on an article, or has made a step in it. */
  | { readonly type: 'at'; readonly id: number; readonly documentId: string }
  | { readonly type: 'found'; readonly id: number; readonly found: Found }
  | { readonly type: 'end'; readonly id: number }
  | { readonly type: 'failed'; readonly id: number; readonly message: string };
