import { addDays, weekdayOf } from '../../dates/calendar.ts';
import { two } from './english-words.ts';

/** The day of a feast in a year, `YYYY-MM-DD`; null for a name that is not known. */
export function holidayIn(name: string, year: number): string | null {
  const fixed = FIXED[name];
  const written = String(year).padStart(4, '0');
  if (fixed) return `${written}-${fixed}`;
  // The day after a feast, and days that were once.
  if (name === 'black friday') return addDays(nthWeekday(written, 11, 3, 4), 1);
  if (name === 'black monday') return '1987-10-19';
  if (name === '9/11') return '2001-09-11';
  const rule = MOVING[name.replace(/^martin luther king.*/u, 'martin luther king day')];
  if (rule) return nthWeekday(written, ...rule);
  const easter = EASTER[name];
  return easter === undefined ? null : addDays(easterSunday(year), easter);
}

const FIXED: Readonly<Record<string, string>> = {
  ...{ "new year's day": '01-01', "new year's eve": '12-31', christmas: '12-25', 'christmas day': '12-25' },
  ...{ 'christmas eve': '12-24', halloween: '10-31', "valentine's day": '02-14', "st. patrick's day": '03-17' },
  ...{ 'veterans day': '11-11', 'independence day': '07-04', 'fourth of july': '07-04', 'bastille day': '07-14' },
  ...{ 'may day': '05-01', 'boxing day': '12-26' },
};

/** Month, weekday (0 for Monday) and which of it; 0: the last. */
const MOVING: Readonly<Record<string, readonly [number, number, number]>> = {
  ...{ thanksgiving: [11, 3, 4], 'thanksgiving day': [11, 3, 4], 'labor day': [9, 0, 1], 'memorial day': [5, 0, 0] },
  ...{ 'columbus day': [10, 0, 2], "presidents' day": [2, 0, 3], "mother's day": [5, 6, 2], "father's day": [6, 6, 3] },
  ...{ 'martin luther king day': [1, 0, 3] },
};

const EASTER: Readonly<Record<string, number>> = {
  ...{
    'ash wednesday': -46,
    'palm sunday': -7,
    'maundy thursday': -3,
    'good friday': -2,
    easter: 0,
    'easter sunday': 0,
    'easter monday': 1,
  },
};

function nthWeekday(year: string, month: number, weekday: number, nth: number): string {
  const first = `${year}-${two(month)}-01`;
  const day = addDays(first, (weekday - weekdayOf(first) + 7) % 7);
  if (nth > 0) return addDays(day, 7 * (nth - 1));
  const fifth = addDays(day, 28);
  return fifth.slice(5, 7) === day.slice(5, 7) ? fifth : addDays(day, 21);
}

/** The Western Easter, by the Gregorian computus. */
function easterSunday(year: number): string {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const skipped = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25);
  const moon = (19 * golden + skipped + 15) % 30;
  const full = moon - Math.floor(moon / 28) * (1 - Math.floor(29 / (moon + 1)) * Math.floor((21 - golden) / 11));
  const weekday = (year + Math.floor(year / 4) + full + 2 - century + Math.floor(century / 4)) % 7;
  const offset = full - weekday;
  const month = 3 + Math.floor((offset + 40) / 44);
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(offset + 28 - 31 * Math.floor(month / 4))}`;
}
