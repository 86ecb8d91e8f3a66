import type { Resolved } from './resolve.ts';

/** How often a rule's values were right on the development texts, a little less where they were few. */
const RULES: Readonly<Record<string, number>> = {
  ...{ day: 0.95, numeric: 0.95, year: 0.94, decade: 0.94, century: 0.85, years: 0.8, today: 0.93 },
  ...{ month: 0.9, weekday: 0.9, unit: 0.9, ago: 0.85, quarter: 0.88, season: 0.75, holiday: 0.8 },
  ...{
    range: 0.85,
    'part-of-day': 0.85,
    'part-of-weekday': 0.5,
    'part-of-today': 0.5,
    'year-before': 0.7,
    'from-text': 0.7,
  },
  ...{ 'the-period': 0.6, 'year-end': 0.8, 'day-alone': 0.75, 'first-months': 0.8, chrono: 0.6, spelled: 0.85 },
};

export function confidenceOf(rule: string, { value, how }: Resolved): number {
  const base = RULES[rule] ?? 0.7;
  if (!value) return 0.5;
  // What looks ahead is rarer in the news, and oftener a mistake.
  return Math.round((how === 'ahead' ? base * 0.9 : base) * 100) / 100;
}
