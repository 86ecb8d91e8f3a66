/** New actors of a text: what the lists, the words of the names, their sentences and the rest of the article say. */
import { agenciesOfDatelines, isShortForm, spelledOut } from './acronyms.ts';
import { sportingNames } from './clubs.ts';
import { decide } from './context.ts';
import { speakersIn } from './labels.ts';
import { adjectives, calendar, orgHeads, otherHeads } from './lexicon.ts';
import { Memory } from './memory.ts';
import { withItsSuffix } from './organisation-ends.ts';
import { organisationsIn } from './organisations.ts';
import { foreignOrganisations } from './organisations-foreign.ts';
import type { Found, Page } from './page.ts';
import { type Loose, personsIn } from './persons.ts';
import { references } from './references.ts';
import { type Sport, sportOf } from './sports.ts';
import { listedActors } from './states.ts';
import { DOTTED, PLAIN } from './tokens.ts';

/** In reading order, none over another. `allows` says which rules are used. */
export function namesIn(page: Page, allows: (rule: string) => boolean): Found[] {
  const listed = listedActors(page)
    .filter(({ rule }) => allows(rule))
    .map((one) => withItsSuffix(page, one));
  const sport = sportOf(page);
  const { sure, loose } = byTheirWords(page, listed, sport);
  const lists = withoutNamesakes(page, listed, sure);
  const inBrackets = acronymsInBrackets(page, [...sure, ...lists]);
  const certain = new Cover(page.tokens.length, [...sure, ...lists.filter(({ kind }) => kind === 'organisation')]);
  const sporting = sport ? sportingNames(page, sport, certain.has) : [];
  const speakers = speakersIn(
    page,
    sure.filter(({ kind }) => kind === 'person'),
  );
  const named = [
    ...speakers,
    ...spelledOut(page),
    ...agenciesOfDatelines(page),
    ...foreignOrganisations(page),
    ...sporting,
    ...inBrackets,
    ...sure,
  ].filter(({ rule }) => allows(rule));
  const open = withoutTaken(loose, named);
  const decided = decide(page, open).filter(({ rule }) => allows(rule));
  // What stays open is told by what is sure; only then by what the sentences say.
  const longNames = page.listed.filter(({ first, end }) => end - first > 1);
  const taken = new Cover(page.tokens.length, [...named, ...lists.filter((one) => !isNamePart(one)), ...longNames]);
  const again = new Memory(page, named).mentions(page, taken.has).filter(({ rule }) => allows(rule));
  const strong = chosen([...lists.filter((one) => !isNamePart(one)), ...named, ...again, ...lists], page.tokens.length);
  const weak = withoutTaken(decided, strong) as Found[];
  const later = new Cover(page.tokens.length, [...strong, ...weak, ...longNames]);
  const echoes = new Memory(page, weak).mentions(page, later.has).filter(({ rule }) => allows(rule));
  const all = chosen([...strong, ...weak, ...echoes], page.tokens.length);
  const meant = references(page, all).filter(({ rule }) => allows(rule));
  return chosen([...all, ...meant], page.tokens.length);
}

/** "Pauline Hanson" makes Hanson a person for the article, though a firm bears the name, too, unless the firm is named in full. */
function withoutNamesakes(page: Page, lists: readonly Found[], sure: readonly Found[]): Found[] {
  const persons = new Set<string>();
  const firms = new Set<string>();
  for (const { kind, first, end } of sure) {
    if (kind === 'person' && end - first > 1) persons.add(page.fold(end - 1));
    if (kind === 'organisation') firms.add(page.fold(first));
  }
  return lists.filter(
    ({ kind, first, end }) =>
      kind !== 'organisation' || end - first > 1 || !persons.has(page.fold(first)) || firms.has(page.fold(first)),
  );
}

/** A place or state may turn out to be the surname of somebody. */
const isNamePart = ({ kind, end, first }: Found): boolean =>
  (kind === 'state' || kind === 'group') && end - first === 1;

function byTheirWords(page: Page, lists: readonly Found[], sport: Sport): { sure: Found[]; loose: Loose[] } {
  const sure: Found[] = [];
  const loose: Loose[] = [];
  const listed = new Cover(
    page.tokens.length,
    lists.filter(({ kind, end, first }) => kind === 'organisation' && end - first > 1),
  );
  for (const run of page.runs()) {
    const organisations = [...organisationsIn(page, run.first, run.end), ...teamsIn(page, run.first, run.end)].filter(
      (one) => !isSection(page, one, sport),
    );
    sure.push(...organisations.map((one) => withItsSuffix(page, one)));
    let from = run.first;
    for (const { first, end } of [...organisations].sort((a, b) => a.first - b.first)) {
      if (first > from) readPersons(page, from, first, sure, loose);
      from = Math.max(from, end);
    }
    if (from < run.end) readPersons(page, from, run.end, sure, loose);
  }
  return { sure: sure.filter(({ kind, first }) => kind !== 'person' || !listed.has(first)), loose };
}

/** "EASTERN DIVISION", "National League": in a table a heading, not a body. */
function isSection(page: Page, { first, end }: Found, sport: Sport): boolean {
  const head = page.fold(end - 1);
  const opening = page.fold(first);
  if (/^(?:division|conference)$/.test(head) && SECTIONS.test(opening)) return true;
  if (!sport || !/^(?:league|division|conference|group)$/.test(head)) return false;
  return end - first === 2 && (SECTIONS.test(opening) || adjectives.has(opening) || page.at(first)?.style !== PLAIN);
}

const SECTIONS =
  /^(?:eastern|western|northern|southern|central|atlantic|pacific|northeast|northwest|midwest|first|second|third|premier|national|american|major|minor|super)$/;

function readPersons(page: Page, first: number, end: number, sure: Found[], loose: Loose[]): void {
  const read = personsIn(page, first, end);
  sure.push(...read.persons);
  loose.push(...read.loose);
}

/** "New York Yankees": a place and a plural. */
function teamsIn(page: Page, first: number, end: number): Found[] {
  const found: Found[] = [];
  for (let at = first; at < end; at += 1) {
    const place = page.listedAt(at);
    if (
      place?.first !== at ||
      page.at(at)?.shape === DOTTED ||
      !place.entries.some(({ type }) => type === 'place' || type === 'capital')
    )
      continue;
    const last = page.fold(place.end);
    if (place.end >= end || !page.joined(place.end) || page.gap(place.end) !== ' ' || page.at(place.end)?.opens)
      continue;
    const nickname = page.listedAt(place.end);
    if (
      nickname &&
      nickname.end - nickname.first === 2 &&
      nickname.end === end &&
      /s(?:ox)?$/.test(page.fold(end - 1)) &&
      nickname.entries.some(({ type }) => type === 'organisation')
    ) {
      found.push({
        first: at,
        end,
        kind: 'organisation',
        rule: 'organisation-team',
        cue: page.slice(nickname.first, end),
      });
      continue;
    }
    const college =
      last === 'state' && !/^(?:york|washington)$/.test(page.fold(place.end - 1)) && place.entries[0]?.type === 'place';
    const team = college || (/[^s]s$/.test(last) && last.length > 3 && place.end + 1 === end);
    if (
      team &&
      !orgHeads.has(last) &&
      !otherHeads.has(last) &&
      !calendar.has(last) &&
      !page.listedAt(place.end)?.entries.some(({ type }) => type === 'place')
    ) {
      found.push({
        first: at,
        end: place.end + 1,
        kind: 'organisation',
        rule: 'organisation-team',
        cue: page.tokens[place.end]?.raw,
      });
    }
  }
  return found;
}

/** "World Health Organization (WHO)". */
function acronymsInBrackets(page: Page, named: readonly Found[]): Found[] {
  const found: Found[] = [];
  for (const { kind, first, end } of named) {
    if (kind !== 'organisation' || !isShortForm(page, end)) continue;
    found.push({
      first: end,
      end: end + 1,
      kind,
      rule: 'organisation-acronym',
      name: page.slice(first, end),
      cue: page.slice(first, end),
    });
  }
  return found;
}

/** The longest first, of equal length the earlier given; none over another; in reading order. */
export function chosen(found: readonly Found[], length: number): Found[] {
  const cover = new Cover(length, []);
  const kept: Found[] = [];
  const byLength = found
    .map((one, at) => ({ one, at }))
    .sort((a, b) => b.one.end - b.one.first - (a.one.end - a.one.first) || a.at - b.at);
  for (const { one } of byLength) {
    if (cover.touches(one)) continue;
    cover.add(one);
    kept.push(one);
  }
  return kept.sort((a, b) => a.first - b.first);
}

const withoutTaken = <T extends Loose>(open: readonly T[], found: readonly Found[]): T[] => {
  const last = found.reduce((end, one) => Math.max(end, one.end), 0);
  const cover = new Cover(last, found);
  return open.filter((one) => !cover.touches(one));
};

/** Which words are taken. */
class Cover {
  readonly #taken: Uint8Array;

  constructor(length: number, found: readonly Loose[]) {
    this.#taken = new Uint8Array(length);
    for (const one of found) this.add(one);
  }

  readonly has = (at: number): boolean => this.#taken[at] === 1;

  add({ first, end }: Loose): void {
    this.#taken.fill(1, first, end);
  }

  touches({ first, end }: Loose): boolean {
    for (let at = first; at < end; at += 1) if (this.#taken[at] === 1) return true;
    return false;
  }
}
