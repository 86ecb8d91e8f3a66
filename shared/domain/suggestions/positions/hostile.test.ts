import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hardText } from '../../../testing/arbitraries.ts';
import type { Span } from '../../model.ts';
import { type ActorSuggestion, type DateSuggestion, NO_KNOWLEDGE, type PositionSuggestion } from '../suggestion.ts';
import { positionFinder } from './suggest-positions.ts';
import { namesIn } from './testing.ts';

const finder = positionFinder(NO_KNOWLEDGE);

const read = (
  text: string,
  actors: readonly ActorSuggestion[] = [],
  dates: readonly DateSuggestion[] = [],
  language = 'en',
) => finder.suggest({ text, publishedOn: '2022-01', language }, actors, dates);

const LETTER_HALF = /^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/u;

function expectSound(text: string, suggestions: readonly PositionSuggestion[]): void {
  let last = 0;
  for (const { start, end, quote, confidence, why } of suggestions) {
    expect(quote).toBe(text.slice(start, end));
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThan(start);
    expect(quote.trim()).toBe(quote);
    expect(LETTER_HALF.test(quote) && !LETTER_HALF.test(text)).toBe(false);
    expect(confidence).toBeGreaterThanOrEqual(0);
    expect(confidence).toBeLessThanOrEqual(1);
    expect(why).not.toBe('');
    last = start;
  }
}

/** Words that rules look for, so that random text runs into them. */
const WORDS = [
  ...[
    'said',
    'that',
    'Ryabkov',
    '“',
    '”',
    '"',
    ',',
    '.',
    ':',
    '\n\n',
    '\n',
    'he',
    'who',
    'as',
    'according to',
    'and',
    'rejected',
    '’s',
  ],
  ...[
    'demand',
    'by',
    'was',
    'the',
    'draft',
    'published',
    '😀',
    'sagte',
    'dass',
    'заявил',
    'что',
    'selon',
    'a-t-il',
    'lehnte',
    'ab',
    'in',
    'view',
  ],
];
const newsLike = fc
  .array(fc.oneof(fc.constantFrom(...WORDS), hardText(3)), { maxLength: 60 })
  .map((words) => words.join(' '));

const actor = { id: null, name: 'A', kind: 'person' as const };
const spans = fc.array(fc.tuple(fc.integer({ min: -5, max: 400 }), fc.integer({ min: -5, max: 400 })), {
  maxLength: 12,
});

const asActor = (text: string, { start, end }: Span): ActorSuggestion => {
  return {
    kind: 'actor',
    start,
    end,
    quote: text.slice(start, end),
    confidence: 0.5,
    why: '',
    rule: '',
    actor,
    others: [],
  };
};
const asDate = (text: string, { start, end }: Span): DateSuggestion => {
  return { kind: 'date', start, end, quote: text.slice(start, end), confidence: 0.5, why: '', rule: '', date: '2022' };
};

describe('any text, with any names and dates', () => {
  it.each(['en', 'de', 'fr', 'es', 'ru', 'uk', '', 'xx', 'no tag'])(
    'gives suggestions whose quote is the text (%s)',
    (language) => {
      fc.assert(
        fc.property(fc.oneof(newsLike, hardText(80)), spans, spans, (text, names, days) => {
          const actors = names.map(([start, end]) => asActor(text, { start, end }));
          const dates = days.map(([start, end]) => asDate(text, { start, end }));
          expectSound(text, read(text, [...actors, ...namesIn(text, { person: 'Ryabkov|he' })], dates, language));
        }),
        { numRuns: 80 },
      );
    },
  );

  it('survives lone surrogates and numbers that are none', () => {
    const text = 'Ryabkov\uD83D said that \uDE00 “x\uD83D” was y.';
    const odd = [Number.NaN, -1, 0.5, Infinity, 1e9].map((start) => asActor(text, { start, end: start + 3 }));
    expect(() => read(text, [...odd, ...namesIn(text, { person: 'Ryabkov' })])).not.toThrow();
    const plain = 'Ryabkov said that it was late.';
    const unsure = { ...asActor(plain, { start: 0, end: 7 }), confidence: Number.NaN };
    expect(read(plain, [unsure])[0]?.confidence).toBeLessThan(1);
  });

  it('gives the same again', () => {
    const text = 'Ryabkov said that it was late. He added that nobody came.';
    const names = namesIn(text, { person: 'Ryabkov' });
    expect(read(text, names)).toEqual(read(text, names));
  });
});

const megabyte = (piece: string): string => piece.repeat(Math.ceil(1_000_000 / piece.length)).slice(0, 1_000_000);

describe('a text that is made to be slow', () => {
  it.each([
    [
      'news in one line',
      megabyte('Lavrov said that the talks were over. “We wait,” he said, and NATO rejected the plan. '),
    ],
    ['no end of a sentence', megabyte('Lavrov said that ')],
    ['one word again and again', megabyte('said ')],
    ['commas', megabyte('said, he, ')],
    ['capitals', megabyte('LAVROV SAID THAT NATO MUST LEAVE. ')],
    ['code', megabyte('if (a.b("c") === d) { return said[e]; } // that\n')],
    ['a quotation over each border', megabyte('he said “a. B” c “d. E” and ')],
    ['“according to”', megabyte('according to ')],
    ['colons', megabyte('a: ')],
    ['blanks', megabyte(' ')],
    ['line ends', megabyte('\n')],
    ['one letter', megabyte('a')],
    ['100,000 opening marks', '“'.repeat(100_000)],
    ['100,000 straight marks', '"'.repeat(100_000)],
    ['100,000 closed marks', '“a” '.repeat(50_000)],
    ['100,000 paragraphs that open a quotation', '“\n\n'.repeat(100_000)],
  ])('is read in time: %s', (_, text) => {
    const before = performance.now();
    const names = namesIn(text.slice(0, 100_000), { person: 'Lavrov', organisation: 'NATO' });
    expectSound(text, read(text, names).slice(0, 200));
    expect(performance.now() - before).toBeLessThan(10_000);
  });

  it('takes ten times as long for ten times as much, and not a hundred times', () => {
    const time = (text: string) => {
      const before = performance.now();
      read(text);
      return performance.now() - before;
    };
    const piece = 'Lavrov said that “it, he thinks, is. Over” and according to NATO, the demand that ';
    time(piece.repeat(500));
    expect(time(piece.repeat(5000))).toBeLessThan(40 * Math.max(20, time(piece.repeat(500))));
  });
});
