import { addDays, weekdayOf } from './calendar.ts';

/** What the calendar is counted in. */
export type CalendarUnit = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'half' | 'year' | 'decade' | 'century';

/**
 * The unit that lies `shift` of its kind after the one in which `reference` lies, as EDTF: weeks run from Monday to
 * Sunday and are intervals, quarters are 33–36, halves 40–41, decades `199X`. `reference` is a day, a month or a year; ''
 * where it is not fine enough to count from, and where the years run out.
 */
export function unitAt(unit: CalendarUnit, reference: string, shift: number): string {
  if (!/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/u.test(reference) || Math.abs(shift) > MOST) return '';
  const year = Number(reference.slice(0, 4));
  const months = year * 12 + Number(reference.slice(5, 7)) - 1;
  switch (unit) {
    case 'day':
      return reference.length === 10 ? within(addDays(reference, shift)) : '';
    case 'week':
    case 'weekend': {
      if (reference.length < 10) return '';
      const monday = addDays(reference, 7 * shift - weekdayOf(reference));
      return within(`${addDays(monday, unit === 'week' ? 0 : 5)}/${addDays(monday, 6)}`);
    }
    case 'month':
      return reference.length < 7 ? '' : within(monthOf(months + shift));
    case 'quarter':
      return reference.length < 7 ? '' : within(partOf(months, 3, 33, shift));
    case 'half':
      return reference.length < 7 ? '' : within(partOf(months, 6, 40, shift));
    case 'year':
      return within(pad(year + shift));
    case 'decade':
      return within(`${pad(year + 10 * shift).slice(0, 3)}X`);
    default:
      return within(`${pad(year + 100 * shift).slice(0, 2)}XX`);
  }
}

/** Beyond this no shift is meant by a text of the news. */
const MOST = 5000;

/** Years before 1 and after 9999 are not told. */
const within = (value: string): string => (/^-|^\+|^0000|^\d{5}|NaN|\/-/u.test(value) ? '' : value);

function partOf(months: number, length: number, code: number, shift: number): string {
  const parts = Math.floor(months / length) + shift;
  const perYear = 12 / length;
  return `${pad(Math.floor(parts / perYear))}-${code + (((parts % perYear) + perYear) % perYear)}`;
}

const two = (number: number): string => String(number).padStart(2, '0');
const pad = (number: number): string => String(number).padStart(4, '0');
const monthOf = (months: number): string => `${pad(Math.floor(months / 12))}-${two((((months % 12) + 12) % 12) + 1)}`;
