import type { Anchor, Span } from '../model.ts';
import { graphemeEnd, graphemeStart } from '../text/span.ts';
import { findApproximate } from './approximate.ts';
import { CONTEXT } from './describe.ts';
import { contextLikeness, scoreAt } from './likeness.ts';

/** Where an anchor is found in a text. `score` runs from 0 to 1; a fuzzy passage differs from the quote. */
export type Resolution =
  | { readonly kind: 'exact'; readonly span: Span }
  | { readonly kind: 'moved'; readonly span: Span }
  | { readonly kind: 'fuzzy'; readonly span: Span; readonly score: number }
  | { readonly kind: 'lost' };

const LOST: Resolution = { kind: 'lost' };

/** A quote of this length is its own proof: its words do not come together twice by chance. Shorter ones need context. */
const TELLING = 24;

/** Context that is this alike is evidence; two unrelated passages of one language reach 0.2 to 0.35. */
const ENOUGH_CONTEXT = 0.5;

/** Edits a changed quote may have, as a share of its length: beyond a third, an analyst should tag anew. */
const TOLERANCE = 1 / 3;

/** Below this a fuzzy passage is no find: a third of the quote changed, and the context too. */
const ENOUGH_SCORE = 0.6;

/** Exact occurrences that are looked at, the nearest to the old place first: a text may hold thousands of "the". */
const OCCURRENCES = 200;

/** Longer quotes are found by their first and last characters, so that the time stays bounded. */
const LONG = 1024;

/** Steps of the approximate search, about 30 ms: beyond it only the surroundings of the old place are searched. */
const WORK = 3_000_000;

/**
 * Finds an anchor in a text that may have changed since. The place comes first, with the quote compared; then the
 * same words elsewhere; then words that are nearly the same. A passage that nothing speaks for is lost: a tag on the
 * wrong passage is worse than one that asks. Takes at most some 50 ms on a text of 100 KB. Offsets are UTF-16 code units.
 */
export function resolve(text: string, anchor: Anchor): Resolution {
  const { quote, start } = anchor;
  if (!quote) return LOST;
  if (text.startsWith(quote, start)) return { kind: 'exact', span: { start, end: start + quote.length } };
  const moved = bestOf(occurrences(text, quote, start), text, anchor);
  if (moved && isTrusted(text, anchor, moved.span)) return { kind: 'moved', span: moved.span };
  if (quote.length > LONG) return resolveLong(text, anchor);
  return resolveChanged(text, anchor);
}

function resolveChanged(text: string, anchor: Anchor): Resolution {
  const { quote } = anchor;
  const maxErrors = Math.floor(quote.length * TOLERANCE);
  const reach = Math.max(4 * LONG, Math.floor(WORK / Math.ceil(quote.length / 32) / 2));
  const from = Math.max(0, Math.min(anchor.start, text.length) - reach);
  const found = findApproximate(text.slice(from, anchor.start + reach), quote, maxErrors)
    .map(({ start, end, errors }) => ({ ...wholeGraphemes(text, start + from, end + from), errors }))
    .filter(({ start, end }) => start < end);
  const best = bestOf(found, text, anchor);
  if (!best || best.score < ENOUGH_SCORE) return LOST;
  if (quote.length < TELLING && contextLikeness(text, anchor, best.span) < ENOUGH_CONTEXT) return LOST;
  // The approximate search reaches past the occurrences that were looked at, so it may come upon the very words.
  const same = text.slice(best.span.start, best.span.end) === quote;
  return same ? { kind: 'moved', span: best.span } : { kind: 'fuzzy', ...best };
}

/** A long passage lies between its beginning and its end, where these are found in order and about as far apart. */
function resolveLong(text: string, anchor: Anchor): Resolution {
  const { quote, start, end } = anchor;
  const half = LONG / 2;
  const headEnd = graphemeStart(quote, half);
  const tailStart = graphemeEnd(quote, quote.length - half);
  const head = resolve(text, {
    ...{ start, end: start + headEnd, quote: quote.slice(0, headEnd), prefix: anchor.prefix },
    suffix: quote.slice(headEnd, headEnd + CONTEXT),
  });
  const tail = resolve(text, {
    ...{ start: start + tailStart, end, quote: quote.slice(tailStart), suffix: anchor.suffix },
    prefix: quote.slice(Math.max(0, tailStart - CONTEXT), tailStart),
  });
  if (head.kind === 'lost' || tail.kind === 'lost') return LOST;
  const span = { start: head.span.start, end: tail.span.end };
  const growth = Math.abs(span.end - span.start - quote.length) / quote.length;
  if (span.end <= span.start || growth > TOLERANCE) return LOST;
  return { kind: 'fuzzy', span, score: ((scoreOf(head) + scoreOf(tail)) / 2) * (1 - growth) };
}

const scoreOf = (found: Resolution): number => (found.kind === 'fuzzy' ? found.score : 1);

/** Same words in another place: long enough to be no chance, or in the same company. */
const isTrusted = (text: string, anchor: Anchor, span: Span): boolean =>
  anchor.quote.length >= TELLING || contextLikeness(text, anchor, span) >= ENOUGH_CONTEXT;

/** The places of the exact quote, the nearest to `start` first. */
function occurrences(text: string, quote: string, start: number): Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1)) {
    spans.push({ start: at, end: at + quote.length });
  }
  if (spans.length <= OCCURRENCES) return spans;
  return spans.sort((a, b) => Math.abs(a.start - start) - Math.abs(b.start - start)).slice(0, OCCURRENCES);
}

/** `errors` are the edits between quote and passage: none for the exact words. */
type Candidate = Span & { readonly errors?: number };

function bestOf(candidates: readonly Candidate[], text: string, anchor: Anchor): { span: Span; score: number } | null {
  let best: { span: Span; score: number } | null = null;
  for (const { start, end, errors = 0 } of candidates) {
    const quoteLikeness = 1 - errors / Math.max(anchor.quote.length, end - start);
    const score = scoreAt(text, anchor, { start, end }, quoteLikeness);
    if (!best || score > best.score) best = { span: { start, end }, score };
  }
  return best;
}

const wholeGraphemes = (text: string, start: number, end: number): Span => ({
  start: graphemeStart(text, start),
  end: graphemeEnd(text, end),
});
