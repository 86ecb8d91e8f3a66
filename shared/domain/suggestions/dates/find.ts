import { type Beside, type Found, LOOK, type Meaning, type Pattern } from './meaning.ts';

/** How a language's dates are found: what they look like, and what belongs to one that stands beside it. */
export interface Grammar {
  readonly patterns: readonly Pattern[];
  /** Words before a date that belong to its span: “the end of”, “early”. Each ends where the date begins. */
  readonly modifiers: readonly RegExp[];
  /** “about”, “around”: kept in the span, and the value gets EDTF's `~`. */
  readonly about: RegExp | null;
  /** “morning” after a day, “the evening of” before one; the span grows. */
  readonly partAfter: RegExp | null;
  readonly partBefore: RegExp | null;
  /** “between” before two dates, and what stands between these. */
  readonly between: RegExp | null;
  readonly and: RegExp | null;
  /** What stands between two ends of which only the second names the year. */
  readonly to: RegExp | null;
}

/** The date expressions of a text in reading order, none over another: of two that overlap the longer is taken. */
export function findDates(text: string, grammar: Grammar, without: ReadonlySet<string>): Found[] {
  const found: Found[] = [];
  for (const pattern of grammar.patterns) {
    if (!without.has(pattern.rule)) collect(text, pattern, found);
  }
  const chosen = longest(found).map((one) => extended(text, one, grammar, without));
  return joined(text, longest(chosen), grammar, without);
}

function collect(text: string, { rule, regex, mean }: Pattern, into: Found[]): void {
  for (const match of text.matchAll(regex)) {
    const start = match.index;
    const end = start + match[0].length;
    const meaning = mean(match.groups ?? {}, besideOf(text, start, end));
    if (meaning) into.push({ start, end, rule, meaning, approximate: false });
  }
}

const besideOf = (text: string, start: number, end: number): Beside => ({
  before: text.slice(Math.max(0, start - LOOK), start),
  after: text.slice(end, end + LOOK),
});

/** The longer of two that overlap; of two of one length the earlier in the list of patterns. */
export function longest(found: readonly Found[]): Found[] {
  const taken: Found[] = [];
  const inOrder = [...found].sort((a, b) => a.start - b.start || b.end - a.end);
  for (const one of inOrder) {
    const last = taken.at(-1);
    if (!last || one.start >= last.end) taken.push(one);
    else if (one.end - one.start > last.end - last.start) taken[taken.length - 1] = one;
  }
  return taken;
}

/** “The evening of January 9th” names a date; “Monday night” is rather a time of day. */
const NAMED = new Set<Meaning['is']>(['day', 'value', 'holiday']);
const DAYS = new Set<Meaning['is']>(['day', 'weekday', 'value', 'shift', 'holiday']);

function extended(text: string, one: Found, grammar: Grammar, without: ReadonlySet<string>): Found {
  let { start, end, rule, approximate } = one;
  const isDay = DAYS.has(one.meaning.is) && !/^(?:year|unit|month|decade|quarter|ago)/u.test(rule);
  if (isDay && grammar.partAfter && !without.has('part-of-day')) {
    const [after] = grammar.partAfter.exec(text.slice(end, end + LOOK)) ?? [];
    const [before] = grammar.partBefore?.exec(text.slice(Math.max(0, start - LOOK), start)) ?? [];
    end += after?.length ?? 0;
    start -= before?.length ?? 0;
    if (after || before) rule = NAMED.has(one.meaning.is) ? 'part-of-day' : 'part-of-weekday';
  }
  for (const modifier of without.has('modifier') ? [] : grammar.modifiers) {
    const [before] = modifier.exec(text.slice(Math.max(0, start - LOOK), start)) ?? [];
    start -= before?.length ?? 0;
  }
  if (grammar.about && !without.has('about') && isCounted(one)) {
    const [before] = grammar.about.exec(text.slice(Math.max(0, start - LOOK), start)) ?? [];
    if (before) approximate = true;
    start -= before?.length ?? 0;
  }
  return { ...one, start, end, rule, approximate };
}

/** “about 1990” is near a date; “about yesterday” may be what is talked of. */
const isCounted = ({ meaning, rule }: Found): boolean =>
  meaning.is === 'day' ||
  meaning.is === 'month' ||
  (meaning.is === 'value' && rule !== 'numeric') ||
  rule === 'year-end';

/** “between May and July” is one date from May to July; in “from March 3 to April 5, 1992” both are of 1992. */
function joined(text: string, found: readonly Found[], grammar: Grammar, without: ReadonlySet<string>): Found[] {
  const out: Found[] = [];
  for (const one of found) {
    const last = out.at(-1);
    const gap = last ? text.slice(last.end, Math.min(one.start, last.end + LOOK)) : '';
    const before = last && grammar.between?.exec(text.slice(Math.max(0, last.start - LOOK), last.start));
    if (last && before && grammar.and?.test(gap) && hasEnds(last.meaning, one.meaning) && !without.has('range')) {
      const range: Meaning = { is: 'range', from: withYearOf(last.meaning, one.meaning), to: one.meaning };
      out[out.length - 1] = { ...last, end: one.end, rule: 'range', meaning: range };
    } else {
      if (last && grammar.to?.test(gap))
        out[out.length - 1] = { ...last, meaning: withYearOf(last.meaning, one.meaning) };
      out.push(one);
    }
  }
  return out;
}

/** Seasons and quarters are no ends of an EDTF interval. */
const hasEnds = (...both: readonly Meaning[]): boolean =>
  both.every(
    (one) =>
      one.is !== 'season' &&
      one.is !== 'part' &&
      !(one.is === 'value' && /-(?:2|3|4)\d$/u.test(one.value.slice(0, 7)) && one.value.length === 7),
  );

function withYearOf(first: Meaning, second: Meaning): Meaning {
  if (second.is !== 'value' || (first.is !== 'day' && first.is !== 'month')) return first;
  const year = /^\d{4}(?=-)/u.exec(second.value)?.[0];
  if (!year || first.yearShift !== null || first.side) return first;
  const month = `${year}-${String(first.month).padStart(2, '0')}`;
  const value = first.is === 'day' ? `${month}-${String(first.day).padStart(2, '0')}` : month;
  return value <= second.value ? { is: 'value', value } : first;
}
