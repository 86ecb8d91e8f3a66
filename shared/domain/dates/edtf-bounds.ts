import { lastDayOf } from './calendar.ts';
import type { Edtf, EdtfDate, EdtfEnd } from './edtf-syntax.ts';

/** The first and the last day that a date can mean, `YYYY-MM-DD`; null where it is open or unknown on that side. */
export interface DayBounds {
  readonly first: string | null;
  readonly last: string | null;
}

/** First and last month of seasons, quarters and the like; beyond 12 in the year after. */
const SPANS: Readonly<Record<string, readonly [number, number]>> = {
  ...{ 21: [3, 5], 22: [6, 8], 23: [9, 11], 24: [12, 14] },
  ...{ 25: [3, 5], 26: [6, 8], 27: [9, 11], 28: [12, 14] },
  ...{ 29: [9, 11], 30: [12, 14], 31: [3, 5], 32: [6, 8] },
  ...{ 33: [1, 3], 34: [4, 6], 35: [7, 9], 36: [10, 12] },
  ...{ 37: [1, 4], 38: [5, 8], 39: [9, 12] },
  ...{ 40: [1, 6], 41: [7, 12] },
};

/**
 * Bounds of a date that has been read. Marks of doubt do not widen it. Seasons without a hemisphere are the northern
 * ones, a winter is named for its December. Years are kept within 0000–9999, so that days compare as strings do.
 */
export function boundsOf(value: Edtf): DayBounds {
  if (value.kind === 'date') return datesBounds(value);
  if (value.kind === 'interval') return { first: endBounds(value.from).first, last: endBounds(value.to).last };
  const all = value.members.map(boundsOf);
  return {
    first: outermost(
      all.map(({ first }) => first),
      0,
    ),
    last: outermost(
      all.map(({ last }) => last),
      -1,
    ),
  };
}

/** Open on one side, open as a whole. */
const outermost = (days: readonly (string | null)[], which: 0 | -1): string | null =>
  days.includes(null) ? null : (days.toSorted().at(which) ?? null);

const endBounds = (end: EdtfEnd): DayBounds => (typeof end === 'string' ? { first: null, last: null } : boundsOf(end));

function datesBounds({ year, month, day }: EdtfDate): DayBounds {
  const [firstYear, lastYear] = yearBounds(year);
  const season = SPANS[month];
  if (season) return { first: dayOf(firstYear, season[0], 1), last: dayOf(lastYear, season[1], 31) };
  const [firstMonth, lastMonth] = digitBounds(month, 1, 12);
  const [firstDay, lastDay] = digitBounds(day, 1, 31);
  return { first: dayOf(firstYear, firstMonth, firstDay), last: dayOf(lastYear, lastMonth, lastDay) };
}

function yearBounds(written: string): readonly [number, number] {
  const [digits = '', significant] = written.split('S');
  const year = digits.replace(/^Y/u, '');
  if (year.includes('X')) {
    const ends = [Number(year.replaceAll('X', '0')), Number(year.replaceAll('X', '9'))].sort((a, b) => a - b);
    return [ends[0] ?? 0, ends[1] ?? 0];
  }
  const value = Number(year);
  if (significant === undefined) return [value, value];
  // `1950S2`: two digits are sure, so some year of 1900 to 1999.
  const step = 10 ** Math.max(0, String(Math.abs(value)).length - Number(significant));
  const start = Math.floor(value / step) * step;
  return [start, start + step - 1];
}

/** The least and greatest number that fit digits with X among them, within the calendar's limits. */
function digitBounds(written: string, least: number, greatest: number): readonly [number, number] {
  if (written === '') return [least, greatest];
  const low = Number(written.replaceAll('X', '0'));
  const high = Number(written.replaceAll('X', '9'));
  return [Math.max(least, low), Math.min(greatest, high)];
}

function dayOf(year: number, month: number, day: number): string {
  const carried = month > 12 ? year + 1 : year;
  if (carried < 0) return '0000-01-01';
  if (carried > 9999) return '9999-12-31';
  const inYear = month > 12 ? month - 12 : month;
  const inMonth = Math.min(day, lastDayOf(carried, inYear));
  const pad = (number: number, length: number) => String(number).padStart(length, '0');
  return `${pad(carried, 4)}-${pad(inYear, 2)}-${pad(inMonth, 2)}`;
}
