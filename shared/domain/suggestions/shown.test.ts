import { describe, expect, it } from 'vitest';
import type { Tag } from '../model.ts';
import { keyOfSuggestion, type Sieve, sieve, suggestedValue } from './shown.ts';
import type { ActorSuggestion, DateSuggestion, PositionSuggestion, Suggestion } from './suggestion.ts';

const base = { confidence: 0.8, why: 'It is a name.', rule: 'name' };
const actor = (start: number, quote: string, id: string | null = null): ActorSuggestion => ({
  ...base,
  ...{ kind: 'actor', start, end: start + quote.length, quote, actor: { id, name: quote, kind: 'person' }, others: [] },
});
const date = (start: number, quote: string, value: string): DateSuggestion => ({
  ...base,
  ...{ kind: 'date', start, end: start + quote.length, quote, date: value },
});
const position = (start: number, quote: string): PositionSuggestion => ({
  ...base,
  ...{ kind: 'position', start, end: start + quote.length, quote },
  ...{ positions: [], stance: 'supports', holders: [], addressees: [], saidOn: '' },
});
const tag = (fields: object): Tag =>
  ({
    id: 't',
    documentId: 'd',
    prefix: '',
    suffix: '',
    note: '',
    coder: 'c',
    createdAt: '',
    updatedAt: '',
    ...fields,
  }) as Tag;
const OPEN: Sieve = { kinds: ['actor', 'position', 'date'], from: 0, tags: [], dismissed: [], never: [] };
const through = (suggestion: Suggestion, part: Partial<Sieve>) =>
  sieve([suggestion], { ...OPEN, ...part }).length === 1;

describe('a suggestion is shown', () => {
  const ryabkov = actor(10, 'Sergei Ryabkov');

  it('where its kind is switched on and it is sure enough', () => {
    expect(through(ryabkov, {})).toBe(true);
    expect(through(ryabkov, { kinds: ['date'] })).toBe(false);
    expect(through(ryabkov, { from: 0.8 })).toBe(true);
    expect(through(ryabkov, { from: 0.81 })).toBe(false);
  });

  it('unless a tag of its kind lies over more than half of it, whatever it says', () => {
    const over = (start: number, end: number) => ({ tags: [tag({ kind: 'actor', actor: 'other', start, end })] });
    expect(through(ryabkov, over(10, 24))).toBe(false);
    expect(through(ryabkov, over(16, 24))).toBe(false);
    expect(through(ryabkov, over(0, 17))).toBe(true);
    expect(through(ryabkov, over(24, 30))).toBe(true);
    expect(through(ryabkov, { tags: [tag({ kind: 'date', date: '2022', start: 10, end: 24 })] })).toBe(true);
  });

  it('unless a tag that says the same lies over any of it', () => {
    const known = actor(10, 'Sergei Ryabkov', 'ryabkov');
    const inside = { kind: 'actor', start: 18, end: 24 };
    expect(through(known, { tags: [tag({ ...inside, actor: 'ryabkov', start: 20 })] })).toBe(false);
    expect(through(known, { tags: [tag({ ...inside, actor: 'other', start: 20 })] })).toBe(true);
    const day = date(5, 'the evening of January 9', '2022-01-09');
    expect(through(day, { tags: [tag({ kind: 'date', date: '2022-01-09', start: 20, end: 29 })] })).toBe(false);
    expect(through(day, { tags: [tag({ kind: 'date', date: '2022-01', start: 20, end: 29 })] })).toBe(true);
  });

  it('unless it was dismissed there: another value or another place is another suggestion', () => {
    const dismissed = { kind: 'actor', start: 10, end: 24, quote: 'Sergei Ryabkov', value: 'Sergei Ryabkov' } as const;
    expect(through(ryabkov, { dismissed: [dismissed] })).toBe(false);
    expect(
      through({ ...ryabkov, actor: { id: 'r', name: 'Sergei Ryabkov', kind: 'person' } }, { dismissed: [dismissed] }),
    ).toBe(false);
    expect(through(ryabkov, { dismissed: [{ ...dismissed, value: 'Russia' }] })).toBe(true);
    expect(through(ryabkov, { dismissed: [{ ...dismissed, start: 11 }] })).toBe(true);
    expect(
      through(position(0, 'He said no.'), {
        dismissed: [{ ...dismissed, kind: 'position', start: 0, end: 11, value: '' }],
      }),
    ).toBe(false);
  });

  it('unless its words are never to be suggested, in whatever case', () => {
    expect(through(actor(3, 'May'), { never: [{ kind: 'actor', words: 'may' }] })).toBe(false);
    expect(through(date(3, 'May', '2022-05'), { never: [{ kind: 'actor', words: 'may' }] })).toBe(true);
    expect(through(actor(3, 'the\n Russian side'), { never: [{ kind: 'actor', words: 'The Russian side' }] })).toBe(
      false,
    );
  });
});

it('the key of a suggestion tells places, kinds and values apart, and not the id of the actor', () => {
  const known = actor(10, 'Ryabkov', 'id');
  expect(keyOfSuggestion(known)).toBe(keyOfSuggestion(actor(10, 'Ryabkov')));
  const all = [known, actor(11, 'Ryabkov'), date(10, 'Ryabkov', '2022'), position(10, 'Ryabkov')].map(keyOfSuggestion);
  expect(new Set(all).size).toBe(4);
  expect(suggestedValue(position(0, 'x'))).toBe('');
});
