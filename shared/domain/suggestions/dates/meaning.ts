import type { CalendarUnit } from '../../dates/units.ts';

/** What words say of a date before it is known when they were written. Finding gives these, resolving makes EDTF of them. */

export type Unit = CalendarUnit;

/** “last May”, “this May”, “next May”; `coming`: the one that is on or the next (“December delivery”); `over`: that is on or the last (“the report for May”); '' where the words do not say: then the verb does. */
export type Side = 'last' | 'this' | 'next' | 'coming' | 'over' | '';

interface InYear {
  readonly side: Side;
  /** “of last year” is -1, “of the year” 0; null where the words do not tell the year. */
  readonly yearShift: number | null;
}

export type Meaning =
  /** It stands there in full: EDTF. `short`: without its century, of which the year is hardly far ahead of the publication. */
  | { readonly is: 'value'; readonly value: string; readonly short?: boolean }
  /** Figures whose day and month may stand in either order: the nearer to the publication is meant. */
  | { readonly is: 'either'; readonly values: readonly [string, string] }
  /** `weekday`: of “Tuesday, Jan. 26”, 0 for Monday; null where none is named. It tells the year where just one fits. */
  | ({
      readonly is: 'day';
      readonly month: number;
      readonly day: number;
      readonly lastDay: number;
      readonly weekday: number | null;
    } & InYear)
  /** “By the 20th”. */
  | { readonly is: 'dayOfMonth'; readonly day: number }
  | ({ readonly is: 'month'; readonly month: number; readonly fromText: boolean } & InYear)
  /** 21–24 as in EDTF. */
  | ({ readonly is: 'season'; readonly season: number; readonly fromText?: boolean } & InYear)
  | ({ readonly is: 'part'; readonly unit: 'quarter' | 'half'; readonly number: number } & InYear)
  /** 0 for Monday, 7 for the weekend. `weekShift`: “Monday of last week” is -1. `fromText`: “the following Monday”. */
  | {
      readonly is: 'weekday';
      readonly weekday: number;
      readonly side: Side;
      readonly weekShift: number | null;
      readonly fromText: boolean;
    }
  /** A whole unit of the calendar counted from the publication: “last week”, “two years ago”, “yesterday”. */
  | { readonly is: 'shift'; readonly unit: Unit; readonly by: number }
  /** One counted from the last date of the text that is fine enough: “that year”, “two days later”. */
  | { readonly is: 'textShift'; readonly unit: Unit; readonly by: number; readonly orPublication: boolean }
  /**
   * A year before what is compared: the quarter, month or year that the sentence is about. `unit`: which of these the words
   * name; `year`: “the 1988 period”.
   */
  | {
      readonly is: 'yearBefore';
      readonly ago: boolean;
      readonly unit: 'quarter' | 'period' | 'month' | 'week' | null;
      readonly year: number | null;
    }
  /** “the quarter”: the last one of the text, else the latest that has ended. */
  | { readonly is: 'latest'; readonly unit: 'quarter' | 'month' | 'year' }
  /** A day that is reckoned for each year. */
  | { readonly is: 'holiday'; readonly name: string; readonly year: number | null; readonly side: Side }
  /** Both ends and what lies between. */
  | { readonly is: 'range'; readonly from: Meaning; readonly to: Meaning };

/** A date expression in the text, not resolved yet. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly meaning: Meaning;
  /** “about”, “around”: EDTF's `~`. */
  readonly approximate: boolean;
}

/** What stands beside a match, at most `LOOK` characters a side, so that the work stays linear. */
export interface Beside {
  readonly before: string;
  readonly after: string;
}

/**
 * One family of expressions. `regex` is global, and every repetition in it is bounded: what it looks at from one place
 * has a fixed length. `mean` may refuse what only looks like a date.
 */
export interface Pattern {
  readonly rule: string;
  readonly regex: RegExp;
  readonly mean: (groups: Readonly<Record<string, string | undefined>>, beside: Beside) => Meaning | null;
}

export const LOOK = 60;

export const NO_YEAR: InYear = { side: '', yearShift: null };
