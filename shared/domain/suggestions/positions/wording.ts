import type { Stance } from '../../model.ts';
import type { Knowledge } from '../suggestion.ts';
import { foldWord } from './fold-word.ts';
import { ALL_COMMON } from './languages/lexicon.ts';

/** A position whose wording is like a passage's: 0 to 1. */
export interface LikelyPosition {
  readonly id: string;
  readonly likelihood: number;
  /** The stance that passages of this position in like words were coded with; null where there are none. */
  readonly stance: Stance | null;
}

export interface WordingIndex {
  /** The likeliest first, at most three. */
  likeliest(passage: string): LikelyPosition[];
}

interface Entry {
  readonly position: string;
  readonly stance: Stance | null;
  /** What all its words weigh. */
  readonly weight: number;
}

const MOST_POSITIONS = 3;
/** Below, what is shared is chance: one word of five. */
const LEAST_LIKENESS = 0.25;
/** From here on past passages say something of the stance. */
const ALIKE = 0.35;
/** Different words of a passage that are looked up; and places of words in texts that are looked at for one passage. */
const MOST_WORDS = 80;
const MOST_ENTRIES = 3000;

/**
 * The words of the codebook and of the passages that were coded with it. Like are two texts by the weight of the words
 * they share, against what the shorter of them weighs; a word weighs the more the rarer it is (inverse document
 * frequency, as in BM25). A passage is long and a label short, so that the length of the longer must not count.
 */
export function wordingIndex({ positions, passages }: Pick<Knowledge, 'positions' | 'passages'>): WordingIndex {
  const known = new Set(positions.map((position) => position.id));
  const sources: { position: string; stance: Stance | null; words: Set<string> }[] = [
    ...positions.map(({ id, label }) => ({ position: id, stance: null, words: wordsOf(label) })),
    ...positions
      .filter(({ description }) => description !== '')
      .map(({ id, label, description }) => ({ position: id, stance: null, words: wordsOf(`${label} ${description}`) })),
    ...passages
      .filter(({ position }) => known.has(position))
      .map(({ position, stance, quote }) => ({ position, stance, words: wordsOf(quote) })),
  ].filter(({ words }) => words.size > 0);

  const places = new Map<string, number[]>();
  for (const [at, { words }] of sources.entries()) {
    for (const word of words) {
      const list = places.get(word);
      if (list) list.push(at);
      else places.set(word, [at]);
    }
  }
  const weightOf = (word: string): number => {
    const count = places.get(word)?.length ?? 0;
    return Math.log(1 + (sources.length - count + 0.5) / (count + 0.5));
  };
  const weigh = (words: Iterable<string>): number => {
    let sum = 0;
    for (const word of words) sum += weightOf(word);
    return sum;
  };
  const entries = sources.map(({ position, stance, words }): Entry => ({ position, stance, weight: weigh(words) }));
  // What a text of one rare word is short of: one shared word alone is never sure.
  const shortOf = Math.log(1 + sources.length) * 0.75;

  const sums = new Float64Array(sources.length);
  /** The texts that share words, with the weight of these: the rarest words first, as long as there is time. */
  const sharedWith = (words: readonly string[]): [number, number][] => {
    const lists = words.map((word) => ({ list: places.get(word) ?? [], weight: weightOf(word) }));
    lists.sort((a, b) => a.list.length - b.list.length);
    const touched: number[] = [];
    let looked = 0;
    for (const { list, weight } of lists) {
      looked += list.length;
      if (looked > MOST_ENTRIES) break;
      for (const at of list) {
        if (sums[at] === 0) touched.push(at);
        sums[at] = (sums[at] ?? 0) + weight;
      }
    }
    const shared = touched.map((at): [number, number] => [at, sums[at] ?? 0]);
    for (const at of touched) sums[at] = 0;
    return shared;
  };

  const likeliest = (passage: string): LikelyPosition[] => {
    if (sources.length === 0) return [];
    const words = [...wordsOf(passage)].slice(0, MOST_WORDS);
    const whole = weigh(words);
    const shared = sharedWith(words);
    const found = new Map<string, { likelihood: number; votes: Map<Stance, number> }>();
    for (const [at, weight] of shared) {
      const entry = entries[at];
      if (!entry) continue;
      const likelihood = weight / (Math.min(entry.weight, whole) + shortOf);
      const one = found.get(entry.position) ?? { likelihood: 0, votes: new Map() };
      one.likelihood = Math.max(one.likelihood, likelihood);
      if (entry.stance && likelihood >= ALIKE) {
        one.votes.set(entry.stance, (one.votes.get(entry.stance) ?? 0) + likelihood);
      }
      found.set(entry.position, one);
    }
    return [...found]
      .filter(([, { likelihood }]) => likelihood >= LEAST_LIKENESS)
      .sort(([a, one], [b, other]) => other.likelihood - one.likelihood || (a < b ? -1 : 1))
      .slice(0, MOST_POSITIONS)
      .map(([id, { likelihood, votes }]) => ({
        id,
        likelihood: Math.round(Math.min(1, likelihood) * 100) / 100,
        stance: mostOf(votes),
      }));
  };
  return { likeliest };
}

/** The stance that most was coded with; null where two are as common. */
function mostOf(votes: ReadonlyMap<Stance, number>): Stance | null {
  const [first, second] = [...votes].sort(([, a], [, b]) => b - a);
  if (!first || (second && second[1] > 0.8 * first[1])) return null;
  return first[0];
}

/** The words that say what a text is about, each once. */
function wordsOf(text: string): Set<string> {
  const words = (text.slice(0, LONGEST).match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).map(foldWord);
  return new Set(words.filter((word) => word.length > 1 && !ALL_COMMON.has(word)).map(stem));
}

/** Code units of a text that are read for its wording. */
const LONGEST = 1200;

/**
 * What is alike in the forms of a word: its beginning. Six letters are enough to tell most words apart, and in every one
 * of the languages they leave the endings out (“expand”, “expansion”; “переговоры”, “переговоров”).
 */
function stem(word: string): string {
  const bare = word.length > 4 ? word.replace(/(?<![su])s$/u, '') : word;
  return [...bare].slice(0, 6).join('');
}
