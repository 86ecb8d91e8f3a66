import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Actor, ActorKind, Tag } from '../model.ts';
import {
  addScores,
  type Claim,
  claimOfSuggestion,
  claimsOfTags,
  figuresOf,
  MEASURES,
  NO_SCORE,
  type Score,
  score,
} from './score.ts';
import type { SuggestionKind } from './suggestion.ts';

const span = fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 12 })).map(([start, length]) => ({
  start,
  end: start + length,
}));
const names = fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 2 });
const claims: Record<SuggestionKind, fc.Arbitrary<Claim>> = {
  date: fc.tuple(span, fc.constantFrom('2022', '2022-01')).map(([at, date]) => ({ ...at, kind: 'date', date })),
  actor: fc
    .tuple(span, names, fc.constantFrom<ActorKind>('person', 'state'))
    .map(([at, some, actorKind]) => ({ ...at, kind: 'actor', actorKind, names: some })),
  position: fc
    .tuple(span, fc.array(names, { maxLength: 3 }))
    .map(([at, holders]) => ({ ...at, kind: 'position', holders })),
};
const KINDS = ['date', 'actor', 'position'] as const;
const listOf = (kind: SuggestionKind) => fc.array(claims[kind], { maxLength: 12 });
const plain = ({ rules, ...numbers }: Score) => ({ ...numbers, rules: [...rules] });

describe.each(KINDS)('the score of %ss', (kind) => {
  it('is 1 throughout where everything was suggested as it was tagged', () => {
    fc.assert(
      fc.property(listOf(kind), (list) => {
        const all = score(list, list);
        for (const measure of MEASURES[kind])
          expect(figuresOf(all, measure)).toEqual({ precision: 1, recall: 1, f1: 1 });
      }),
    );
  });

  it('is 0 where only one side has something, and 1 where neither has', () => {
    fc.assert(
      fc.property(listOf(kind), (list) => {
        const expected = list.length === 0 ? 1 : 0;
        for (const one of [score(list, []), score([], list)])
          expect(figuresOf(one, 'strict')).toEqual({ precision: expected, recall: expected, f1: expected });
      }),
    );
  });

  it('has precision and recall exchanged where the sides are', () => {
    fc.assert(
      fc.property(listOf(kind), listOf(kind), (a, b) => {
        const [there, back] = [score(a, b), score(b, a)];
        for (const measure of ['strict', 'relaxed'] as const) {
          const { precision, recall, f1 } = figuresOf(there, measure);
          expect(figuresOf(back, measure)).toEqual({ precision: recall, recall: precision, f1 });
        }
      }),
    );
  });

  it('is never above what there is, nor a stricter measure above a looser one', () => {
    fc.assert(
      fc.property(listOf(kind), listOf(kind), (a, b) => {
        const { gold, suggested, right } = score(a, b);
        expect([gold, suggested]).toEqual([a.length, b.length]);
        expect(right.relaxed).toBeLessThanOrEqual(Math.min(gold, suggested));
        expect(right.strict).toBeLessThanOrEqual(right.relaxed);
        expect(right.kind).toBeLessThanOrEqual(right.strict);
        expect(right.value).toBeLessThanOrEqual(kind === 'actor' ? right.kind : right.relaxed);
      }),
    );
  });

  it('adds up over texts', () => {
    fc.assert(
      fc.property(listOf(kind), listOf(kind), listOf(kind), (a, b, c) => {
        const [one, two] = [score(a, b), score(b, c)];
        expect(plain(addScores(one, NO_SCORE))).toEqual(plain(one));
        expect(addScores(one, two).gold).toBe(a.length + b.length);
        const made = [...addScores(one, two).rules.values()].reduce((sum, rule) => sum + rule.made, 0);
        expect(made).toBe(b.length + c.length);
      }),
    );
  });
});

describe('claims', () => {
  const date = (start: number, end: number, value: string, rule = 'r'): Claim => ({
    ...{ start, end, rule },
    kind: 'date',
    date: value,
  });

  it('meet one to one, the nearest first', () => {
    const { right, rules } = score(
      [date(0, 10, '2022'), date(12, 20, '2021')],
      [date(0, 20, '2022', 'long'), date(0, 10, '1999', 'exact'), date(12, 19, '2021', 'near')],
    );
    expect(right).toMatchObject({ strict: 1, relaxed: 2, value: 1 });
    expect(Object.fromEntries(rules)).toEqual({
      long: { made: 1, right: 0 },
      exact: { made: 1, right: 0 },
      near: { made: 1, right: 1 },
    });
  });

  it('of thousands in one text are compared in no time', () => {
    const many = Array.from({ length: 20_000 }, (_, index) => date(index * 5, index * 5 + 4, '2022'));
    const began = performance.now();
    expect(score(many, many).right.strict).toBe(20_000);
    expect(performance.now() - began).toBeLessThan(3000);
  });

  const actor: Actor = {
    ...{ id: 'a1', name: 'Sergei Ryabkov', kind: 'person', aliases: ['Ryabkov'] },
    ...{ memberOf: [], note: '', externalIds: {} },
  };
  const actors = new Map([[actor.id, actor]]);
  const record = {
    id: 't',
    documentId: 'd',
    note: '',
    coder: 'c',
    createdAt: '',
    updatedAt: '',
    prefix: '',
    suffix: '',
  };
  const tag = (id: string): Tag => ({ ...record, id, kind: 'actor', start: 0, end: 7, quote: 'Ryabkov', actor: 'a1' });
  const base = { start: 0, end: 7, quote: 'Ryabkov', confidence: 0.9, why: '', rule: 'surname' };

  it('of the same actor are the same by any of its names, whatever the case', () => {
    const gold = claimsOfTags([tag('t1')], actors, 'actor');
    for (const [name, right] of [
      ['sergei  ryabkov', 1],
      ['Ryabkov', 1],
      ['Lavrov', 0],
    ] as const) {
      const suggested = claimOfSuggestion({
        ...base,
        kind: 'actor',
        actor: { id: null, name, kind: 'person' },
        others: [],
      });
      expect(score(gold, [suggested]).right).toMatchObject({ strict: 1, kind: 1, value: right });
    }
    const other = claimOfSuggestion({
      ...base,
      kind: 'actor',
      actor: { id: 'a1', name: 'Ryabkov', kind: 'state' },
      others: [],
    });
    expect(score(gold, [other]).right).toMatchObject({ strict: 1, kind: 0, value: 0 });
  });

  it('that two coders made count once', () => {
    expect(claimsOfTags([tag('t1'), tag('t2')], actors, 'actor')).toHaveLength(1);
    expect(claimsOfTags([tag('t1')], actors, 'date')).toHaveLength(0);
  });

  it('of positions are right where a holder is shared', () => {
    const passage: Tag = {
      ...{ ...record, kind: 'position', start: 0, end: 50, quote: '', position: 'p', stance: 'opposes' },
      ...{ holders: ['a1', 'gone'], addressees: [], saidOn: '' },
    };
    const said = (name: string) =>
      claimOfSuggestion({
        ...{ ...base, end: 45, kind: 'position', positions: [], stance: 'opposes', addressees: [], saidOn: '' },
        holders: [{ id: null, name, kind: 'person' }],
      });
    const gold = claimsOfTags([passage], actors, 'position');
    expect(score(gold, [said('Ryabkov')]).right).toMatchObject({ relaxed: 1, value: 1 });
    expect(score(gold, [said('Sherman')]).right).toMatchObject({ relaxed: 1, value: 0 });
  });
});
