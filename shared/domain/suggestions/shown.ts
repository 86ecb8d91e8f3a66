import { compareStrings, type Dismissed, type NeverSuggested, type Tag } from '../model.ts';
import { buildIndex, type TagIndex } from '../tags/interval-index.ts';
import type { Suggestion, SuggestionKind } from './suggestion.ts';

/** What of the suggestions is to be shown. */
export interface Sieve {
  readonly kinds: readonly SuggestionKind[];
  /** Least confidence, 0 to 1. */
  readonly from: number;
  /** Of the article, in reading order. */
  readonly tags: readonly Tag[];
  readonly dismissed: readonly Dismissed[];
  readonly never: readonly NeverSuggested[];
}

/** What a suggestion says, as it is remembered: by name, since an actor that is new today is in the codebook tomorrow. */
export const suggestedValue = (suggestion: Suggestion): string =>
  suggestion.kind === 'actor' ? suggestion.actor.name : suggestion.kind === 'date' ? suggestion.date : '';

/** The same suggestion has the same key when the text is looked through again. */
export const keyOf = ({ kind, start, end, value }: Pick<Dismissed, 'kind' | 'start' | 'end' | 'value'>): string =>
  `${kind} ${start} ${end} ${value}`;

export const keyOfSuggestion = (suggestion: Suggestion): string =>
  keyOf({ ...suggestion, value: suggestedValue(suggestion) });

/** Words as they are compared: in one line, upper and lower case alike. */
export const foldWords = (words: string): string => words.replace(/\s+/gu, ' ').trim().toLowerCase();

/** The suggestions that are to be shown, in the order given; the index is that of the tags, where it is at hand. */
export function sieve(
  suggestions: readonly Suggestion[],
  { kinds, from, tags, dismissed, never }: Sieve,
  index: TagIndex = buildIndex(tags),
): Suggestion[] {
  const keys = new Set(dismissed.map(keyOf));
  const words = new Set(never.map((one) => `${one.kind} ${foldWords(one.words)}`));
  return suggestions.filter(
    (suggestion) =>
      suggestion.confidence >= from &&
      kinds.includes(suggestion.kind) &&
      !keys.has(keyOfSuggestion(suggestion)) &&
      !(words.size > 0 && words.has(`${suggestion.kind} ${foldWords(suggestion.quote)}`)) &&
      !index.between(suggestion.start, suggestion.end).some((tag) => covers(tag, suggestion)),
  );
}

/** A tag of the same kind says it already: over most of the passage whatever it says, or the same over any of it. */
function covers(tag: Tag, suggestion: Suggestion): boolean {
  if (tag.kind !== suggestion.kind) return false;
  const shared = Math.min(tag.end, suggestion.end) - Math.max(tag.start, suggestion.start);
  return shared * 2 > suggestion.end - suggestion.start || saysTheSame(tag, suggestion);
}

function saysTheSame(tag: Tag, suggestion: Suggestion): boolean {
  if (tag.kind === 'actor') return suggestion.kind === 'actor' && suggestion.actor.id === tag.actor;
  if (tag.kind === 'date') return suggestion.kind === 'date' && suggestion.date === tag.date;
  return false;
}

/** Reading order: by start, the longer first, then by what they say, so that it is total. */
export const compareSuggestions = (a: Suggestion, b: Suggestion): number =>
  a.start - b.start || b.end - a.end || compareStrings(keyOfSuggestion(a), keyOfSuggestion(b));

/** Whether a suggestion is one of this text: a passage that says its quote, whole characters, within the text. */
export const fitsText = (text: string, { start, end, quote }: Suggestion): boolean =>
  Number.isInteger(start) &&
  start >= 0 &&
  start < end &&
  quote.length === end - start &&
  text.slice(start, end) === quote &&
  !splitsPair(text, start) &&
  !splitsPair(text, end);

const splitsPair = (text: string, offset: number): boolean =>
  offset > 0 && (text.codePointAt(offset - 1) ?? 0) > 0xffff;
