import type { Span } from '../model.ts';

const WORD = /[\p{L}\p{N}\p{M}\p{Pc}]/u;
/** A character of the scripts that put no blanks between their words. */
export const UNSPACED =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]/u;
const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

/** How far around an edge words are told apart. Code units. */
const REACH = 60;

/** Whether a passage begins and ends where a word does. "Russia" in "Russia's" counts as one; "art" in "party" does not. */
export const isWholeWord = (text: string, { start, end }: Span): boolean =>
  isWordEdge(text, start) && isWordEdge(text, end);

/** Whether no word goes on across an offset, which lies at the edge of a character. */
export function isWordEdge(text: string, offset: number): boolean {
  const before = lastPoint(text, offset);
  const after = offset < text.length ? String.fromCodePoint(text.codePointAt(offset) ?? 0) : '';
  if (!WORD.test(before) || !WORD.test(after)) return true;
  if (!UNSPACED.test(before) || !UNSPACED.test(after)) return UNSPACED.test(before) !== UNSPACED.test(after);
  const from = startOfRun(text, offset);
  const segment = segmenter.segment(text.slice(from, offset + REACH)).containing(offset - from);
  return segment === undefined || from + segment.index === offset;
}

function lastPoint(text: string, offset: number): string {
  if (offset <= 0) return '';
  const unit = text.charCodeAt(offset - 1);
  const isLow = unit >= 0xdc00 && unit <= 0xdfff;
  return text.slice(Math.max(0, offset - (isLow ? 2 : 1)), offset);
}

/** The start of the run of such letters that ends at the offset, at most `REACH` before it. */
function startOfRun(text: string, offset: number): number {
  let from = offset;
  while (from > 0 && offset - from < REACH) {
    const point = lastPoint(text, from);
    if (!UNSPACED.test(point)) break;
    from -= point.length;
  }
  return from;
}
