import type { Span } from '../domain/model.ts';
import { canonicalText } from '../domain/text/canonical.ts';
import { countBelow } from '../domain/text/code-points.ts';

/** A text of theirs, and where their offsets lie in its canonical form. Both count UTF-16 code units. */
export interface MappedText {
  readonly text: string;
  /** Widened to whole characters; null for what lies outside the text, or is empty. */
  toCanonical(span: Span): Span | null;
}

/**
 * DNA's window shows a text with all line ends as LF and counts so; its R package counts the text as it is stored. The
 * two differ only where a text has carriage returns. Nothing in the file says which it was.
 */
export type Counting = 'shown' | 'stored';

export function mapText(raw: string, counting: Counting): MappedText {
  const text = canonicalText(raw);
  const counted = counting === 'shown' ? raw.replace(/\r\n?/gu, '\n') : raw;
  const removed = removedOffsets(counted);
  return {
    text,
    toCanonical: ({ start, end }) => {
      if (start < 0 || start >= end || end > counted.length) return null;
      const span = { start: start - countBelow(removed, start), end: end - countBelow(removed, end) };
      if (splitsPair(text, span.start)) span.start -= 1;
      if (splitsPair(text, span.end)) span.end += 1;
      return span.start < span.end ? span : null;
    },
  };
}

/**
 * The counting that fits the statements better: passages begin and end with words. What DNA's window counts, where both
 * fit alike.
 */
export function countingOf(raw: string, spans: readonly Span[]): Counting {
  if (!raw.includes('\r')) return 'shown';
  const score = (counting: Counting): number => {
    const { text, toCanonical } = mapText(raw, counting);
    let good = 0;
    for (const given of spans) {
      const span = toCanonical(given);
      if (span) good += 1 + Number(isBorder(text, span.start)) + Number(isBorder(text, span.end));
    }
    return good;
  };
  return score('stored') > score('shown') ? 'stored' : 'shown';
}

/** Offsets of what has no place in the canonical text, ascending. All else stays one for one. */
function removedOffsets(text: string): number[] {
  const removed: number[] = [];
  let isStart = true;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const isMark = isStart && unit === 0xfeff;
    const isReturn = unit === 0x0d && text.charCodeAt(at + 1) === 0x0a;
    if (isMark || isReturn || isControl(unit)) removed.push(at);
    else isStart = false;
  }
  return removed;
}

const isControl = (unit: number): boolean =>
  (unit < 0x20 && unit !== 0x09 && unit !== 0x0a && unit !== 0x0d) || (unit >= 0x7f && unit <= 0x9f);

const splitsPair = (text: string, at: number): boolean =>
  (text.charCodeAt(at - 1) & 0xfc00) === 0xd800 && (text.charCodeAt(at) & 0xfc00) === 0xdc00;

/** Whether a word or a blank begins or ends here, but not in the middle of a word. */
export function isBorder(text: string, at: number): boolean {
  const [before, after] = [text[at - 1] ?? ' ', text[at] ?? ' '];
  return !(/[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after));
}
