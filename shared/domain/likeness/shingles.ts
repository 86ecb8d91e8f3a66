import { type Folded, foldText } from '../search/fold.ts';
import { UNSPACED } from '../search/words.ts';

/** Words of a shingle. Fewer find likeness in what any two articles have in common, more lose it at every changed word. */
export const SHINGLE = 4;

export const foldForLikeness = (text: string): Folded => foldText(text, { matchCase: false, exactAccents: false });

/**
 * Goes through the runs of four words of a folded text: what each hashes to, and the place of its last word in the order of
 * words. A text of fewer words is one run.
 */
export function forEachShingle(folded: string, visit: (hash: number, last: number) => void): void {
  const words: number[] = [];
  let count = 0;
  forEachWord(folded, (word) => {
    words[count % SHINGLE] = word;
    count += 1;
    if (count >= SHINGLE) visit(shingle(words, count), count - 1);
  });
  if (count > 0 && count < SHINGLE) visit(shingle(words, count), count - 1);
}

const NONE = 0;
const LETTER = 1;
/** A character of a script that puts no blanks between words. */
const ALONE = 2;
const kinds = new Int8Array(0x1_0000).fill(-1);

function kindOf(unit: number): number {
  const known = kinds[unit] ?? NONE;
  if (known >= 0) return known;
  const char = String.fromCharCode(unit);
  // Half of a pair counts as a letter: beyond the basic plane are signs and rare scripts.
  const isLetter = /[\p{L}\p{N}\p{M}\p{Cs}]/u.test(char);
  const kind = isLetter ? (UNSPACED.test(char) ? ALONE : LETTER) : NONE;
  kinds[unit] = kind;
  return kind;
}

const START = 0x811c9dc5;

/** What each word of a folded text hashes to (FNV-1a over code units), and where it is in it. */
export function forEachWord(folded: string, visit: (hash: number, start: number, end: number) => void): void {
  let hash = START;
  let start = 0;
  const endAt = (end: number) => {
    if (end > start) visit(hash, start, end);
    hash = START;
  };
  for (let at = 0; at < folded.length; at += 1) {
    const unit = folded.charCodeAt(at);
    const kind = kindOf(unit);
    if (kind !== LETTER) {
      endAt(at);
      start = at;
    }
    if (kind === NONE) start = at + 1;
    else hash = Math.imul(hash ^ unit, 0x01000193);
    if (kind === ALONE) {
      endAt(at + 1);
      start = at + 1;
    }
  }
  endAt(folded.length);
}

/** Of the last words, in their order, mixed well: the smallest hashes must be a fair sample. */
function shingle(words: readonly number[], count: number): number {
  let hash = START;
  for (let back = Math.min(count, SHINGLE); back > 0; back -= 1) {
    hash = mixed(Math.imul(hash, 31) ^ (words[(count - back) % SHINGLE] ?? 0));
  }
  return hash >>> 0;
}

/** The end of MurmurHash3 (32 bits). */
function mixed(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
