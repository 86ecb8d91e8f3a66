import { addDays, daysBetween, weekdayOf } from '../../dates/calendar.ts';
import { edtfBounds, isEdtf } from '../../dates/edtf.ts';
import { unitAt } from '../../dates/units.ts';
import { candidatesOf, type InAYear } from './candidates.ts';
import { type Candidate, choose, weekdaysAround, yearsAround } from './choose.ts';
import { type Found, type Meaning, NO_YEAR, type Unit } from './meaning.ts';
import { looksBack, looksForward, type Tense } from './tense.ts';
import { type Grain, type Mention, TextSoFar } from './text-so-far.ts';

/** Days after a quarter in which it is reported on. */
const JUST = 60;

/** Years to come that are named without their century: “the class of '12”. */
const AHEAD = 12;

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
  readonly #text: string;
  readonly #valid = new Map<string, boolean>();
  /** The expression before, and its value. */
  #previous: { readonly end: number; readonly is: Meaning['is']; readonly value: string } | null = null;

  constructor(reference: string, text: string) {
    this.#before = new TextSoFar(text, reference);
    this.#reference = reference;
    this.#text = text;
  }

  /** null: the words count from a date of the text, and there is none. */
  resolve(found: Found, quote: string, tense: () => Tense): Resolved | null {
    const resolved = this.#of(found.meaning, found.start, tense);
    if (!resolved) return null;
    const marked = found.approximate && /^[\dX-]+$/u.test(resolved.value) ? `${resolved.value}~` : resolved.value;
    const value = this.#isValid(marked) ? marked : '';
    if (!value && resolved.how === 'stands') return null;
    if (value && found.meaning.is !== 'yearBefore') this.#before.remember(value, quote, found.start);
    this.#previous = { end: found.end, is: found.meaning.is, value };
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
        return { value: meaning.short ? this.#ofCentury(meaning.value) : meaning.value, how: 'stands', anchor: '' };
      case 'either':
        return this.#nearer(meaning.values);
      case 'day':
      case 'month':
      case 'season':
      case 'part':
      case 'holiday':
        return this.#inYear(meaning, at, tense);
      case 'dayOfMonth':
        return this.#dayOfMonth(meaning.day, tense());
      case 'weekday':
        return this.#weekday(meaning, tense);
      case 'shift':
        return this.#shift(meaning.unit, meaning.by);
      case 'textShift':
        return this.#fromText(meaning, at);
      case 'yearBefore':
        return this.#yearBefore(meaning, at);
      case 'latest':
        return this.#latest(meaning.unit, at, tense);
      default:
        return this.#range(meaning.from, meaning.to, at, tense);
    }
  }

  get #day(): string {
    return this.#reference.length === 10 ? this.#reference : '';
  }

  /** “In '29” of an article of 1996 is 1929. */
  #ofCentury(year: string): string {
    const published = Number(this.#reference.slice(0, 4));
    return published > 0 && Number(year) > published + AHEAD ? String(Number(year) - 100) : year;
  }

  #nearer([one, other]: readonly [string, string]): Resolved {
    const on = this.#day;
    if (!on) return UNKNOWN;
    const far = (day: string) => Math.abs(Date.parse(day) - Date.parse(on));
    // Of two that are equally far or long ago the American order is meant: it is given first.
    return { value: far(other) < far(one) && far(other) < 3e9 ? other : one, how: 'stands', anchor: '' };
  }

  #inYear(meaning: InAYear, at: number, tense: () => Tense): Resolved | null {
    if (meaning.is === 'month' && meaning.fromText) return this.#monthOfText(meaning);
    if (meaning.is === 'season' && meaning.fromText) return this.#inYearOfText(String(meaning.season));
    const shift = meaning.is === 'holiday' ? null : meaning.yearShift;
    const named = meaning.is === 'holiday' ? meaning.year : null;
    const story = meaning.is === 'day' && meaning.side === '' ? this.#before.yearOfStory(at) : null;
    // Before its time “Sept. 11” is the day of each year.
    if (meaning.is === 'holiday' && meaning.name === '9/11' && this.#reference && this.#reference < '2001-09-11')
      return this.#inYear({ is: 'day', month: 9, day: 11, lastDay: 11, weekday: null, ...NO_YEAR }, at, tense);
    if (named !== null) return stands(candidatesOf(meaning, [named])[0]?.value);
    if (!this.#reference) {
      return story && shift === null
        ? { value: candidatesOf(meaning, [story.year])[0]?.value ?? '', how: 'text', anchor: story.quote }
        : UNKNOWN;
    }
    const year = Number(this.#reference.slice(0, 4));
    if (shift !== null) return { ...UNKNOWN, ...publication(candidatesOf(meaning, [year + shift])[0]?.value) };
    if (!this.#day) return UNKNOWN;
    const beside = shift === null && meaning.is !== 'holiday' && meaning.side === '' ? this.#beside(meaning, at) : null;
    if (beside) return beside;
    const verb = tense();
    if (story && story.year < year && !looksForward(verb)) {
      return { value: candidatesOf(meaning, [story.year])[0]?.value ?? '', how: 'text', anchor: story.quote };
    }
    const reach = meaning.is === 'day' && meaning.month === 2 && meaning.day === 29 ? 8 : 1;
    if (meaning.is === 'part' && meaning.side === '') return this.#part(meaning, verb);
    const chosen = choose(candidatesOf(meaning, yearsAround(this.#day, reach)), this.#day, meaning.side, verb);
    return chosen ? { value: chosen.value, how: chosen.way, anchor: '' } : UNKNOWN;
  }

  /** “In April or May”, “from Nov. 5 to Jan. 8”: the second goes with the first. */
  #beside(meaning: Extract<Meaning, { is: 'day' | 'month' | 'season' | 'part' }>, at: number): Resolved | null {
    const first = this.#previous;
    if (!first?.value || first.is !== meaning.is || at - first.end > 12) return null;
    const [, to] = AND_TO.exec(this.#text.slice(first.end, at)) ?? [];
    if (to === undefined) return null;
    const from = edtfBounds(first.value).first ?? '';
    const all = candidatesOf(meaning, yearsAround(from));
    const far = (day: string) => Math.abs(daysBetween(from, day));
    const isTo = /^(?:to|through|until|till)$/u.test(to);
    const [chosen] = all.filter((one) => !isTo || one.first >= from).sort((a, b) => far(a.first) - far(b.first));
    if (!chosen) return null;
    return { value: chosen.value, how: chosen.first > this.#day ? 'ahead' : 'back', anchor: '' };
  }

  #monthOfText(meaning: Extract<Meaning, { is: 'month' }>): Resolved | null {
    if (meaning.side === '') return this.#inYearOfText(String(meaning.month).padStart(2, '0'));
    const from = this.#before.last('month') ?? this.#before.last('year');
    if (!from) return null;
    const on = `${from.value}-01-01`.slice(0, 10);
    const chosen = choose(candidatesOf(meaning, yearsAround(on)), on, meaning.side, 'unsaid');
    return chosen ? { value: chosen.value, how: 'text', anchor: from.quote } : null;
  }

  /** “The courts found otherwise that winter”, “a fire that November”: of the year that was named. */
  #inYearOfText(part: string): Resolved | null {
    const from = this.#before.last('year');
    return from ? { value: `${from.value.slice(0, 4)}-${part}`, how: 'text', anchor: from.quote } : null;
  }

  /** Quarters that are reported on are over or on: “the fourth quarter” in January is that of the year before. */
  #part(meaning: Extract<Meaning, { is: 'part' }>, verb: Tense): Resolved {
    const all = candidatesOf(meaning, yearsAround(this.#day));
    const begun = all.findLast(({ first }) => first <= this.#day);
    const open = all.find(({ last }) => last >= this.#day);
    // “Third-quarter results will show a loss” in October: what will be told is over.
    const justOver = begun !== undefined && begun.last < this.#day && daysBetween(begun.last, this.#day) < JUST;
    const chosen =
      !justOver && (looksForward(verb) || (verb === 'unsaid' && this.#isNearer(open, begun))) ? open : begun;
    return chosen ? { value: chosen.value, how: chosen.first > this.#day ? 'ahead' : 'back', anchor: '' } : UNKNOWN;
  }

  /** “For the third quarter it sees a loss” in April: what is to begin soon, rather than what is long over. */
  #isNearer(open: Candidate | undefined, begun: Candidate | undefined): boolean {
    if (!open || !begun || begun.last >= this.#day) return false;
    return daysBetween(begun.last, this.#day) > 2 * daysBetween(this.#day, open.first);
  }

  #dayOfMonth(day: number, verb: Tense): Resolved {
    const on = this.#day;
    if (!on) return UNKNOWN;
    const candidates = [-2, -1, 0, 1, 2]
      .map((by) => `${unitAt('month', on, by)}-${String(day).padStart(2, '0')}`)
      .filter(isEdtf)
      .map((value) => ({ value, first: value, last: value }));
    const chosen = choose(candidates, on, '', verb);
    return chosen ? { value: chosen.value, how: chosen.way, anchor: '' } : UNKNOWN;
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
    // “Two and a half years ago” is told by its months.
    const value = Number.isInteger(by)
      ? unitAt(unit, this.#reference, by)
      : unitAt('month', this.#reference, by * 12).slice(0, 4);
    return value ? publication(value) : UNKNOWN;
  }

  #fromText({ unit, by, orPublication }: Extract<Meaning, { is: 'textShift' }>, at: number): Resolved | null {
    const from = this.#before.last(unit, by < 0);
    // “Down from 62 five years earlier”: of another paragraph the date is hardly meant.
    if (!from || (by <= 0 && orPublication && this.#day && !this.#before.isNear(from, at)))
      return orPublication ? this.#shift(unit, by) : null;
    const value = unitAt(unit, from.value, by);
    return value ? { value, how: 'text', anchor: from.quote } : null;
  }

  /** The quarter, month or year that the sentence is about, a year before it. */
  #yearBefore({ ago, unit, year }: Extract<Meaning, { is: 'yearBefore' }>, at: number): Resolved {
    const grains = GRAINS[unit ?? (ago || year ? 'quarter' : 'any')];
    const about = ago && !this.#before.isFigure(at) ? null : this.#before.comparable(at, grains);
    if (unit === 'week' && (about || this.#day)) return this.#weekBefore(about, year);
    const named = year === null ? '' : String(year);
    if (!about) return named ? { value: named, how: 'stands', anchor: '' } : this.#shift('year', -1);
    const before = named || String(Number(about.value.slice(0, 4)) - 1).padStart(4, '0');
    return { value: `${before}${about.value.slice(4)}`, how: 'text', anchor: about.quote };
  }

  /** “The same week last year”: 52 weeks before. */
  #weekBefore(about: Mention | null, year: number | null): Resolved {
    const on = (about?.value ?? this.#day).slice(0, 10);
    const years = year === null ? 1 : Math.max(0, Number(on.slice(0, 4)) - year);
    const value = unitAt('week', on, -52 * years);
    return about ? { value, how: 'text', anchor: about.quote } : publication(value);
  }

  #latest(unit: 'quarter' | 'month' | 'year', at: number, tense: () => Tense): Resolved {
    const told = this.#before.whole(unit, at);
    // “It will say by the end of the month”.
    if (told && (unit !== 'month' || !looksForward(tense())))
      return { value: told.value, how: 'text', anchor: told.quote };
    // In the first weeks of a year figures “for the year” are those of the year that is over.
    const over = unit === 'year' && /^\d{4}-0[12]/u.test(this.#reference) && looksBack(tense());
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
    // Two years, or weeks, may have been taken for the ends: the later end is right, its beginning is before it.
    if (begins > ends && from.is === 'weekday')
      return { value: `${addDays(begins, -7)}/${ends}`, how: last.how, anchor: '' };
    const back = begins > ends ? `${Number(start.slice(0, 4)) - 1}${start.slice(4)}` : start;
    return { value: isEdtf(`${back}/${close}`) ? `${back}/${close}` : '', how: last.how, anchor: '' };
  }
}

/** What a year before may be of; “the same period” is hardly said of a month. */
const GRAINS: Readonly<Record<'quarter' | 'period' | 'month' | 'week' | 'any', readonly Grain[]>> = {
  ...{ quarter: ['quarter'], period: ['quarter'], month: ['month'], week: ['week'] },
  any: ['quarter', 'month', 'year'],
};

const AND_TO = /^,?\s(and|or|to|through|until|till)\s(?:the\s|in\s)?$/u;

const publication = (value: string | undefined): Resolved => ({ value: value ?? '', how: 'publication', anchor: '' });
const stands = (value: string | undefined): Resolved | null => (value ? { value, how: 'stands', anchor: '' } : null);

/** A weekday without a verb that tells is one of the days before. */
const weekdayTense = (tense: Tense): Tense => (tense === 'unsaid' ? 'past' : tense);
