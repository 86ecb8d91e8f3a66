import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hardText } from '../../testing/arbitraries.ts';
import { canonicalText, datelineOf, hashText, isCanonical } from './canonical.ts';
import { offsetMap } from './code-points.ts';
import { graphemeEnd, graphemeStart, tidySpan } from './span.ts';

const twoIn = (text: string) => fc.tuple(fc.nat(text.length), fc.nat(text.length));
const textAndTwo = hardText().chain((text) => twoIn(text).map(([a, b]) => ({ text, a, b })));

/** Every border between graphemes, by segmenting the whole text: the oracle. */
const borders = (text: string): Set<number> =>
  new Set([...new Intl.Segmenter('en').segment(text)].map(({ index }) => index).concat(text.length));

/** Whether an offset falls between the halves of a pair. */
const splitsPair = (text: string, index: number): boolean =>
  (text.codePointAt(index - 1) ?? 0) > 0xffff && index > 0 && index < text.length;

describe('code points', () => {
  it('are counted as by walking through the text one by one', () => {
    fc.assert(
      fc.property(textAndTwo, ({ text, a, b }) => {
        const map = offsetMap(text);
        const [start, end] = [Math.min(a, b), Math.max(a, b)];
        fc.pre(start < end && !splitsPair(text, start) && !splitsPair(text, end));
        const points = { start: [...text.slice(0, start)].length, end: [...text.slice(0, end)].length };
        expect(map.toCodePoints({ start, end })).toEqual(points);
        expect(map.toCodeUnits(points)).toEqual({ start, end });
        expect([...text].slice(points.start, points.end).join('')).toBe(text.slice(start, end));
        expect(map.length).toBe([...text].length);
      }),
    );
  });

  it('are refused where they are no place in the text', () => {
    const map = offsetMap('a😀b');
    expect(map.length).toBe(3);
    for (const [start, end] of [
      [0, 4],
      [-1, 2],
      [2, 2],
      [2, 1],
      [0.5, 2],
      [3, 4],
      [Number.NaN, 1],
    ] as const) {
      expect(map.toCodeUnits({ start, end })).toBeNull();
    }
  });

  it('cannot say an offset between the halves of a pair: that throws', () => {
    expect(() => offsetMap('a😀b').toCodePoints({ start: 2, end: 4 })).toThrow(/splits a surrogate pair/u);
  });

  it('count a lone half as one', () => {
    const map = offsetMap('\ude00a\ud83d');
    expect(map.length).toBe(3);
    expect(map.toCodePoints({ start: 1, end: 3 })).toEqual({ start: 1, end: 3 });
  });
});

describe('graphemes', () => {
  it('begin and end where the whole text says they do', () => {
    fc.assert(
      fc.property(textAndTwo, ({ text, a }) => {
        const all = [...borders(text)].sort((x, y) => x - y);
        expect(graphemeStart(text, a)).toBe(all.findLast((border) => border <= a));
        expect(graphemeEnd(text, a)).toBe(all.find((border) => border >= a));
      }),
      { numRuns: 1000 },
    );
  });

  it('are not confused by a long row of flags', () => {
    const text = '🇺🇦'.repeat(60);
    for (let index = 0; index <= text.length; index += 1) {
      expect(graphemeStart(text, index)).toBe(index - (index % 4));
      expect(graphemeEnd(text, index)).toBe(Math.ceil(index / 4) * 4);
    }
  });

  it('may carry a hundred marks', () => {
    const text = `x${'e'}${'\u0301'.repeat(100)}y`;
    expect([graphemeStart(text, 60), graphemeEnd(text, 60)]).toEqual([1, 102]);
  });
});

describe('a passage made from a selection', () => {
  it('splits no grapheme, lies in the text, and holds all that was selected but outer white space', () => {
    fc.assert(
      fc.property(textAndTwo, ({ text, a, b }) => {
        const span = tidySpan(text, { start: a, end: b });
        const selected = text.slice(Math.min(a, b), Math.max(a, b));
        if (!span) {
          expect(selected.trim()).toBe('');
          return;
        }
        const all = borders(text);
        expect(all.has(span.start) && all.has(span.end)).toBe(true);
        expect(span.start).toBeLessThan(span.end);
        expect(text.slice(span.start, span.end)).toContain(selected.trim());
      }),
      { numRuns: 1000 },
    );
  });

  it('has no white space at its edges, unless a mark stands on it', () => {
    fc.assert(
      fc.property(textAndTwo, ({ text, a, b }) => {
        const span = tidySpan(text, { start: a, end: b });
        fc.pre(span !== null);
        const { start, end } = span ?? { start: 0, end: 0 };
        const first = text.slice(start, graphemeEnd(text, start + 1));
        const last = text.slice(graphemeStart(text, end - 1), end);
        expect(first.trim()).not.toBe('');
        expect(last.trim()).not.toBe('');
      }),
    );
  });

  it('stays as it is when it is tidied again, and does not mind the direction', () => {
    fc.assert(
      fc.property(textAndTwo, ({ text, a, b }) => {
        const span = tidySpan(text, { start: a, end: b });
        expect(tidySpan(text, { start: b, end: a })).toEqual(span);
        if (span) expect(tidySpan(text, span)).toEqual(span);
      }),
      { numRuns: 1000 },
    );
  });

  it('is nothing where nothing is selected', () => {
    for (const [start, end] of [
      [1, 1],
      [1, 3],
      [9, 12],
      [-5, 0],
    ] as const) {
      expect(tidySpan('a \n b', { start, end })).toBeNull();
    }
  });
});

describe('canonical text', () => {
  const raw = fc.array(
    fc.oneof(
      hardText(3),
      fc.constantFrom('\r\n', '\r', '\u0000', '\uFEFF', '\ud83d', '\ude00', '\u0085', '\u001b', '\f', 'a'),
    ),
    { maxLength: 12 },
  );

  it('does not change when it is made again', () => {
    fc.assert(
      fc.property(raw, (pieces) => {
        const text = canonicalText(pieces.join(''));
        expect(canonicalText(text)).toBe(text);
        expect(isCanonical(text)).toBe(true);
        expect(text).not.toMatch(/\r|^\uFEFF/u);
        expect(text.isWellFormed()).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('leaves hard but sound text as it was written', () => {
    fc.assert(fc.property(hardText(), (text) => canonicalText(text) === text));
  });

  it('drops every byte-order mark at the start, also behind a control character, and none within', () => {
    expect(canonicalText('\u0000\uFEFF\uFEFFa\uFEFFb')).toBe('a\uFEFFb');
  });

  it('is hashed as UTF-8', () => {
    fc.assert(
      fc.property(hardText(), (text) => {
        expect(hashText(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
      }),
    );
  });
});

describe('a dateline', () => {
  it.each([
    [' date 2022-01-09 Russian Deputy Foreign Minister', '2022-01-09'],
    ['date 2022-01-09\nText', '2022-01-09'],
    ['\n\tDate  2024-02-29 Text', '2024-02-29'],
    ['date 2022-01-09', '2022-01-09'],
    ['date 2023-02-29 Text', ''],
    ['date 2022-13-01 Text', ''],
    ['date 2022-00-10 Text', ''],
    ['date 2022-01-00 Text', ''],
    ['date 2022-01-091 Text', ''],
    ['date 2022-1-9 Text', ''],
    ['update 2022-01-09 Text', ''],
    ['Text date 2022-01-09', ''],
    ['2022-01-09 Text', ''],
    ['', ''],
  ])('%j says “%s”', (text, date) => {
    expect(datelineOf(text)).toBe(date);
  });
});
