import type { Span } from '../../domain/model.ts';
import { canonicalText } from '../../domain/text/canonical.ts';

/**
 * How a program counts the positions of passages. REFI-QDA says Unicode code points from 0 and leaves open what a line
 * end of two characters counts, and whether the end is part of the passage; programs differ.
 */
export interface Counting {
  readonly unit: 'code point' | 'UTF-16 code unit';
  /** Characters that CR LF counts. */
  readonly lineEnd: 1 | 2;
  readonly isEndInside: boolean;
}

/** A passage as a file gives it, with what it says of itself; '' where it says nothing. */
export interface RawPassage {
  readonly start: number;
  readonly end: number;
  readonly said: string;
}

export interface Choice {
  readonly counting: Counting;
  /** Whether another way of counting would give other passages, and nothing in the file says which is meant. */
  readonly isDoubtful: boolean;
}

const UNITS = ['code point', 'UTF-16 code unit'] as const;

/** A text as it stands in a file, counted in any way and given in canonical form. */
export class CountedText {
  readonly text: string;
  readonly #raw: string;
  readonly #hasPairs: boolean;
  readonly #hasLineEnds: boolean;
  readonly #tables = new Map<string, Int32Array>();

  constructor(raw: string) {
    this.#raw = raw;
    this.#hasPairs = /[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(raw);
    this.#hasLineEnds = raw.includes('\r\n');
    this.text = canonicalText(raw);
  }

  /** Null where it is empty, reversed, outside the text, or splits a surrogate pair. */
  spanOf({ start, end }: RawPassage, counting: Counting): Span | null {
    const table = this.#table(counting);
    const last = end + (counting.isEndInside ? 1 : 0);
    const [from, to] = [table[start] ?? -1, table[last] ?? -1];
    return from >= 0 && to > from ? { start: from, end: to } : null;
  }

  /** What the passages say of themselves decides, then where they fit in the text, then the order of `ways`. */
  choose(passages: readonly RawPassage[], ways: readonly Counting[]): Choice {
    const [first] = ways;
    if (!first) throw new Error('no way of counting');
    const saying = passages.filter(({ said }) => said !== '');
    const seen = ways.map((counting) => saying.filter((passage) => this.#isSaid(passage, counting)).length);
    const most = Math.max(...seen);
    if (most > 0) return { counting: ways[seen.indexOf(most)] ?? first, isDoubtful: false };
    const outside = (counting: Counting) => passages.filter((one) => !this.spanOf(one, counting)).length;
    // Only a text says whether the end is part of a passage: without it the end is taken to be outside.
    const fitting = ways
      .filter(({ isEndInside }) => !isEndInside)
      .map((counting) => [counting, outside(counting)] as const);
    const least = Math.min(...fitting.map(([, count]) => count));
    const [best = first, ...others] = fitting.filter(([, count]) => count === least).map(([counting]) => counting);
    const differs = (other: Counting) =>
      passages.some((one) => JSON.stringify(this.spanOf(one, other)) !== JSON.stringify(this.spanOf(one, best)));
    return { counting: best, isDoubtful: others.some(differs) };
  }

  #isSaid(passage: RawPassage, counting: Counting): boolean {
    const span = this.spanOf(passage, counting);
    return span !== null && isSaying(passage.said, this.text.slice(span.start, span.end));
  }

  /** Where in the canonical text each counted position lies; -1 inside a surrogate pair. */
  #table({ unit, lineEnd }: Counting): Int32Array {
    const key = `${this.#hasPairs ? unit : ''} ${this.#hasLineEnds ? lineEnd : ''}`;
    const known = this.#tables.get(key);
    if (known) return known;
    const raw = this.#raw;
    const table = new Int32Array(raw.length + 1);
    let [at, count] = [0, 0];
    for (let index = 0; index < raw.length; index += 1) {
      table[count] = at;
      count += 1;
      const char = raw[index] ?? '';
      if (char === '\r' && raw[index + 1] === '\n') {
        index += 1;
        if (lineEnd === 2) {
          table[count] = at;
          count += 1;
        }
        at += 1;
      } else if ((raw.codePointAt(index) ?? 0) > 0xffff) {
        index += 1;
        if (unit === 'UTF-16 code unit') {
          table[count] = -1;
          count += 1;
        }
        at += 2;
      } else if (!this.#isDropped(char, at)) at += 1;
    }
    table[count] = at;
    const whole = table.slice(0, count + 1);
    this.#tables.set(key, whole);
    return whole;
  }

  /** As `canonicalText` drops control characters, and byte-order marks at the beginning. */
  #isDropped = (char: string, at: number): boolean =>
    char === '\uFEFF' ? at === 0 : char < '\u00A0' && char !== '\r' && canonicalText(`.${char}`).length === 1;
}

/** Whether what a passage says of itself is its text: all of it, or how it begins. Programs tidy white space in it. */
function isSaying(said: string, text: string): boolean {
  const name = tidy(said);
  // Passages can be as long as the text, and there may be many of them.
  const passage = tidy(text.slice(0, 4 * said.length + 100));
  if (name === '' || passage === '') return false;
  if (name === passage) return true;
  const begun = name.replace(/(?:…|\.\.\.)$/u, '');
  return begun.length >= (begun === name ? 12 : 1) && passage.startsWith(begun);
}

/** Whether two texts differ in their white space at most. */
export const isSameText = (a: string, b: string): boolean =>
  b.length <= 4 * a.length + 100 && a.length <= 4 * b.length + 100 && tidy(a) === tidy(b);

const tidy = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** All ways of counting, the likeliest first: ATLAS.ti counts a line end once, others as it stands in the file. */
export function waysOfCounting(origin: string): Counting[] {
  const lineEnds = /atlas/iu.test(origin) ? ([1, 2] as const) : ([2, 1] as const);
  return [false, true].flatMap((isEndInside) =>
    UNITS.flatMap((unit) => lineEnds.map((lineEnd) => ({ unit, lineEnd, isEndInside }))),
  );
}

export const describeCounting = ({ unit, lineEnd, isEndInside }: Counting): string =>
  `${unit}s from 0, the end ${isEndInside ? 'included' : 'excluded'}, CR LF as ${lineEnd === 1 ? 'one' : 'two'}`;
