import { describe, expect, it } from 'vitest';
import type { Actor, RankedPosition } from '../../../shared/domain/model.ts';
import type { PositionSuggestion, Suggestion } from '../../../shared/domain/suggestions/suggestion.ts';
import { confidenceWords, countsInWords, suggestionDetails, suggestionMeaning } from './words.ts';

const base = { start: 0, end: 4, quote: 'NATO', confidence: 0.8, why: '', rule: '' };
const codebook = {
  actors: new Map([['n', { id: 'n', name: 'North Atlantic Treaty Organization' } as Actor]]),
  positions: new Map([['p', { id: 'p', label: 'Enlargement' } as RankedPosition]]),
};
const nato = { id: 'n', name: 'NATO', kind: 'organisation' } as const;
const actor = (part: object): Suggestion => ({ ...base, kind: 'actor', actor: nato, others: [], ...part });
const position = (part: Partial<PositionSuggestion>): Suggestion => ({
  ...base,
  ...{ kind: 'position', positions: [{ id: 'p', likelihood: 0.6 }], stance: 'opposes', holders: [nato] },
  ...{ addressees: [], saidOn: '', ...part },
});
const meaning = (suggestion: Suggestion) => suggestionMeaning(suggestion, codebook);

describe('a suggestion in words', () => {
  it('has the name that the codebook has now, and says that an actor is new', () => {
    expect(meaning(actor({}))).toBe('North Atlantic Treaty Organization');
    expect(meaning(actor({ actor: { ...nato, id: 'gone' } }))).toBe('NATO');
    expect(meaning(actor({ actor: { ...nato, id: null } }))).toBe('NATO (new organisation)');
  });

  it('asks where it may be several actors', () => {
    const [eu, un] = ['EU', 'UN'].map((name) => ({ id: name, name, kind: 'organisation' as const }));
    const others = [eu, un].flatMap((one) => one ?? []);
    expect(meaning(actor({ others: others.slice(0, 1) }))).toBe('North Atlantic Treaty Organization or EU?');
    const somebody = { id: null, name: 'NATO', kind: 'group' as const };
    expect(meaning(actor({ others: [others[0] ?? nato, somebody] }))).toBe(
      'North Atlantic Treaty Organization, EU or somebody new?',
    );
    expect(meaning(actor({ others: [...others, nato] }))).toBe('one of 4 actors');
    expect(meaning(position({ isHolderOpen: true }))).toContain('or a namesake holds something: say who');
  });

  it('says what the analyst has yet to say', () => {
    expect(meaning({ ...base, kind: 'date', date: '2021-12-17' })).toBe('17 December 2021');
    expect(meaning({ ...base, kind: 'date', date: '' })).toContain('say which');
    expect(meaning(position({}))).toBe('North Atlantic Treaty Organization opposes “Enlargement”');
    expect(meaning(position({ positions: [], holders: [] }))).toBe('somebody holds something: name the position');
    const two = [nato, { id: null, name: 'Russia', kind: 'state' as const }];
    expect(meaning(position({ positions: [], holders: two }))).toContain('Organization, Russia hold something');
    expect(meaning(position({ positions: [{ id: 'gone', likelihood: 1 }] }))).toContain('name the position');
  });

  it('tells towards whom and when', () => {
    const details = (part: Partial<PositionSuggestion>) => suggestionDetails(position(part), codebook);
    expect(details({})).toBe('');
    expect(details({ addressees: [{ id: null, name: 'Moscow', kind: 'state' }], saidOn: '2022-01' })).toBe(
      'towards Moscow · said on January 2022',
    );
  });

  it('says how sure it is, and how many there are', () => {
    expect([0.95, 0.7, 0.5, 0.2].map(confidenceWords)).toEqual([
      'almost certain',
      'likely',
      'quite possible',
      'uncertain',
    ]);
    expect(countsInWords({ actor: 1200, position: 0, date: 1 })).toBe('1,200 actors, 1 date');
  });
});
