import type { Meaning, Unit } from './meaning.ts';

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
  /** Short months as datelines have them: “11 mar”, “18 oct”; January to December. */
  readonly shortMonths?: readonly string[];
  /** “of last year”, “of this year”, “of next year” behind a day or a month. */
  readonly ofYear: readonly [last: string, current: string, next: string];
  /** “this” before a season. */
  readonly thisSeason: string;
  /** Decades by name, with the figure of their ten years: “neunziger Jahren” is 9. */
  readonly decades: readonly (readonly [words: string, ten: number])[];
  /** A year needs no preposition: “2015 folgt der zweite Band”. */
  readonly bareYears?: boolean;
  /** Months and weekdays are written small: with a capital, beside another capital, they are names (“Santo Domingo”). */
  readonly small?: boolean;
  /** Names with a weekday in them, up to it: “Bild am”. */
  readonly named?: string;
}

export const shift = (unit: Unit, by: number): Meaning => ({ is: 'shift', unit, by });
export const fromText = (unit: Unit, by: number): Meaning => ({ is: 'textShift', unit, by, orPublication: false });

/** “un an plus tôt”. */
export const A_YEAR_BEFORE: Meaning = { is: 'yearBefore', ago: false, unit: null, year: null };
