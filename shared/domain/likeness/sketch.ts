import { foldForLikeness, forEachShingle } from './shingles.ts';

/**
 * What is kept of a text to tell how like another one it is: the smallest of the hashes of its shingles (runs of four
 * words), ascending and each once. Of a text with no more shingles than that it is all of them.
 *
 * Broder, "On the resemblance and containment of documents" (1997): the smallest hashes are a sample that is drawn alike
 * from every text, so that what two samples share says what the texts share.
 */
export interface Sketch {
  readonly hashes: Uint32Array;
  /** Whether these are all hashes of the text. */
  readonly isWhole: boolean;
}

/** Hashes of a sketch. The likeness of long texts is estimated with a deviation of at most 3 in a hundred (1 / 2√256). */
const SIZE = 256;

/** Case, accents, punctuation and white space are looked past. Where no blanks part the words, each character is one. */
export function sketchOf(text: string): Sketch {
  const smallest = new Smallest();
  forEachShingle(foldForLikeness(text).text, (hash) => smallest.add(hash));
  return smallest.sketch();
}

/** The smallest of many numbers, each once, in room for a few times as many. */
class Smallest {
  #some = new Set<number>();
  #most = Number.POSITIVE_INFINITY;

  add(hash: number): void {
    if (hash > this.#most) return;
    this.#some.add(hash);
    if (this.#some.size > 4 * SIZE) {
      const kept = this.#sorted().subarray(0, SIZE);
      this.#most = kept.at(-1) ?? this.#most;
      this.#some = new Set(kept);
    }
  }

  sketch(): Sketch {
    const sorted = this.#sorted();
    const isWhole = sorted.length <= SIZE && this.#most === Number.POSITIVE_INFINITY;
    return { hashes: sorted.slice(0, SIZE), isWhole };
  }

  #sorted = (): Uint32Array => Uint32Array.from(this.#some).sort();
}

/**
 * Which part of the shingles of two texts is in both: 0 to 1 (the resemblance, or Jaccard index). Exact where both
 * sketches are whole, else an estimate. 0 for a text without words.
 */
export function likeness(a: Sketch, b: Sketch): number {
  const isExact = a.isWhole && b.isWhole;
  let [inBoth, seen, left, right] = [0, 0, 0, 0];
  while (left < a.hashes.length || right < b.hashes.length) {
    // Only as far as either sketch is sure to go.
    if (!isExact && seen === SIZE) break;
    const [one, other] = [a.hashes[left] ?? Infinity, b.hashes[right] ?? Infinity];
    if (one === other) inBoth += 1;
    if (one <= other) left += 1;
    if (other <= one) right += 1;
    seen += 1;
  }
  return seen === 0 ? 0 : inBoth / seen;
}
