import { ENGLISH_WEEKDAYS } from './english-weekdays.ts';
import {
  B,
  DAY,
  DAY_END,
  END,
  EVERY,
  MONTH,
  monthNumber,
  PART_OF_DAY,
  pattern,
  SHORT_WEEKDAY,
  shiftOf,
  sideOf,
  two,
  WEEKDAY,
  weekdayNumber,
  YEAR,
  yearOf,
} from './english-words.ts';
import type { Beside, Meaning, Pattern } from './meaning.ts';

/** Days and months by name. */

/** Where the signs are parted from the words, as in “Oct. 13 , 1989”. */
const COMMA = '(?: ?,)?';
const YEAR_AFTER = `(?:${COMMA} (?<year>${YEAR})|${COMMA}(?: of)? (?<short>['’]\\d\\d)(?!\\d)|,?(?: of)? (?<yearSide>last|this|next|the same|the following|that) year${END})`;
const BEFORE_DAY = `(?:(?<weekday>${WEEKDAY}|${SHORT_WEEKDAY})${COMMA} (?:the )?)?`;
const TO = '(?:[-–—]| ?[-–—] | to | through )';

type Groups = Readonly<Record<string, string | undefined>>;

const day = (groups: Groups, beside: Beside): Meaning | null => {
  const { month = '', day: first = '', lastDay = '' } = groups;
  const numbers = { month: monthNumber(month), day: Number(first), lastDay: Number(lastDay || first) };
  if (numbers.lastDay < numbers.day) return null;
  if (EVERY.test(beside.before)) return null;
  if (/^(?:may|mar|march)$/iu.test(month) && MODAL.test(beside.before)) return null;
  return inYear(groups, numbers);
};

/** “40 May 12” and the like do not happen; “you may 10 times” does in capitals. */
const MODAL = /\b(?:I|YOU|WE|THEY|IT|HE|SHE|WHO|WHICH)\s$/u;

/** With its year the value stands there; without, it is left to the publication date. */
function inYear(groups: Groups, { month, day, lastDay }: { month: number; day: number; lastDay: number }): Meaning {
  const year = yearOf(groups.year ?? groups.short ?? '');
  const on = (number: number) => [year, two(month), two(number)].join('-');
  if (year) return { is: 'value', value: lastDay > day ? `${on(day)}/${on(lastDay)}` : on(day) };
  const weekday = groups.weekday ? weekdayNumber(groups.weekday) : null;
  return {
    is: 'day',
    month,
    day,
    lastDay,
    weekday,
    side: sideOf(groups.side),
    yearShift: yearShiftOf(groups.yearSide),
  };
}

const yearShiftOf = (side: string | undefined): number | null =>
  side && /^(?:last|this|next)$/u.test(side) ? shiftOf(side) : null;

const LAST_DAY = `(?:${TO}(?<lastDay>${DAY})${DAY_END})?`;

/** The second of “Feb. 3 and 4”, but not of “Feb. 3 and 4 people”. */
const andDay: Pattern = {
  rule: 'day',
  regex: new RegExp(
    `(?<=(?<month>${MONTH}) \\d{1,2}(?:, \\d{1,2})? (?:and|or|&) )(?<day>${DAY})${DAY_END.replaceAll(' ', B)}(?! (?!in|at|on|to|of|with|for|by|and|when|as|but|after|before)\\p{Ll}| \\p{L}\\p{Ll})${YEAR_AFTER.replaceAll(' ', B)}?`,
    'gu',
  ),
  mean: day,
};

const monthDay: Pattern = {
  rule: 'day',
  regex: pattern(
    `${BEFORE_DAY}(?:(?<side>[Ll]ast|[Nn]ext|[Tt]his(?: past| coming)?) )?(?<month>${MONTH}) ?(?:the )?(?<day>${DAY})${DAY_END}${LAST_DAY}${YEAR_AFTER}?`,
  ),
  mean: (groups, beside) => (/\d$/u.test(beside.before) ? null : day(groups, beside)),
};

const dayMonth: Pattern = {
  rule: 'day',
  regex: pattern(
    `${BEFORE_DAY}(?:the )?(?<day>${DAY})(?:st|nd|rd|th)?(?:${TO}(?<lastDay>${DAY})(?:st|nd|rd|th)?)?(?: of)? (?<month>${MONTH})${END}${YEAR_AFTER}?`,
  ),
  mean: day,
};

/** “By the 20th”, but not “on the 20th floor”. */
const dayOnly: Pattern = {
  rule: 'day-alone',
  regex: pattern(
    `(?<=\\b(?:[Oo]n|[Bb]y|[Uu]ntil|[Ss]ince|[Bb]efore|[Aa]fter|[Tt]hrough) )the (?<day>${DAY})(?:st|nd|rd|th)(?= ?[,.;:)]| (?:and|but|when|at|in|as|he|she|they|it|we)\\b|\\s*$)`,
  ),
  mean: ({ day: number }, { after }) => (GOLF.test(after) ? null : { is: 'dayOfMonth', day: Number(number) }),
};
const GOLF = /^.{0,25}\b(?:holes?|floors?|green|tee|inning|lap|round|street|avenue|century)\b/iu;

const monthYear: Pattern = {
  rule: 'month',
  regex: pattern(
    `(?<month>${MONTH})${END}(?:${COMMA}(?: of)? (?<year>${YEAR})|${COMMA}(?: of)? (?<short>['’]\\d\\d)(?!\\d))`,
  ),
  mean: ({ month = '', year, short }) => ({
    is: 'value',
    value: `${yearOf(year ?? short ?? '')}-${two(monthNumber(month))}`,
  }),
};

const monthOfYear: Pattern = {
  rule: 'month',
  regex: pattern(`(?<month>${MONTH})${END}(?:,?(?: of)? (?<yearSide>last|this|next) year${END})`),
  mean: ({ month = '', yearSide }) => ({
    ...{ is: 'month', month: monthNumber(month), side: '', yearShift: yearShiftOf(yearSide), fromText: false },
  }),
};

/** What makes a bare “May” or “Dec.” a month. */
const MONTH_BEFORE =
  /(?:\b(?:in|since|until|till|by|from|to|through|of|for|during|before|after|between|and|late|early|mid|about|around|last|next|this|every|or|than|in the|starting|beginning|ending|ended|effective|as of)\s|\bmid-)$/iu;

/** Modal verb, verb and names: months only where a month is to be expected. */
const VERB_OR_NAME = /^(?:may|march)$/iu;
/** Names of people: no month where a name goes on, or one stands before. */
const NAME = /^(?:april|june|august)$/iu;
const BARE = /^(?:jan|dec|nov|oct|sep|feb|jun|jul|aug|apr|mar|sept)$/iu;
/** “the March figures”, “its May meeting”, but not “the March on Washington”. */
const OF_MONTH = /\b(?:[Tt]he|[Aa]|[Ii]ts|[Tt]heir|and|['’]s?)\s$/u;
const FIGURES = /^\s(?!on\b|against\b|for\b|to\b|of\b|in\b|and\b|with\b)\p{Ll}/u;
const SPEAKS = /^(?:['’]s)?\s(?:said|says|told|has|have|had|be|been|not|also|she|he)\b/u;

/** Whether what looks like a month alone is one, and no “may”, “march” or Ms. April. */
function isMonth(name: string, { before, after }: Beside): boolean {
  if (BARE.test(name)) return false;
  const expected = MONTH_BEFORE.test(before);
  // “of May Department Stores”.
  if (
    (VERB_OR_NAME.test(name) || NAME.test(name)) &&
    /\b(?:of|and|by|for|from|than|or|to|between)\s$/u.test(before) &&
    /^\s\p{Lu}\p{Ll}/u.test(after)
  )
    return false;
  if (VERB_OR_NAME.test(name)) {
    if (/^\s(?:on|against)\s/u.test(after) || SPEAKS.test(after)) return false;
    return expected || (name !== name.toUpperCase() && OF_MONTH.test(before) && FIGURES.test(after));
  }
  if (!NAME.test(name) || expected) return true;
  return (
    !/^\s\p{Lu}/u.test(after) &&
    !SPEAKS.test(after) &&
    !/\p{Lu}\p{Ll}+\s$/u.test(before.replace(/(?:The|In|A)\s$/u, ''))
  );
}

/** Markets trade what is to be delivered: “gold for December delivery”, “the March contract”. */
const CONTRACT =
  /^\s(?:delivery|contracts?|futures|settlement|options|copper|gold|silver|corn|wheat|soybeans?|crude)\b/u;

/** What is told of a month that is over, or nearly, whenever it is told: “the trade report for December comes out on Friday”. */
const REPORTED =
  /\b(?:reports?|figures?|statistics|data|results|deficit|surplus|index|indicators?|numbers|tally|survey) (?:for|of) (?:all of )?$/u;

const month: Pattern = {
  rule: 'month',
  regex: pattern(
    `(?:(?<side>[Ll]ast|[Nn]ext|[Tt]his(?: past| coming)?|[Tt]he (?:following|previous|next|preceding)) )?(?<month>${MONTH})${END}(?!['’]?s \\p{Lu}\\p{Ll}+ (?:Day|Fair))`,
  ),
  mean: ({ side, month: name = '' }, { before, after }) => {
    if (!side && !isMonth(name, { before, after })) return null;
    if (side && BARE.test(name)) return null;
    if (EVERY.test(before) || /^\s(?:War|Revolution|Surprise|Massacre)\b/u.test(after)) return null;
    const fromText = /^the\s/iu.test(side ?? '');
    if (!side && CONTRACT.test(after)) {
      return { is: 'month', month: monthNumber(name), side: 'coming', yearShift: null, fromText };
    }
    if (!side && REPORTED.test(before)) {
      return { is: 'month', month: monthNumber(name), side: 'over', yearShift: null, fromText };
    }
    return { is: 'month', month: monthNumber(name), side: sideOf(side), yearShift: null, fromText };
  },
};

/** “a fire that November”, but not “said that November sales rose”. */
const thatMonth: Pattern = {
  rule: 'from-text',
  regex: pattern(`[Tt]hat(?: same)? (?<month>${MONTH})(?=[,.;]|$)`),
  mean: ({ month: name = '' }) =>
    BARE.test(name) ? null : { is: 'month', month: monthNumber(name), side: '', yearShift: null, fromText: true },
};

const months: Pattern = {
  rule: 'range',
  regex: pattern(`(?<month>${MONTH})(?:[-–—]| ?[-–—] )(?<last>${MONTH})${END}(?: (?<year>${YEAR}))?`),
  mean: ({ month: name = '', last = '', year }) => {
    const of = (number: number): Meaning =>
      year
        ? { is: 'value', value: `${year}-${two(number)}` }
        : { is: 'month', month: number, side: '', yearShift: null, fromText: false };
    return { is: 'range', from: of(monthNumber(name)), to: of(monthNumber(last)) };
  },
};

/** Longer ones first: of two that begin at one place the longer is kept anyway, this is for reading. */
export const ENGLISH_CALENDAR: readonly Pattern[] = [
  monthDay,
  andDay,
  dayOnly,
  dayMonth,
  monthYear,
  monthOfYear,
  months,
  thatMonth,
  month,
  ...ENGLISH_WEEKDAYS,
];

/** After or before a day: “Monday night”, “the evening of January 9th”. It makes the span longer, not the date finer. */
export const PART_AFTER = new RegExp(`^\\s(?:early |late )?${PART_OF_DAY}(?!s?[\\p{L}\\p{N}]|['’]s\\b)`, 'u');
export const PART_BEFORE = new RegExp(`(?:[Tt]he )?(?:[Ll]ate |[Ee]arly )?\\b${PART_OF_DAY} (?:of|on) (?:the )?$`, 'u');
