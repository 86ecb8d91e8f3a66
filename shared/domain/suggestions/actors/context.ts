/** What the sentences around a name say of it, summed over all its mentions. */
import { isShortForm } from './acronyms.ts';
import {
  isCommon,
  isFirstName,
  looksLikeSurname,
  noAcronyms,
  orgFollowers,
  orgHeads,
  orgNouns,
  orgSuffixes,
  sayVerbs,
  surnames,
  titles,
} from './lexicon.ts';
import type { Found, Page } from './page.ts';
import type { Loose } from './persons.ts';
import { ALL_CAPITALS, CAPITAL, CAPITALS, DOTTED, LOWER, MIXED, NUMBER, PLAIN } from './tokens.ts';

interface Votes {
  person: number;
  organisation: number;
  place: number;
  cue: string;
}

/** How much must speak for a kind. */
const ENOUGH_FOR_PERSON = 2;
const ENOUGH_FOR_ORGANISATION = 2.3;

/** Decides the names that their words leave open; those of which too little is said are left out. */
export function decide(page: Page, loose: readonly Loose[]): Found[] {
  const byName = new Map<string, { mentions: Loose[]; votes: Votes }>();
  for (const one of loose) {
    const name = nameOf(page, one);
    let entry = byName.get(name);
    if (!entry) {
      entry = { mentions: [], votes: { person: 0, organisation: 0, place: 0, cue: '' } };
      voteByLook(page, one, entry.votes);
      byName.set(name, entry);
    }
    entry.mentions.push(one);
    if (entry.mentions.length < 20) voteBySentence(page, one, entry.votes);
  }
  voteByLonger(byName);
  const found: Found[] = [];
  for (const { mentions, votes } of byName.values()) {
    const kind = kindBy(votes);
    if (!kind) continue;
    const rule = `${kind}-context`;
    for (const { first, end } of mentions) {
      const cue = votes.cue || (page.tokens[first]?.raw ?? '');
      found.push({ first: kind === 'organisation' ? partnersBefore(page, first, end) : first, end, kind, rule, cue });
    }
  }
  return found;
}

/** One word that begins the name of an organisation, found by its sentences, is likely to be short for it. */
function voteByLonger(byName: ReadonlyMap<string, { votes: Votes }>): void {
  for (const [name, { votes }] of byName) {
    const [first = '', second] = name.trim().split(' ');
    const short = byName.get(`${first} `);
    if (second !== undefined && short && kindBy(votes) === 'organisation') short.votes.organisation += 3;
  }
}

function nameOf(page: Page, { first, end }: Loose): string {
  let name = '';
  for (let at = first; at < end; at += 1) name += `${page.fold(at)} `;
  return name;
}

/** "Akin, Gump, Strauss, Hauer & Feld": the partners before the commas, where there are two or more. */
function partnersBefore(page: Page, first: number, end: number): number {
  if (!page.gap(end - 1).includes('&')) return first;
  let start = first;
  while (page.gap(start) === ', ' && first - start < 8) {
    const partner = page.at(start - 1);
    if (partner?.shape !== CAPITAL || isCommon(partner.fold) || page.listedAt(start - 1)) break;
    if (page.joined(start - 1) && page.capital(start - 2)) break;
    start -= 1;
  }
  const opens = start < first && page.at(start)?.opens === true;
  return first - start > 1 || opens ? start : first;
}

function kindBy({ person, organisation, place }: Votes): 'person' | 'organisation' | null {
  if (place >= Math.max(person, organisation)) return null;
  if (person >= ENOUGH_FOR_PERSON && person >= organisation) return 'person';
  return organisation >= ENOUGH_FOR_ORGANISATION ? 'organisation' : null;
}

const CYRILLIC = /^[\u0400-\u04ff]/;
const CODE_BEFORE = /[._/\\<{[@#$]$/;
/** “AP900-11” heads a line of an agency. */
const NUMBERED = /^\p{Lu}+\d+$/u;
const CODE_AFTER = /^(?:[({[;=<>_/\\]|\.[A-Za-z]| [=<{])/;

/** Whether a word stands as words in program code do. */
function isCode(page: Page, { first, end }: Loose): boolean {
  const from = page.tokens[first]?.start ?? 0;
  const to = page.tokens[end - 1]?.end ?? 0;
  if (NUMBERED.test(page.text.slice(from, to)) && /^-\d/.test(page.text.slice(to, to + 2))) return true;
  return CODE_AFTER.test(page.text.slice(to, to + 2)) || CODE_BEFORE.test(page.text.slice(Math.max(0, from - 1), from));
}

function voteByLook(page: Page, { first, end }: Loose, votes: Votes): void {
  const token = page.tokens[first];
  if (!token) return;
  if (isCode(page, { first, end })) votes.place += 9;
  for (let at = first; at < end; at += 1) if (/\d/.test(page.tokens[at]?.raw ?? '')) votes.person -= 2;
  const count = end - first;
  const last = page.fold(end - 1);
  if (count === 1) {
    const acronym = token.shape === CAPITALS || (token.shape === DOTTED && token.raw.length > 4);
    if (acronym && token.style !== ALL_CAPITALS && token.raw.length < 8)
      votes.organisation += noAcronyms.has(token.fold) ? -9 : 2.4;
    if (acronym && token.style === ALL_CAPITALS) votes.organisation -= 2;
    if (surnames.has(last)) votes.person += token.opens || token.style !== PLAIN ? 1.5 : 2;
    else if (isFirstName(last)) votes.person += 0.7;
    else if (looksLikeSurname(last)) votes.person += 1.2;
    if (isCommon(last)) votes.person -= 2;
    if (token.raw.length < 2) votes.person -= 5;
  } else {
    let common = 0;
    for (let at = first; at < end; at += 1)
      if (isCommon(page.fold(at)) || orgHeads.has(page.fold(at)) || orgSuffixes.has(page.fold(at))) common += 1;
    votes.person +=
      (page.english || CYRILLIC.test(last) ? ([0, 0, 2, 1.4][count] ?? -1) : count < 4 ? 0.8 : -1) - 2 * common;
    if (surnames.has(last)) votes.person += 0.7;
    for (let at = first + 1; at < end; at += 1) if (page.gap(at).includes('&')) votes.organisation += 4;
    if (token.shape === CAPITALS && token.style === PLAIN) votes.organisation += 1.2;
    if (count === 2 && page.gap(end - 1) === '-' && !isFirstName(token.fold)) {
      votes.organisation += 1.2;
      votes.person -= 0.8;
    }
  }
  if (count === 1 && token.shape === CAPITAL && FIRM_ENDINGS.test(last) && !surnames.has(last))
    votes.organisation += 2.4;
  // "HK$1.25"
  if (page.text[token.end] === '$') votes.organisation -= 9;
  if (token.shape === MIXED) votes.organisation += 1.5;
  if (/^\p{Lu}\p{Ll}+\p{Lu}/u.test(token.raw) && !/^(?:Mc|Mac|De|Di|Du|Fitz|Le|La|Van|O)\p{Lu}/u.test(token.raw))
    votes.organisation += 2.4;
}

/** How names of firms end: "Postabank", "Tunisair". */
const FIRM_ENDINGS =
  /^.{3,}(?:bank|banken|banka|air|soft|tech|neft|gaz|prom|oil|chem|corp|telecom|telekom|media|tronics?|pharma?|steel)$/;

function voteBySentence(page: Page, { first, end }: Loose, votes: Votes): void {
  if (page.tokens[first]?.style !== PLAIN) return;
  voteAfter(page, end, votes);
  voteBefore(page, first, votes);
}

function voteAfter(page: Page, end: number, votes: Votes): void {
  const next = page.at(end);
  if (!next || next.block !== page.at(end - 1)?.block) return;
  const gap = page.gap(end);
  if (gap === ' ' && next.shape === LOWER) {
    if (OF_A_PERSON.test(next.fold) && surnames.has(page.fold(end - 1))) cue(votes, 'person', 5, next.raw);
    else if (orgFollowers.has(next.fold)) cue(votes, 'organisation', 2.5, next.raw);
    else if (sayVerbs.has(next.fold)) {
      cue(votes, 'person', SAID.test(next.fold) ? 1.5 : 0.5, next.raw);
      votes.organisation += 0.6;
    } else if (next.fold === 'and') {
      if (isOrganisation(page, end + 1)) votes.organisation += 2;
      else if (isFirstName(page.fold(end + 1)) && page.capital(end + 1)) votes.person += 0.7;
    } else if (orgNouns.has(next.fold) || isMedium(page, end))
      // "Chip maker X": the word has its capital for standing first.
      cue(votes, 'organisation', page.at(end - 1)?.opens && orgNouns.has(next.fold) ? 1.2 : 2.3, next.raw);
  }
  if (gap === ' ' && MOVED.test(next.fold) && isAmount(page, end + 1)) cue(votes, 'organisation', 3, next.raw);
  // “Sunair Flight 22”.
  if (gap === ' ' && next.raw === 'Flight' && page.at(end + 1)?.shape === NUMBER)
    cue(votes, 'organisation', 3, next.raw);
  if (isShortForm(page, end)) cue(votes, 'organisation', 3, page.tokens[end]?.raw ?? '');
  if (/^['’]s $/.test(gap) && orgFollowers.has(next.fold)) cue(votes, 'organisation', 1.5, next.raw);
  if (!/^,\s$/.test(gap)) return;
  if (next.shape === NUMBER && next.raw.length < 3 && /^[,.]/.test(page.gap(end + 1)))
    cue(votes, 'person', 4, next.raw);
  else if (next.fold === 'who' || next.fold === 'whose') cue(votes, 'person', 2.5, next.raw);
  else if (next.fold === 'which') cue(votes, 'organisation', 1.5, next.raw);
  else if (page.listedAt(end)?.entries[0]?.type === 'place' || page.listedAt(end)?.entries[0]?.type === 'state')
    votes.place += 2.5;
  else voteByApposition(page, end, votes);
}

/** "the Lusa news agency" */
const isMedium = (page: Page, at: number): boolean =>
  /^(?:news|press|television|radio|state|evening|morning|business|financial|sports)$/.test(page.fold(at)) &&
  /^(?:agency|agencies|newspaper|daily|weekly|magazine|channel|station|network|service|radio|television)$/.test(
    page.fold(at + 1),
  );

/** "Tepco gained 40 yen", "Ericsson closed up 2.5 percent" */
const MOVED =
  /^(?:gained|fell|rose|climbed|dropped|slipped|jumped|shed|surged|slid|added|lost|eased|closed|ended|traded|edged|finished|soared|plunged|tumbled|advanced|declined)$/;
const isAmount = (page: Page, at: number): boolean =>
  page.at(at)?.shape === NUMBER ||
  (page.at(at)?.shape === CAPITALS && page.gap(at + 1).startsWith('$')) ||
  (/^(?:up|down|at|off|by|to|nearly|about)$/.test(page.fold(at)) && page.at(at + 1)?.shape === NUMBER);

const OF_A_PERSON = /^(?:administration|campaign|presidency|family|doctrine|era|camp|aide|aides|supporters)$/;
const SAID =
  /^(?:said|says|told|added|asked|noted|argued|explained|insisted|replied|recalled|wrote|warned|testified|acknowledged|conceded|stressed|thinks|thought|believes)$/;

/** ", a Houston oil company", ", the chief economist of …". */
function voteByApposition(page: Page, at: number, votes: Votes): void {
  const opening = page.fold(at);
  const bare = titles.has(opening);
  if (!bare && !/^(?:a|an|the|one|chief|head|another|its|his|her|former)$/.test(opening)) return;
  for (let further = at; further < at + 8; further += 1) {
    if (further > at && /[,.;:()“”"]/.test(page.gap(further))) return;
    const word = page.at(further);
    if (!word) return;
    if (orgNouns.has(word.fold)) return cue(votes, 'organisation', 2.8, word.raw);
    if (titles.has(word.fold) && word.shape === LOWER) return cue(votes, 'person', 2.5, word.raw);
    if (/^(?:of|in|for|that|which|who|with|at)$/.test(word.fold)) return;
  }
}

function voteBefore(page: Page, first: number, votes: Votes): void {
  const before = page.at(first - 1);
  if (!before || before.block !== page.at(first)?.block) return;
  const gap = page.gap(first);
  if (!/^\s$/.test(gap)) return;
  const fold = before.fold;
  if (fold === 'the') {
    votes.person -= 3;
    votes.organisation += page.at(first)?.shape === CAPITALS ? 1 : 0.3;
    const of = page.fold(first - 2);
    if (/^(?:of|for|from|at|with)$/.test(of) && isOffice(page, first - 3))
      cue(votes, 'organisation', 1.8, page.tokens[first - 3]?.raw ?? '');
    return;
  }
  if (/^(?:a|an|this|that|every|each|no|some|any)$/.test(fold)) {
    votes.person -= 2;
    votes.organisation -= 1;
    return;
  }
  if (/^(?:quoted|quotes|quoting|cited|citing)$/.test(fold) && isQuoted(page, first))
    cue(votes, 'person', 2.2, before.raw);
  else if (/^(?:said|says|added|asked|recalled)$/.test(fold)) cue(votes, 'person', 1.6, before.raw);
  else if (fold === 'of' && OF_PLACES.test(page.fold(first - 2))) votes.place += 3;
  else if (/^(?:of|at|for|with|from)$/.test(fold) && isOffice(page, first - 2))
    cue(votes, 'organisation', 2.3, page.tokens[first - 2]?.raw ?? '');
  else if (fold === 'and' && isOrganisation(page, first - 2)) votes.organisation += 2.4;
  else if (orgNouns.has(fold)) cue(votes, 'organisation', 4, before.raw);
  else if (fold === 'in' && TRADED.test(page.fold(first - 2)))
    cue(votes, 'organisation', 2.5, page.tokens[first - 2]?.raw ?? '');
  else if (fold === 'in' || fold === 'near') votes.place += 2.2;
  else if (fold === 'for') {
    votes.organisation += 1;
    votes.person -= 0.7;
  } else if (fold === 'at' || fold === 'joined') {
    votes.organisation += page.joined(first + 1) && page.capital(first + 1) ? 2.4 : 0.8;
    votes.person -= 1.5;
  } else if (fold === 'from' || fold === 'to') votes.place += 0.5;
}

/** "quoted Netanyahu as saying" */
const isQuoted = (page: Page, first: number): boolean =>
  /^as$/.test(page.fold(first + 1)) || /^as$/.test(page.fold(first + 2));

const isOrganisation = (page: Page, at: number): boolean =>
  page.listedAt(at)?.entries[0]?.type === 'organisation' || (orgSuffixes.has(page.fold(at)) && page.capital(at));

/** Who has a town or a land, not a firm. */
const OF_PLACES =
  /^(?:mayor|governor|prefect|bishop|archbishop|king|queen|prince|princess|sultan|emir|duke|duchess|sheriff|consul|town|city|village|port|province|district|suburb|capital|outskirts|east|west|north|south|streets)$/;

const TRADED = /^(?:trading|shares?|stock|stake|interest|holdings?|position|investment|investor|investors)$/;

const isOffice = (page: Page, at: number): boolean =>
  titles.has(page.fold(at)) ||
  /^(?:traders|dealers|brokers|sources|officials|executives|employees|strategists)$/.test(page.fold(at)) ||
  orgFollowers.has(page.fold(at)) ||
  /^(?:economics|research|operations|head|heads|boss|unit|subsidiary|division|owner|owners|arm|shareholder|holders|parent|maker|ex-head)$/.test(
    page.fold(at),
  );

function cue(votes: Votes, kind: 'person' | 'organisation', weight: number, word: string): void {
  votes[kind] += weight;
  if (weight >= 1.5) votes.cue = word;
}
