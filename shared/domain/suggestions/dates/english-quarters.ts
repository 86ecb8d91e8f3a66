import { COUNT, countOf, END, monthNumber, ORDINAL, ordinalNumber, pattern, shiftOf, YEAR } from './english-words.ts';
import type { Meaning, Pattern } from './meaning.ts';

/** Quarters, halves and the first months of a year. */

const OF_YEAR = `(?:(?:,? of| in|,)? (?:fiscal (?:year )?|calendar )?(?<year>${YEAR})|(?: of| in)? (?<yearSide>last|this|next|the|the current|the next|the previous) (?:fiscal |calendar )?year${END})`;

/** Quarters and halves of games. */
const GAME =
  /\b(?:touchdowns?|yards?|yarder|field goals?|rebounds|half-?time|quarterback|lay-?ups?|free throws?|3-pointers?|goals?|goalkeeper|header|penalty kick|minutes? (?:left|into|of)|(?:left|remaining) in|scored|scoreless)\b/iu;

/** “second-quarter profit rose, and the third …”: the quarter is not said again. */
const shortOrdinal: Pattern = {
  rule: 'quarter',
  regex: pattern(
    `(?<=\\b(?:in|for|from|of|and|to|than|during) )the (?<number>first|second|third|fourth)(?= ?[,.;]|,? (?:and|from|when|which|as|but)\\b)`,
  ),
  mean: ({ number = '' }, { before, after }) =>
    /\bquarter\b/iu.test(before) && !GAME.test(before) && !GAME.test(after)
      ? part('quarter', ordinalNumber(number), undefined, undefined)
      : null,
};

/** The first of “the second and third quarters”, of which `partOfYear` takes the rest. */
const ordinalBefore: Pattern = {
  rule: 'quarter',
  regex: pattern(
    `(?:the )?(?<number>first|second|third)(?= (?:and|or|to|through) (?:the )?(?:second|third|fourth)(?: |-)quarters?(?! ?-?finals)${END})`,
    'giu',
  ),
  mean: ({ number = '' }, { before, after }) =>
    GAME.test(before.slice(-45)) || GAME.test(after)
      ? null
      : part('quarter', ordinalNumber(number), undefined, undefined),
};

const partOfYear: Pattern = {
  rule: 'quarter',
  regex: pattern(
    `(?:(?:[Tt]he(?! \\p{L}+-)|(?<whose>[Tt]his|[Ll]ast|[Nn]ext|[Tt]he) year['’]s) )?(?:fiscal |latest )?(?<number>${ORDINAL}|last(?= (?:quarter|half) of (?:\\d{4}|last|the year)))(?: |-)(?:fiscal )?(?:(?<unit>[Qq]uarter|[Hh]alf|QUARTER|HALF|(?<=(?:and|or|to|through)(?: the)? (?:second|third|fourth) )quarters)${END})(?!(?:-| )(?:finals?|back|hour|mile|century|dozen|brother|sister|time lead))(?:${OF_YEAR})?`,
  ),
  mean: ({ number = '', unit = '', year, yearSide, whose }, { before, after }) => {
    const half = unit.toLowerCase() === 'half';
    const which = half && /^(?:final|last)$/iu.test(number) ? 2 : ordinalNumber(number);
    if (half && which > 2) return null;
    if (GAME.test(before.slice(-45)) || GAME.test(after.slice(0, 45))) return null;
    if (half && !year && !yearSide && /^\s(?:of|the)\s/u.test(after)) return null;
    return part(half ? 'half' : 'quarter', which, year, yearSide ?? whose);
  },
};

function part(unit: 'quarter' | 'half', number: number, year: string | undefined, side: string | undefined): Meaning {
  const code = (unit === 'half' ? 39 : 32) + number;
  if (year) return { is: 'value', value: `${year}-${code}` };
  const told = side && !/^the$/iu.test(side);
  return { is: 'part', unit, number, side: '', yearShift: told ? shiftOf(side) : null };
}

/** “the 1988 third quarter”. */
const quarterOfYearBefore: Pattern = {
  rule: 'quarter',
  regex: pattern(
    `(?:[Tt]he )?(?:[Ff]iscal )?(?<year>${YEAR})(?:['’]s)? (?:fiscal )?(?<number>${ORDINAL})(?: |-)(?<unit>quarter|half)${END}`,
  ),
  mean: ({ year, number = '', unit }) =>
    part(unit === 'half' ? 'half' : 'quarter', ordinalNumber(number), year, undefined),
};

/** “the September quarter”, “the April-June quarter”: the one that ends with the month. */
const monthQuarter: Pattern = {
  rule: 'quarter',
  regex: pattern(
    `(?:[Tt]he )?(?:(?:January|April|July|October)(?: ?[-–] ?| to | through ))?(?<month>March|June|September|December)(?: (?<year>${YEAR}))?(?: |-)quarter${END}`,
  ),
  mean: ({ month = '', year: digits }) => part('quarter', monthNumber(month) / 3, digits, undefined),
};

const shortQuarter: Pattern = {
  rule: 'quarter',
  regex: pattern(
    `(?<unit>[QH])(?<number>[1-4])(?:,?(?: of)? (?<year>${YEAR})| (?:of )?(?<yearSide>last|this|next) year)?${END}`,
  ),
  mean: ({ unit, number, year, yearSide }) =>
    unit === 'H' && (Number(number) > 2 || !year)
      ? null
      : part(unit === 'H' ? 'half' : 'quarter', Number(number), year, yearSide),
};

/** “the first nine months of 1989” lies between two months; without its year it is a duration. */
const months: Pattern = {
  rule: 'first-months',
  regex: pattern(`(?:[Tt]he )?first (?<count>${COUNT}) months of (?<year>${YEAR})`),
  mean: ({ count = '', year }) => {
    const last = countOf(count);
    return last < 2 || last > 11 ? null : { is: 'value', value: `${year}-01/${year}-${String(last).padStart(2, '0')}` };
  },
};

export const ENGLISH_QUARTERS: readonly Pattern[] = [
  ...[partOfYear, quarterOfYearBefore, monthQuarter, shortQuarter, shortOrdinal, ordinalBefore, months],
];
