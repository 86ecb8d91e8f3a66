import { LETTERS, LETTERS_AND_FIGURES } from './edges.ts';
import { B, END, two, YEAR } from './english-words.ts';
import type { Grammar } from './find.ts';
import type { Lexicon } from './lexicon.ts';
import { shift } from './lexicon.ts';
import type { Beside, Meaning, Pattern, Side } from './meaning.ts';
import { NUMERIC } from './numeric.ts';

const START = `(?<![${LETTERS_AND_FIGURES}$£€]|\\d[.,:/-])`;
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
  const ofYear = `(?: (?:(?<lastYear>${words.ofYear[0]})|(?<thisYear>${words.ofYear[1]})|(?<nextYear>${words.ofYear[2]}))${END})?`;
  const isName = nameBy(words);
  const dayOf = (months: readonly string[], groups: Groups): Meaning | null => {
    const { month: name = '', day: first = '', lastDay: last = '', year: digits, weekday: weekdayName } = groups;
    const numbers = { month: which(months, name) + 1, day: Number(first), lastDay: Number(last || first) };
    if (numbers.lastDay < numbers.day) return null;
    if (!digits) {
      const weekday = weekdayName ? which(words.weekdays, weekdayName) : null;
      return { is: 'day', ...numbers, weekday, side: '', yearShift: yearShiftOf(groups) };
    }
    const on = (figure: number) => `${digits}-${two(numbers.month)}-${two(figure)}`;
    return { is: 'value', value: last ? `${on(numbers.day)}/${on(numbers.lastDay)}` : on(numbers.day) };
  };
  const day: Pattern = {
    rule: 'day',
    regex: whole(
      `${weekday}(?<day>${DAY})${words.afterDay}${lastDay}${words.beforeMonth}${month}(?:${words.beforeYear}${year}|${ofYear})`,
    ),
    mean: (groups) => dayOf(words.months, groups),
  };
  const short = words.shortMonths ?? [];
  const shortDay: Pattern = {
    rule: 'day',
    regex: whole(`(?<day>${DAY}) (?<month>${any(short)})\\.?${END}(?:,? ${year})?(?=[^${LETTERS}]|$)`),
    mean: (groups) => dayOf(short, groups),
  };
  const monthYear: Pattern = {
    rule: 'month',
    regex: whole(`${month}${words.beforeYear}${year}`),
    mean: ({ month: name = '', year: digits }) => ({ is: 'value', value: `${digits}-${two(number(name))}` }),
  };
  const inMonth = new RegExp(`(?:^|[^${LETTERS}])(?:${spaced(words.inMonth)})$`, 'iu');
  const alone: Pattern = {
    rule: 'month',
    regex: whole(
      `(?:(?<lastBefore>${one(words.last.before)}) |(?<nextBefore>${one(words.next.before)}) )?${month}(?: (?<lastAfter>${one(words.last.after)})${END}| (?<nextAfter>${one(words.next.after)})${END}|${ofYear})`,
    ),
    mean: (groups, beside) => {
      const [side, yearShift] = [sideOf(groups), yearShiftOf(groups)];
      if (!side && yearShift === null && !inMonth.test(beside.before)) return null;
      if (isName(groups.month ?? '', beside)) return null;
      return { is: 'month', month: number(groups.month ?? ''), side, yearShift, fromText: false };
    },
  };
  const weekdays: Pattern = {
    rule: 'weekday',
    regex: whole(
      `(?:(?<lastBefore>${one(words.last.before)}) |(?<nextBefore>${one(words.next.before)}) )?(?<weekday>${any(words.weekdays)})${END}(?: (?<lastAfter>${one(words.last.after)})${END}| (?<nextAfter>${one(words.next.after)})${END})?`,
    ),
    mean: (groups, beside) =>
      isName(groups.weekday ?? '', beside)
        ? null
        : {
            ...{ is: 'weekday', weekday: which(words.weekdays, groups.weekday ?? ''), side: sideOf(groups) },
            ...{ weekShift: null, fromText: false },
          },
  };
  return short.length > 0 ? [day, shortDay, monthYear, alone, weekdays] : [day, monthYear, alone, weekdays];
}

type Groups = Readonly<Record<string, string | undefined>>;

const yearShiftOf = ({ lastYear, thisYear, nextYear }: Groups): number | null => {
  if (lastYear) return -1;
  return thisYear ? 0 : nextYear ? 1 : null;
};

/** Whether a weekday or month is part of a name: “Santo Domingo”, “Plácido Domingo”, “Welt am Sonntag”. */
function nameBy(words: Lexicon): (written: string, beside: Beside) => boolean {
  const named = words.named ? new RegExp(`${START}(?:${spaced(words.named)}) $`, 'u') : null;
  return (written, { before, after }) => {
    if (named?.test(before)) return true;
    if (!words.small || !/^\p{Lu}\p{Ll}/u.test(written)) return false;
    return /^\s\p{Lu}\p{Ll}/u.test(after) || (/\p{Lu}\p{Ll}{2,}\s$/u.test(before) && !CAPITAL_BEFORE.test(before));
  };
}

/** What has a capital before a weekday only as the first word of a sentence. */
const CAPITAL_BEFORE =
  /(?<!\p{L})(?:Este|Ese|Cada|Los|Para|Hasta|Desde|Pour|Avant|Depuis|Dès|Jusqu|Chaque|Уже|Еще|Вже|Лише)\s$/u;

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
        meaning.is === 'yearBefore'
          ? 'year-before'
          : meaning.is === 'textShift'
            ? 'from-text'
            : meaning.is === 'shift' && meaning.unit === 'day'
              ? 'today'
              : 'unit',
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
  const inYear = new RegExp(`(?:^|[^${LETTERS}])(?:${spaced(words.inYear)})$|\\($`, 'iu');
  const counted = new RegExp(`^\\s(?:${words.counted})${END}`, 'iu');
  const years: Pattern = {
    rule: 'year',
    regex: whole(`(?<year>${YEAR})${END}(?![-–/]\\d)${optional(words.afterYear)}`),
    // Years long ago look like counts: only with the word for year (below).
    mean: ({ year: digits = '' }, { before, after }) =>
      (Number(digits) >= 1800 && !counted.test(after) && inYear.test(before)) ||
      (words.bareYears && isBareYear(digits, before, after))
        ? { is: 'value', value: digits }
        : null,
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
  const { last, next } = words;
  const sided: Pattern = {
    rule: 'season',
    regex: whole(
      `(?:(?<lastBefore>${one(last.before)})|(?<nextBefore>${one(next.before)})|(?<now>${words.thisSeason})) (?<season>${any(words.seasons)})${END}`,
    ),
    mean: ({ season: name = '', ...groups }) => {
      const number = 21 + which(words.seasons, name);
      return { is: 'season', season: number, side: groups.now ? 'this' : sideOf(groups), yearShift: null };
    },
  };
  const named = words.decades.map(
    ([source, ten]): Pattern => ({
      rule: 'decade',
      regex: whole(`(?:${source})${END}`),
      mean: () => ({ is: 'value', value: `19${ten}X` }),
    }),
  );
  const decade: Pattern = {
    rule: 'decade',
    regex: whole(words.decade),
    mean: ({ decade: digits, ten }) => ({ is: 'value', value: `${digits ?? `19${ten}`}X` }),
  };
  return [
    part('quarter', words.quarter, 32),
    part('half', words.half, 39),
    years,
    yearNamed,
    season,
    sided,
    decade,
    ...named,
  ];
}

/** A year of our time where no noun follows, which it would count, and nothing stands before that numbers are of. */
const isBareYear = (digits: string, before: string, after: string): boolean =>
  Number(digits) >= 1900 &&
  Number(digits) <= 2059 &&
  !/^\s?(?:\p{Lu}|[%€$°]|km|m²|m\b|[.,:]\d)/u.test(after) &&
  !NUMBERED.test(before);

const NUMBERED =
  /(?:[$€£#§<>=[-]\s?|(?<!\p{L})(?:rund|etwa|fast|über|als|nur|knapp|gut|Nr\.|Nummer|Seite|Flug|Artikel|Paragraf|Zimmer|Windows|Boeing|Agenda|Fortune|Modell|mal)\s)$/iu;
