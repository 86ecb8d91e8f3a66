import type { Span } from '../../domain/model.ts';
import { canonicalText } from '../../domain/text/canonical.ts';
import { offsetMap } from '../../domain/text/code-points.ts';
import { isBorder, mapText } from '../foreign-offsets.ts';

/** What a program's offsets count, and whether line ends were counted as they are stored or, as a window shows them, as one each. */
export interface Reading {
  readonly unit: 'code-point' | 'utf-16' | 'grapheme';
  readonly lineEnds: 'stored' | 'shown';
}

/** A passage as a file gives it, over the text as the file has it. */
export interface ForeignSpan extends Span {
  /** What it says, '' where the file does not tell. */
  readonly quote: string;
}

/** The units in words, for a sentence: “offsets were taken as …”. */
export const UNIT_NAMES: Readonly<Record<Reading['unit'], string>> = {
  'code-point': 'characters (Unicode code points)',
  'utf-16': 'UTF-16 code units, as JavaScript counts',
  grapheme: 'characters as they are seen (grapheme clusters)',
};

/** Characters that every reading counts alike: no carriage returns, no surrogates, nothing that joins what is before it. */
const PLAIN =
  /^[\n\t\u0020-\u007E\u00A0-\u00A8\u00AA-\u00AC\u00AF-\u02FF\u0370-\u0373\u0386-\u0482\u048A-\u052F\u2010-\u2029\u4E00-\u9FFF\u3001-\u3029\u3041-\u3096\u30A1-\u30FF]*$/;

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** A text of a file, and where offsets lie in its canonical form by each reading. */
export class ForeignText {
  /** Canonical. */
  readonly text: string;
  /** All readings give the same. */
  readonly isPlain: boolean;
  readonly #raw: string;
  readonly #maps = new Map<string, (span: Span) => Span | null>();

  constructor(raw: string) {
    this.#raw = raw;
    this.text = canonicalText(raw);
    this.isPlain = PLAIN.test(raw);
  }

  /** In UTF-16 code units of the canonical text; null where it is empty, outside the text or no whole number. */
  read(span: Span, { unit, lineEnds }: Reading): Span | null {
    if (!Number.isSafeInteger(span.start) || !Number.isSafeInteger(span.end)) return null;
    const key = this.isPlain ? '' : `${unit} ${lineEnds}`;
    const known = this.#maps.get(key) ?? this.#mapOf(unit, lineEnds);
    this.#maps.set(key, known);
    return known(span);
  }

  /** Frees what was worked out for all readings. */
  forget(): void {
    this.#maps.clear();
  }

  #mapOf(unit: Reading['unit'], lineEnds: Reading['lineEnds']): (span: Span) => Span | null {
    const counted = lineEnds === 'shown' ? this.#raw.replace(/\r\n?/gu, '\n') : this.#raw;
    const { toCanonical } = mapText(counted, 'stored');
    const toUnits = unit === 'utf-16' || this.isPlain ? (span: Span) => span : unitsOf(unit, counted);
    return (span) => {
      const units = toUnits(span);
      return units && toCanonical(units);
    };
  }
}

function unitsOf(unit: 'code-point' | 'grapheme', text: string): (span: Span) => Span | null {
  if (unit === 'code-point') return offsetMap(text).toCodeUnits;
  const borders = Array.from(segmenter.segment(text), ({ index }) => index);
  borders.push(text.length);
  return ({ start, end }) => {
    const [from, to] = [borders[start], borders[end]];
    return from !== undefined && to !== undefined && start < end ? { start: from, end: to } : null;
  };
}

/** Whether a passage says what it should: white space aside, for which programs have written a blank or “\n”. */
export function says(text: string, { start, end }: Span, quote: string): boolean {
  const passage = text.slice(start, end);
  // Far longer ones are another passage: folding each of many would take too long.
  if (passage.length > 4 * quote.length + 100) return false;
  return passage === quote || folded(passage) === folded(quote);
}

const folded = (text: string): string =>
  canonicalText(text)
    .replace(/(?:\\[nr]|\s)+/gu, ' ')
    .trim();

/** Passages that are looked at to tell readings apart. */
const MOST_ASKED = 20_000;

export interface SpansOfText {
  readonly text: ForeignText;
  readonly spans: readonly ForeignSpan[];
}

export interface Ranked {
  /** The one that fits the file best first. */
  readonly readings: readonly Reading[];
  /** Whether another one would put a passage elsewhere that has no quote to tell. */
  readonly isOpen: boolean;
}

/**
 * Finds out how a file counts: passages say their quotes or, where the file has none, begin and end with words (not asked
 * where `isKnown`: the first reading is what the program does). Readings that fit alike stay in the order in which they are given.
 */
export function rankReadings(texts: readonly SpansOfText[], given: readonly Reading[], isKnown: boolean): Ranked {
  const asked = texts
    .filter(({ text }) => !text.isPlain)
    .flatMap(({ text, spans }) => spans.map((span) => ({ text, span })))
    .filter(({ span }) => !isKnown || span.quote !== '')
    .slice(0, MOST_ASKED);
  const readings = given
    .map((reading) => ({
      reading,
      score: asked.reduce((sum, { text, span }) => sum + scoreOf(text, span, reading), 0),
    }))
    .sort((a, b) => b.score - a.score)
    .map(({ reading }) => reading);
  const [best, ...others] = readings;
  const isOpen = asked.some(
    ({ text, span }) =>
      best && span.quote === '' && others.some((other) => !isSame(text.read(span, best), text.read(span, other))),
  );
  for (const { text } of asked) text.forget();
  return { readings, isOpen };
}

const isSame = (one: Span | null, other: Span | null): boolean =>
  one?.start === other?.start && one?.end === other?.end;

function scoreOf(text: ForeignText, given: ForeignSpan, reading: Reading): number {
  const span = text.read(given, reading);
  if (!span) return 0;
  if (given.quote !== '') return says(text.text, span, given.quote) ? 3 : 0;
  return 1 + Number(isBorder(text.text, span.start)) + Number(isBorder(text.text, span.end));
}
