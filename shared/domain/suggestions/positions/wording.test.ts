import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hardText } from '../../../testing/arbitraries.ts';
import { STANCES, type Stance } from '../../model.ts';
import { wordingIndex } from './wording.ts';

const position = (id: string, label: string, description = '') => ({
  id,
  label,
  description,
  parentId: null,
  colour: '',
});
const passage = (id: string, quote: string, stance: Stance = 'supports') => ({ position: id, quote, stance });

describe('the likeliest positions of a passage', () => {
  const positions = [
    position('enlarge', 'NATO should stop enlarging'),
    position('base', 'Military facilities there should go', 'Bases, depots and radar stations in the east'),
    position('talks', 'An agreement can be reached'),
  ];

  it('are those whose label, description or coded passages have its words in any form', () => {
    const index = wordingIndex({ positions, passages: [passage('talks', 'a compromise on missiles is within sight')] });
    expect(index.likeliest('that NATO has to end its enlargement')[0]?.id).toBe('enlarge');
    expect(index.likeliest('no radar station will stay')[0]?.id).toBe('base');
    expect(index.likeliest('he saw a compromise on the missiles coming')[0]?.id).toBe('talks');
  });

  it('are none where only common words are shared, or nothing is known', () => {
    expect(wordingIndex({ positions, passages: [] }).likeliest('the weather was good and there was music')).toEqual([]);
    expect(wordingIndex({ positions: [], passages: [] }).likeliest('NATO')).toEqual([]);
  });

  it('come with the stance that like passages were coded with, where most agree', () => {
    const said = 'a compromise on missiles is within sight';
    const agreed = wordingIndex({
      positions,
      passages: [passage('talks', said, 'opposes'), passage('talks', `${said} now`, 'opposes')],
    });
    expect(agreed.likeliest(said)[0]?.stance).toBe('opposes');
    const torn = wordingIndex({
      positions,
      passages: [passage('talks', said, 'opposes'), passage('talks', said, 'supports')],
    });
    expect(torn.likeliest(said)[0]?.stance).toBeNull();
  });

  it('leave out passages of positions that are gone', () => {
    const index = wordingIndex({ positions, passages: [passage('gone', 'a compromise on missiles')] });
    expect(index.likeliest('a compromise on missiles')).toEqual([]);
  });

  it('are at most three, in order, between 0 and 1, whatever the codebook', () => {
    const entries = fc.array(fc.tuple(hardText(12), hardText(12), fc.constantFrom(...STANCES)), { maxLength: 12 });
    fc.assert(
      fc.property(entries, hardText(20), (list, text) => {
        const index = wordingIndex({
          positions: list.map(([label, description], at) => position(String(at), label, description)),
          passages: list.map(([quote, , stance], at) => passage(String(at), quote, stance)),
        });
        const found = index.likeliest(text).map(({ likelihood }) => likelihood);
        expect(found.length).toBeLessThanOrEqual(3);
        expect([...found].sort((a, b) => b - a)).toEqual(found);
        for (const one of found) expect(one > 0 && one <= 1).toBe(true);
      }),
    );
  });

  it('are found at once in a large codebook', () => {
    const many = Array.from({ length: 5000 }, (_, at) =>
      position(String(at), `Claim ${at} about NATO and word${at % 700}`),
    );
    const coded = Array.from({ length: 20_000 }, (_, at) =>
      passage(String(at % 5000), `NATO said word${at % 900} in talk${at % 31}`),
    );
    const index = wordingIndex({ positions: many, passages: coded });
    const before = performance.now();
    for (let at = 0; at < 200; at += 1) index.likeliest(`NATO would never say word${at} or talk${at % 31}`);
    expect(performance.now() - before).toBeLessThan(5000);
  });
});
