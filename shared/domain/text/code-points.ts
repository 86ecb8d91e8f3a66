import type { Span } from '../model.ts';

/**
 * Converts between UTF-16 code units (inside) and Unicode code points (outside). It is made once a text and asked
 * for many offsets: building is linear in the text, asking is logarithmic in its surrogate pairs.
 */
export interface OffsetMap {
  /** Code units to code points. An offset inside a surrogate pair is a broken invariant and throws. */
  toCodePoints(span: Span): Span;
  /** Code points to code units; null where the span lies outside the text or is empty or reversed. */
  toCodeUnits(span: Span): Span | null;
  /** Length of the text in code points. */
  readonly length: number;
}

export function offsetMap(text: string): OffsetMap {
  const pairs = surrogatePairs(text);
  const length = text.length - pairs.length;

  const unitToPoint = (unit: number): number => {
    const before = countBelow(pairs, unit);
    if (before > 0 && pairs[before - 1] === unit - 1) throw new Error(`offset ${unit} splits a surrogate pair`);
    return unit - before;
  };

  const pointToUnit = (point: number): number => {
    // The k-th pair sits at code point pairs[k] - k: the pairs before `point` are those with pairs[k] - k < point.
    let low = 0;
    let high = pairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[middle] ?? 0) - middle < point) low = middle + 1;
      else high = middle;
    }
    return point + low;
  };

  return {
    length,
    toCodePoints: ({ start, end }) => ({ start: unitToPoint(start), end: unitToPoint(end) }),
    toCodeUnits: ({ start, end }) => {
      const whole = Number.isInteger(start) && Number.isInteger(end);
      if (!whole || start < 0 || start >= end || end > length) return null;
      return { start: pointToUnit(start), end: pointToUnit(end) };
    },
  };
}

/** The offsets of high surrogates that begin a pair, ascending. */
function surrogatePairs(text: string): number[] {
  const found: number[] = [];
  for (let index = 0; index < text.length - 1; index += 1) {
    if (isHigh(text.charCodeAt(index)) && isLow(text.charCodeAt(index + 1))) {
      found.push(index);
      index += 1;
    }
  }
  return found;
}

const isHigh = (unit: number): boolean => (unit & 0xfc00) === 0xd800;
const isLow = (unit: number): boolean => (unit & 0xfc00) === 0xdc00;

/** How many of the ascending offsets lie before `value`. */
export function countBelow(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
