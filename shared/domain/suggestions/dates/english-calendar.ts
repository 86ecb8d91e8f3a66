import {
  B,
  DAY,
  DAY_END,
  END,
  MONTH,
  monthNumber,
  PART_OF_DAY,
  pattern,
  SHORT_WEEKDAY,
  shiftOf,
  two,
  WEEKDAY,
  weekdayNumber,
  YEAR,
  yearOf,
} from './english-words.ts';
import type { Beside, Meaning, Pattern, Side } from './meaning.ts';

/** Days and months by name, and weekdays. */

const YEAR_AFTER = `(?:,? (?<year>${YEAR})|,? (?<short>['’]\\d\\d)(?!\\d)|,?(?: of)? (?<yearSide>last|this|next|the same|the following|that) year${END})`;
const BEFORE_DAY = `(?:(?<weekday>${WEEKDAY}|${SHORT_WEEKDAY}),? (?:the )?)?`;
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

/** What happens again is no date. */
const EVERY = /\b(?:every|each|most|alternate)\s(?:other\s|second\s|\p{Lu}\p{Ll}+day\s(?:and|or)\s)?$/iu;
const AGAIN = /^\s(?:nights|mornings|evenings|afternoons)\b/u;

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

const monthYear: Pattern = {
  rule: 'month',
  regex: pattern(`(?<month>${MONTH})${END}(?:,?(?: of)? (?<year>${YEAR})|,? (?<short>['’]\\d\\d)(?!\\d))`),
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

/** Names with a weekday in them. */
const NAMED_BEFORE =
  /\b(?:Black|Bloody|Ruby|Super|Ash|Fat|Good|Palm|Easter|Sheffield|Girl|Man|Joe|TGI|Freaky|Holy|Billy|Maundy)\s$/u;
const NAMED_AFTER =
  /^\s(?:Times|Telegraph|Mail|Mirror|Express|Night Live|Night Football|Night Lights|Evening Post|Review|School|Post|Business Post|Herald|Group|Tribune|Independent|Mass|Morning Inc|Club|Magazine|Sport|Star|World|Age|Society|Circle|Supper)\b/u;

const weekday: Pattern = {
  rule: 'weekday',
  regex: pattern(
    `(?:(?<side>[Ll]ast|[Nn]ext|[Tt]his(?: past| coming)?|[Tt]he (?:following|previous|next|preceding)) )?(?<weekday>${WEEKDAY})${END}(?:(?: of| in)? (?<week>last|this|next) week${END})?`,
  ),
  mean: ({ side, weekday: name = '', week }, { before, after }) => {
    // “the first Tuesday in November” is told by its month.
    if (/\b(?:first|second|third|fourth|last)\s$/iu.test(before) && /^\s(?:in|of)\s/u.test(after)) return null;
    if (NAMED_BEFORE.test(before) || NAMED_AFTER.test(after)) return null;
    if (EVERY.test(before) || AGAIN.test(after)) return null;
    // “February 27, 1998, Friday”: it stands there already.
    if (/\d, (?:19|20)\d\d,\s$/u.test(before)) return null;
    const fromText = /^the\s/iu.test(side ?? '') && /following|previous|preceding|next/iu.test(side ?? '');
    const weekShift = week ? shiftOf(week) : null;
    return { is: 'weekday', weekday: weekdayNumber(name), side: sideOf(side), weekShift, fromText };
  },
};

export function sideOf(words: string | undefined): Side {
  if (!words) return '';
  if (/past|last|previous|preceding/iu.test(words)) return 'last';
  if (/next|coming|following/iu.test(words)) return 'next';
  return 'this';
}

/** Longer ones first: of two that begin at one place the longer is kept anyway, this is for reading. */
export const ENGLISH_CALENDAR: readonly Pattern[] = [
  monthDay,
  andDay,
  dayMonth,
  monthYear,
  monthOfYear,
  months,
  thatMonth,
  month,
  weekday,
];

/** After or before a day: “Monday night”, “the evening of January 9th”. It makes the span longer, not the date finer. */
export const PART_AFTER = new RegExp(`^\\s(?:early |late )?${PART_OF_DAY}(?!s?[\\p{L}\\p{N}]|['’]s\\b)`, 'u');
export const PART_BEFORE = new RegExp(`(?:[Tt]he )?(?:[Ll]ate |[Ee]arly )?\\b${PART_OF_DAY} (?:of|on) (?:the )?$`, 'u');
