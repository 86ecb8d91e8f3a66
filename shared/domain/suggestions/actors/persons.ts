/** Persons by title, first name, initials and the look of a surname; and what is left for the sentence to decide. */
import {
  adjectives,
  calendar,
  FAMILY_FIRST,
  isCommon,
  isFirstName,
  looksLikeSurname,
  nameEnds,
  orgHeads,
  orgParts,
  orgSuffixes,
  otherHeads,
  particles,
  surnames,
  titleParts,
  titles,
} from './lexicon.ts';
import type { Found, Page } from './page.ts';
import { isTitle, titleBefore, titleStart, titleWord } from './titles.ts';
import { ALL_CAPITALS, CAPITAL, DOTTED, INITIAL, isCapital, LOWER, PLAIN } from './tokens.ts';

/** A name of which its words do not say what it names. */
export interface Loose {
  readonly first: number;
  readonly end: number;
}

/** The persons in a stretch of words with capitals that no organisation is in, and the names that stay open. */
export function personsIn(page: Page, first: number, end: number): { persons: Found[]; loose: Loose[] } {
  const persons: Found[] = [];
  const loose: Loose[] = [];
  let at = first;
  while (at < end) {
    if (parts(page, at, end)) {
      at = Math.max(at + 1, Math.min(end, page.listedAt(at)?.end ?? 0));
      continue;
    }
    let stop = at + 1;
    while (stop < end && !parts(page, stop, end)) stop += 1;
    readSegment(page, at, stop, persons, loose);
    at = stop;
  }
  return { persons, loose };
}

/** Whether a word is a state, a place, a nation, a day and so on rather than part of a person's name. */
function parts(page: Page, at: number, end: number): boolean {
  const fold = page.fold(at);
  const inName = page.joined(at) && followsName(page, at);
  if (calendar.has(fold)) return !(inName || (isFirstName(fold) && page.joined(at + 1) && at + 1 < end));
  const listed = page.listedAt(at);
  if (listed) return !(listed.end - listed.first === 1 && isPersonal(page, at, end, inName));
  if (adjectives.has(fold)) return !(inName && at + 1 === end);
  return orgSuffixes.has(fold) && !nameEnds.has(fold) && !isCapitalName(fold);
}

/** Whether the word before is a first name, or a middle name after one. */
function followsName(page: Page, of: number): boolean {
  let at = of;
  // "Jorge van der Linde"
  while (page.at(at - 1)?.shape === LOWER && particles.has(page.fold(at - 1)) && page.joined(at)) at -= 1;
  if (page.listedAt(at - 1) || !page.capital(at - 1)) return false;
  if (isFirstName(page.fold(at - 1))) return true;
  return (
    surnames.has(page.fold(of)) && page.joined(at - 1) && isFirstName(page.fold(at - 2)) && !isCommon(page.fold(at - 1))
  );
}

const isCapitalName = (fold: string): boolean => surnames.has(fold) || particles.has(fold);
const BEFORE_NAMES =
  /^(?:mr|mrs|ms|miss|dr|sir|rep|sen|gov|judge|justice|gen|col|lt|capt|sgt|prof|professor|lord|lady|coach)$/;

/** Offices that persons hold, before a name that is a firm's as well: "President Ford". */
const OFFICES =
  /^(?:president|minister|secretary|senator|governor|chancellor|premier|ambassador|spokesman|spokeswoman|congressman|mayor)$/;

/** "Michael Jordan", "Mr. Washington", "Virginia Smith". */
function isPersonal(page: Page, at: number, end: number, inName: boolean): boolean {
  const fold = page.fold(at);
  const last = at + 1 >= end || nameEnds.has(page.fold(at + 1));
  // "Jorge van der Linde"
  if (inName && last && page.at(at - 1)?.shape === LOWER) return true;
  if (inName && last) return !isPlaceAfterName(page, at);
  if (last && at > 1 && page.at(at - 1)?.shape === INITIAL && page.joined(at) && isFirstName(page.fold(at - 2)))
    return true;
  if (BEFORE_NAMES.test(page.fold(at - 1)) && page.joined(at)) return true;
  if (
    page.listedAt(at)?.entries[0]?.type === 'organisation' &&
    OFFICES.test(page.fold(at - 1)) &&
    page.joined(at) &&
    last
  )
    return true;
  let following = at + 1;
  // "Eugene de Villiers"
  while (page.at(following)?.shape === LOWER && particles.has(page.fold(following)) && following + 1 < end)
    following += 1;
  const next = page.fold(following);
  const initials = page.at(at)?.shape === DOTTED && page.listedAt(at)?.entries[0]?.type === 'place';
  if (
    initials &&
    at + 1 < end &&
    page.at(at + 1)?.shape === CAPITAL &&
    !isCommon(next) &&
    !page.listedAt(at + 1) &&
    !orgHeads.has(next)
  )
    return true;
  if (!isFirstName(fold) || following >= end || page.listedAt(following) || page.gap(at + 1) === '-') return false;
  if (orgHeads.has(next) || otherHeads.has(next) || titles.has(next) || orgParts.has(next)) return false;
  return page.capital(following) && !isCommon(next) && next.length > 2;
}

/** "Jerusalem", "Moscow" are hardly anybody's surname. */
const isPlaceAfterName = (page: Page, at: number): boolean => {
  const type = page.listedAt(at)?.entries[0]?.type;
  if (type !== 'organisation' || surnames.has(page.fold(at))) return false;
  // "Pauline Abbott", though a firm is called so.
  return page.at(at)?.shape !== CAPITAL || isCommon(page.fold(at - 1)) || !isFirstName(page.fold(at - 1));
};

/** Reads a stretch that no place parts: names and the titles among them. */
function readSegment(page: Page, start: number, end: number, persons: Found[], loose: Loose[]): void {
  let first = start;
  let titled = titleBefore(page, start);
  if (titled === 'office') while (first < end - 1 && titleParts.has(page.fold(first))) first += 1;
  if (titled === 'office' && first < end && titleParts.has(page.fold(first))) return;
  let cue = titled ? titleWord(page, start) : '';
  for (let at = first; at < end; at += 1) {
    if (!isTitle(page, at, first, end)) continue;
    const before = titleStart(page, first, at);
    // "Jefferson County Sheriff": the words before are a place.
    if (before > first && !OF_A_PLACE.test(page.fold(before))) readName(page, first, before, '', persons, loose);
    cue = page.tokens[at]?.raw ?? '';
    titled = 'title';
    first = at + 1;
  }
  if (first < end) readName(page, first, end, cue, persons, loose);
}

const OF_A_PLACE = /^(?:county|city|state|district|borough|parish|township)$/;

function readName(page: Page, from: number, to: number, title: string, persons: Found[], loose: Loose[]): void {
  let first = from;
  let end = to;
  while (first < end && page.opensOnly(first) && !opensName(page, first, end) && !isInitial(page, first)) first += 1;
  // "Unseeded Petra Selkova"
  if (first + 2 < end && page.at(first)?.opens && !isFirstName(page.fold(first)) && isFirstName(page.fold(first + 1)))
    if (/(?:ed|ing|ly)$/.test(page.fold(first))) first += 1;
  if (title === '') while (first < end && titleParts.has(page.fold(first)) && !isName(page, first)) first += 1;
  while (first < end && particles.has(page.fold(first)) && page.at(first)?.shape === LOWER) first += 1;
  while (end > first && particles.has(page.fold(end - 1)) && page.at(end - 1)?.shape === LOWER) end -= 1;
  if (!page.english && page.fold(first) === 'm' && first + 1 < end)
    return readName(page, first + 1, end, 'M.', persons, loose);
  if (!page.english) {
    first = firstNameIn(page, first, end);
    if (page.at(first)?.opens && ARTICLES.test(page.fold(first))) first += 1;
  }
  if (first >= end) return;
  const rule = ruleFor(page, first, end, title !== '');
  if (rule === 'none') return;
  if (rule === 'open') loose.push({ first, end });
  else
    persons.push({
      first,
      end: withEnding(page, end),
      kind: 'person',
      rule,
      cue: rule === 'person-title' ? title : page.tokens[first]?.raw,
    });
}

/** Where nouns have capitals, a name begins with its first name. */
function firstNameIn(page: Page, first: number, end: number): number {
  for (let at = first; at + 1 < end; at += 1)
    if (isFirstName(page.fold(at)) && !ARTICLES.test(page.fold(at)) && page.capital(at + 1)) return at;
  return first;
}

/** "A. Dalton" at the start of a line: no article. */
const isInitial = (page: Page, at: number): boolean => page.at(at)?.shape === INITIAL && /^ ?\./.test(page.gap(at + 1));

/** Of other languages; names as well, elsewhere. */
const ARTICLES = /^(?:le|la|les|el|los|las|der|die|das|del|dos)$/;

const isName = (page: Page, at: number): boolean => isFirstName(page.fold(at)) || surnames.has(page.fold(at));

/** A first name that is a common word, at the start of a sentence: "Mark Twain", not "Will Congress". */
function opensName(page: Page, at: number, end: number): boolean {
  if (!isFirstName(page.fold(at)) || at + 1 >= end) return false;
  const next = page.fold(at + 1);
  return page.at(at + 1)?.shape === INITIAL || (!isCommon(next) && !isFirstName(next)) || surnames.has(next);
}

/** ", Jr." belongs to the name. */
function withEnding(page: Page, end: number): number {
  return /^,? ?$/.test(page.gap(end)) && /^(?:jr|sr)$/.test(page.fold(end)) && page.at(end)?.raw !== 'jr'
    ? end + 1
    : end;
}

function ruleFor(page: Page, first: number, end: number, titled: boolean): string {
  let last = end - 1;
  while (last > first && nameEnds.has(page.fold(last))) last -= 1;
  const count = last - first + 1;
  const head = page.fold(last);
  const start = page.fold(first);
  if (count > 6) return 'none';
  if (hasAmpersand(page, first, end)) return 'open';
  if (count === 1) return ruleForOne(page, first, titled);
  if (!titled && count === 2 && page.gap(last) === '-') return 'open';
  const leads = isFirstName(start) || surnames.has(start);
  // "Pak Chol Su"
  if (page.english && count === 3 && FAMILY_FIRST.test(start) && isKorean(page, first + 1) && isKorean(page, first + 2))
    return 'person-surname-form';
  for (let at = first + 1; at <= last; at += 1) if (isForeignTo(page, at, at === last, leads || titled)) return 'none';
  if (page.at(first)?.style === ALL_CAPITALS && (isCommon(head) || isCommon(start))) return 'none';
  if (!titled && !isFirstName(start) && PLACE_STARTS.test(start)) return 'none';
  if (isFirstName(start)) {
    const bland = isCommon(start) && isCommon(head) && !surnames.has(head) && !titled;
    return bland ? 'open' : 'person-first-name';
  }
  if (titled) return isCommon(start) && isCommon(head) ? 'none' : 'person-title';
  if (isCommon(start) && !isInitial(page, first)) return 'open';
  // "W L PCT GB" heads a table.
  if (page.fold(last).length < 3 && page.at(first)?.shape === INITIAL) return 'none';
  if (page.at(first)?.shape === INITIAL && page.gap(first + 1) === ' ' && ABBREVIATED.test(page.slice(first, end)))
    return 'none';
  if (page.at(first)?.shape === INITIAL || page.at(first)?.shape === DOTTED)
    return isCommon(head) && !surnames.has(head) ? 'open' : 'person-initial';
  for (let at = first + 1; at < last; at += 1) if (page.at(at)?.shape === INITIAL) return 'person-initial';
  if (
    page.tokens.slice(first, last).some((token) => !isCapital(token) && particles.has(token.fold) && token.fold !== 'y')
  )
    return 'person-surname-form';
  // "analysts at Panmure Gordon"
  if (page.fold(first - 1) === 'at' && /s$/.test(page.fold(first - 2)) && !titled) return 'open';
  if (surnames.has(head) && !isCommon(head) && count < 4) return 'person-surname-list';
  return looksLikeSurname(head) && count < 4 && !isCommon(head) && page.at(first)?.shape === 1
    ? 'person-surname-form'
    : 'open';
}

const ABBREVIATED = /^(?:\p{Lu}{1,3} )+\p{Lu}{1,3}$/u;

const isKorean = (page: Page, at: number): boolean =>
  page.at(at)?.shape === CAPITAL &&
  page.gap(at) === ' ' &&
  /^[a-z]{2,5}$/.test(page.fold(at)) &&
  !orgHeads.has(page.fold(at)) &&
  !orgSuffixes.has(page.fold(at)) &&
  (page.fold(at).length < 3 || !isCommon(page.fold(at)));

/** Names that begin so are places. */
const PLACE_STARTS =
  /^(?:san|santa|santo|sao|saint|st|los|las|fort|ft|port|mount|mt|lake|cape|new|north|south|east|west|rio)$/;

function ruleForOne(page: Page, at: number, titled: boolean): string {
  const fold = page.fold(at);
  if (!titled) return page.opensOnly(at) ? 'none' : 'open';
  if (
    (isCommon(fold) && !surnames.has(fold)) ||
    orgHeads.has(fold) ||
    otherHeads.has(fold) ||
    fold.length < 2 ||
    titleParts.has(fold)
  )
    return 'none';
  const mode = page.at(at)?.style === PLAIN || !isCommon(fold);
  return mode && page.at(at)?.shape !== DOTTED ? 'person-title' : 'none';
}

const hasAmpersand = (page: Page, first: number, end: number): boolean => {
  for (let at = first + 1; at < end; at += 1) if (page.gap(at).includes('&')) return true;
  return false;
};

/** Whether a word within a name speaks against a person: "Virginia Beach", "Clinton Plan". */
function isForeignTo(page: Page, at: number, last: boolean, leads: boolean): boolean {
  const fold = page.fold(at);
  if (surnames.has(fold) && leads) return false;
  const head = otherHeads.has(fold) || orgHeads.has(fold) || orgSuffixes.has(fold);
  if (head) return !(last && leads && looksLikeSurname(fold) && !isCommon(fold));
  return isCommon(fold) && !leads && fold.length > 2;
}
