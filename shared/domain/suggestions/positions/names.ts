import type { ActorSuggestion } from '../suggestion.ts';
import type { Item } from './items.ts';
import type { Lexicon } from './languages/lexicon.ts';

/** Items of a subject's insertion: “Sergei Ryabkov, speaking about …, said”; and of a subject without one. */
const INSERTION = 60;

export const PHRASE = 9;

/** A document with an insertion: “The draft, which the Union presented, demands”; -1 where there is none. */
export function documentBefore(items: readonly Item[], comma: number, floor: number, lexicon: Lexicon): number {
  for (let at = comma - 1; at >= floor && comma - at < INSERTION; at -= 1) {
    if (lexicon.documents.has(items[at]?.word ?? '') && items[at + 1]?.word === ',')
      return startOfPhrase(items, at, floor, lexicon);
  }
  return -1;
}

/** “The resolution, drafted by France, …”. */
export function authorIn(items: readonly Item[], from: number, to: number, lexicon: Lexicon): ActorSuggestion | null {
  for (let at = from + 1; at < to; at += 1) {
    const item = items[at];
    const isBy = lexicon.by.has(items[at - 1]?.word ?? '') || lexicon.by.has(items[at - 2]?.word ?? '');
    if (item?.actor && isBy) return item.actor;
  }
  return null;
}

/** “Russia’s”: whose, and not who. */
export function isOwner(items: readonly Item[], place: number): boolean {
  if (/['’]s?$/u.test(items[place]?.actor?.quote ?? '')) return true;
  return /^['’]$/u.test(items[place + 1]?.word ?? '') && (items[place + 1]?.start ?? -1) === items[place]?.end;
}

/** Whether a preposition stands before a name, with an article or without. */
export function isPrepositional(items: readonly Item[], place: number, floor: number, lexicon: Lexicon): boolean {
  return prepositionBefore(items, place, floor, lexicon) !== '';
}

export function prepositionBefore(items: readonly Item[], place: number, floor: number, lexicon: Lexicon): string {
  for (let at = place - 1; at >= floor && at >= place - 4; at -= 1) {
    const item = items[at];
    if (item?.kind !== 'word') return '';
    if (lexicon.prepositions.has(item.word)) return item.word;
    // “of the Russian foreign minister”: what stands between may be an article or an adjective.
    if (!lexicon.articles.has(item.word) && at < place - 2) return '';
  }
  return '';
}

/** The names that go together with the one at `place`: “Russia, China and Iran”. */
export function together(items: readonly Item[], place: number, floor: number, lexicon: Lexicon) {
  const holders = [items[place]?.actor].filter((actor) => !!actor);
  let start = place;
  for (let at = place - 1; at > floor && holders.length < 6; ) {
    if (lexicon.articles.has(items[at]?.word ?? '')) at -= 1;
    const joined = items[at];
    if (!joined || !(joined.word === ',' || lexicon.and.has(joined.word))) break;
    const other = items[at - 1];
    const isList = joined.word !== ',' || holders.length > 1;
    if (!isList || other?.kind !== 'actor' || !other.actor || isPrepositional(items, at - 1, floor, lexicon)) break;
    holders.unshift(other.actor);
    start = at - 1;
    at -= 2;
  }
  return { holders, from: startOfPhrase(items, start, floor, lexicon) };
}

/** Where a phrase begins that a name stands in: “Russian Deputy Foreign Minister …”. */
export function startOfPhrase(items: readonly Item[], place: number, floor: number, lexicon: Lexicon): number {
  let start = place;
  while (start > floor && place - start < PHRASE) {
    const item = items[start - 1];
    if (!item || item.kind === 'sign' || item.kind === 'quote' || item.kind === 'date') break;
    if (lexicon.that.has(item.word) || lexicon.and.has(item.word) || lexicon.as.has(item.word)) break;
    if (lexicon.passive.has(item.word) || lexicon.modals.has(item.word)) break;
    start -= 1;
  }
  return start;
}

/** “Governor Bill Carver of New Mexico, a former secretary, said”: up to two words of where a person is from go with the name. */
function placeAfter(items: readonly Item[], at: number, lexicon: Lexicon): number {
  if (items[at]?.actor?.actor.kind !== 'person' || !lexicon.belonging.has(items[at + 1]?.word ?? '')) return at;
  for (let end = at + 2; end < at + 5; end += 1) {
    if (items[end]?.kind !== 'word' && items[end]?.kind !== 'actor') return at;
    if (items[end + 1]?.word === ',') return end;
  }
  return at;
}

/** The name before an insertion: the first one that a comma follows and no preposition governs. */
export function headOf(items: readonly Item[], comma: number, floor: number, lexicon: Lexicon): number {
  let head = -1;
  for (let at = comma - 1; at >= floor && comma - at < INSERTION; at -= 1) {
    const item = items[at];
    if (!item || item.kind === 'quote' || item.word === ';' || item.word === ':') break;
    const end = item.kind === 'actor' ? placeAfter(items, at, lexicon) : at;
    if (item.kind !== 'actor' || items[end + 1]?.word !== ',' || end + 1 === comma) continue;
    if (!isPrepositional(items, at, floor, lexicon) && !isOwner(items, at)) head = at;
  }
  return head;
}
