/** Organisations told by the short form in brackets behind them: "Jharkhand Mukti Morcha (JMM)". */
import { noAcronyms } from './lexicon.ts';
import type { Found, Page } from './page.ts';
import { ALL_CAPITALS, CAPITALS, isCapital, LOWER } from './tokens.ts';

/** Words between the first and the last of a name that its short form passes over. */
const PASSED = /^(?:of|for|the|and|to|in|on|de|del|la|des|du|et|y|e|al|el|und|für|der)$/;

/** Whether a word stands in brackets of its own, as a short form does. */
export function isShortForm(page: Page, at: number): boolean {
  const token = page.at(at);
  if (!token || token.shape !== CAPITALS || token.style === ALL_CAPITALS || noAcronyms.has(token.fold)) return false;
  return /^\.? ?\( ?$/.test(page.gap(at)) && /^ ?\)/.test(page.text.slice(token.end, token.end + 2));
}

/** Names whose initials are the short form behind them; both of them. */
export function spelledOut(page: Page): Found[] {
  const found: Found[] = [];
  for (let at = 2; at < page.tokens.length; at += 1) {
    if (!isShortForm(page, at) || (page.at(at)?.raw.length ?? 0) < 3) continue;
    const first = startOfInitials(page, at);
    if (first < 0) continue;
    const name = page.slice(first, at);
    found.push({ first, end: at, kind: 'organisation', rule: 'organisation-acronym', name, cue: page.at(at)?.raw });
    found.push({ first: at, end: at + 1, kind: 'organisation', rule: 'organisation-acronym', name, cue: name });
  }
  return found;
}

/** Where the words begin whose initials are the letters before `end`; -1 where they are not. */
function startOfInitials(page: Page, end: number): number {
  const letters = page.fold(end);
  let left = letters.length;
  for (let at = end - 1; at >= 0 && end - at <= 12; at -= 1) {
    const token = page.at(at);
    if (!token || token.block !== page.at(end)?.block || (at + 1 < end && !/^[ \-‑]$|^, $/.test(page.gap(at + 1))))
      return -1;
    if (isCapital(token) && token.fold.startsWith(letters[left - 1] ?? ' ')) left -= 1;
    else if (!(token.shape === LOWER && (PASSED.test(token.fold) || token.fold.startsWith(letters[left - 1] ?? ' '))))
      return -1;
    else if (!PASSED.test(token.fold)) left -= 1;
    if (left === 0) return isCapital(token) ? at : -1;
  }
  return -1;
}

/** "BERLIN (Nordpress) - …": the agency of a dateline. */
export function agenciesOfDatelines(page: Page): Found[] {
  const found: Found[] = [];
  for (let at = 1; at < page.tokens.length && at < FIRST_WORDS; at += 1) {
    if (!/ ?\($/.test(page.gap(at)) || !isCapital(page.tokens[at] as never)) continue;
    let end = at + 1;
    while (end < at + 5 && (page.joined(end) || /^['’]$/.test(page.gap(end)))) end += 1;
    const stop = page.at(end - 1)?.end ?? 0;
    if (!/^ ?\) ?(?:-|–|—|_|--) ?/.test(page.text.slice(stop, stop + 5))) continue;
    if (end < page.tokens.length && page.at(end)?.block !== page.at(at)?.block) continue;
    found.push({ first: at, end, kind: 'organisation', rule: 'organisation-dateline', cue: page.slice(at, end) });
  }
  return found;
}

/** A dateline stands at the top. Words. */
const FIRST_WORDS = 60;
