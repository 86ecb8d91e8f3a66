import type { Anchor, Span } from '../model.ts';
import { graphemeEnd, graphemeStart } from '../text/span.ts';
import { snapToWords } from '../text/words.ts';
import { describe } from './describe.ts';
import { resolve } from './resolve.ts';
import { type Stretch, sharedStretches } from './stretches.ts';

/** What becomes of a passage in a later version of its text. `score` runs from 0 to 1. */
export type Fate =
  /** It stands where it stood. */
  | { readonly kind: 'exact'; readonly anchor: Anchor }
  /** The same words in another place. */
  | { readonly kind: 'moved'; readonly anchor: Anchor }
  /** Other words, which are likely meant. */
  | { readonly kind: 'fuzzy'; readonly anchor: Anchor; readonly score: number }
  | { readonly kind: 'lost' };

/**
 * Compares a text with its later version, once; gives what tells the fate of each passage. A passage within a stretch
 * that both share goes with it; any other is looked for where it is to be expected. That takes at most some 50 ms.
 */
export function reanchoring(before: string, after: string): (anchor: Anchor) => Fate {
  const stretches = sharedStretches(before, after);
  return (anchor) => {
    const near = stretchAt(stretches, anchor.start);
    if (near && anchor.end <= near.before + near.length) {
      const shift = near.after - near.before;
      const span = { start: anchor.start + shift, end: anchor.end + shift };
      const whole = { start: graphemeStart(after, span.start), end: graphemeEnd(after, span.end) };
      if (whole.start === span.start && whole.end === span.end) return placed(after, anchor, span);
      // What was added joins a character of the passage: it is not what was quoted any more.
      return {
        kind: 'fuzzy',
        anchor: describe(after, whole),
        score: 1 - (span.start - whole.start + whole.end - span.end) / (whole.end - whole.start),
      };
    }
    const expected = anchor.start + (near ? near.after - near.before : 0);
    const found = resolve(after, { ...anchor, start: expected, end: expected + anchor.quote.length });
    if (found.kind === 'lost') return found;
    if (found.kind === 'fuzzy') {
      // What was whole words is so again: “door” that became “doors” is not found as “door”.
      const wasWords = isSame(snapToWords(before, anchor, ''), anchor);
      const span = wasWords ? snapToWords(after, found.span, '') : found.span;
      return { kind: 'fuzzy', anchor: describe(after, span), score: found.score };
    }
    return placed(after, anchor, found.span);
  };
}

const isSame = (one: Span, other: Span): boolean => one.start === other.start && one.end === other.end;

const placed = (text: string, { start }: Anchor, span: Span): Fate => ({
  kind: span.start === start ? 'exact' : 'moved',
  anchor: describe(text, span),
});

/** The last stretch that begins at or before a place. */
function stretchAt(stretches: readonly Stretch[], offset: number): Stretch | null {
  let [low, high] = [0, stretches.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.before ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return stretches[low - 1] ?? null;
}
