import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Decisions, weigh, weighed } from './decisions.ts';
import type { ActorSuggestion, DateSuggestion, PositionSuggestion, Suggestion } from './suggestion.ts';

const base = { start: 0, confidence: 0.6, why: 'It is written like a name.', rule: 'name' };
const actor = (quote: string, id: string | null = null, name = quote): ActorSuggestion => ({
  ...{ ...base, kind: 'actor', end: quote.length, quote, actor: { id, name, kind: 'state' }, others: [] },
});
const date = (quote: string): DateSuggestion => ({ ...base, kind: 'date', end: quote.length, quote, date: '2022' });
const position = (quote: string): PositionSuggestion => ({
  ...{ ...base, kind: 'position', end: quote.length, quote },
  ...{ positions: [], stance: 'neutral', holders: [], addressees: [], saidOn: '' },
});
const times = (number: number, work: () => void) => {
  for (let left = number; left > 0; left -= 1) work();
};
const decidedOn = (suggestion: Suggestion, decide: (decisions: Decisions) => void): Suggestion => {
  const decisions = new Decisions();
  decide(decisions);
  const [one = suggestion] = weighed([suggestion], decisions);
  return one;
};
const georgia = { kind: 'actor', quote: 'Georgia', value: 'Georgia' } as const;

describe('what was decided', () => {
  it('makes a like suggestion less sure or surer, and says so', () => {
    const often = decidedOn(actor('Georgia'), (one) => times(3, () => one.dismiss(georgia)));
    expect(often.confidence).toBeCloseTo((0.6 * 4) / 7);
    expect(often.why).toBe(
      'It is written like a name. In this project it was dismissed 3 times, which makes it less sure.',
    );
    const tagged = decidedOn(actor('Georgia', 'ge'), (one) =>
      one.accept({ kind: 'actor', quote: 'GEORGIA', actor: 'ge' }),
    );
    expect(tagged.confidence).toBeCloseTo((0.6 * 4 + 1) / 5);
    expect(tagged.why).toMatch(/tagged once, which makes it surer\.$/u);
    const both = decidedOn(date('March 3'), (one) => {
      times(3, () => one.dismiss({ kind: 'date', quote: 'March 17', value: '2021-03-17' }));
      one.accept({ kind: 'date', quote: 'march\n 9' });
    });
    expect(both.confidence).toBeCloseTo((0.6 * 4 + 1) / 8);
    expect(both.why).toMatch(/such words were dismissed 3 of 4 times, which makes it less sure\.$/u);
  });

  it('says nothing of another kind, of other words, or of another actor', () => {
    const unlike: Suggestion[] = [date('Georgia'), actor('Georgians'), actor('Georgia', 'ga', 'Georgia (state)')];
    for (const one of unlike) expect(decidedOn(one, (decisions) => decisions.dismiss(georgia))).toBe(one);
    const washington = actor('Washington', 'us', 'United States');
    expect(decidedOn(washington, (one) => one.accept({ kind: 'actor', quote: 'Washington', actor: 'george' }))).toBe(
      washington,
    );
    const april = date('April 3');
    expect(decidedOn(april, (one) => one.dismiss({ kind: 'date', quote: 'March 3', value: '' }))).toBe(april);
  });

  it('counts words that are never to be suggested for those like them', () => {
    expect(decidedOn(date('May 5'), (one) => one.never({ kind: 'date', words: 'May 9' })).confidence).toBeLessThan(0.6);
    const may = actor('May');
    expect(decidedOn(may, (one) => one.never({ kind: 'actor', words: 'May' }))).toBe(may);
  });

  it('is forgotten where it is taken back', () => {
    const no = position('“No comment,” he said 2 times.');
    const back = decidedOn(no, (one) => {
      for (const by of [1, 1, -1, -1, -1] as const) one.dismiss({ kind: 'position', quote: no.quote, value: '' }, by);
      for (const by of [1, -1] as const) one.accept({ kind: 'position', quote: no.quote }, by);
    });
    expect(back).toBe(no);
  });
});

it('more dismissals never make a suggestion surer, more tags never less sure, and it stays between 0 and 1', () => {
  const confidence = fc.double({ min: 0, max: 1, noNaN: true });
  const number = fc.nat(100_000);
  fc.assert(
    fc.property(confidence, number, number, number, (before, dismissed, accepted, more) => {
      const now = weigh(before, { dismissed, accepted });
      expect(now).toBeGreaterThanOrEqual(0);
      expect(now).toBeLessThanOrEqual(1);
      expect(weigh(before, { dismissed: dismissed + more, accepted })).toBeLessThanOrEqual(now);
      expect(weigh(before, { dismissed, accepted: accepted + more })).toBeGreaterThanOrEqual(now - 1e-12);
      expect(weigh(before, { dismissed: 0, accepted: 0 })).toBe(before);
    }),
  );
});
