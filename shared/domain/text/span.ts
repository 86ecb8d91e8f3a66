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

/** How far a sure border is looked for on either side; without one, the text is cut there. Code units. */
const REACH = 1024;

/** The start of the grapheme that holds `index`; `index` itself where it is a boundary. */
export function graphemeStart(text: string, index: number): number {
  return graphemeAround(text, index).start;
}

/** The end of the grapheme that holds `index`; `index` itself where it is a boundary. */
export function graphemeEnd(text: string, index: number): number {
  return graphemeAround(text, index).end;
}

/** The grapheme that `index` falls inside of; the empty span at `index` where it is a boundary. */
function graphemeAround(text: string, index: number): Span {
  const boundary = { start: index, end: index };
  if (index <= 0 || index >= text.length || isSureBorder(text, index)) return boundary;
  // Segmenting has to begin at a border: begun inside a row of flags, it would pair their halves wrongly.
  let from = index - 1;
  while (from > 0 && index - from < REACH && !isSureBorder(text, from)) from -= 1;
  let to = index + 1;
  while (to < text.length && to - index < REACH && !isSureBorder(text, to)) to += 1;
  const segment = segmenter.segment(text.slice(from, to)).containing(index - from);
  if (!segment || from + segment.index === index) return boundary;
  return { start: from + segment.index, end: from + segment.index + segment.segment.length };
}

/**
 * Characters that join to nothing before them, unless that is one of the rare `PREPENDED`: Latin, Greek, Cyrillic and
 * Armenian letters, punctuation, blanks, Han and kana (Unicode Standard Annex 29, rules GB4 to GB9b). © and ® are left out,
 * since they can be part of an emoji. This spares the segmenter nearly all questions.
 */
const PLAIN =
  /[\n\t\u0020-\u007E\u00A0-\u00A8\u00AA-\u00AC\u00AF-\u02FF\u0370-\u0373\u0386-\u0482\u048A-\u052F\u2010-\u2029\u4E00-\u9FFF\u3001-\u3029\u3041-\u3096\u30A1-\u30FF]/;
const PREPENDED = /[\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2\u0D4E\uD800-\uDFFF]/;

const isSureBorder = (text: string, index: number): boolean =>
  PLAIN.test(text.charAt(index)) && !PREPENDED.test(text.charAt(index - 1));
