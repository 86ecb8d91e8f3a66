/** Persons meant without their names: by their role, by "he" and "she". For the holders of positions; never sure. */
import { titleParts, titles } from './lexicon.ts';
import type { Found, Page } from './page.ts';
import { LOWER } from './tokens.ts';

/** No role has more words. */
const LONGEST = 8;

/** How far back a pronoun looks. Words. */
const REACH = 60;

export function references(page: Page, found: readonly Found[]): Found[] {
  const persons = found.filter(({ kind }) => kind === 'person');
  const taken = new Set<number>();
  for (const { first, end } of found) for (let at = first; at < end; at += 1) taken.add(at);
  const holders = new Map<string, Found>();
  const references: Found[] = [];
  let next = 0;
  let speaker: Found | undefined;
  for (let at = 0; at < page.tokens.length; at += 1) {
    while (next < persons.length && (persons[next] as Found).first <= at) {
      speaker = closer(page, speaker, persons[next] as Found);
      for (const role of rolesOf(page, persons[next] as Found)) holders.set(role, persons[next] as Found);
      next += 1;
    }
    if (taken.has(at)) continue;
    const role = roleAt(page, at, taken);
    const holder = role ? holders.get(role.title) : undefined;
    if (role && holder) {
      references.push({
        first: role.first,
        end: at + 1,
        kind: 'person',
        rule: 'person-role',
        name: nameOf(page, holder),
        cue: nameOf(page, holder),
      });
      speaker = holder;
    } else if (speaker && at - speaker.end < REACH && /^(?:he|she)$/.test(page.fold(at)) && page.at(at)?.raw !== 'HE') {
      references.push({
        first: at,
        end: at + 1,
        kind: 'person',
        rule: 'person-pronoun',
        name: nameOf(page, speaker),
        cue: nameOf(page, speaker),
      });
    }
  }
  return references;
}

const nameOf = (page: Page, { name, first, end }: Found): string => name ?? page.slice(first, end);

/** Who speaks is meant rather than who is spoken of: the first person of a sentence stays before the others of it. */
function closer(page: Page, before: Found | undefined, person: Found): Found {
  if (!before || person.first - before.end > 40) return person;
  for (let at = before.end; at <= person.first; at += 1) if (page.at(at)?.opens) return person;
  return before;
}

/** The roles that the words around a name give it: "Deputy Foreign Minister …", "…, the company's chairman". */
function rolesOf(page: Page, { first, end }: Found): string[] {
  const roles: string[] = [];
  let at = first - 1;
  while (at >= 0 && first - at < 10 && !page.at(at + 1)?.opens && !/[,;:()"“”]/.test(page.gap(at + 1))) {
    if (titles.has(page.fold(at))) roles.push(page.fold(at));
    else if (
      !titleParts.has(page.fold(at)) &&
      !/^(?:of|the|and|for|republic|federation)$/.test(page.fold(at)) &&
      !page.listedAt(at)
    )
      break;
    at -= 1;
  }
  if (!/^, $/.test(page.gap(end))) return roles;
  for (at = end; at < end + 7 && page.at(at); at += 1) {
    if (at > end && /[,.;:()"“”]/.test(page.gap(at))) break;
    if (titles.has(page.fold(at))) roles.push(page.fold(at));
  }
  return roles;
}

const NO_ROLES =
  /^(?:mr|mrs|ms|miss|dr|sir|former|vice|acting|deputy|assistant|associate|state|chief|managing|interim|general|first|opposition|mother|father|son|wife|saint|citizen|senior|victim|friend|deputies|lady|lord|crown|fiscal)$/;

/** "the deputy minister": the title that a role ends with, and where it begins after its article. */
function roleAt(page: Page, at: number, taken: ReadonlySet<number>): { title: string; first: number } | null {
  const title = page.fold(at);
  if (!titles.has(title) || NO_ROLES.test(title)) return null;
  const next = page.at(at + 1);
  if (page.gap(at + 1) === '-') return null;
  if (page.gap(at + 1) === ' ' && (taken.has(at + 1) || (next && titles.has(next.fold)))) return null;
  if (page.gap(at + 1) === ' ' && next && next.shape !== LOWER) return null;
  let first = at;
  while (
    first > 0 &&
    at - first < LONGEST &&
    page.gap(first) === ' ' &&
    (titleParts.has(page.fold(first - 1)) || titles.has(page.fold(first - 1)))
  )
    first -= 1;
  return page.fold(first - 1) === 'the' && page.gap(first) === ' ' ? { title, first } : null;
}
