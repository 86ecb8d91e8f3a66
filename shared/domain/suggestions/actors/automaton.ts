/**
 * Finds many phrases in one pass: the automaton of Aho and Corasick over numbers that stand for words. The phrases are
 * numbered in the order in which they were added.
 */
export class PhraseAutomaton {
  readonly #edges = new Edges();
  /** For each node: its parent's edge, where to go on when nothing fits, and the next shorter phrase that ends there. */
  readonly #parent: number[] = [0];
  readonly #word: number[] = [0];
  readonly #depth: number[] = [0];
  readonly #ends: (number[] | undefined)[] = [undefined];
  #fail = new Int32Array(0);
  #shorter = new Int32Array(0);

  /** `words` are whole numbers from 1. */
  add(words: readonly number[], phrase: number): void {
    let node = 0;
    for (const word of words) {
      let child = this.#edges.get(node, word);
      if (child === 0) {
        child = this.#parent.length;
        this.#edges.set(node, word, child);
        this.#parent.push(node);
        this.#word.push(word);
        this.#depth.push((this.#depth[node] ?? 0) + 1);
        this.#ends.push(undefined);
      }
      node = child;
    }
    if (node === 0) return;
    const ends = this.#ends[node];
    if (ends) ends.push(phrase);
    else this.#ends[node] = [phrase];
  }

  /** To be called once, after the last phrase. */
  finish(): void {
    const count = this.#parent.length;
    this.#fail = new Int32Array(count);
    this.#shorter = new Int32Array(count);
    for (const node of this.#byDepth()) {
      const depth = this.#depth[node] ?? 0;
      const fail = depth < 2 ? 0 : this.#step(this.#fail[this.#parent[node] ?? 0] ?? 0, this.#word[node] ?? 0);
      this.#fail[node] = fail;
      this.#shorter[node] = this.#ends[fail] ? fail : (this.#shorter[fail] ?? 0);
    }
  }

  /**
   * The phrases of a text, longest first, none over another. `words` holds the number of each word, 0 for one that is in
   * no phrase; `accept` chooses among the phrases of the same words, or null where none of them is meant.
   */
  match<T>(
    words: Int32Array,
    accept: (phrases: readonly number[], start: number, end: number) => T | null,
  ): Matched<T>[] {
    const waiting: { node: number; end: number }[][] = [];
    const wait = (node: number, end: number) => {
      const depth = this.#depth[node] ?? 0;
      waiting[depth] ??= [];
      waiting[depth].push({ node, end });
    };
    let node = 0;
    for (let at = 0; at < words.length; at += 1) {
      const word = words[at] ?? 0;
      node = word === 0 ? 0 : this.#step(node, word);
      if (node === 0) continue;
      const ending = this.#ends[node] ? node : (this.#shorter[node] ?? 0);
      if (ending !== 0) wait(ending, at + 1);
    }
    return this.#choose(waiting, wait, words.length, accept);
  }

  #choose<T>(
    waiting: { node: number; end: number }[][],
    wait: (node: number, end: number) => void,
    length: number,
    accept: (phrases: readonly number[], start: number, end: number) => T | null,
  ): Matched<T>[] {
    const taken = new Uint8Array(length);
    const found: Matched<T>[] = [];
    for (let depth = waiting.length - 1; depth > 0; depth -= 1) {
      for (const { node, end } of waiting[depth] ?? []) {
        const start = end - depth;
        const free = !(taken[start] || taken[end - 1]);
        const value = free ? accept(this.#ends[node] ?? [], start, end) : null;
        if (value !== null) {
          taken.fill(1, start, end);
          found.push({ start, end, value });
        } else {
          const shorter = this.#shorter[node] ?? 0;
          if (shorter !== 0) wait(shorter, end);
        }
      }
    }
    return found.sort((a, b) => a.start - b.start);
  }

  #step(from: number, word: number): number {
    let node = from;
    for (;;) {
      const next = this.#edges.get(node, word);
      if (next !== 0) return next;
      if (node === 0) return 0;
      node = this.#fail[node] ?? 0;
    }
  }

  #byDepth(): Int32Array {
    const counts: number[] = [];
    for (const depth of this.#depth) counts[depth + 1] = (counts[depth + 1] ?? 0) + 1;
    for (let depth = 1; depth < counts.length; depth += 1)
      counts[depth] = (counts[depth] ?? 0) + (counts[depth - 1] ?? 0);
    const sorted = new Int32Array(this.#depth.length);
    this.#depth.forEach((depth, node) => {
      const at = counts[depth] ?? 0;
      sorted[at] = node;
      counts[depth] = at + 1;
    });
    return sorted;
  }
}

/** A phrase found: from the word `start` to before the word `end`. */
export interface Matched<T> {
  readonly start: number;
  readonly end: number;
  readonly value: T;
}

/** Where each node goes by each word: a hash table of whole numbers, since a map of a million keys takes too long to fill. */
class Edges {
  #size = 0;
  #mask = (1 << 12) - 1;
  #from = new Int32Array(1 << 12);
  #word = new Int32Array(1 << 12);
  #to = new Int32Array(1 << 12);

  /** 0 where there is none: no edge leads back to the root. */
  get(from: number, word: number): number {
    let at = hashOf(from, word) & this.#mask;
    for (let to = this.#to[at] ?? 0; to !== 0; to = this.#to[at] ?? 0) {
      if (this.#from[at] === from && this.#word[at] === word) return to;
      at = (at + 1) & this.#mask;
    }
    return 0;
  }

  /** The edge is not there yet. */
  set(from: number, word: number, to: number): void {
    if (this.#size * 2 > this.#mask) this.#grow();
    let at = hashOf(from, word) & this.#mask;
    while (this.#to[at] !== 0) at = (at + 1) & this.#mask;
    this.#from[at] = from;
    this.#word[at] = word;
    this.#to[at] = to;
    this.#size += 1;
  }

  #grow(): void {
    const [from, word, to] = [this.#from, this.#word, this.#to];
    const length = to.length * 2;
    this.#from = new Int32Array(length);
    this.#word = new Int32Array(length);
    this.#to = new Int32Array(length);
    this.#mask = length - 1;
    this.#size = 0;
    for (let at = 0; at < to.length; at += 1) if (to[at] !== 0) this.set(from[at] ?? 0, word[at] ?? 0, to[at] ?? 0);
  }
}

function hashOf(from: number, word: number): number {
  let hash = Math.imul(from, 0x9e37_79b1) ^ Math.imul(word, 0x85eb_ca6b);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b_3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}
