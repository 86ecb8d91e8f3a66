import type { Span } from '../model.ts';

/**
 * A passage as an analyst means it, made from a raw selection: outer white space is dropped, and an edge that falls
 * inside a grapheme (so also inside a surrogate pair) moves outward to include it whole.
 * Offsets are UTF-16 code units. Null where nothing but white space is selected.
 */
export function tidySpan(text: string, raw: Span): Span | null {
  let start = Math.max(0, Math.min(raw.start, raw.end));
  let end = Math.min(text.length, Math.max(raw.start, raw.end));
  if (start >= end) return null;
  start = graphemeStart(text, start);
  end = graphemeEnd(text, end);
  while (start < end && isSpace(text, start)) start += 1;
  while (end > start && isSpace(text, end - 1)) end -= 1;
  if (start >= end) return null;
  // A combining mark may have stood on the white space that was dropped.
  return { start: graphemeStart(text, start), end: graphemeEnd(text, end) };
}

const isSpace = (text: string, index: number): boolean => /\s/u.test(text.charAt(index));

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** How far a grapheme is looked for around an offset: the longest in use (flags, families) are far shorter. */
const REACH = 64;

/** The start of the grapheme that holds `index`; `index` itself where it is a boundary. */
export function graphemeStart(text: string, index: number): number {
  if (index <= 0 || index >= text.length) return index;
  const from = Math.max(0, index - REACH);
  const segment = segmenter.segment(text.slice(from, index + REACH)).containing(index - from);
  return segment ? from + segment.index : index;
}

/** The end of the grapheme that holds `index`; `index` itself where it is a boundary. */
export function graphemeEnd(text: string, index: number): number {
  if (index <= 0 || index >= text.length) return index;
  const start = graphemeStart(text, index);
  if (start === index) return index;
  const segment = segmenter.segment(text.slice(start, start + 2 * REACH)).containing(0);
  return segment ? start + segment.segment.length : index;
}
