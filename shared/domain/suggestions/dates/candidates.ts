import { type Candidate, daysNamed, monthsNamed } from './choose.ts';
import { holidayIn } from './holidays.ts';
import type { Meaning } from './meaning.ts';

/** What comes once a year. */
export type InAYear = Extract<Meaning, { is: 'day' | 'month' | 'season' | 'part' | 'holiday' }>;

/** What it is in each of some years, in their order. */
export function candidatesOf(meaning: InAYear, years: readonly number[]): Candidate[] {
  const usable = years.filter((year) => year > 0 && year < 9999);
  switch (meaning.is) {
    case 'day':
      return daysNamed(usable, meaning);
    case 'month':
      return monthsNamed(usable, meaning.month, 1, meaning.month);
    case 'season':
      return monthsNamed(usable, (meaning.season - 20) * 3, 3, meaning.season);
    case 'part':
      return meaning.unit === 'quarter'
        ? monthsNamed(usable, meaning.number * 3 - 2, 3, meaning.number + 32)
        : monthsNamed(usable, meaning.number * 6 - 5, 6, meaning.number + 39);
    default:
      return usable.flatMap((year) => {
        const day = holidayIn(meaning.name, year);
        return day ? [{ value: day, first: day, last: day }] : [];
      });
  }
}
