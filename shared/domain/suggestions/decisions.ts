/**
 * What was decided on suggestions of a project makes the next ones like them surer or less sure, by a count that can be said in
 * a sentence. Like each other are suggestions of one kind on the same words: of an actor, where they are of the same one; of
 * dates and positions whatever numbers are in them, so that “March 3” and “March 17” are.
 */
import type { Actor, Dismissed, NeverSuggested, Tag } from '../model.ts';
import { foldWords } from './shown.ts';
import type { Suggestion } from './suggestion.ts';

/** How often suggestions like one were decided on. */
export interface Decided {
  readonly dismissed: number;
  /** How often such words were tagged so, by whatever way. */
  readonly accepted: number;
}

/** What of a tag is counted. */
export type Accepted = Pick<Tag, 'kind' | 'quote'> & { readonly actor?: Actor['id'] };

/** As many decisions weigh as much as what is known of such suggestions in general. */
const WEIGHT = 4;
/** Of long passages the beginning is compared; code units. */
const LONGEST = 200;

/** Counts that follow what is decided; `by` is 1, or -1 for what is taken back. */
export class Decisions {
  readonly #dismissed = new Map<string, number>();
  readonly #accepted = new Map<string, number>();

  dismiss({ kind, quote, value }: Pick<Dismissed, 'kind' | 'quote' | 'value'>, by: 1 | -1 = 1): void {
    count(this.#dismissed, keyOf(kind, quote, value), by);
  }

  /** Words of an actor that are never to be suggested say nothing of others; themselves they are not shown at all. */
  never({ kind, words }: NeverSuggested, by: 1 | -1 = 1): void {
    if (kind !== 'actor') count(this.#dismissed, keyOf(kind, words, ''), by);
  }

  accept({ kind, quote, actor = '' }: Accepted, by: 1 | -1 = 1): void {
    count(this.#accepted, keyOf(kind, quote, actor), by);
  }

  of(suggestion: Suggestion): Decided {
    const { kind, quote } = suggestion;
    const { id, name } = kind === 'actor' ? suggestion.actor : { id: '', name: '' };
    const accepted = id === null ? 0 : (this.#accepted.get(keyOf(kind, quote, id)) ?? 0);
    return { dismissed: this.#dismissed.get(keyOf(kind, quote, name)) ?? 0, accepted };
  }
}

/** Confidence, 0 to 1, after so many decisions: never higher for another dismissal, never lower for another tag. */
export const weigh = (confidence: number, { dismissed, accepted }: Decided): number =>
  (confidence * WEIGHT + accepted) / (WEIGHT + dismissed + accepted);

/** The suggestions as what was decided makes them, each with the reason; those that nothing was decided on stay as they are. */
export const weighed = (suggestions: readonly Suggestion[], decisions: Decisions): Suggestion[] =>
  suggestions.map((suggestion) => {
    const decided = decisions.of(suggestion);
    if (decided.dismissed + decided.accepted === 0) return suggestion;
    const confidence = weigh(suggestion.confidence, decided);
    return { ...suggestion, confidence, why: `${suggestion.why} ${reasonOf(suggestion, confidence, decided)}` };
  });

function reasonOf({ kind, confidence: before }: Suggestion, after: number, { dismissed, accepted }: Decided): string {
  const what = kind === 'actor' ? 'In this project it was' : 'In this project such words were';
  const all = dismissed + accepted;
  const how =
    dismissed === 0
      ? `tagged ${times(accepted)}`
      : accepted === 0
        ? `dismissed ${times(dismissed)}`
        : `dismissed ${dismissed} of ${all} times`;
  const sure = after === before ? '' : after < before ? ', which makes it less sure' : ', which makes it surer';
  return `${what} ${how}${sure}.`;
}

const times = (number: number): string => (number === 1 ? 'once' : `${number.toLocaleString('en-GB')} times`);

const keyOf = (kind: Suggestion['kind'], quote: string, of: string): string => {
  const words = foldWords(quote.slice(0, LONGEST));
  return kind === 'actor' ? `actor ${words}\n${of}` : `${kind} ${words.replace(/\p{Nd}+/gu, '#')}`;
};

function count(counts: Map<string, number>, key: string, by: 1 | -1): void {
  const number = (counts.get(key) ?? 0) + by;
  if (number > 0) counts.set(key, number);
  else counts.delete(key);
}
