import { expect, it } from 'vitest';
import type { Suggestion } from '../../../shared/domain/suggestions/suggestion.ts';
import { suggestionAt } from './suggestion-lights.tsx';

const one = (start: number, end: number): Suggestion => ({
  ...{ start, end, quote: '', confidence: 1, why: '', rule: '', kind: 'date', date: '2022' },
});

it('the suggestion that is meant at a place is the shortest, and at the next press the one around it', () => {
  const [around, within, behind] = [one(0, 30), one(5, 12), one(40, 50)];
  const shown = [around, within, behind] as const;
  expect(suggestionAt(shown, 8, null)).toBe(within);
  expect(suggestionAt(shown, 8, within)).toBe(around);
  expect(suggestionAt(shown, 8, around)).toBe(within);
  expect(suggestionAt(shown, 8, behind)).toBe(within);
  expect(suggestionAt(shown, 20, null)).toBe(around);
  expect(suggestionAt(shown, 35, null)).toBeNull();
  expect(suggestionAt([], 0, null)).toBeNull();
});
