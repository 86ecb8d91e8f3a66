import { type CalendarUnit, unitAt } from './units.ts';

/**
 * What chrono-node does not read, or reads as a day where the words mean a longer time. Each rule gives a date (or ''
 * for “a date, but not to be told”), or null where it does not apply. `reference` is the publication day or ''.
 */
type Rule = (words: string, reference: string) => string | null;

export function byRules(words: string, reference: string): string | null {
  for (const rule of RULES) {
    const value = rule(words, reference);
    if (value !== null) return value;
  }
  return null;
}

const NAMES: Readonly<Record<string, number>> = {
  ...{ first: 1, '1st': 1, second: 2, '2nd': 2, third: 3, '3rd': 3, fourth: 4, '4th': 4, final: 4 },
  ...{ q1: 1, q2: 2, q3: 3, q4: 4, spring: 21, summer: 22, autumn: 23, fall: 23, winter: 24 },
  ...{ last: -1, previous: -1, past: -1, this: 0, current: 0, next: 1, coming: 1 },
};

/** A year on its own, with the words that may stand before one. Not a bare number: “1500” could be soldiers. */
const year: Rule = (words) => {
  const lead = '(?:(?:in|since|by|during|until|before|after|of|early|late|mid|the|year|fiscal)[ -])*';
  return new RegExp(`^${lead}(1[6-9]\\d\\d|20\\d\\d)$`, 'iu').exec(words)?.[1] ?? null;
};

const decade: Rule = (words) => {
  const digits = /\b(1\d\d|20\d)0['’]?s\b/u.exec(words)?.[1];
  return digits ? `${digits}X` : null;
};

/** “the third quarter (of 2021)”, “Q3 2021”, “first half of 2021”. Without a year: the latest that has begun. */
const partOfYear: Rule = (words, reference) => {
  const pattern =
    /\b(?:(first|second|third|fourth|final|[1-4](?:st|nd|rd|th)) (quarter|half)|(q[1-4]))\b(?:(?: of)?(?: the year)? (\d{4}))?/iu;
  const [found, ordinal = '', part = 'quarter', short = '', named] = pattern.exec(words) ?? [];
  if (!found) return null;
  const half = part.toLowerCase() === 'half';
  const number = NAMES[(ordinal || short).toLowerCase()] ?? 0;
  if (half && number > 2) return '';
  const code = (half ? 39 : 32) + number;
  if (named) return `${named}-${code}`;
  if (!reference) return '';
  const begins = (number - 1) * (half ? 6 : 3) + 1;
  const begun = Number(reference.slice(5, 7)) >= begins;
  return `${pad(Number(reference.slice(0, 4)) - (begun ? 0 : 1))}-${code}`;
};

/** Only with its year: whose summer “last summer” was depends on more than the date. */
const season: Rule = (words) => {
  const [found, name = '', named = ''] = /\b(spring|summer|autumn|fall|winter)(?: of|,)? (\d{4})\b/iu.exec(words) ?? [];
  return found ? `${named}-${NAMES[name.toLowerCase()]}` : null;
};

/** Weeks run from Monday to Sunday. */
const calendarUnit: Rule = (words, reference) => {
  const pattern = /\b(last|previous|past|this|current|next|coming) (week|month|quarter|year)\b/iu;
  const [found, side = '', unit = ''] = pattern.exec(words) ?? [];
  if (!found) return null;
  if (!reference) return '';
  return unitAt(unit.toLowerCase() as CalendarUnit, reference, NAMES[side.toLowerCase()] ?? 0);
};

const partOfToday: Rule = (words, reference) =>
  /^(?:(?:early|late|later|earlier) )?(?:this (?:morning|afternoon|evening)|tonight|today)$/iu.test(words)
    ? reference
    : null;

/** With dots the day comes first. With slashes it may come first or second: told only where just one way is a date. */
const numeric: Rule = (words) => {
  const [, first = '', separator, second = '', named = ''] = /^(\d{1,2})([./])(\d{1,2})\2(\d{4})$/u.exec(words) ?? [];
  if (!separator) return null;
  const [a, b] = [Number(first), Number(second)];
  if (separator === '/' && a <= 12 && b <= 12 && a !== b) return '';
  const [day, month] = separator === '/' && b > 12 ? [b, a] : [a, b];
  return `${named}-${two(month)}-${two(day)}`;
};

/** “January 9-10”, “9-10 January 2022” and “17th” alone are chrono's; a bare time of day is no date. */
const timeOnly: Rule = (words) => (/^(?:at )?\d{1,2}(?::\d{2})?(?: ?[ap]\.?m\.?)?$/iu.test(words) ? '' : null);

const RULES: readonly Rule[] = [year, decade, partOfYear, season, calendarUnit, partOfToday, numeric, timeOnly];

const two = (number: number): string => String(number).padStart(2, '0');
const pad = (number: number): string => String(number).padStart(4, '0');
