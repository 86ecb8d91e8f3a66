import type { Span } from '../model.ts';
import { isSentenceEnd, joinSentences } from './sentence-ends.ts';
import { graphemeEnd, graphemeStart } from './span.ts';

/** What a passage is grown and shrunk by. */
export type Unit = 'word' | 'sentence';

/**
 * The words or sentences of a text, piece by piece: a text of ten million characters in one line is never segmented as
 * a whole. The pieces are cut where the text alone says, so that whoever asks, from wherever, hears the same borders.
 */
export interface Units {
  /** From the piece that holds `offset` on, in order. */
  forward(offset: number): Generator<Span>;
  /** From the piece that holds `offset` back, the last one first. */
  backward(offset: number): Generator<Span>;
}

/** Length of a piece and how far beyond it a good place to cut is looked for, in UTF-16 code units. */
const PIECE = 2048;
const REACH = 1024;
/** Pieces that are looked through before it is said that there is no further word or sentence. */
const MOST_PIECES = 24;

/** `language` is a BCP 47 tag; '' or one that is none leaves it to the script of the piece. */
export function unitsOf(text: string, unit: Unit, language: string): Units {
  const last = Math.floor(Math.max(0, text.length - 1) / PIECE);
  const read = (piece: number): Span[] => {
    const [from, to] = [cutAt(text, piece), piece >= last ? text.length : cutAt(text, piece + 1)];
    return from < to ? segment(text, from, to, unit, language) : [];
  };
  const holding = (offset: number): number => {
    const piece = Math.min(last, Math.max(0, Math.floor(offset / PIECE)));
    return piece > 0 && cutAt(text, piece) > offset ? piece - 1 : piece;
  };
  return {
    *forward(offset) {
      const first = holding(offset);
      for (let piece = first; piece <= last && piece < first + MOST_PIECES; piece += 1) yield* read(piece);
    },
    *backward(offset) {
      const first = holding(offset);
      for (let piece = first; piece >= 0 && piece > first - MOST_PIECES; piece -= 1) yield* read(piece).reverse();
    },
  };
}

/** Where a piece begins: at a paragraph, else after a sentence, else after a blank, else between two graphemes. */
function cutAt(text: string, piece: number): number {
  const from = piece * PIECE;
  if (from <= 0) return 0;
  if (from >= text.length) return text.length;
  const window = text.slice(from, from + REACH);
  const paragraph = window.indexOf('\n\n');
  if (paragraph >= 0) return cleanCut(text, from + paragraph + 2);
  for (const { index, 0: end } of window.matchAll(/\S[\p{P}]*\s+|[。！？]+/gu)) {
    const at = from + index + end.length;
    if (at < text.length && isSentenceEnd(text, at)) return cleanCut(text, at);
  }
  const blank = window.search(/\s/u);
  return cleanCut(text, blank >= 0 ? from + blank + 1 : from);
}

const cleanCut = (text: string, offset: number): number => graphemeEnd(text, Math.min(offset, text.length));

function segment(text: string, from: number, to: number, unit: Unit, language: string): Span[] {
  const words = text.slice(from, to);
  const spans: Span[] = [];
  for (const { index, segment: said, isWordLike } of segmenterOf(unit, localeOf(words, language)).segment(words)) {
    if (unit === 'word' && !isWordLike && !STANDS_ALONE.test(said)) continue;
    const lead = said.length - said.trimStart().length;
    const start = from + index + lead;
    const end = from + index + said.trimEnd().length;
    if (start < end) spans.push({ start: graphemeStart(text, start), end: graphemeEnd(text, end) });
  }
  return unit === 'sentence' ? joinSentences(text, spans) : spans;
}

/** Signs that are read as a word of their own: pictures and flags. */
const STANDS_ALONE = /\p{Extended_Pictographic}|\p{Regional_Indicator}/u;

/** Scripts whose words are found by a dictionary, or whose sentences end in a sign of their own. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Thai}/u, 'th'],
  [/\p{Script=Lao}/u, 'lo'],
  [/\p{Script=Khmer}/u, 'km'],
  [/\p{Script=Myanmar}/u, 'my'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Han}/u, 'zh'],
  [/\p{Script=Greek}/u, 'el'],
];

function localeOf(words: string, language: string): string {
  if (language && isLocale(language)) return language;
  return SCRIPTS.find(([script]) => script.test(words))?.[1] ?? 'en';
}

function isLocale(language: string): boolean {
  try {
    return Intl.Segmenter.supportedLocalesOf(language).length > 0;
  } catch {
    return false;
  }
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(granularity: Unit, locale: string): Intl.Segmenter {
  const key = `${granularity} ${locale}`;
  const made = segmenters.get(key) ?? new Intl.Segmenter(locale, { granularity });
  segmenters.set(key, made);
  return made;
}
