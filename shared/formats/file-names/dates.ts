import { lastDayOf } from '../../domain/dates/calendar.ts';

/** No newspaper is older; and what is a number of something else shall not pass for a year. */
const FIRST_YEAR = 1600;
const LAST_YEAR = 2199;

/** Characters of the longest form. */
export const LONGEST_DATE = 10;
/** Characters of the shortest form that tells a day; all others are shorter. */
export const SHORTEST_DAY = 8;

/**
 * A date as names of files have it, as EDTF: 2022-01-09, 2022_01_09, 2022.1.9, 20220109; 9.1.2022; 2022-01, 2022_01; 2022.
 * 25-01-2022 only where the day cannot be the month. '' for what is no day of the calendar, or could be two: a wrong
 * date is worse than none.
 */
export function dateInName(written: string): string {
  if (written.length > LONGEST_DATE) return '';
  const whole = /^(\d{4})(\d{2})(\d{2})$/u.exec(written) ?? /^(\d{4})([-_.])(\d{1,2})\2(\d{1,2})$/u.exec(written);
  if (whole) return dayOf(whole[1], whole.at(-2), whole.at(-1));
  const [, y, m] = /^(\d{4})[-_.](\d{2})$/u.exec(written) ?? [];
  if (y) return isMonth(y, m) ? `${y}-${m}` : '';
  if (/^\d{4}$/u.test(written)) return isYear(written) ? written : '';
  const [, first, sign, second, year] = /^(\d{1,2})([-_.])(\d{1,2})\2(\d{4})$/u.exec(written) ?? [];
  if (!first) return '';
  const isSure = sign === '.' || Number(first) > 12 || first === second;
  return isSure ? dayOf(year, second, first) : Number(second) > 12 ? dayOf(year, first, second) : '';
}

const isYear = (year: string): boolean => Number(year) >= FIRST_YEAR && Number(year) <= LAST_YEAR;

const isMonth = (year: string, month = ''): boolean => isYear(year) && Number(month) >= 1 && Number(month) <= 12;

function dayOf(year = '', month = '', day = ''): string {
  const isDay = isMonth(year, month) && Number(day) >= 1 && Number(day) <= lastDayOf(Number(year), Number(month));
  return isDay ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : '';
}
