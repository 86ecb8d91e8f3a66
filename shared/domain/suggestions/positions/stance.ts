import type { Stance } from '../../model.ts';
import type { Item } from './items.ts';
import type { VerbGroup } from './languages/language.ts';
import type { Lexicon, Phrases } from './languages/lexicon.ts';

/** The length, in items, of the phrase that stands at a place; 0 where none does. `value` is what it means. */
export function phraseAt<T>(
  phrases: Phrases<T>,
  items: readonly Item[],
  at: number,
  to: number,
  fits: (value: T) => boolean = () => true,
): { readonly length: number; readonly value: T } | null {
  const candidates = phrases.get(items[at]?.word ?? '');
  if (!candidates) return null;
  for (const { words, value } of candidates) {
    // Signs are passed over inside a phrase: “d'après” is two words and an apostrophe.
    let place = at;
    let index = 0;
    while (index < words.length && place < to) {
      const item = items[place];
      if (!item) break;
      if (item.kind === 'word' && item.word === words[index]) index += 1;
      else if (!(item.kind === 'sign' && /['’ʼ-]/u.test(item.word)) || index === 0) break;
      place += 1;
    }
    if (index === words.length && fits(value)) return { length: place - at, value };
  }
  return null;
}

/**
 * What the words of a passage say of the stance, where the verb says nothing: a condition before all else; then what
 * stands against something, then what is for it.
 */
export function stanceOfWords(words: readonly Item[], lexicon: Lexicon): Stance {
  const has = (phrases: Phrases<true>) => words.some((_, at) => phraseAt(phrases, words, at, words.length) !== null);
  if (lexicon.refusing.has(words.find(({ kind }) => kind === 'word')?.word ?? '')) {
    return words.some(({ word }) => lexicon.without.has(word)) ? 'conditional' : 'opposes';
  }
  if (has(lexicon.conditional)) return 'conditional';
  if (has(lexicon.opposing)) return 'opposes';
  return has(lexicon.supporting) ? 'supports' : 'neutral';
}

const OPPOSITE: Readonly<Record<Stance, Stance>> = {
  supports: 'opposes',
  opposes: 'supports',
  neutral: 'neutral',
  conditional: 'conditional',
};

/** A verb that stands for or against something, by a condition in what follows, and turned round where it is denied. */
export function stanceOfVerb(
  group: Pick<VerbGroup, 'stance'>,
  isDenied: boolean,
  words: readonly Item[],
  lexicon: Lexicon,
): Stance {
  const said = stanceOfWords(words, lexicon);
  if (group.stance === 'plain') return said;
  if (said === 'conditional') return 'conditional';
  return isDenied ? OPPOSITE[group.stance] : group.stance;
}
