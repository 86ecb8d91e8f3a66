import { addDays, daysBetween, lastDayOf, weekdayOf } from '../../dates/calendar.ts';
import { two } from './english-words.ts';
import type { Side } from './meaning.ts';
import { looksBack, looksForward, type Tense } from './tense.ts';

/** Which of the dates that words may mean is meant, by the publication date, “last” or “next”, and the verb. */

/** What was chosen, and which way it looks from the publication. */
export interface Chosen {
  readonly value: string;
  readonly way: 'back' | 'ahead' | 'same';
}

/** Days after which a day without a year is hardly meant: the news would give the year. */
const FAR = 300;
const NEAR = 75;
/** Days for which what was just on is rather meant than what comes in most of a year, whatever the verb. */
const JUST = 45;

/** Several candidates in order of time, each with its first and last day. */
export interface Candidate {
  readonly value: string;
  readonly first: string;
  readonly last: string;
}

export function choose(candidates: readonly Candidate[], on: string, side: Side, tense: Tense): Chosen | null {
  const now = candidates.find(({ first, last }) => first <= on && on <= last);
  const back = candidates.findLast(({ last }) => last < on);
  const ahead = candidates.find(({ first }) => first > on);
  const went = back ? daysBetween(back.last, on) : Number.POSITIVE_INFINITY;
  const comes = ahead ? daysBetween(on, ahead.first) : Number.POSITIVE_INFINITY;
  const isDay = candidates.every(({ first, last }) => first === last);
  const chosen = pick() ?? (side === '' ? (back ?? ahead) : undefined);
  return chosen ? { value: chosen.value, way: chosen === now ? 'same' : chosen === back ? 'back' : 'ahead' } : null;

  function pick(): Candidate | undefined {
    if (side === 'last') return back;
    if (side === 'next') return ahead;
    if (now) return now;
    if (side === 'coming') return ahead;
    if (side === 'over') return back;
    if (side === 'this') return looksBack(tense) || !ahead ? back : ahead;
    if (tense === 'over') return back ?? ahead;
    // “He was to speak Tuesday” in the paper of Wednesday.
    if (tense === 'planned' && isDay && went <= 1) return back;
    if (looksForward(tense)) return comes > 2.5 * went && went < JUST && comes > 200 ? back : ahead;
    if (tense === 'past') return isDay && went > FAR && comes < NEAR ? ahead : back;
    return went <= 2 * comes ? back : ahead;
  }
}

const padded = (year: number): string => String(year).padStart(4, '0');

/** The years around one in which something is looked for; 29 February is looked for in more. */
export function yearsAround(on: string, reach = 1): number[] {
  const year = Number(on.slice(0, 4));
  return Array.from({ length: 2 * reach + 1 }, (_, at) => year - reach + at).filter((one) => one > 0 && one < 10000);
}

export function daysNamed(
  years: readonly number[],
  { month, day, lastDay, weekday }: { month: number; day: number; lastDay: number; weekday: number | null },
): Candidate[] {
  const all = years
    .filter((year) => lastDay <= lastDayOf(year, month))
    .map((year) => {
      const of = (number: number) => `${padded(year)}-${two(month)}-${two(number)}`;
      const value = lastDay > day ? `${of(day)}/${of(lastDay)}` : of(day);
      return { value, first: of(day), last: of(lastDay) };
    });
  const fitting = all.filter(({ first }) => weekday === null || weekdayOf(first) === weekday);
  return fitting.length > 0 ? fitting : all;
}

export function monthsNamed(years: readonly number[], first: number, length: number, code: number): Candidate[] {
  return years.map((year) => {
    const last = first + length - 1;
    const carried = year + (last > 12 ? 1 : 0);
    const lastMonth = last > 12 ? last - 12 : last;
    return {
      value: `${padded(year)}-${two(code)}`,
      first: `${padded(year)}-${two(first)}-01`,
      last: `${padded(carried)}-${two(lastMonth)}-${two(lastDayOf(carried, lastMonth))}`,
    };
  });
}

/** Weekdays before and after, the day itself among them; 7 is the weekend. */
export function weekdaysAround(on: string, weekday: number): Candidate[] {
  const first = addDays(on, (weekday === 7 ? 5 : weekday) - weekdayOf(on));
  return [-14, -7, 0, 7, 14].map((days) => {
    const day = addDays(first, days);
    const last = weekday === 7 ? addDays(day, 1) : day;
    return { value: last > day ? `${day}/${last}` : day, first: day, last };
  });
}
