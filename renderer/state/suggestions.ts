import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Suggestion, SuggestionKind } from '../../shared/domain/suggestions/suggestion.ts';
import type { Line } from './search.ts';

/** What an article has that has not been decided on, by kind. */
export type SuggestionCounts = Readonly<Record<SuggestionKind, number>>;

/** All articles are looked through, or were. */
export interface Through {
  readonly phase: 'running' | 'done' | 'stopped' | 'failed';
  readonly done: number;
  readonly of: number;
  /** In the order of the articles; only those with something in them. */
  readonly found: readonly { readonly documentId: string; readonly counts: SuggestionCounts }[];
  /** The passages of the actor that was asked for. */
  readonly lines: readonly Line[];
  /** Passages that may mean the actor or another one: they are to be decided on one by one. */
  readonly leftOut: number;
  /** Articles that could not be looked through, and why. */
  readonly failed: readonly { readonly documentId: string; readonly reason: string }[];
}

/** What the program suggests in the open article. */
export interface SuggestionsState {
  /** The article that the suggestions are of; null where there are none yet. */
  readonly documentId: string | null;
  /** Whether the article is being read along just now. */
  readonly isReading: boolean;
  /** Why there are none, in words; null where nothing went wrong. */
  readonly error: string | null;
  /** Those that are to be shown, in reading order. The same array as long as they are the same. */
  readonly shown: readonly Suggestion[];
  /** Of all that were made, by kind: also what the threshold and the switches hide. */
  readonly made: SuggestionCounts;
  /** There are more than are kept. */
  readonly isCut: boolean;
  /** How far the looking through all articles for the panel has come; null where it was not asked for. */
  readonly through: Through | null;
  /** The same for the passages of one actor. */
  readonly passages: Through | null;
}

export const NO_SUGGESTIONS: SuggestionsState = {
  documentId: null,
  isReading: false,
  error: null,
  shown: [],
  made: { actor: 0, position: 0, date: 0 },
  isCut: false,
  through: null,
  passages: null,
};

export type SuggestionsStore = StoreApi<SuggestionsState>;

export const createSuggestions = (): SuggestionsStore => createStore<SuggestionsState>(() => NO_SUGGESTIONS);
