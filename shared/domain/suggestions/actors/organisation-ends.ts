/** How names of organisations go on after their head: "… of Foreign Affairs", "… for Refugees", "… and Industry". */
import { calendar, isCommon, isFirstName, orgHeads, orgParts, titles } from './lexicon.ts';
import type { Found, Page } from './page.ts';

const NEEDS_OF = /^(?:university|universities|bank|banks|college|house|church|party|league)$/;

const PURPOSE = /^(?:committee|campaign|coalition|council|movement|alliance|commission|fund)$/;

/** Where a name ends that goes on with "of", "for" or "on" after its head. */
export function extensionOf(page: Page, head: number, fold: string): number {
  let end = head + 1;
  const link = page.fold(end);
  const links = NEEDS_OF.test(fold) ? /^of$/ : /^(?:of|for|on|against)$/;
  // "Committee to Protect Journalists"
  if (link === 'to' && PURPOSE.test(fold) && page.gap(end) === ' ' && page.capital(end + 1) && page.joined(end + 1))
    return absorb(page, end + 1);
  if (!links.test(link) || page.gap(end) !== ' ') return end;
  let at = end + 1;
  const the = page.fold(at) === 'the';
  if (the || /^an?$/.test(page.fold(at))) at += 1;
  if (!page.capital(at) || !/^\s$/.test(page.gap(at)) || calendar.has(page.fold(at)) || isOneTitle(page.fold(at)))
    return end;
  const type = page.listedAt(at)?.entries[0]?.type;
  // "Secretariat of the Pacific Islands Council"
  const beyond = page.listedAt(at)?.end ?? at;
  if (the && type && !(type === 'place' && page.joined(beyond) && page.capital(beyond))) return end;
  if (type && (link !== 'of' || FIRMS.test(fold))) return end;
  const own = REBELS.test(page.fold(head - 1)) || REBELS.test(page.fold(head - 2));
  const ofState = (type === 'state' || type === 'capital') && OF_GOVERNMENT.test(fold) && !own;
  if (type === 'organisation' || ofState) return end;
  at = absorb(page, at);
  end = at;
  for (let more = 0; more < 3; more += 1) {
    const next = continued(page, end);
    if (next === end) break;
    end = next;
  }
  if (/^universit/.test(fold) && page.fold(end) === 'at' && page.listedAt(end + 1))
    end = page.listedAt(end + 1)?.end ?? end;
  return end;
}

/** "Chamber of Deputies" is a body; "… of President Yeltsin" goes on with somebody. */
const isOneTitle = (fold: string): boolean => titles.has(fold) && !fold.endsWith('s') && fold !== 'justice';

/** Bodies that a state has one of: "the Supreme Court of Israel" is the court, and the state for itself. */
const OF_GOVERNMENT = /^(?:ministry|department|office|force|forces|army|cabinet|parliament|court|police|navy)$/;

/** Forces that no state has: "Revolutionary Armed Forces of Colombia". */
const REBELS = /^(?:revolutionary|liberation|patriotic|popular|democratic|islamic|resistance)$/;

/** Heads of firms, which take no "of": "Mitsubishi Heavy Industries of Japan" is the firm, and the state for itself. */
const FIRMS =
  /^(?:industries|motors?|airlines?|systems|technologies|products|electronics|group|steel|oil|gas|energy|news|times|post|press|capital|securities|holdings|studios|pictures|stores|enterprises|partners|associates|brothers|computers?|software|pharmaceuticals|chemicals?|foods|hotels|lines|television|radio|railways?|devices|micro|international|worldwide|laboratories|instruments|communications|magazine|newspapers?|force|works|stores?)$/;

function absorb(page: Page, from: number): number {
  const listed = page.listedAt(from);
  let at = listed && listed.first === from ? listed.end : from + 1;
  while (page.joined(at) && page.capital(at)) {
    const fold = page.fold(at);
    if ((titles.has(fold) && !orgParts.has(fold)) || (isFirstName(fold) && !isCommon(fold))) break;
    at += 1;
  }
  return at;
}

/** "… and Industry", "… of Nations": more of the same kind of words. */
function continued(page: Page, end: number): number {
  const link = page.fold(end);
  const plain = (at: number) =>
    page.capital(at) &&
    (isCommon(page.fold(at)) || orgParts.has(page.fold(at))) &&
    !titles.has(page.fold(at)) &&
    !page.listedAt(at);
  if (link === 'and' && plain(end - 1) && plain(end + 1) && page.gap(end) === ' ' && page.gap(end + 1) === ' ') {
    const after = absorb(page, end + 1);
    // "… of Defense and Foreign Ministry": a second body.
    return orgHeads.has(page.fold(after - 1)) && after - end > 2 ? end : after;
  }
  if (
    link === 'of' &&
    plain(end - 1) &&
    page.capital(end + 1) &&
    page.gap(end + 1) === ' ' &&
    !page.listedAt(end + 1)
  ) {
    return absorb(page, end + 1);
  }
  return end;
}

/** “Apple Computer Inc.”, where the list has the firm without what closes its name. */
export function withItsSuffix(page: Page, one: Found): Found {
  if (one.kind !== 'organisation') return one;
  let { end } = one;
  // “McDonald's Corp.”
  const isOwn = /['’]s$/.test(one.name ?? '');
  // “Saatchi & Saatchi Co. PLC”
  const isSecond = FIRM_CLOSING.test(page.fold(end - 1)) && /^(?:plc|ltd)$/.test(page.fold(end));
  const goesOn = (gap: string) =>
    (gap === '. ' && isSecond) || gap === ' ' || gap === ', ' || (isOwn && end === one.end && /^['’]s $/.test(gap));
  while (end - one.end < 2 && FIRM_CLOSING.test(page.fold(end)) && page.capital(end) && goesOn(page.gap(end))) end += 1;
  if (end === one.end) return one;
  const { name: _, ...found } = one;
  return { ...found, end };
}

const FIRM_CLOSING = /^(?:inc|corp|co|ltd|plc|llc|nv)$/;

/** “United Rubber Workers”, “Service Workers of America”. */
export function unionOf(page: Page, from: number, at: number, end: number): Found | null {
  if (!/^(?:steel|mine|auto)?workers$/.test(page.fold(at)) || at === from) return null;
  const ofAmerica = page.fold(at + 1) === 'of' && page.fold(at + 2) === 'america' && page.capital(at + 2);
  let first = at - 1;
  while (first > from && at - first < 4 && page.fold(first) !== 'united') first -= 1;
  if (page.fold(first) !== 'united' && !(ofAmerica && !page.opensOnly(from))) return null;
  if (page.fold(first) !== 'united') first = from;
  const cue = page.tokens[at]?.raw;
  return {
    first,
    end: ofAmerica ? at + 3 : Math.min(end, at + 1),
    kind: 'organisation',
    rule: 'organisation-head',
    cue,
  };
}
