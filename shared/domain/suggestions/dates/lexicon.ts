import { B, END, two, YEAR } from './english-words.ts';
import type { Grammar } from './find.ts';
import { type Meaning, NO_YEAR, type Pattern, type Side, type Unit } from './meaning.ts';
import { NUMERIC } from './numeric.ts';

/**
 * The words of a language for dates. All are sources of regular expressions in which a blank stands for the blanks of a
 * text; case does not count. Languages differ in words more than in how dates are put together, so that one grammar is
 * made of each list.
 */
export interface Lexicon {
  /** January to December, in all their forms. */
  readonly months: readonly string[];
  /** Monday to Sunday. */
  readonly weekdays: readonly string[];
  /** What stands after the figures of a day (“.”), and between a day and its month (“de”). */
  readonly afterDay: string;
  readonly beforeMonth: string;
  readonly beforeDay: string;
  /** Between a month and its year, and after the year (“года”). */
  readonly beforeYear: string;
  readonly afterYear: string;
  /** Between the two days of “9 to 10 January”. */
  readonly to: string;
  /** What makes a month without day or year one, and a number a year: prepositions. */
  readonly inMonth: string;
  readonly inYear: string;
  /** What a number counts that is no year. */
  readonly counted: string;
  /** Before and after weekdays and months. */
  readonly last: { readonly before: string; readonly after: string };
  readonly next: { readonly before: string; readonly after: string };
  /** `as written`: case counts, “morgen” is no “Morgen”. */
  readonly said: readonly (readonly [words: string, meaning: Meaning, exact?: 'as written'])[];
  /** “three days ago”: a pattern with the groups `count` and one of the units. */
  readonly ago: string;
  readonly units: readonly (readonly [words: string, unit: Unit])[];
  readonly counts: Readonly<Record<string, number>>;
  /** With the groups `number` and perhaps `half`. */
  readonly quarter: string;
  readonly half: string;
  readonly ordinals: readonly string[];
  /** Spring to winter; told only with their year. */
  readonly seasons: readonly string[];
  /** With the group `decade`, its first three figures. */
  readonly decade: string;
  /** Before a date: “Anfang”. */
  readonly modifiers: string;
  readonly about: string;
  readonly between: string;
  readonly and: string;
}

export const shift = (unit: Unit, by: number): Meaning => ({ is: 'shift', unit, by });
export const fromText = (unit: Unit, by: number): Meaning => ({ is: 'textShift', unit, by, orPublication: false });

const START = '(?<![\\p{L}\\p{N}$£€]|\\d[.,:/-])';
const spaced = (source: string): string => source.replaceAll(' ', B);
const whole = (source: string, start = START): RegExp => new RegExp(`${start}(?:${spaced(source)})`, 'giu');
const any = (sources: readonly string[]): string => `(?:${sources.filter(Boolean).join('|')})`;
/** Which of the sources a word is, from 0. */
const which = (sources: readonly string[], word: string): number =>
  sources.findIndex((source) => new RegExp(`^(?:${spaced(source)})$`, 'iu').test(word));
const one = (source: string): string => (source ? `(?:${source})` : '(?!)');

const DAY = '(?:3[01]|[12]\\d|0?[1-9])';
const optional = (source: string): string => (source ? `(?:${source})?` : '');

export function grammarFrom(words: Lexicon): Grammar {
  return {
    patterns: [...NUMERIC, ...named(words), ...counted(words), ...periods(words)],
    modifiers: [new RegExp(`${START}(?:${spaced(words.modifiers)})$`, 'iu')],
    about: new RegExp(`${START}(?:${spaced(words.about)})$`, 'iu'),
    ...{ partAfter: null, partBefore: null },
    between: new RegExp(`${START}(?:${spaced(words.between)})$`, 'iu'),
    and: new RegExp(`^(?:${spaced(words.and)})$`, 'iu'),
    to: null,
  };
}

function named(words: Lexicon): Pattern[] {
  const month = `(?<month>${any(words.months)})${END}`;
  const number = (name: string) => which(words.months, name) + 1;
  const year = `(?<year>${YEAR})(?![-–/]\\d)${optional(words.afterYear)}`;
  const weekday = `(?:(?<weekday>${any(words.weekdays)})${END},? ?${optional(words.beforeDay)} ?)?`;
  const lastDay = `(?:${words.to}(?<lastDay>${DAY})${words.afterDay})?`;
  const day: Pattern = {
    rule: 'day',
    regex: whole(
      `${weekday}(?<day>${DAY})${words.afterDay}${lastDay}${words.beforeMonth}${month}(?:${words.beforeYear}${year})?`,
    ),
    mean: ({ month: name = '', day: first = '', lastDay: last = '', year: digits, weekday: weekdayName }) => {
      const days = { day: Number(first), lastDay: Number(last || first) };
      if (days.lastDay < days.day) return null;
      if (!digits)
        return {
          is: 'day',
          month: number(name),
          ...days,
          weekday: weekdayName ? which(words.weekdays, weekdayName) : null,
          ...NO_YEAR,
        };
      const on = (figure: number) => `${digits}-${two(number(name))}-${two(figure)}`;
      return { is: 'value', value: last ? `${on(days.day)}/${on(days.lastDay)}` : on(days.day) };
    },
  };
  const monthYear: Pattern = {
    rule: 'month',
    regex: whole(`${month}${words.beforeYear}${year}`),
    mean: ({ month: name = '', year: digits }) => ({ is: 'value', value: `${digits}-${two(number(name))}` }),
  };
  const alone: Pattern = {
    rule: 'month',
    regex: whole(
      `(?:(?<lastBefore>${one(words.last.before)}) |(?<nextBefore>${one(words.next.before)}) )?${month}(?: (?<lastAfter>${one(words.last.after)})${END}| (?<nextAfter>${one(words.next.after)})${END})?`,
    ),
    mean: (groups, { before }) => {
      const side = sideOf(groups);
      if (!side && !new RegExp(`(?:^|[^\\p{L}])(?:${spaced(words.inMonth)})$`, 'iu').test(before)) return null;
      return { is: 'month', month: number(groups.month ?? ''), side, yearShift: null, fromText: false };
    },
  };
  const weekdays: Pattern = {
    rule: 'weekday',
    regex: whole(
      `(?:(?<lastBefore>${one(words.last.before)}) |(?<nextBefore>${one(words.next.before)}) )?(?<weekday>${any(words.weekdays)})${END}(?: (?<lastAfter>${one(words.last.after)})${END}| (?<nextAfter>${one(words.next.after)})${END})?`,
    ),
    mean: (groups) => ({
      ...{ is: 'weekday', weekday: which(words.weekdays, groups.weekday ?? ''), side: sideOf(groups) },
      ...{ weekShift: null, fromText: false },
    }),
  };
  return [day, monthYear, alone, weekdays];
}

const sideOf = ({
  lastBefore,
  lastAfter,
  nextBefore,
  nextAfter,
}: Readonly<Record<string, string | undefined>>): Side => {
  if (lastBefore || lastAfter) return 'last';
  return nextBefore || nextAfter ? 'next' : '';
};

function counted(words: Lexicon): Pattern[] {
  const said = words.said.map(
    ([source, meaning, exact]): Pattern => ({
      rule:
        meaning.is === 'textShift' ? 'from-text' : meaning.is === 'shift' && meaning.unit === 'day' ? 'today' : 'unit',
      regex: exact ? new RegExp(whole(`(?:${source})${END}`).source, 'gu') : whole(`(?:${source})${END}`),
      mean: () => meaning,
    }),
  );
  const names = Object.keys(words.counts);
  const count = `(?<count>\\d{1,3}|${names.join('|')})`;
  const units = any(words.units.map(([source]) => source));
  const ago: Pattern = {
    rule: 'ago',
    regex: whole(`${words.ago.replace('COUNT', count).replace('UNIT', `(?<unit>${units})`)}${END}`),
    mean: ({ count: number = '', unit: name = '' }) => {
      const unit =
        words.units[
          which(
            words.units.map(([source]) => source),
            name,
          )
        ]?.[1];
      return unit ? shift(unit, -(words.counts[number.toLowerCase()] ?? Number(number))) : null;
    },
  };
  return [...said, ago];
}

function periods(words: Lexicon): Pattern[] {
  const ordinal = `(?<number>${any(words.ordinals)})`;
  const year = `(?:${words.beforeYear}(?<year>${YEAR})${optional(words.afterYear)})?`;
  const part = (unit: 'quarter' | 'half', source: string, code: number): Pattern => ({
    rule: 'quarter',
    regex: whole(`${source.replace('ORDINAL', ordinal)}${END}${year}`),
    mean: ({ number: name = '', year: digits }) => {
      const number = (which(words.ordinals, name) % 4) + 1;
      if (unit === 'half' && number > 2) return null;
      return digits
        ? { is: 'value', value: `${digits}-${code + number}` }
        : { is: 'part', unit, number, side: '', yearShift: null };
    },
  });
  const inYear = new RegExp(`(?:^|[^\\p{L}])(?:${spaced(words.inYear)})$|\\($`, 'iu');
  const counted = new RegExp(`^\\s(?:${words.counted})${END}`, 'iu');
  const years: Pattern = {
    rule: 'year',
    regex: whole(`(?<year>${YEAR})${END}(?![-–/]\\d)${optional(words.afterYear)}`),
    // Years long ago look like counts: only with the word for year (below).
    mean: ({ year: digits = '' }, { before, after }) =>
      Number(digits) >= 1800 && !counted.test(after) && inYear.test(before) ? { is: 'value', value: digits } : null,
  };
  const yearNamed: Pattern = {
    rule: 'year',
    regex: whole(`(?<year>${YEAR})${END}${words.afterYear || '(?!)'}`),
    mean: ({ year: digits = '' }) => ({ is: 'value', value: digits }),
  };
  const season: Pattern = {
    rule: 'season',
    regex: whole(
      `(?<season>${any(words.seasons)})${words.beforeYear}(?<year>${YEAR})${END}${optional(words.afterYear)}`,
    ),
    mean: ({ season: name = '', year: digits }) => ({
      is: 'value',
      value: `${digits}-${21 + which(words.seasons, name)}`,
    }),
  };
  const decade: Pattern = {
    rule: 'decade',
    regex: whole(words.decade),
    mean: ({ decade: digits, ten }) => ({ is: 'value', value: `${digits ?? `19${ten}`}X` }),
  };
  return [part('quarter', words.quarter, 32), part('half', words.half, 39), years, yearNamed, season, decade];
}
