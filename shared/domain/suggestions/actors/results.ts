/** Tables of sport, a line at a time: who stands in a score, a table, a list of scorers or a scorecard is a club or a person by its place. */
import { calendar } from './lexicon.ts';
import type { Page } from './page.ts';
import type { Loose } from './persons.ts';
import type { Sport } from './sports.ts';
import { isCapital, LOWER, NUMBER } from './tokens.ts';

export interface Results {
  readonly clubs: Loose[];
  readonly persons: Loose[];
}

interface Item extends Loose {
  readonly is: 'name' | 'number' | 'word';
  /** How many brackets it stands in. */
  readonly depth: number;
}

/** Longer lines are sentences. Words. */
const LONGEST = 90;

export function resultsIn(page: Page, sport: Exclude<Sport, null>): Results {
  const results: Results = { clubs: [], persons: [] };
  let from = 0;
  for (let at = 1; at <= page.tokens.length; at += 1) {
    if (page.at(at)?.block === page.at(from)?.block) continue;
    if (at - from <= LONGEST) readLine(page, itemsOf(page, from, at), sport, results);
    from = at;
  }
  return results;
}

function itemsOf(page: Page, from: number, to: number): Item[] {
  const items: Item[] = [];
  let depth = 0;
  for (let at = from; at < to; ) {
    const gap = page.gap(at);
    if (at > from) for (const sign of gap) depth += sign === '(' ? 1 : sign === ')' && depth > 0 ? -1 : 0;
    else if (/\($/.test(page.text.slice(0, page.at(at)?.start).slice(-2).trim())) depth = 1;
    const token = page.at(at);
    let end = at + 1;
    if (token?.shape === NUMBER) {
      while (end < to && page.at(end)?.shape === NUMBER && /^[-–:.,/]$/.test(closely(page, end))) end += 1;
      items.push({ is: 'number', first: at, end, depth });
    } else if (token && isCapital(token) && !SEPARATOR.test(token.fold)) {
      while (end < to && goesOn(page, end)) end += 1;
      items.push({ is: 'name', first: at, end, depth });
    } else items.push({ is: 'word', first: at, end, depth });
    at = end;
  }
  return items;
}

/** What stands before a word, as it is written: "4 .778" is two numbers. */
const closely = (page: Page, at: number): string =>
  page.text.slice(page.at(at - 1)?.end, page.at(at)?.start).slice(0, 3);

const SEPARATOR = /^(?:v|vs|versus|at|beat|bt|and|def)$/;

function goesOn(page: Page, at: number): boolean {
  const token = page.at(at);
  if (!token || !page.joined(at) || SEPARATOR.test(token.fold)) return false;
  return (
    isCapital(token) || (token.shape === LOWER && /^(?:de|van|der|den|da|do|dos|le|la|von|al|el)$/.test(token.fold))
  );
}

function readLine(page: Page, items: readonly Item[], sport: Exclude<Sport, null>, results: Results): void {
  readBrackets(page, items, sport, results);
  if (isScorecard(page, items)) {
    for (const one of items) if (isPersonal(page, one) && one.depth === 0) results.persons.push(one);
    return;
  }
  for (const [at, one] of items.entries())
    if (one.is === 'name' && isFigures(page, items[at + 1]) && isPersonal(page, one)) results.persons.push(one);
  const top = afterColon(
    page,
    items.filter(({ depth }) => depth === 0),
  );
  const [opening] = top;
  const line = opening?.is === 'number' && top[1]?.is === 'name' ? top.slice(1) : top;
  if (isScore(page, line) || isFixture(page, line)) {
    for (const one of line.filter(({ is }) => is === 'name').slice(0, 2)) addSide(page, one, sport, results);
  } else if (isTableRow(line) && line[0]) addSide(page, line[0], sport, results);
  else if (line !== top && line[0] && sport === 'single' && isPersonal(page, line[0])) results.persons.push(line[0]);
}

function addSide(page: Page, one: Item, sport: Exclude<Sport, null>, results: Results): void {
  if (sport === 'team' && isNameable(page, one)) results.clubs.push(one);
  else if (isPersonal(page, one)) results.persons.push(one);
}

/** "Hove: Sussex 363": what stands before the colon says where. */
function afterColon(page: Page, items: readonly Item[]): readonly Item[] {
  for (let at = 1; at < items.length && at < 5; at += 1)
    if (/^ ?:/.test(page.gap((items[at] as Item).first))) return items.slice(at);
  return items;
}

/** "Leeds 2 Arsenal 1", "Sussex 363 and 211 Kent 197-8". */
function isScore(page: Page, line: readonly Item[]): boolean {
  if (line[0]?.is !== 'name') return false;
  let at = 1;
  while (line[at]?.is === 'number' || (at > 1 && /^(?:and|dec|for)$/.test(page.fold(line[at]?.first ?? -1)))) at += 1;
  return at > 1 && line[at]?.is === 'name' && line[at + 1]?.is === 'number';
}

/** "Bradford v Swindon", "CHICAGO AT CLEVELAND". */
function isFixture(page: Page, line: readonly Item[]): boolean {
  const [home, word, away, next] = line;
  if (home?.is !== 'name' || word?.is !== 'word' || away?.is !== 'name') return false;
  return /^(?:v|vs|versus|at)$/.test(page.fold(word.first)) && (!next || next.is === 'number' || line.length < 6);
}

/** "Leeds 4 3 0 1 7 2 9". */
const isTableRow = (line: readonly Item[]): boolean =>
  line[0]?.is === 'name' && line.length > 3 && line.slice(1).every(({ is }) => is === 'number');

/** "c Moin b Wasim 14", "not out 90", "Did not bat: …". */
function isScorecard(page: Page, items: readonly Item[]): boolean {
  const [first] = items;
  if (!first) return false;
  const words = items
    .filter(({ is, depth }) => is === 'word' && depth === 0)
    .map((one) => page.at(one.first)?.raw ?? '');
  if (/^(?:to|did|still|yet)$/.test(page.fold(first.first)) && words.some((word) => /^bat$/i.test(word))) return true;
  if (first.is !== 'name' || items.at(-1)?.is !== 'number' || words.length > 4 || words.length === 0) return false;
  return words.some((word) => word !== 'and') && words.every((word) => DISMISSED.test(word));
}

const DISMISSED = /^(?:c|b|lbw|st|run|not|out|hit|wicket|sub|retired|hurt|absent|and)$/;

/** Overs, maidens, runs and wickets of a bowler: "18-4-51-1". */
const isFigures = (page: Page, item: Item | undefined): boolean =>
  item?.is === 'number' && item.end - item.first === 4 && page.gap(item.first + 1) === '-';

/** Scorers in brackets; and whoever has a state in brackets behind the name. */
function readBrackets(page: Page, items: readonly Item[], sport: Exclude<Sport, null>, results: Results): void {
  for (const [at, one] of items.entries()) {
    if (one.is !== 'name') continue;
    const next = items[at + 1];
    const scored = next?.is === 'number' && next.depth === one.depth && /^ $|^ ?, $/.test(page.gap(next.first));
    if (one.depth === 1 && scored && isPersonal(page, one)) results.persons.push(one);
    if (one.depth > 0 || !next || next.depth !== 1) continue;
    const after = items[at + 2];
    if (after && after.depth > 0) continue;
    // "Andy Gorham ( Rangers )"
    if (
      sport === 'team' &&
      !isOrigin(page, next) &&
      isNameable(page, next) &&
      isPersonal(page, one) &&
      !isAbbreviation(page, next)
    ) {
      results.persons.push(one);
      results.clubs.push(next);
    }
    if (!isOrigin(page, next)) continue;
    const club = sport === 'team' && after?.is === 'number';
    if (club) results.clubs.push(one);
    else if (isPersonal(page, one)) results.persons.push(one);
    // "1. Ana Ruiz (Spain) Kelme 12 seconds behind"
    const ranked =
      at === 1 && items[0]?.is === 'number' && after?.is === 'name' && /^ ?\) $/.test(page.gap(after.first));
    if (ranked && !club && after && isNameable(page, after)) results.clubs.push(after);
  }
}

const isOrigin = (page: Page, item: Item): boolean => {
  const listed = page.listedAt(item.first);
  return listed?.first === item.first && listed.end === item.end && listed.entries.some(({ type }) => type === 'state');
};

const isAbbreviation = (page: Page, { first, end }: Item): boolean =>
  end - first === 1 &&
  page.slice(first, end).length < 4 &&
  page.slice(first, end) === page.slice(first, end).toUpperCase();

const OTHER =
  /^(?:halftime|attendance|extras|total|penalty|pen|aggregate|tiebreak|overtime|innings|result|close|bowling|fall|group|round|division|league|conference|standings|played|section|pool|best|note|leading|game|match|umpires|referee|east|west|north|south|central)$/;

function isNameable(page: Page, { is, first, end }: Item): boolean {
  if (is !== 'name') return false;
  for (let at = first; at < end; at += 1)
    if (OTHER.test(page.fold(at)) || (calendar.has(page.fold(at)) && !(at > first && page.fold(at) === 'wednesday')))
      return false;
  const listed = page.listedAt(first);
  if (listed?.entries.some(({ type }) => type === 'state') && listed.end >= end) return false;
  // "W L PCT GB" heads a table.
  return page.slice(first, end).length > 2 && !/^(?:\p{Lu}{1,3} ){2,}/u.test(page.slice(first, end));
}

/** Neither a state nor a place, nor a club of the list. */
const isPersonal = (page: Page, one: Item): boolean =>
  isNameable(page, one) &&
  one.end - one.first < 5 &&
  page.slice(one.first, one.end).length > 2 &&
  !(
    page.listedAt(one.first)?.entries.some(({ type }) => type !== 'place') && page.listedAt(one.first)?.end === one.end
  );
