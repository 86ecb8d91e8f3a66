import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hardText } from '../../testing/arbitraries.ts';
import { graphemeStart } from '../text/span.ts';
import { findApproximate, similarity } from './approximate.ts';
import { describe as anchorAt, CONTEXT } from './describe.ts';
import { type Resolution, resolve } from './resolve.ts';

/** A text and a passage of it that splits no grapheme. */
const passage = hardText().chain((text) =>
  fc.tuple(fc.nat(text.length - 1), fc.nat(text.length - 1)).map(([a, b]) => {
    const start = graphemeStart(text, Math.min(a, b));
    const following = Math.max(a, b) + 1;
    const end = graphemeStart(text, following);
    return { text, span: { start, end: end > start ? end : text.length } };
  }),
);

const found = (text: string, resolution: Resolution): string =>
  resolution.kind === 'lost' ? '(lost)' : text.slice(resolution.span.start, resolution.span.end);

describe('describing a passage', () => {
  it('says the quote and the text around it, word for word', () => {
    fc.assert(
      fc.property(passage, ({ text, span }) => {
        const { quote, prefix, suffix } = anchorAt(text, span);
        expect(text.slice(span.start, span.end)).toBe(quote);
        expect(text.slice(0, span.start).endsWith(prefix)).toBe(true);
        expect(text.slice(span.end).startsWith(suffix)).toBe(true);
        expect(Math.max(prefix.length, suffix.length)).toBeLessThanOrEqual(CONTEXT);
      }),
    );
  });

  it('never cuts a grapheme with the edge of the context', () => {
    fc.assert(
      fc.property(passage, ({ text, span }) => {
        const { prefix, suffix } = anchorAt(text, span);
        for (const edge of [span.start - prefix.length, span.end + suffix.length]) {
          expect(graphemeStart(text, edge)).toBe(edge);
        }
      }),
    );
  });

  it('refuses a span that is empty, reversed or outside the text', () => {
    for (const [start, end] of [
      [1, 1],
      [2, 1],
      [-1, 2],
      [0, 4],
      [0.5, 2],
    ] as const) {
      expect(() => anchorAt('abc', { start, end })).toThrow(/no passage/u);
    }
  });
});

describe('finding a passage again', () => {
  it('finds every passage of an unchanged text exactly where it was', () => {
    fc.assert(
      fc.property(passage, ({ text, span }) => {
        expect(resolve(text, anchorAt(text, span))).toEqual({ kind: 'exact', span });
      }),
    );
  });

  it('finds the same words with the same company after text was put before them', () => {
    fc.assert(
      fc.property(passage, hardText(10), ({ text, span }, added) => {
        const changed = `${added}\n${text}`;
        const resolution = resolve(changed, anchorAt(text, span));
        expect(found(changed, resolution)).toBe(text.slice(span.start, span.end));
      }),
    );
  });

  it('never gives a span outside the text, nor one that says something else and is called exact or moved', () => {
    fc.assert(
      fc.property(passage, hardText(), ({ text, span }, other) => {
        const anchor = anchorAt(text, span);
        const resolution = resolve(other, anchor);
        if (resolution.kind === 'lost') return;
        expect(resolution.span.start).toBeGreaterThanOrEqual(0);
        expect(resolution.span.start).toBeLessThan(resolution.span.end);
        expect(resolution.span.end).toBeLessThanOrEqual(other.length);
        if (resolution.kind !== 'fuzzy') expect(found(other, resolution)).toBe(anchor.quote);
      }),
    );
  });

  const article =
    'The minister said on Monday that the talks would go on. NATO did not answer. ' +
    'Later the ministry added that the drafts had been handed over. NATO has promised a reply within days.';
  const anchorOf = (quote: string, from = 0) => {
    const start = article.indexOf(quote, from);
    return anchorAt(article, { start, end: start + quote.length });
  };

  it('tells two mentions of a name apart by their company', () => {
    const second = anchorOf('NATO', 100);
    const changed = `Geneva. ${article}`;
    expect(resolve(changed, second)).toEqual({ kind: 'moved', span: { start: second.start + 8, end: second.end + 8 } });
  });

  it('does not take another mention of a name when the passage was deleted', () => {
    const changed = article.replace(' NATO did not answer.', ' No reply came yet from the capitals.');
    expect(resolve(changed, anchorOf('NATO')).kind).toBe('lost');
  });

  it('finds a passage whose words were corrected, with a score below 1', () => {
    const anchor = anchorOf('the drafts had been handed over');
    const changed = article.replace('the drafts had been handed over', 'the draft texts had been handed over');
    const resolution = resolve(changed, anchor);
    expect(found(changed, resolution)).toBe('the draft texts had been handed over');
    expect(resolution).toMatchObject({ kind: 'fuzzy' });
    expect(resolution.kind === 'fuzzy' && resolution.score).toBeGreaterThan(0.8);
    expect(resolution.kind === 'fuzzy' && resolution.score).toBeLessThan(1);
  });

  it('finds a moved and shortened paragraph of several thousand characters by its two ends', () => {
    const long = Array.from({ length: 300 }, (_, n) => `Sentence ${n} says ${n * 7919}.`).join(' ');
    const text = `Before it. ${long} And after it.`;
    const anchor = anchorAt(text, { start: 11, end: 11 + long.length });
    const shorter = long.replace('Sentence 150 says 1187850. ', '');
    const changed = `A new opening. Before it. ${shorter} And after it.`;
    const resolution = resolve(changed, anchor);
    expect(resolution.kind).toBe('fuzzy');
    expect(found(changed, resolution)).toBe(shorter);
  });

  it('gives up on an empty text and on an empty quote', () => {
    expect(resolve('', anchorOf('NATO')).kind).toBe('lost');
    expect(resolve(article, { start: 0, end: 0, quote: '', prefix: '', suffix: '' }).kind).toBe('lost');
  });

  it('stays within bounds of time on a long text and a long quote that is not there', () => {
    const words = ['talks', 'draft', 'the', 'minister', 'security', 'said', 'of', 'treaty', 'Geneva', 'answer'];
    const text = Array.from({ length: 20_000 }, (_, n) => words[(n * n + (n >> 3)) % words.length]).join(' ');
    const quote = Array.from({ length: 34 }, (_, n) => words[(n * 3) % words.length])
      .join(' ')
      .slice(0, 200);
    const anchor = { start: 50_000, end: 50_200, quote, prefix: 'x'.repeat(32), suffix: 'y'.repeat(32) };
    const times = [1, 2, 3, 4, 5].map(() => {
      const before = performance.now();
      resolve(text, anchor);
      return performance.now() - before;
    });
    // Some 5 ms on a common machine; the bound leaves room for a busy one.
    expect(Math.min(...times)).toBeLessThan(150);
  });
});

describe('searching approximately', () => {
  const letters = (max: number) => fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: max });

  /** Sellers' table, cell by cell: the oracle. */
  const fewestErrors = (text: string, pattern: string): number => {
    let row = Array.from({ length: text.length + 1 }, () => 0);
    for (let i = 1; i <= pattern.length; i += 1) {
      const next = [i];
      for (let j = 1; j <= text.length; j += 1) {
        const replaced = (row[j - 1] ?? 0) + (pattern[i - 1] === text[j - 1] ? 0 : 1);
        next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
      }
      row = next;
    }
    return Math.min(...row);
  };

  it('finds as few errors as the full table does, over the borders of its blocks', () => {
    fc.assert(
      fc.property(letters(150), letters(100), (text, pattern) => {
        const fewest = fewestErrors(text, pattern);
        const [best] = findApproximate(text, pattern, pattern.length);
        // A passage of length 0 has as many errors as the pattern has characters: nothing is found then.
        expect(best?.errors ?? pattern.length).toBe(fewest);
      }),
    );
  });

  it('tells the errors that lie between the pattern and the passage it gives', () => {
    fc.assert(
      fc.property(letters(150), letters(70), (text, pattern) => {
        for (const { start, end, errors } of findApproximate(text, pattern, Math.floor(pattern.length / 2))) {
          const passage = text.slice(start, end);
          const distance = (1 - similarity(passage, pattern)) * Math.max(passage.length, pattern.length);
          expect(Math.round(distance)).toBe(errors);
        }
      }),
    );
  });
});
