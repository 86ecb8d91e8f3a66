/** Organisations by the words of their names: what closes them ("Corp."), what heads them ("Ministry of …"). */
import {
  adjectives,
  calendar,
  isCommon,
  isFirstName,
  orgHeads,
  orgParts,
  orgSuffixes,
  otherHeads,
  surnames,
  titleParts,
  titles,
  weakHeads,
} from './lexicon.ts';
import { extensionOf, unionOf } from './organisation-ends.ts';
import type { Found, Page } from './page.ts';
import { CAPITAL, CAPITALS, isCapital, LOWER, PLAIN } from './tokens.ts';

/** No name has more words before its head; a long row of capitals stays linear so. */
const LONGEST = 12;

/** The organisations in a stretch of words with capitals, in order. What follows "of" may lie beyond its end. */
export function organisationsIn(page: Page, first: number, end: number): Found[] {
  const found: Found[] = [];
  let from = first;
  for (let at = first; at < end; at += 1) {
    if (at < from) continue;
    from = Math.max(from, at - LONGEST);
    const one =
      newsroomOf(page, at, end) ??
      withPartners(page, at, end) ??
      withSuffix(page, from, at, end) ??
      withHead(page, from, at, end) ??
      openedByHead(page, from, at, end) ??
      unionOf(page, from, at, end);
    if (!one) continue;
    found.push(one);
    from = one.end;
  }
  return found;
}

/** "Ford Motor Co.", "J.P. Morgan & Co.", also "Time Warner, Inc." where the suffix stands outside the stretch. */
function withSuffix(page: Page, from: number, at: number, end: number): Found | null {
  let last = -1;
  if (at > from && isSuffix(page, at)) last = at;
  else if (at + 1 === end && /^,? ?$/.test(page.gap(end)) && /^(?:inc|ltd|llc|plc|corp)$/.test(page.fold(end)))
    last = end;
  if (last < 0) return null;
  while (last + 1 < end && isSuffix(page, last + 1)) last += 1;
  let first = startOf(page, from, last);
  // "Time Inc.": a common word, for once.
  if (
    first >= last &&
    last > from &&
    FIRM_ONLY.test(page.fold(last)) &&
    !/^(?:the|a|an|this|its|our)$/.test(page.fold(last - 1))
  )
    first = last - 1;
  if (first >= last) return null;
  if (page.gap(last).includes('&') && first === last - 1) first = partnersBefore(page, first);
  return { first, end: last + 1, kind: 'organisation', rule: 'organisation-suffix', cue: page.tokens[last]?.raw };
}

/** "-- Frankfurt Newsroom, +49 69 …": how agencies sign. */
function newsroomOf(page: Page, at: number, end: number): Found | null {
  const listed = page.listedAt(at);
  if (
    listed?.first !== at ||
    listed.end > end ||
    !listed.entries.some(({ type }) => type === 'place' || type === 'capital')
  )
    return null;
  if (!/^news(?:room|desk)$/.test(page.fold(listed.end)) || page.gap(listed.end) !== ' ') return null;
  const cue = page.tokens[listed.end]?.raw;
  return { first: at, end: listed.end + 1, kind: 'organisation', rule: 'organisation-head', cue };
}

/** "Bindman and Partners" */
function withPartners(page: Page, at: number, end: number): Found | null {
  if (at + 1 !== end || page.fold(end) !== 'and' || page.gap(end) !== ' ' || page.gap(end + 1) !== ' ') return null;
  if (!/^(?:partners|sons|associates|company|co|brothers)$/.test(page.fold(end + 1)) || !page.capital(end + 1))
    return null;
  if (page.opensOnly(at) || isCommon(page.fold(at)) || titles.has(page.fold(at))) return null;
  const cue = page.tokens[end + 1]?.raw;
  return { first: at, end: end + 2, kind: 'organisation', rule: 'organisation-suffix', cue };
}

const FIRM_ONLY = /^(?:inc|corp|ltd|co|plc)$/;

/** "Goldman, Sachs & Co.": a partner before the comma. */
function partnersBefore(page: Page, first: number): number {
  const partner = page.at(first - 1);
  if (page.gap(first) !== ', ' || !partner || partner.shape !== CAPITAL) return first;
  // “Goldman, Sachs & Co.” may open a sentence, “Meanwhile, Sachs & Co.” does not.
  if (partner.opens && !surnames.has(partner.fold)) return first;
  const single = !page.joined(first - 1) || !page.capital(first - 2);
  return single && !isCommon(partner.fold) && page.listedAt(first - 1)?.entries[0]?.type !== 'place'
    ? first - 1
    : first;
}

const isSuffix = (page: Page, at: number): boolean =>
  orgSuffixes.has(page.fold(at)) &&
  isCapital(page.tokens[at] as never) &&
  !/^(?:sa|se|as|ab|ev|co|nl)$/.test(page.fold(at))
    ? true
    : page.fold(at) === 'co' || (page.at(at)?.shape === CAPITALS && /^(?:sa|se|ab|ag|nv|as)$/.test(page.fold(at)));

/** "Foreign Ministry", "University of Michigan", "Council on Foreign Relations". */
function withHead(page: Page, from: number, at: number, end: number): Found | null {
  if (!isHead(page, at, end)) return null;
  let first = startOf(page, from, at);
  const head = page.fold(at);
  if (first < at && NUMBERED.test(head) && ORDINAL.test(page.at(first - 1)?.raw ?? '') && page.gap(first) === ' ')
    first -= 1;
  const extended = extensionOf(page, at, head);
  if (first === at && extended === at + 1) return null;
  const bare = first === at;
  if (bare && weakHeads.has(head) && !FIRM_WITH_OF.test(head)) return null;
  if (!bare && weakHeads.has(head) && !isFirm(page, first, at)) return null;
  if (!bare && page.opensOnly(first) && first + 1 === at && !orgParts.has(page.fold(first))) return null;
  return { first, end: extended, kind: 'organisation', rule: 'organisation-head', cue: page.tokens[at]?.raw };
}

/** "82nd Airborne Division", "9th Circuit Court". */
const NUMBERED = /^(?:division|brigade|regiment|battalion|court|fleet|corps|army|congress)$/;
const ORDINAL = /^\d+(?:st|nd|rd|th)$/;

const FIRM_WITH_OF =
  /^(?:office|board|center|centre|order|court|church|school|trust|assembly|museum|library|conference|club|union|authority|guild|movement|campaign|front|project|initiative|fund|mission|opera)$/;

function isHead(page: Page, at: number, end: number): boolean {
  if (!orgHeads.has(page.fold(at))) return false;
  const listed = page.listedAt(at);
  // "West Bank", "Court Street"
  if (listed && listed.end - listed.first > 1 && listed.entries.every(({ type }) => type === 'place')) return false;
  const next = page.fold(at + 1);
  if (at + 1 >= end) return true;
  if (orgHeads.has(next) || orgSuffixes.has(next)) return false;
  if (/^\s?&/.test(page.gap(at + 1))) return false;
  for (let further = at + 1; further < Math.min(end, at + 4); further += 1) {
    const fold = page.fold(further);
    if (titles.has(fold) && !orgParts.has(fold)) return true;
    if (orgSuffixes.has(fold) || (orgHeads.has(fold) && (!weakHeads.has(fold) || INNER.test(fold)))) return false;
  }
  return !otherHeads.has(next);
}

/** "Yale University Medical School" is one name. */
const INNER = /^(?:school|hospital|center|centre|press|library|court|board)$/;

/** Whether what stands before a weak head makes a name with it: a place, a nation, a word of institutions, a name of its own. */
function isFirm(page: Page, first: number, head: number): boolean {
  let own = 0;
  for (let at = first; at < head; at += 1) {
    const fold = page.fold(at);
    const type = page.listedAt(at)?.entries[0]?.type;
    if (type || adjectives.has(fold) || orgParts.has(fold)) own += 1;
    else if (!isCommon(fold) && !(isFirstName(fold) && head - first > 1)) own += 1;
  }
  // "John Press" and "Mary Lines" are persons.
  if (head - first === 1 && isFirstName(page.fold(first)) && surnames.has(page.fold(head))) return false;
  return own > 0 && (page.tokens[head]?.style === PLAIN || own > 1);
}

/** Heads that stand first: "Banco Santander", "Radio Liberty". */
function openedByHead(page: Page, from: number, at: number, end: number): Found | null {
  if (
    page.fold(at) === 'air' &&
    at === from &&
    page.listedAt(at + 1)?.entries[0]?.type === 'state' &&
    page.joined(at + 1)
  ) {
    return {
      first: at,
      end: page.listedAt(at + 1)?.end ?? at + 2,
      kind: 'organisation',
      rule: 'organisation-head',
      cue: page.tokens[at]?.raw,
    };
  }
  if (
    !/^(?:banco|banque|groupe|radio|banca|credit|grupo|partido|parti|team|partei)$/.test(page.fold(at)) ||
    at + 1 >= end ||
    !(at === from || (at === from + 1 && /^(?:la|le|el|die|das|der|il)$/.test(page.fold(from))))
  )
    return null;
  let last = at + 1;
  while (last < end && !titles.has(page.fold(last)) && !/^(?:y|e|et|und)$/.test(page.fold(last))) last += 1;
  if (last === at + 1) return null;
  return { first: at, end: last, kind: 'organisation', rule: 'organisation-head', cue: page.tokens[at]?.raw };
}

/** Where the name begins whose last word is known: titles, days and the capital of a sentence's start are left out. */
function startOf(page: Page, from: number, last: number): number {
  let first = from;
  for (let at = from; at < last; at += 1) {
    const fold = page.fold(at);
    const isTitle =
      titles.has(fold) &&
      !orgParts.has(fold) &&
      !/^(?:general|king|queen|prince|duke|crown|workers?|veterans)$/.test(fold);
    if (isTitle || calendar.has(fold)) first = at + 1;
    else if (
      at > from &&
      otherHeads.has(fold) &&
      !orgParts.has(fold) &&
      !orgHeads.has(fold) &&
      last - at > 2 &&
      // “Lockheed Missiles & Space Co.”
      !page.gap(at + 1).includes('&')
    )
      first = at + 1;
  }
  while (first < last && page.opensOnly(first) && !belongs(page, first)) first += 1;
  // "Secretary of State", "minister for": the office, not the body.
  while (first < last && (/^(?:the|a|an)$/.test(page.fold(first)) || page.at(first)?.shape === LOWER)) first += 1;
  while (
    first < last &&
    titleParts.has(page.fold(first)) &&
    /^(?:former|late|acting|interim|ex|outgoing|incoming)$/.test(page.fold(first))
  )
    first += 1;
  const possessed = first;
  while (/^ ?['’](?:s )?\s?$/.test(page.gap(first)) && page.capital(first - 1) && ownsBody(page.fold(first - 1)))
    first -= 1;
  // "Federal Prosecutor's Office"
  while (
    first < possessed &&
    page.joined(first) &&
    page.capital(first - 1) &&
    !titles.has(page.fold(first - 1)) &&
    !page.opensOnly(first - 1)
  )
    first -= 1;
  return leadingName(page, first, last);
}

/** "People's Party", "Prosecutor's Office" */
const ownsBody = (fold: string): boolean =>
  orgParts.has(fold) ||
  /^(?:prosecutors?|attorney|governor|president|mayor|sheriff|growers|bankers|lawyers|women|men|miners|pilots|writers|soldiers|mothers)$/.test(
    fold,
  );

const belongs = (page: Page, at: number): boolean =>
  orgParts.has(page.fold(at)) ||
  (orgHeads.has(page.fold(at)) && !/^(?:force|guard|guards|force|news|works|lines)$/.test(page.fold(at)));

/** "Food and Drug Administration", "Securities and Exchange Commission": two plain words before the head. */
function leadingName(page: Page, first: number, last: number): number {
  const and = first - 1;
  const before = first - 2;
  if (page.fold(and) !== 'and' || !page.capital(before) || page.gap(first) !== ' ' || page.gap(and) !== ' ')
    return first;
  const plain = (at: number) =>
    (isCommon(page.fold(at)) || orgParts.has(page.fold(at))) && !page.listedAt(at) && !titles.has(page.fold(at));
  if (
    !plain(first) ||
    !plain(before) ||
    (orgHeads.has(page.fold(before)) && !orgParts.has(page.fold(before))) ||
    last - first > 2
  )
    return first;
  let start = before;
  const leads = (at: number) => (plain(at) && !page.opensOnly(at)) || adjectives.has(page.fold(at));
  while (page.capital(start - 1) && page.joined(start) && leads(start - 1)) start -= 1;
  return start;
}
