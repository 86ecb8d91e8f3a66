import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { onlyIn } from './differences.ts';
import { AlikeIndex } from './find-alike.ts';
import { likeness, type Sketch, sketchOf } from './sketch.ts';

const alike = (a: string, b: string) => likeness(sketchOf(a), sketchOf(b));

/** Shingles of four words by hand: what the sketch has to estimate. */
function truth(a: readonly string[], b: readonly string[]): number {
  const of = (words: readonly string[]) => new Set(words.slice(3).map((_, at) => words.slice(at, at + 4).join(' ')));
  const [left, right] = [of(a), of(b)];
  const shared = [...left].filter((one) => right.has(one)).length;
  return shared / (left.size + right.size - shared);
}

const word = fc.stringMatching(/^[a-z]{3,8}$/u);
const words = (least: number, most: number) => fc.array(word, { minLength: least, maxLength: most });

describe('the likeness of two texts', () => {
  it('is 1 for the same words, whatever their case, accents, signs and white space', () => {
    expect(alike('Lech Wałęsa said: “No!”\n\nThen he left.', 'lech walesa said no then  he LEFT')).toBe(1);
  });

  it('is 0 for texts that share no four words, and for those without any', () => {
    expect(alike('one two three four five', 'four three two one zero')).toBe(0);
    expect(alike('', '')).toBe(0);
    expect(alike('— … !', 'one two three four')).toBe(0);
  });

  it('tells texts of few words apart', () => {
    expect(alike('Talks begin', 'Talks begin')).toBe(1);
    expect(alike('Talks begin', 'Talks end')).toBe(0);
  });

  it('is the same either way, and never more than 1', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 400 }),
        fc.string({ unit: 'binary', maxLength: 400 }),
        (a, b) => {
          expect(alike(a, b)).toBe(alike(b, a));
          expect(alike(a, b)).toBeLessThanOrEqual(1);
          if (sketchOf(a).hashes.length > 0) expect(alike(a, a)).toBe(1);
        },
      ),
    );
  });

  it('is exactly what their runs of four words share, in texts of up to some 250 words', () => {
    fc.assert(
      fc.property(words(8, 100), words(1, 60), fc.nat(100), (shared, own, at) => {
        const other = [...shared.slice(0, at), ...own, ...shared.slice(at)];
        expect(alike(shared.join(' '), other.join(', '))).toBeCloseTo(truth(shared, other), 6);
      }),
    );
  });

  it('is estimated to a tenth in long texts', () => {
    fc.assert(
      fc.property(words(1500, 1500), words(1, 700), fc.nat(1500), (shared, own, at) => {
        const other = [...shared.slice(0, at), ...own, ...shared.slice(at)];
        expect(Math.abs(alike(shared.join(' '), other.join(' ')) - truth(shared, other))).toBeLessThan(0.15);
      }),
      { numRuns: 30, seed: 1 },
    );
  });

  it('counts characters where no blanks part the words', () => {
    const text = '俄罗斯外交部副部长里亚布科夫在日内瓦会谈之前说双方立场仍有很大分歧';
    expect(alike(text, `${text}。`)).toBe(1);
    expect(alike(text, text.replace('日内瓦', '维也纳'))).toBeGreaterThan(0.5);
    expect(alike(text, text.split('').reverse().join(''))).toBeLessThan(0.1);
  });

  it('of a wire story with a corrected sentence and another headline stays high', () => {
    const story = Array.from({ length: 300 }, (_, at) => `word${(at * 7919) % 1000}`);
    const corrected = ['Update:', 'new', 'headline', ...story.slice(0, 150), 'corrected', ...story.slice(152)];
    expect(alike(story.join(' '), corrected.join(' '))).toBeGreaterThan(0.9);
  });
});

describe('among many texts', () => {
  const sketches = fc.array(words(5, 60), { minLength: 1, maxLength: 20 });

  it('the most alike is found as if each had been compared', () => {
    fc.assert(
      fc.property(sketches, words(5, 60), fc.nat(19), fc.nat(60), (texts, own, which, from) => {
        // Some are made of one another, else nothing would ever be alike.
        const made = texts.map((text, at) =>
          at % 2 ? [...(texts[at - 1] ?? []).slice(at % 7), ...text.slice(0, 4)] : text,
        );
        const wanted = sketchOf([...(made[which % made.length] ?? []), ...own.slice(from)].join(' '));
        const index = new AlikeIndex<number>();
        const all = made.map((text): Sketch => sketchOf(text.join(' ')));
        all.forEach((sketch, at) => {
          index.add(at, sketch);
        });
        const scores = all.map((sketch) => likeness(wanted, sketch));
        const best = Math.max(...scores);
        const found = index.mostAlike(wanted, 0.5);
        if (best < 0.5) expect(found).toBeNull();
        else expect(found).toEqual({ id: scores.indexOf(best), likeness: best });
      }),
      { numRuns: 300 },
    );
  });
});

describe('what is only in one of two texts', () => {
  const parts = (text: string, other: string) => onlyIn(text, other).map(({ start, end }) => text.slice(start, end));

  it('is nothing where the words are the same', () => {
    expect(parts('Lech Wałęsa said: “No!”', 'lech walesa SAID no')).toEqual([]);
  });

  it('is the words that were put in, as they are written', () => {
    const text =
      'After a year the talks in Geneva began on Sunday evening, and the “minister” said that they were “difficult”.';
    const corrected = text.replace('Geneva', 'Genève, not Vienna,');
    expect(parts(corrected, text)).toEqual(['Genève, not Vienna']);
    expect(parts(text, corrected)).toEqual(['Geneva']);
  });

  it('is all of it where nothing is shared', () => {
    expect(parts('Whole other words.', 'Talks began on Sunday in Geneva.')).toEqual(['Whole other words']);
    expect(parts('Whole other words.', '')).toEqual(['Whole other words']);
  });

  it('lies in the text, in order, whatever the texts are', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'b', ' ', 'é', 'ﬁ', '\u{1F600}', '中', '\n', 'ß', '\u0301'),
      maxLength: 60,
    });
    fc.assert(
      fc.property(text, text, (one, other) => {
        let at = 0;
        for (const { start, end } of onlyIn(one, other)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(one.length);
      }),
    );
  });
});
