import type { Item } from './items.ts';
import type { Lexicon } from './languages/lexicon.ts';
import { phraseAt } from './stance.ts';

/** Where the words begin that a quotation goes on: itself, where it opens the sentence or a colon is before it. */
export function startOfClause(
  items: readonly Item[],
  at: number,
  floor: number,
  starts: ReadonlySet<number>,
  lexicon: Lexicon,
  own = -1,
): number {
  let start = at;
  while (start > floor) {
    const before = items[start - 1];
    if (!before || /^[:;]$/u.test(before.word)) break;
    if (starts.has(start - 1) && start - 1 > floor && start - 1 !== own) return at;
    start -= 1;
  }
  while (start < at && lexicon.and.has(items[start]?.word ?? '')) start += 1;
  return start;
}

/** “said in a statement it was”: after the adjunct, where a pronoun shows that a clause begins. */
export function afterAdjunct(items: readonly Item[], from: number, to: number, lexicon: Lexicon): number {
  if (lexicon.tag !== 'en' || !lexicon.prepositions.has(items[from]?.word ?? '')) return from;
  for (let at = from + 1; at < to && at < from + 6; at += 1) {
    const item = items[at];
    if (item?.kind === 'sign' || item?.kind === 'quote') break;
    if (at > from + 1 && lexicon.pronouns.has(item?.word ?? '')) return at;
  }
  return from;
}

/** A verb in the past after a name or a noun: “Israel violated the law”. */
export const isPast = (items: readonly Item[], at: number, lexicon: Lexicon): boolean =>
  lexicon.tag === 'en' &&
  /..ed$/u.test(items[at]?.word ?? '') &&
  (items[at - 1]?.kind === 'actor' || !lexicon.articles.has(items[at - 1]?.word ?? 'the'));

/** “opposes the move, while Hungary …”: the end of the clause, or what stands against it. */
export function beforeContrast(items: readonly Item[], from: number, to: number, lexicon: Lexicon): number {
  for (let at = from + 1; at < to - 1; at += 1) {
    const word = items[at]?.word ?? '';
    if (word === ';' || (word === ',' && lexicon.contrast.has(items[at + 1]?.word ?? ''))) return at;
  }
  return to;
}

/** The next sign that parts clauses, quotation, or “that”, not beyond the sentence. */
export function nextStop(items: readonly Item[], from: number, to: number, lexicon: Lexicon): number {
  let at = from;
  for (; at < to; at += 1) {
    const item = items[at];
    if (!item || item.kind === 'quote' || /^[,;:.!?–—…]$/u.test(item.word)) break;
    if (item.kind === 'word' && lexicon.that.has(item.word)) break;
  }
  return at;
}

/** Whether nothing but signs is left of the sentence. */
export function isEnd(items: readonly Item[], at: number, to: number): boolean {
  for (let place = at; place < to; place += 1) {
    if (items[place]?.kind !== 'sign' || /^[,:;–—]$/u.test(items[place]?.word ?? '')) return false;
  }
  return true;
}

/**
 * Where what is held ends: with the sentence, or before the next report that a comma or “and” parts from it. A report
 * inside (“that Moscow believes that …”) is part of it.
 */
export function clauseEnd(
  items: readonly Item[],
  from: number,
  to: number,
  starts: ReadonlySet<number>,
  lexicon: Lexicon,
): number {
  for (let at = from + 2; at < to; at += 1) {
    if (!starts.has(at)) continue;
    let end = at;
    while (end > from && isBetween(items[end - 1], lexicon)) end -= 1;
    if (end < at && end > from) return end;
  }
  return to;
}

const isBetween = (item: Item | undefined, lexicon: Lexicon): boolean =>
  item !== undefined && (/^[,;–—]$/u.test(item.word) || (item.kind === 'word' && lexicon.and.has(item.word)));

/** Whether a verb of reporting begins at a place. */
export const isReport = (items: readonly Item[], at: number, to: number, lexicon: Lexicon): boolean =>
  phraseAt(lexicon.verbs, items, at, to) !== null;
