import { errorsAllowed, lettersOf, missingLetters, typingErrors } from './typing-errors.ts';

export interface Findable {
  readonly label: string;
  readonly also?: readonly string[];
}

/** Without accents and case: what the analyst types need not be what the source wrote. */
export const fold = (text: string): string =>
  ASCII.test(text)
    ? text.toLowerCase()
    : // The sigma at a word's end is the same letter: while one types, every end is only for the moment.
      text.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase('en').replaceAll('ς', 'σ');

// biome-ignore lint/suspicious/noControlCharactersInRegex: the whole of ASCII is meant
const ASCII = /^[\u0000-\u007f]*$/u;

/**
 * The options that hold every word of the query, in any order, the likeliest first: those that begin with the query,
 * then those with a word that begins with it, then the rest; equals stay in their order. After all of these come the
 * options that hold every word but for a few typing errors, those with the fewest first.
 */
export function rankBy<T extends Findable>(options: readonly T[], query: string): T[] {
  const asked = oneLine(query);
  if (!asked) return [...options];
  const words = asked.split(' ');
  const typed = words.map((word) => ({ word, letters: lettersOf(word), allowed: errorsAllowed(word) }));
  const forgiving = typed.some(({ allowed }) => allowed > 0);
  const scored: { option: T; score: number }[] = [];
  for (const option of options) {
    const texts = textsOf(option);
    let score = Number.POSITIVE_INFINITY;
    for (const { text } of texts) score = Math.min(score, scoreOf(text, asked, words));
    if (forgiving && !Number.isFinite(score)) score = MISTYPED + fewestErrors(texts, typed);
    if (Number.isFinite(score)) scored.push({ option, score });
  }
  return scored.sort((a, b) => a.score - b.score).map(({ option }) => option);
}

/** Worse than everything that `scoreOf` gives. */
const MISTYPED = 10;

function scoreOf(text: string, asked: string, words: readonly string[]): number {
  if (text === asked) return 0;
  if (text.startsWith(asked)) return 1;
  if (!words.every((word) => text.includes(word))) return Number.POSITIVE_INFINITY;
  return text.split(/[\s-]+/u).some((part) => part.startsWith(words[0] ?? '')) ? 2 : 3;
}

interface Typed {
  readonly word: string;
  readonly letters: number;
  readonly allowed: number;
}

/** What the option is called counts more than what else it is found by. */
function fewestErrors(texts: readonly FoldedText[], typed: readonly Typed[]): number {
  let fewest = Number.POSITIVE_INFINITY;
  for (const [at, text] of texts.entries()) fewest = Math.min(fewest, errorsIn(text, typed) + (at === 0 ? 0 : 0.5));
  return fewest;
}

/** The typing errors of all the words together; Infinity where one of them is not there even so. */
function errorsIn(text: FoldedText, typed: readonly Typed[]): number {
  let sum = 0;
  for (const { word, letters, allowed } of typed) {
    if (missingLetters(letters, text.letters) > allowed) return Number.POSITIVE_INFINITY;
    if (text.text.includes(word)) continue;
    if (allowed === 0) return Number.POSITIVE_INFINITY;
    let fewest = Number.POSITIVE_INFINITY;
    for (const [own, ownLetters] of wordsOf(text)) {
      if (missingLetters(letters, ownLetters) > allowed) continue;
      fewest = Math.min(fewest, typingErrors(word, own, allowed));
      if (fewest === 1) break;
    }
    sum += fewest;
    if (!Number.isFinite(sum)) return sum;
  }
  return sum;
}

interface FoldedText {
  readonly text: string;
  readonly letters: number;
  /** Its words with their letters, made when they are first needed. */
  words?: readonly (readonly [word: string, letters: number])[];
}

/** Kept as long as the option itself: a list of thousands is searched again at each key. */
const folded = new WeakMap<Findable, readonly FoldedText[]>();

function textsOf(option: Findable): readonly FoldedText[] {
  const known = folded.get(option);
  if (known) return known;
  const texts = [option.label, ...(option.also ?? [])].map((label) => {
    const text = oneLine(label);
    return { text, letters: lettersOf(text) };
  });
  folded.set(option, texts);
  return texts;
}

function wordsOf(text: FoldedText): NonNullable<FoldedText['words']> {
  if (!text.words) {
    const words = [...text.text.split(' '), ...text.text.split(/[^\p{L}\p{N}]+/u)].filter((word) => word.length > 1);
    text.words = [...new Set(words)].map((word) => [word, lettersOf(word)]);
  }
  return text.words;
}

const oneLine = (text: string): string => fold(text).trim().replace(/\s+/gu, ' ');
