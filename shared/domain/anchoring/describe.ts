import type { Anchor, Span } from '../model.ts';
import { graphemeEnd, graphemeStart } from '../text/span.ts';

/** Context on either side, in UTF-16 code units: enough to tell two mentions of a name apart, short enough to read. */
export const CONTEXT = 32;

/**
 * Describes a passage so that it can be found again: its span, what it says and up to 32 characters on either side.
 * Context never splits a grapheme (so no surrogate pair either): it is cut short instead. Offsets are UTF-16 code
 * units. A span outside the text, or an empty one, is a broken invariant and throws.
 */
export function describe(text: string, { start, end }: Span): Anchor {
  const whole = Number.isInteger(start) && Number.isInteger(end);
  if (!whole || start < 0 || start >= end || end > text.length) {
    throw new Error(`no passage at ${start}–${end} in a text of ${text.length} characters`);
  }
  const from = Math.min(start, graphemeEnd(text, Math.max(0, start - CONTEXT)));
  const to = Math.max(end, graphemeStart(text, Math.min(text.length, end + CONTEXT)));
  return { start, end, quote: text.slice(start, end), prefix: text.slice(from, start), suffix: text.slice(end, to) };
}
