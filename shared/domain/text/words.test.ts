import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hardText } from '../../testing/arbitraries.ts';
import { graphemeEnd } from './span.ts';
import { type Edge, grow, sentenceAt, shrink, snapToWords, type Unit, unitAt, wordAt } from './words.ts';

const said = (text: string, span: { start: number; end: number } | null) => span && text.slice(span.start, span.end);
const at = (text: string, mark: string) => text.indexOf(mark);

const anyUnit = fc.constantFrom<Unit>('word', 'sentence');
const anyEdge = fc.constantFrom<Edge>('start', 'end');
const textAndTwo = hardText().chain((text) =>
  fc.tuple(fc.constant(text), fc.nat(text.length), fc.nat(text.length), anyUnit, anyEdge),
);

describe('the word at a caret', () => {
  it.each([
    ['that holds it', 'Sergei Ryabkov spoke', 9, 'Ryabkov'],
    ['that ends there', 'Sergei Ryabkov, again', 14, 'Ryabkov'],
    ['with its possessive', 'Ryabkov’s words', 3, 'Ryabkov’s'],
    ['of Chinese', '俄罗斯外交部副部长里亚布科夫', 4, '外交部'],
    ['of Chinese, between two', '俄罗斯外交部', 3, '外交部'],
    ['of Japanese', '日本政府は発表した', 1, '日本'],
    ['of Thai', 'รัฐบาลไทยประกาศ', 7, 'ไทย'],
    ['of Arabic', 'قال وزير الخارجية', 5, 'وزير'],
    ['that is a flag', 'in 🇺🇦 today', 3, '🇺🇦'],
    ['after a blank', 'a  spoke', 2, 'spoke'],
    ['before the end of the text', 'the end. ', 9, 'end'],
  ])('is the one %s', (_, text, offset, word) => {
    expect(said(text, wordAt(text, offset))).toBe(word);
  });

  it('is none where there are none', () => {
    expect(wordAt(' .\n', 1)).toBeNull();
    expect(wordAt('', 0)).toBeNull();
  });

  it('is found with any language that an article may say, also one that is none', () => {
    for (const language of ['zh-Hans', 'not a language', 'xx', '-']) {
      expect(said('外交部 spoke', wordAt('外交部 spoke', 5, language))).toBe('spoke');
    }
  });
});

describe('the sentence at a caret', () => {
  it.each([
    ['between its neighbours', 'One came. Two went. Three', 'Two', 'Two went.'],
    ['with its quotation marks', 'He left. “We will go,” she said. “Now!” Good.', 'We', '“We will go,” she said.'],
    ['past a question that goes on', '“Why now?” he asked. Nobody knew.', 'Why', '“Why now?” he asked.'],
    ['past a title', 'Yes. Dr. Smith met Gen. Gerasimov. Then', 'met', 'Dr. Smith met Gen. Gerasimov.'],
    ['past initials', 'So. George W. Bush and J. Smith left. Then', 'left', 'George W. Bush and J. Smith left.'],
    [
      'past U.S.',
      'So. The U.S. envoy and the U.S. 6th Fleet came. Then',
      'envoy',
      'The U.S. envoy and the U.S. 6th Fleet came.',
    ],
    [
      'past No. 5',
      'So. Decree No. 5 Moscow signed on Jan. 9 Monday. Then',
      'signed',
      'Decree No. 5 Moscow signed on Jan. 9 Monday.',
    ],
    ['over a wrapped line', 'The talks went\non for days. Then', 'days', 'The talks went\non for days.'],
    ['not over a heading', 'Talks fail\n\nthe envoys left.', 'envoys', 'the envoys left.'],
    ['of Chinese', '他来了。她走了！谁知道？', '走', '她走了！'],
    ['of Arabic', 'وصل الوفد. غادر الوزير؟ نعم.', 'الوزير', 'غادر الوزير؟'],
    ['of Hindi', 'वह आया। वह गया।', 'गया', 'वह गया।'],
  ])('is taken whole %s', (_, text, mark, sentence) => {
    expect(said(text, sentenceAt(text, at(text, mark)))).toBe(sentence);
  });
});

describe('a passage', () => {
  it('grows by words over what stands between them, at either edge', () => {
    const text = 'The envoy, Sergei Ryabkov, spoke.';
    const span = { start: 11, end: 17 };
    expect(said(text, grow(text, span, 'end', 'word'))).toBe('Sergei Ryabkov');
    expect(said(text, grow(text, span, 'start', 'word'))).toBe('envoy, Sergei');
    expect(said(text, grow(text, { start: 11, end: 14 }, 'end', 'word'))).toBe('Sergei');
    expect(said(text, shrink(text, { start: 4, end: 25 }, 'start', 'word'))).toBe('Sergei Ryabkov');
  });

  it('grows by sentences: first to the end of its own', () => {
    const text = 'One came. Two went. Three stayed.';
    expect(said(text, grow(text, { start: 10, end: 13 }, 'end', 'sentence'))).toBe('Two went.');
    expect(said(text, grow(text, { start: 10, end: 19 }, 'end', 'sentence'))).toBe('Two went. Three stayed.');
    expect(said(text, grow(text, { start: 10, end: 19 }, 'start', 'sentence'))).toBe('One came. Two went.');
    expect(said(text, shrink(text, { start: 0, end: 33 }, 'end', 'sentence'))).toBe('One came. Two went.');
  });

  it('never shrinks to nothing', () => {
    const text = 'one two';
    expect(shrink(text, { start: 0, end: 3 }, 'end', 'word')).toEqual({ start: 0, end: 3 });
    expect(shrink(text, { start: 4, end: 7 }, 'start', 'sentence')).toEqual({ start: 4, end: 7 });
  });

  it('is snapped to the words that it cuts, and left alone where it cuts none', () => {
    const text = 'Sergei Ryabkov, spoke';
    expect(said(text, snapToWords(text, { start: 3, end: 9 }))).toBe('Sergei Ryabkov');
    expect(snapToWords(text, { start: 0, end: 15 })).toEqual({ start: 0, end: 15 });
  });
});

describe('whatever the text', () => {
  it('what grew shrinks back, where the edge stood at a border', () => {
    fc.assert(
      fc.property(textAndTwo, ([text, offset, , unit, edge]) => {
        const span = unitAt(text, offset, unit);
        fc.pre(span !== null);
        const from = span ?? { start: 0, end: 0 };
        const grown = grow(text, from, edge, unit);
        if (grown.start !== from.start || grown.end !== from.end) expect(shrink(text, grown, edge, unit)).toEqual(from);
      }),
      { numRuns: 1000 },
    );
  });

  it('passages stay in the text, hold what they held, and split no grapheme that was whole', () => {
    const whole = (text: string, offset: number) => graphemeEnd(text, offset) === offset;
    fc.assert(
      fc.property(textAndTwo, ([text, a, b, unit, edge]) => {
        const [start, end] = [graphemeEnd(text, Math.min(a, b)), graphemeEnd(text, Math.max(a, b))];
        fc.pre(start < end);
        const span = { start, end };
        const grown = grow(text, span, edge, unit);
        const shrunk = shrink(text, span, edge, unit);
        const snapped = snapToWords(text, span);
        for (const bigger of [grown, snapped]) {
          expect(bigger.start).toBeLessThanOrEqual(start);
          expect(bigger.end).toBeGreaterThanOrEqual(end);
        }
        expect(shrunk.start).toBeGreaterThanOrEqual(start);
        expect(shrunk.end).toBeLessThanOrEqual(end);
        for (const one of [grown, shrunk, snapped]) {
          expect(0 <= one.start && one.start < one.end && one.end <= text.length).toBe(true);
          expect(whole(text, one.start) && whole(text, one.end)).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('words and sentences in a long line are those that a short one has, also where pieces meet', () => {
    const text = 'The envoy Ryabkov spoke of NATO. Dr. Smith listened in vain. '.repeat(400);
    let span = { start: 0, end: 3 };
    for (let words = 1; words < 2000; words += 1) span = grow(text, span, 'end', 'word');
    expect(text.slice(0, span.end).match(/\p{L}+/gu)).toHaveLength(2000);
    let whole = { start: 0, end: 32 };
    for (let sentences = 1; sentences < 300; sentences += 1) whole = grow(text, whole, 'end', 'sentence');
    expect(whole.end).toBe(61 * 150 - 1);
  });

  it.each([
    ['ten million letters without a blank', 'ab'.repeat(5_000_000)],
    ['ten million blanks', ' '.repeat(10_000_000)],
    ['four million Chinese characters', '外交部副部长'.repeat(700_000)],
  ])('%s are gone through in pieces', (_, text) => {
    const middle = text.length / 2;
    expect(wordAt(text, middle)?.start ?? middle).toBeGreaterThan(middle - 100_000);
    const grown = grow(text, { start: middle, end: middle + 2 }, 'end', 'sentence');
    expect(grown.end).toBeLessThan(middle + 100_000);
  });
});
