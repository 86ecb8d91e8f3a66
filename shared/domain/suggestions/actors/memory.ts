/** Agreement within the article: whoever was named in full is known by a part of the name, in headlines too. */

import { stemOf } from './inflection.ts';
import {
  adjectives,
  FAMILY_FIRST,
  isCommon,
  isFirstName,
  nameEnds,
  orgHeads,
  orgParts,
  orgSuffixes,
  titles,
} from './lexicon.ts';
import type { Found, Page } from './page.ts';
import { CAPITALS, INITIAL, isCapital, LOWER, PLAIN, type Token } from './tokens.ts';

interface Remembered {
  readonly kind: 'person' | 'organisation';
  readonly rule: string;
  readonly name: string;
}

/** A word as it is remembered: in Cyrillic without its case. */
export const keyOf = (page: Page, at: number): string =>
  /^[\u0400-\u04ff]/.test(page.fold(at)) ? stemOf(page.fold(at)) : page.fold(at);

const CLUBS_END = /^(?:rovers|united|rangers|wanderers|albion|athletic|hotspur|wednesday|villa|forest|celtic)$/;

/** Words of a name that is remembered without its end. */
const LONGEST = 4;

export class Memory {
  readonly #names = new Map<string, Remembered>();

  constructor(page: Page, found: readonly Found[]) {
    for (const one of found) {
      if (one.kind === 'person') this.#learnPerson(page, one);
      // A club of a city is found by what is said of it: elsewhere its name is the city's.
      else if (one.kind === 'organisation' && one.rule !== 'organisation-club') this.#learnOrganisation(page, one);
    }
  }

  /** The mentions by part of a name among the words that no rule has taken. */
  mentions(page: Page, taken: (at: number) => boolean): Found[] {
    const found: Found[] = [];
    for (let at = 0; at < page.tokens.length; at += 1) {
      if (taken(at) || !isCapital(page.tokens[at] as Token)) continue;
      const two = this.#goesOn(page, taken, at + 1);
      const { one, end } = this.#longestAt(page, taken, at);
      const pair = end > at + 1;
      // "Smith Barney" is not Smith, "St. Peter" is not Peter.
      if (!pair && one?.kind === 'person' && two && !isCommon(page.fold(at + 1)) && !page.listedAt(at + 1)) continue;
      if (!pair && one?.rule === 'person-given-name' && page.joined(at) && page.capital(at - 1)) continue;
      if (!one || !fits(page, at, end, one, two)) continue;
      const plural =
        one.kind === 'person' && page.listedAt(at)?.entries.some(({ type }) => type === 'state' || type === 'capital');
      if (plural && /^(?:in|to|from|of|with|between|on|into|across|for)$/.test(page.fold(at - 1))) continue;
      const first = one.rule === 'person-surname' && !pair ? fullNameBefore(page, taken, at) : at;
      const rule = first < at ? 'person-again' : one.rule;
      found.push({
        first,
        end,
        kind: one.kind,
        rule,
        name: first < at ? page.slice(first, end) : one.name,
        cue: one.name,
      });
      at = end - 1;
    }
    return found;
  }

  #goesOn(page: Page, taken: (at: number) => boolean, at: number): boolean {
    return !taken(at) && page.joined(at) && isCapital(page.tokens[at] as Token);
  }

  #longestAt(page: Page, taken: (at: number) => boolean, at: number): { one: Remembered | undefined; end: number } {
    let words = keyOf(page, at);
    let found = { one: this.#names.get(words), end: at + 1 };
    for (let next = at + 1; next < at + LONGEST && this.#goesOn(page, taken, next); next += 1) {
      words += ` ${keyOf(page, next)}`;
      const one = this.#names.get(words);
      if (one) found = { one, end: next + 1 };
    }
    return found;
  }

  #learn(words: string, remembered: Remembered): void {
    const before = this.#names.get(words);
    if (!before || (before.kind !== remembered.kind && remembered.kind === 'person'))
      this.#names.set(words, remembered);
  }

  #learnPerson(page: Page, { first, end }: Found): void {
    let last = end - 1;
    while (last > first && nameEnds.has(page.fold(last))) last -= 1;
    const name = page.slice(first, end);
    const surname: Remembered = { kind: 'person', rule: 'person-surname', name };
    if (page.fold(last).length > 1) this.#learn(keyOf(page, last), surname);
    if (last === first) return;
    const leading = page.fold(first);
    if (FAMILY_FIRST.test(leading) && (page.english || leading !== 'le')) this.#learn(leading, surname);
    else if (isFirstName(leading) && !isCommon(leading) && leading.length > 3) {
      this.#learn(leading, { kind: 'person', rule: 'person-given-name', name });
    }
    for (let at = first + 1; at < last; at += 1) {
      const fold = page.fold(at);
      if (page.at(at)?.shape !== LOWER && fold.length > 3 && !isFirstName(fold)) this.#learn(fold, surname);
      this.#learn(`${fold} ${page.fold(at + 1)}`, surname);
    }
    this.#learn(`${leading} ${page.fold(last)}`, { kind: 'person', rule: 'person-again', name });
  }

  #learnOrganisation(page: Page, { first, end, rule, name: known = '' }: Found): void {
    if (rule === 'organisation-acronym')
      return this.#learn(page.fold(first), { kind: 'organisation', rule, name: known });
    const name = page.slice(first, end);
    const again: Remembered = { kind: 'organisation', rule: 'organisation-again', name };
    let last = end;
    while (last - 1 > first && orgSuffixes.has(page.fold(last - 1))) last -= 1;
    if (last - first <= LONGEST) this.#learn(words(page, first, last), again);
    // "First Lone Star Savings": the same without its head, where a word of its own remains.
    const head = rule === 'organisation-head' && orgHeads.has(page.fold(last - 1)) ? last - 1 : 0;
    if (head - first > 1 && head - first <= LONGEST && hasOwnWord(page, first, head))
      this.#learn(words(page, first, head), again);
    // "Celtic Rangers United": United for short.
    if (last - first > 1 && CLUBS_END.test(page.fold(last - 1))) this.#learn(page.fold(last - 1), again);
    if (rule === 'organisation-team' && !isCommon(page.fold(end - 1))) this.#learn(page.fold(end - 1), again);
    const acronym = acronymOf(page, first, end);
    if (acronym.length > 2) this.#learn(acronym, { ...again, rule: 'organisation-acronym' });
    if (last < end || rule === 'organisation-context' || head - first === 1) {
      const own = hasOwnWord(page, first, first + 1) && !isFirstName(page.fold(first));
      if (own && page.fold(first).length > 3 && page.at(first)?.shape !== INITIAL) this.#learn(page.fold(first), again);
    }
  }
}

/** An unknown word with a capital before a known surname is a first name: "Quillan Dray", of whom "Mr. Dray" is known. */
function fullNameBefore(page: Page, taken: (at: number) => boolean, at: number): number {
  let first = at;
  while (at - first < 3 && page.joined(first) && page.capital(first - 1) && !taken(first - 1)) {
    const fold = page.fold(first - 1);
    // In capitals any word might be one: "SELKOVA STUNS HINGES".
    if (page.at(first - 1)?.style !== PLAIN && !isFirstName(fold)) break;
    if (isCommon(fold) || page.listedAt(first - 1) || titles.has(fold) || adjectives.has(fold) || orgHeads.has(fold))
      break;
    first -= 1;
  }
  return first;
}

const words = (page: Page, first: number, end: number): string => {
  let all = keyOf(page, first);
  for (let at = first + 1; at < end; at += 1) all += ` ${keyOf(page, at)}`;
  return all;
};

/** Whether a word is neither a common one nor a place, a nation or a part of many names. */
function hasOwnWord(page: Page, first: number, end: number): boolean {
  for (let at = first; at < end; at += 1) {
    const fold = page.fold(at);
    if (
      page.at(at)?.shape !== LOWER &&
      !isCommon(fold) &&
      !page.listedAt(at) &&
      !adjectives.has(fold) &&
      !orgParts.has(fold)
    )
      return true;
  }
  return false;
}

function acronymOf(page: Page, first: number, end: number): string {
  let letters = '';
  for (let at = first; at < end; at += 1) {
    if (page.at(at)?.shape !== LOWER && !orgSuffixes.has(page.fold(at))) letters += page.fold(at).slice(0, 1);
  }
  return letters;
}

/** Whether a remembered name is meant here, and not a longer one or a common word at the start of a sentence. */
function fits(page: Page, at: number, end: number, one: Remembered, followed: boolean): boolean {
  if (one.rule === 'organisation-acronym' && page.at(at)?.shape !== CAPITALS) return false;
  const fold = page.fold(at);
  if (end === at + 1 && isCommon(fold) && (page.at(at)?.opens || page.at(at)?.style !== PLAIN))
    return page.trusted(at) > 1;
  if (one.kind === 'organisation') return !(followed && orgHeads.has(page.fold(end)));
  // "Clinton Plan" speaks of Clinton; "Clinton Falls" may be anything.
  return !(followed && end === at + 1 && orgSuffixes.has(page.fold(end)));
}
