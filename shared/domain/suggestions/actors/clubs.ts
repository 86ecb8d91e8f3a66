/** Clubs that are named by their cities, and who is known by sport alone: by the results, then by the sentences around them. */
import { calendar, isCommon, isFirstName, titles } from './lexicon.ts';
import type { Found, Page } from './page.ts';
import { resultsIn } from './results.ts';
import type { Sport } from './sports.ts';
import { ALL_CAPITALS, CAPITAL, CAPITALS, isCapital, NUMBER, PLAIN } from './tokens.ts';

/** No name of a club has more words. */
const LONGEST = 4;

/** Clubs and persons of a page of sport, in no order. `taken` are words of names that are sure. */
export function sportingNames(page: Page, sport: Exclude<Sport, null>, taken: (at: number) => boolean): Found[] {
  const results = resultsIn(page, sport);
  const free = ({ first, end }: { first: number; end: number }): boolean => {
    for (let at = first; at < end; at += 1) if (taken(at)) return false;
    return true;
  };
  const persons = results.persons.filter(free).map((one) => found(page, one, 'person', 'person-result'));
  const clubs = results.clubs.filter(free).map((one) => found(page, one, 'organisation', 'organisation-club'));
  const names = new Set(clubs.map(({ first, end }) => nameOf(page, first, end)));
  if (sport === 'team') for (const name of clubsOfSentences(page, taken)) names.add(name);
  for (const { first, end } of persons) names.delete(nameOf(page, first, end));
  return [...clubs, ...persons, ...mentions(page, names, taken)];
}

const found = (
  page: Page,
  { first, end }: { first: number; end: number },
  kind: Found['kind'],
  rule: string,
): Found => ({
  ...{ first, end, kind, rule },
  cue: page.slice(first, end),
});

function nameOf(page: Page, first: number, end: number): string {
  let name = page.fold(first);
  for (let at = first + 1; at < end; at += 1) name += ` ${page.fold(at)}`;
  return name;
}

/** Cities and counties that win, lose and are beaten. */
function clubsOfSentences(page: Page, taken: (at: number) => boolean): Set<string> {
  const names = new Set<string>();
  for (const one of page.listed) {
    const { first, end, entries } = one;
    if (!entries.some(({ type }) => type === 'place' || type === 'capital')) continue;
    if (entries.some(({ type }) => type === 'state') || page.at(first)?.style !== PLAIN) continue;
    if (!isCapital(page.tokens[first] as never) || isDateline(page, first, end) || isPlaceHere(page, first)) continue;
    if (page.joined(first) && page.capital(first - 1)) continue;
    if (page.joined(end) && page.capital(end)) {
      // "Dallas Cowboys": Dallas for short.
      if (page.listedAt(end)?.entries.some(({ type }) => type === 'organisation')) names.add(nameOf(page, first, end));
      continue;
    }
    if (playsAfter(page, end) || playsBefore(page, first)) names.add(nameOf(page, first, end));
  }
  for (let at = 0; at < page.tokens.length; at += 1) if (isUnknownClub(page, at, taken)) names.add(page.fold(at));
  return names;
}

/** A name that no list has, between "beat" and the score or the opponent: "Blackburn beat Leeds 2-0". */
function isUnknownClub(page: Page, at: number, taken: (at: number) => boolean): boolean {
  const token = page.at(at);
  if (token?.shape !== CAPITAL || token.style !== PLAIN || taken(at) || page.listedAt(at) || isCommon(token.fold))
    return false;
  if ((page.joined(at) && page.capital(at - 1)) || (page.joined(at + 1) && page.capital(at + 1))) return false;
  if (/^(?:beat|drew|lost|thrashed|trounced|host|hosted|drew)$/.test(page.fold(at + 1)) && page.gap(at + 1) === ' ')
    return isScoreNear(page, at + 2);
  return (
    /^(?:beat|over|against|thrashed|to|with)$/.test(page.fold(at - 1)) &&
    page.gap(at) === ' ' &&
    isScoreNear(page, at + 1, 1)
  );
}

/** "2-0" within a few words. */
function isScoreNear(page: Page, from: number, reach = 4): boolean {
  for (let at = from; at < from + reach; at += 1)
    if (page.at(at)?.shape === NUMBER && page.at(at + 1)?.shape === NUMBER && /^[-–]$/.test(page.gap(at + 1)))
      return (page.at(at)?.raw.length ?? 9) < 4;
  return false;
}

const PLAYS =
  /^(?:beat|beats|defeated|defeat|lost|lose|drew|draw|won|win|visit|visits|tied|thrashed|trounced|edged|crushed|downed|routed|swept|outscored|host|hosts|hosted|play|plays|played|face|faces|trail|trailed|lead|led|scored|held|needed|need|clinched|slumped|slipped|moved|climbed|remain|remained|stayed|sign|signed|went|took|had|have|were|are|striker|goalkeeper|midfielder|defender|captain|manager|coach|forward|pitcher|quarterback|winger|fullback|centre|side|player|players|fans|supporters|skipper|rookie|guard|center|starter|reliever|bowler|batsman)$/;
const OF_A_CLUB =
  /^(?:manager|coach|striker|goalkeeper|midfielder|defender|captain|forward|pitcher|quarterback|winger|skipper|lead|first|second|third|win|defeat|victory|opening|chairman|side|top|only|next|last|season|bullpen|defense|defence|offense|half)$/;
const PLAYED =
  /^(?:beat|beating|defeated|defeating|over|against|past|tied|visits|thrashed|edged|edging|trounced|host|hosts|hosting|facing|face|visit|visiting|visitors|hosts|leaders|champions|neighbours|neighbors|rivals|strugglers|leader|trailing|downed|crushed|swept|sweep|routed|with|for|play|played|meet|v|vs|joined|while)$/;

function playsAfter(page: Page, end: number): boolean {
  const next = page.at(end);
  if (!next || next.block !== page.at(end - 1)?.block) return false;
  const gap = page.gap(end);
  if (gap === ' ' && next.shape === NUMBER && /^points?$/.test(page.fold(end + 1))) return true;
  if (gap === ' ' && next.shape === NUMBER) return /^ ?[-–]/.test(page.gap(end + 1)) || page.capital(end + 1);
  if (gap === ' ') return PLAYS.test(next.fold);
  return /^ ?['’]s $/.test(gap) && (OF_A_CLUB.test(next.fold) || isFirstName(next.fold) || titles.has(next.fold));
}

function playsBefore(page: Page, first: number): boolean {
  if (page.at(first - 1)?.block !== page.at(first)?.block || !/^\s$/.test(page.gap(first))) return false;
  const before = page.fold(first - 1);
  // "lost 2-1 to Leeds", "at home to Leeds"
  if (before === 'to')
    return page.at(first - 2)?.shape === NUMBER || /^(?:lost|home|loss|losing|defeat)$/.test(page.fold(first - 2));
  return PLAYED.test(before);
}

/** "in Leeds", "near Leeds": the city all the same. */
const isPlaceHere = (page: Page, first: number): boolean =>
  /^(?:in|near|from|at|around|outside|through|around|across|of)$/.test(page.fold(first - 1)) && page.gap(first) === ' ';

/** "LEEDS 1996-08-24", "LEEDS, England (Reuter) -": where the report was written. */
function isDateline(page: Page, first: number, end: number): boolean {
  // "IRVING, Texas 1996-11-28"
  if (
    page.at(end)?.shape === NUMBER &&
    /^(?:19|20)\d\d$/.test(page.at(end)?.raw ?? '') &&
    page.gap(first).startsWith(',')
  )
    return true;
  if (page.at(first - 1)?.block === page.at(first)?.block || page.at(first)?.shape !== CAPITALS) return false;
  const next = page.at(end);
  if (!next || next.block !== page.at(first)?.block) return true;
  if (next.shape === NUMBER) return /^(?:19|20)\d\d$/.test(next.raw);
  return calendar.has(next.fold) || /^ ?[,(–—-]/.test(page.gap(end));
}

/** Every other mention of the clubs, but as a place. */
function mentions(page: Page, names: ReadonlySet<string>, taken: (at: number) => boolean): Found[] {
  const all: Found[] = [];
  if (names.size === 0) return all;
  for (let at = 0; at < page.tokens.length; at += 1) {
    if (taken(at) || !isCapital(page.tokens[at] as never)) continue;
    let end = 0;
    let name = '';
    for (let next = at; next < at + LONGEST && next < page.tokens.length; next += 1) {
      if (next > at && !page.joined(next)) break;
      name = next > at ? `${name} ${page.fold(next)}` : page.fold(next);
      if (names.has(name)) end = next + 1;
    }
    if (end === 0) continue;
    // In capitals what stands beside it may be any word.
    const plain = page.at(at)?.style !== ALL_CAPITALS;
    const more = plain && page.joined(end) && page.capital(end) && !page.listedAt(end) && !isCommon(page.fold(end));
    const within =
      plain && page.joined(at) && page.capital(at - 1) && page.gap(at) === ' ' && !titles.has(page.fold(at - 1));
    if (!more && !within && !isPlaceHere(page, at) && !isDateline(page, at, end))
      all.push(found(page, { first: at, end }, 'organisation', 'organisation-club'));
    at = end - 1;
  }
  return all;
}
