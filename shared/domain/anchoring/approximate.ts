import type { Span } from '../model.ts';

/** A place in a text that resembles a pattern, with the edits (insertions, deletions, replacements) between the two. */
export interface Approximate extends Span {
  readonly errors: number;
}

/** Ends that are followed up, best first: more only matter in a text that repeats itself word for word. */
const CANDIDATES = 12;

/**
 * The places in `text` that differ from `pattern` by at most `maxErrors` edits, one for each neighbourhood, best first.
 *
 * Myers' bit-vector algorithm in Hyyrö's blocks of 32 rows (G. Myers, Journal of the ACM 46(3), 1999; H. Hyyrö, Nordic
 * Journal of Computing 10, 2003): the time is the text's length times the number of blocks. It finds ends; the start
 * of each is found by running the reversed pattern back from it. Offsets are UTF-16 code units.
 */
export function findApproximate(text: string, pattern: string, maxErrors: number): Approximate[] {
  if (!pattern || !text || maxErrors < 0) return [];
  const backward = reverse(pattern);
  return bestEnds(text, pattern, maxErrors).map(({ end, errors }) => {
    const before = text.slice(Math.max(0, end - pattern.length - errors), end);
    // Of the starts with as few errors, the one whose length is nearest to the pattern's.
    let best = { errors: Number.POSITIVE_INFINITY, length: 0 };
    scan(reverse(before), backward, 'from-start', (length, found) => {
      const nearer = Math.abs(length - pattern.length) < Math.abs(best.length - pattern.length);
      if (found < best.errors || (found === best.errors && nearer)) best = { errors: found, length };
    });
    return { start: end - best.length, end, errors };
  });
}

/** The lowest score of each run of ends within the limit, the best `CANDIDATES` of them. */
function bestEnds(text: string, pattern: string, maxErrors: number): { end: number; errors: number }[] {
  const ends: { end: number; errors: number }[] = [];
  let current: { end: number; errors: number } | null = null;
  scan(text, pattern, 'anywhere', (end, errors) => {
    if (errors > maxErrors) return;
    if (current && end - current.end <= pattern.length / 2) {
      if (errors < current.errors) {
        current.end = end;
        current.errors = errors;
      }
      return;
    }
    current = { end, errors };
    ends.push(current);
  });
  return ends.sort((a, b) => a.errors - b.errors || a.end - b.end).slice(0, CANDIDATES);
}

type Report = (end: number, errors: number) => void;

/**
 * Tells for every end in `text` the fewest edits between `pattern` and any passage that ends there: one that begins
 * anywhere, or at the start of the text (then each character skipped costs an edit).
 */
function scan(text: string, pattern: string, begins: 'anywhere' | 'from-start', report: Report): void {
  const blocks = Math.ceil(pattern.length / 32);
  const rows = rowsOf(pattern, blocks);
  const nowhere = new Int32Array(blocks);
  const positive = new Int32Array(blocks).fill(-1);
  const negative = new Int32Array(blocks);
  const lastRow = 1 << ((pattern.length - 1) % 32);
  let errors = pattern.length;

  for (let index = 0; index < text.length; index += 1) {
    const equal = rows.get(text.charCodeAt(index)) ?? nowhere;
    let carry = begins === 'from-start' ? 1 : 0;
    for (let block = 0; block < blocks; block += 1) {
      const p = positive[block] as number;
      const n = negative[block] as number;
      const eq = equal[block] as number;
      const fromBelow = carry < 0 ? 1 : 0;
      const vertical = eq | n;
      const matched = eq | fromBelow;
      const horizontal = (((matched & p) + p) ^ p) | matched;
      const up = n | ~(horizontal | p);
      const down = p & horizontal;
      const row = block === blocks - 1 ? lastRow : 1 << 31;
      const shiftedUp = (up << 1) | (carry > 0 ? 1 : 0);
      positive[block] = (down << 1) | fromBelow | ~(vertical | shiftedUp);
      negative[block] = shiftedUp & vertical;
      carry = up & row ? 1 : down & row ? -1 : 0;
    }
    errors += carry;
    report(index + 1, errors);
  }
}

/** For each character of the pattern, the rows where it stands, as bits. */
function rowsOf(pattern: string, blocks: number): Map<number, Int32Array> {
  const rows = new Map<number, Int32Array>();
  for (let index = 0; index < pattern.length; index += 1) {
    const unit = pattern.charCodeAt(index);
    const bits = rows.get(unit) ?? new Int32Array(blocks);
    bits[index >> 5] = (bits[index >> 5] as number) | (1 << (index & 31));
    rows.set(unit, bits);
  }
  return rows;
}

/** By code unit: halves of surrogate pairs change places too, on both sides alike. */
const reverse = (text: string): string => text.split('').reverse().join('');

/** Edits between two short strings, divided by the longer length: 1 for equal ones, 0 for nothing in common. */
export function similarity(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  if (longest === 0 || a === b) return 1;
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const replaced = (previous[column - 1] ?? 0) + (a.charCodeAt(row - 1) === b.charCodeAt(column - 1) ? 0 : 1);
      next.push(Math.min(replaced, (previous[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    previous = next;
  }
  return 1 - (previous[b.length] ?? longest) / longest;
}
