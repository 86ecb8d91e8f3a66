import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Card, layCards, type Measures, placeCards, type Wanted } from './card-layout.ts';

const GAP = 6;
const anyWanted: fc.Arbitrary<Wanted[]> = fc
  .array(fc.record({ top: fc.integer({ min: -50, max: 2000 }), height: fc.integer({ min: 20, max: 140 }) }), {
    maxLength: 30,
  })
  .map((cards) => cards.sort((a, b) => a.top - b.top));

describe('the places of cards', () => {
  it('do not overlap, keep the order, and do not begin above the text', () => {
    fc.assert(
      fc.property(anyWanted, (wanted) => {
        const tops = placeCards(wanted, GAP);
        expect(tops).toHaveLength(wanted.length);
        for (const [index, top] of tops.entries()) {
          const before = index > 0 ? (tops[index - 1] ?? 0) + (wanted[index - 1]?.height ?? 0) + GAP : 0;
          expect(top).toBeGreaterThanOrEqual(before - 1e-6);
        }
      }),
    );
  });

  it('are the wanted ones where there is room', () => {
    const wanted = [0, 100, 300].map((top) => ({ top, height: 80 }));
    expect(placeCards(wanted, GAP)).toEqual([0, 100, 300]);
  });

  it('move as little as can be: no single move of a card or a row of cards that touch would be better', () => {
    const cost = (wanted: readonly Wanted[], tops: readonly number[]) =>
      tops.reduce((sum, top, index) => sum + (top - (wanted[index]?.top ?? 0)) ** 2, 0);
    fc.assert(
      fc.property(anyWanted, fc.nat(29), fc.nat(29), fc.constantFrom(-1, 1), (wanted, a, b, step) => {
        const tops = placeCards(wanted, GAP);
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        const moved = tops.map((top, index) => (index >= from && index <= to ? top + step : top));
        const fits = moved.every(
          (top, index) =>
            top >= (index > 0 ? (moved[index - 1] ?? 0) + (wanted[index - 1]?.height ?? 0) + GAP : 0) - 1e-9,
        );
        if (fits) expect(cost(wanted, moved)).toBeGreaterThanOrEqual(cost(wanted, tops) - 1e-6);
      }),
    );
  });
});

const measures: Measures = { gap: GAP, line: 28, slack: 90 };
const none: ReadonlySet<string> = new Set();
const at = (...tops: number[]): Card[] => tops.map((top, index) => ({ id: `c${index}`, top, full: 90 }));

describe('the looks of cards', () => {
  it('are full where there is room', () => {
    expect(layCards(at(0, 100, 210), measures, null, none).map(({ look }) => look)).toEqual(['full', 'full', 'full']);
  });

  it('are one line each where it is crowded, as many as it takes, and full again further down', () => {
    const placed = layCards(at(200, 201, 202, 203, 204, 330, 2000), measures, null, none);
    expect(placed.map(({ look }) => look)).toEqual(['line', 'line', 'line', 'line', 'full', 'full', 'full']);
  });

  it('share a line where even lines would stand too far away, until the group is opened', () => {
    const cards = at(...Array.from({ length: 12 }, () => 100));
    const placed = layCards(cards, measures, null, none);
    expect(placed.at(-1)).toMatchObject({ look: 'group' });
    expect(placed.flatMap(({ ids }) => ids)).toEqual(cards.map(({ id }) => id));
    const opened = layCards(cards, measures, null, new Set(placed.at(-1)?.ids));
    expect(opened.map(({ look }) => look)).toEqual(cards.map(() => 'line'));
  });

  it('leave the active card full and beside its passage', () => {
    const placed = layCards(at(300, 300, 300, 300, 300), measures, 'c2', none);
    const active = placed.find(({ ids }) => ids.includes('c2'));
    expect(active).toMatchObject({ look: 'full', ids: ['c2'] });
    expect(Math.abs((active?.top ?? 0) - 300)).toBeLessThan(1);
  });

  it('show each card once, in order, and none over another, wherever they want to be', () => {
    const anyCards = fc
      .array(fc.tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 40, max: 120 })), { maxLength: 40 })
      .map((pairs) => pairs.sort((a, b) => a[0] - b[0]).map(([top, full], index) => ({ id: `c${index}`, top, full })));
    fc.assert(
      fc.property(anyCards, fc.nat(39), fc.array(fc.nat(39)), (cards, active, opened) => {
        const placed = layCards(cards, measures, `c${active}`, new Set(opened.map((one) => `c${one}`)));
        expect(placed.flatMap(({ ids }) => ids)).toEqual(cards.map(({ id }) => id));
        let bottom = 0;
        for (const { look, ids, top } of placed) {
          expect(top).toBeGreaterThanOrEqual(bottom - 1e-6);
          expect(ids.length > 1).toBe(look === 'group');
          const full = cards.find(({ id }) => id === ids[0])?.full ?? 0;
          bottom = top + (look === 'full' ? full : measures.line) + GAP;
        }
      }),
    );
  });
});
