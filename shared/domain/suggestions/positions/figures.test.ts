import { describe, expect, it } from 'vitest';
import { NO_KNOWLEDGE } from '../suggestion.ts';
import { positionFinder } from './suggest-positions.ts';
import { figuresOf, type OwnText, suggestIn } from './testing.ts';
import { DEVELOPMENT_TEXTS } from './texts/development/testing.ts';
import { HELD_BACK_TEXTS } from './texts/held-back/testing.ts';
import { SECOND_ROUND_TEXTS } from './texts/second-round/testing.ts';

const finder = positionFinder(NO_KNOWLEDGE);

function figures(texts: readonly OwnText[]) {
  const each = texts.map((one) => figuresOf(one, suggestIn(one, finder)));
  const sum = (key: 'gold' | 'found' | 'strict' | 'relaxed' | 'holders' | 'stance' | 'saidOn') =>
    each.reduce((total, one) => total + one[key], 0);
  return {
    precision: sum('relaxed') / sum('found'),
    recall: sum('relaxed') / sum('gold'),
    strict: (2 * sum('strict')) / (sum('found') + sum('gold')),
    holders: sum('holders') / sum('relaxed'),
    stance: sum('stance') / sum('relaxed'),
    saidOn: sum('saidOn') / sum('relaxed'),
  };
}

// The figures are in the README of this folder; these are the least that a change may leave of them.
describe('on articles of our own', () => {
  it('finds what the rules were made with', () => {
    const found = figures(DEVELOPMENT_TEXTS);
    expect(found.precision).toBeGreaterThan(0.9);
    expect(found.recall).toBeGreaterThan(0.9);
    expect(found.strict).toBeGreaterThan(0.85);
    expect(Math.min(found.holders, found.stance, found.saidOn)).toBeGreaterThan(0.9);
  });

  it.each([
    ['that were run when the rules stood', SECOND_ROUND_TEXTS],
    ['that were run last', HELD_BACK_TEXTS],
  ])('finds most of those %s', (_, texts) => {
    const found = figures(texts);
    expect(found.precision).toBeGreaterThan(0.85);
    expect(found.recall).toBeGreaterThan(0.75);
    expect(found.strict).toBeGreaterThan(0.75);
    expect(Math.min(found.holders, found.stance, found.saidOn)).toBeGreaterThan(0.8);
  });
});
