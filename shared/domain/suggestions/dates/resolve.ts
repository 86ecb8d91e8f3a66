import { daysBetween, weekdayOf } from '../../dates/calendar.ts';
import { edtfBounds, isEdtf } from '../../dates/edtf.ts';
import { unitAt } from '../../dates/units.ts';
import { choose, daysNamed, monthsNamed, weekdaysAround, yearsAround } from './choose.ts';
import { holidayIn } from './holidays.ts';
import type { Found, Meaning, Unit } from './meaning.ts';
import type { Tense } from './tense.ts';
import { TextSoFar } from './text-so-far.ts';

/** Days after a quarter in which it is reported on. */
const JUST = 60;

/** How a value came about, for the sentence that says so. */
export type How = 'stands' | 'back' | 'ahead' | 'same' | 'publication' | 'text' | 'unknown';

export interface Resolved {
  /** EDTF; '' where the publication date would have to be known. */
  readonly value: string;
  readonly how: How;
  /** Of the text, what was counted from. */
  readonly anchor: string;
}

const UNKNOWN: Resolved = { value: '', how: 'unknown', anchor: '' };

/**
 * Values, one expression after the other in reading order. `reference` is the publication date: a day, a month, a year
 * or ''. `tense` is only asked where it matters.
 */
export class Resolver {
  readonly #before: TextSoFar;
  readonly #reference: string;
  readonly #valid = new Map<string, boolean>();

  constructor(reference: string, text: string) {
    this.#before = new TextSoFar(text, reference);
    this.#reference = reference;
  }

  /** null: the words count from a date of the text, and there is none. */
  resolve(found: Found, quote: string, tense: () => Tense): Resolved | null {
    const resolved = this.#of(found.meaning, found.start, tense);
    if (!resolved) return null;
    const marked = found.approximate && /^[\dX-]+$/u.test(resolved.value) ? `${resolved.value}~` : resolved.value;
    const value = this.#isValid(marked) ? marked : '';
    if (!value && resolved.how === 'stands') return null;
    if (value && found.meaning.is !== 'yearBefore') this.#before.remember(value, quote, found.start);
    return { ...resolved, value };
  }

  /** Many expressions of an article have one value, and reading EDTF is slow beside the rest. */
  #isValid(value: string): boolean {
    const known = this.#valid.get(value);
    if (known !== undefined) return known;
    const valid = isEdtf(value);
    this.#valid.set(value, valid);
    return valid;
  }

  #of(meaning: Meaning, at: number, tense: () => Tense): Resolved | null {
    switch (meaning.is) {
      case 'value':
        return { value: meaning.value, how: 'stands', anchor: '' };
      case 'either':
        return this.#nearer(meaning.values);
      case 'day':
      case 'month':
      case 'season':
      case 'part':
      case 'holiday':
        return this.#inYear(meaning, at, tense);
      case 'weekday':
        return this.#weekday(meaning, tense);
      case 'shift':
        return this.#shift(meaning.unit, meaning.by);
      case 'textShift':
        return this.#fromText(meaning, at);
      case 'yearBefore':
        return this.#yearBefore(meaning.ago, at);
      case 'latest':
        return this.#latest(meaning.unit, at, tense);
      default:
        return this.#range(meaning.from, meaning.to, at, tense);
    }
  }

  get #day(): string {
    return this.#reference.length === 10 ? this.#reference : '';
  }

  #nearer([one, other]: readonly [string, string]): Resolved {
    const on = this.#day;
    if (!on) return UNKNOWN;
    const far = (day: string) => Math.abs(Date.parse(day) - Date.parse(on));
    // Of two that are equally far or long ago the American order is meant: it is given first.
    return { value: far(other) < far(one) && far(other) < 3e9 ? other : one, how: 'stands', anchor: '' };
  }

  #inYear(
    meaning: Extract<Meaning, { is: 'day' | 'month' | 'season' | 'part' | 'holiday' }>,
    at: number,
    tense: () => Tense,
  ): Resolved | null {
    if (meaning.is === 'month' && meaning.fromText) return this.#monthOfText(meaning);
    const shift = meaning.is === 'holiday' ? null : meaning.yearShift;
    const named = meaning.is === 'holiday' ? meaning.year : null;
    const story = meaning.is === 'day' ? this.#before.yearOfStory(at) : null;
    if (named !== null) return stands(candidatesOf(meaning, [named])[0]?.value);
    if (!this.#reference) {
      return story && shift === null
        ? { value: candidatesOf(meaning, [story.year])[0]?.value ?? '', how: 'text', anchor: story.quote }
        : UNKNOWN;
    }
    const year = Number(this.#reference.slice(0, 4));
    if (shift !== null) return { ...UNKNOWN, ...publication(candidatesOf(meaning, [year + shift])[0]?.value) };
    if (!this.#day) return UNKNOWN;
    const verb = tense();
    if (story && story.year < year && verb !== 'future') {
      return { value: candidatesOf(meaning, [story.year])[0]?.value ?? '', how: 'text', anchor: story.quote };
    }
    const reach = meaning.is === 'day' && meaning.month === 2 && meaning.day === 29 ? 8 : 1;
    if (meaning.is === 'part' && meaning.side === '') return this.#part(meaning, verb);
    const chosen = choose(candidatesOf(meaning, yearsAround(this.#day, reach)), this.#day, meaning.side, verb);
    return chosen ? { value: chosen.value, how: chosen.way, anchor: '' } : UNKNOWN;
  }

  #monthOfText(meaning: Extract<Meaning, { is: 'month' }>): Resolved | null {
    const from = this.#before.last('month') ?? this.#before.last('year');
    if (!from) return null;
    const on = `${from.value}-01-01`.slice(0, 10);
    const chosen = choose(candidatesOf(meaning, yearsAround(on)), on, meaning.side, 'unsaid');
    return chosen ? { value: chosen.value, how: 'text', anchor: from.quote } : null;
  }

  /** Quarters that are reported on are over or on: “the fourth quarter” in January is that of the year before. */
  #part(meaning: Extract<Meaning, { is: 'part' }>, verb: Tense): Resolved {
    const all = candidatesOf(meaning, yearsAround(this.#day));
    const begun = all.findLast(({ first }) => first <= this.#day);
    const open = all.find(({ last }) => last >= this.#day);
    // “Third-quarter results will show a loss” in October: what will be told is over.
    const justOver = begun !== undefined && begun.last < this.#day && daysBetween(begun.last, this.#day) < JUST;
    const chosen = verb === 'future' && !justOver ? open : begun;
    return chosen ? { value: chosen.value, how: chosen.first > this.#day ? 'ahead' : 'back', anchor: '' } : UNKNOWN;
  }

  #weekday(meaning: Extract<Meaning, { is: 'weekday' }>, tense: () => Tense): Resolved {
    const { weekday, side, weekShift, fromText } = meaning;
    const from = fromText ? this.#before.last('day') : null;
    const on = from?.value ?? this.#day;
    if (!on) return UNKNOWN;
    if (weekShift !== null) {
      const week = unitAt('week', on, weekShift).slice(0, 10);
      const day = weekdaysAround(week, weekday).find(({ first }) => first >= week);
      return day ? { value: day.value, how: 'publication', anchor: '' } : UNKNOWN;
    }
    if (weekday === 7 && side === 'next' && weekdayOf(on) < 5) return publication(unitAt('weekend', on, 1));
    const chosen = choose(weekdaysAround(on, weekday), on, side, side ? tense() : weekdayTense(tense()));
    if (!chosen) return UNKNOWN;
    return { value: chosen.value, how: from ? 'text' : chosen.way, anchor: from?.quote ?? '' };
  }

  #shift(unit: Unit, by: number): Resolved {
    const value = unitAt(unit, this.#reference, by);
    return value ? publication(value) : UNKNOWN;
  }

  #fromText({ unit, by, orPublication }: Extract<Meaning, { is: 'textShift' }>, _at: number): Resolved | null {
    const from = this.#before.last(unit);
    if (!from) return orPublication ? this.#shift(unit, by) : null;
    const value = unitAt(unit, from.value, by);
    return value ? { value, how: 'text', anchor: from.quote } : null;
  }

  /** The quarter, month or year that the sentence is about, a year before it. */
  #yearBefore(ago: boolean, at: number): Resolved {
    const about = this.#before.comparable(at, ago);
    if (!about) return this.#shift('year', -1);
    const year = String(Number(about.value.slice(0, 4)) - 1).padStart(4, '0');
    return { value: `${year}${about.value.slice(4)}`, how: 'text', anchor: about.quote };
  }

  #latest(unit: 'quarter' | 'month' | 'year', at: number, tense: () => Tense): Resolved {
    const told = this.#before.whole(unit, at);
    if (told) return { value: told.value, how: 'text', anchor: told.quote };
    // In the first weeks of a year figures “for the year” are those of the year that is over.
    const over = unit === 'year' && /^\d{4}-0[12]/u.test(this.#reference) && tense() === 'past';
    return this.#shift(unit, unit === 'quarter' || over ? -1 : 0);
  }

  #range(from: Meaning, to: Meaning, at: number, tense: () => Tense): Resolved | null {
    const first = this.#of(from, at, tense);
    const last = this.#of(to, at, tense);
    if (!first || !last) return null;
    const { first: begins } = edtfBounds(first.value);
    const { last: ends } = edtfBounds(last.value);
    if (!first.value || !last.value || !begins || !ends) return UNKNOWN;
    const start = first.value.split('/')[0] ?? '';
    const close = last.value.split('/').at(-1) ?? '';
    // Two years may have been taken for the ends: the later end is right, its beginning is before it.
    const back = begins > ends ? `${Number(start.slice(0, 4)) - 1}${start.slice(4)}` : start;
    return { value: isEdtf(`${back}/${close}`) ? `${back}/${close}` : '', how: last.how, anchor: '' };
  }
}

const publication = (value: string | undefined): Resolved => ({ value: value ?? '', how: 'publication', anchor: '' });
const stands = (value: string | undefined): Resolved | null => (value ? { value, how: 'stands', anchor: '' } : null);

/** A weekday without a verb that tells is one of the days before. */
const weekdayTense = (tense: Tense): Tense => (tense === 'unsaid' ? 'past' : tense);

function candidatesOf(
  meaning: Extract<Meaning, { is: 'day' | 'month' | 'season' | 'part' | 'holiday' }>,
  years: readonly number[],
) {
  const usable = years.filter((year) => year > 0 && year < 9999);
  switch (meaning.is) {
    case 'day':
      return daysNamed(usable, meaning);
    case 'month':
      return monthsNamed(usable, meaning.month, 1, meaning.month);
    case 'season':
      return monthsNamed(usable, (meaning.season - 20) * 3, 3, meaning.season);
    case 'part':
      return meaning.unit === 'quarter'
        ? monthsNamed(usable, meaning.number * 3 - 2, 3, meaning.number + 32)
        : monthsNamed(usable, meaning.number * 6 - 5, 6, meaning.number + 39);
    default:
      return usable.flatMap((year) => {
        const day = holidayIn(meaning.name, year);
        return day ? [{ value: day, first: day, last: day }] : [];
      });
  }
}
