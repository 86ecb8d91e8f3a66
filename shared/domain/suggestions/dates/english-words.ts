/** The pieces that the English patterns are made of. Sources of regular expressions, each of bounded length. */

import { LETTERS, LETTERS_AND_FIGURES } from './edges.ts';
import type { Side } from './meaning.ts';

/** Blanks between the words of one expression; lines may be wrapped there. */
export const B = '(?:[\\x20\\t\\u00a0]{1,3}\\n?[\\x20\\t]{0,3}|\\n[\\x20\\t]{0,3})';
/** Not within a word or a longer number. */
export const START = `(?<![${LETTERS_AND_FIGURES}$£€¥#_]|[${LETTERS}]['’])(?<!['’](?=\\d)|\\d[.,:/-](?=\\d))`;
export const END = `(?![${LETTERS_AND_FIGURES}])`;

const MONTHS =
  'Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June|Jun\\.?|July|Jul\\.?|Aug(?:ust|\\.)?|' +
  'Sep(?:tember|t\\.?|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?';
/** Written with a capital, or in a headline with nothing else. */
export const MONTH = `(?:${MONTHS}|${MONTHS.toUpperCase()})`;
const DAYS = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday';
export const WEEKDAY = `(?:${DAYS}|${DAYS.toUpperCase()})`;
/** Only before the rest of a date. */
export const SHORT_WEEKDAY = '(?:Mon|Tues?|Weds?|Thurs?|Thu|Fri|Sat|Sun)\\.?';
/** Not the beginning of a longer number, a share or a measure. */
export const DAY_END = `(?:st|nd|rd|th)?(?![${LETTERS}\\d%]|[.,:]\\d| (?:percent|per cent|million|billion|a\\.m|p\\.m)|-(?:year|month|week|day|point|member|page))`;
export const DAY = '(?:3[01]|[12]\\d|0?[1-9])';
export const YEAR = `(?:1[5-9]\\d\\d|20\\d\\d)(?![${LETTERS}\\d%]|[.,]\\d)`;
export const PART_OF_DAY = '(?:morning|afternoon|evening|night)';
export const SEASON = '(?:[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)';

const STEMS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
export const monthNumber = (name: string): number => STEMS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

const DAY_STEMS = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];
export const weekdayNumber = (name: string): number => DAY_STEMS.indexOf(name.slice(0, 2).toLowerCase());

const SEASONS: Readonly<Record<string, number>> = { spring: 21, summer: 22, autumn: 23, fall: 23, winter: 24 };
export const seasonNumber = (name: string): number => SEASONS[name.toLowerCase()] ?? 21;

const COUNTS = [
  ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  ...['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty'],
];
const TENS: Readonly<Record<string, number>> = { thirty: 30, forty: 40, fifty: 50, sixty: 60 };
export const COUNT = `(?:an?|the|${COUNTS.slice(1).join('|')}|${Object.keys(TENS).join('|')}|\\d{1,3})`;

export function countOf(word: string): number {
  const lower = word.toLowerCase();
  if (/^\d+$/u.test(lower)) return Number(lower);
  if (/^(?:an?|the)$/u.test(lower)) return 1;
  return TENS[lower] ?? Math.max(1, COUNTS.indexOf(lower));
}

const ORDINALS: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4, final: 4, last: 4 };
export const ORDINAL = '(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]inal|1st|2nd|3rd|4th|FIRST|SECOND|THIRD|FOURTH)';
export const ordinalNumber = (word: string): number => ORDINALS[word.toLowerCase()] ?? Number(word.slice(0, 1));

const SHIFTS: Readonly<Record<string, number>> = {
  ...{ last: -1, previous: -1, prior: -1, preceding: -1, latest: -1 },
  ...{ this: 0, current: 0, present: 0, same: 0, the: 0, that: 0 },
  ...{ next: 1, coming: 1, following: 1, upcoming: 1, subsequent: 1, ensuing: 1 },
};
export const shiftOf = (word: string): number => SHIFTS[word.toLowerCase().split(/\s+/u).at(-1) ?? ''] ?? 0;

/** “98” of “’98”: within the century that ends in 2030. */
export function yearOf(digits: string): string {
  const plain = digits.replace(/\D/gu, '');
  if (plain.length !== 2) return plain;
  return Number(plain) <= 30 ? `20${plain}` : `19${plain}`;
}

export const two = (number: number): string => String(number).padStart(2, '0');

/** Blanks in `source` become `B`: patterns stay readable. */
export const pattern = (source: string, flags = 'gu'): RegExp =>
  new RegExp(`${START}(?:${source.replaceAll(' ', B)})`, flags);

/** What happens again is no date. */
export const EVERY = /\b(?:every|each|most|alternate)\s(?:other\s|second\s|\p{Lu}\p{Ll}+day\s(?:and|or)\s)?$/iu;

export function sideOf(words: string | undefined): Side {
  if (!words) return '';
  if (/past|last|previous|preceding/iu.test(words)) return 'last';
  if (/next|coming|following/iu.test(words)) return 'next';
  return 'this';
}
