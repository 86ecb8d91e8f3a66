/// <reference path="./edtf-package.d.ts" />
import { parse } from 'edtf';
import { err, type Failure, ok, type Result } from '../result.ts';
import { lastDayOf } from './calendar.ts';
import { boundsOf } from './edtf-bounds.ts';

/** One date of EDTF, by its parts as they are written: digits, or X where a digit is not known. */
export interface EdtfDate {
  readonly kind: 'date';
  /** With sign where it has one; `Y17E7` and `1950S2` (significant digits) as they stand. */
  readonly year: string;
  /** 01–12; 21–41 are seasons, quarters and halves; '' where the date is a year. */
  readonly month: string;
  readonly day: string;
  /** Time of day with its zone, as written. */
  readonly time: string;
  /** `?` or `%` on any part. */
  readonly uncertain: boolean;
  /** `~` or `%` on any part. */
  readonly approximate: boolean;
}

/** `open`: it goes on without end (`..`); `unknown`: it has an end that nobody told (nothing written). */
export type EdtfEnd = EdtfDate | 'open' | 'unknown';

export interface EdtfInterval {
  readonly kind: 'interval';
  readonly from: EdtfEnd;
  readonly to: EdtfEnd;
}

/** `one` of the members (square brackets) or `all` of them (braces). */
export interface EdtfSet {
  readonly kind: 'set';
  readonly of: 'one' | 'all';
  readonly members: readonly (EdtfDate | EdtfInterval)[];
}

export type Edtf = EdtfDate | EdtfInterval | EdtfSet;
export type EdtfFailure = Failure<'not-edtf' | 'no-such-day' | 'reversed'>;

const EXAMPLES = '2021-12-17, 2021-12, 2021, 2022-01-09/2022-01-10 or, if unsure, 2022-01-09~';

/**
 * Reads EDTF, levels 0 to 2. The package `edtf` decides what is syntax; it does not know how long February is, and
 * takes intervals that end before they begin and intervals between nothing and nothing: these are refused here.
 */
export function parseEdtf(value: string): Result<Edtf, EdtfFailure> {
  for (const [, year = '', month = '', day = ''] of value.replace(/[?~%]/gu, '').matchAll(DAYS)) {
    const isMonth = Number(month) >= 1 && Number(month) <= 12;
    if (isMonth && (day === '00' || Number(day) > lastDayOf(Number(year), Number(month)))) {
      return err({ code: 'no-such-day', message: `${year}-${month}-${day} is not a day of the calendar.` });
    }
  }
  const read = isSyntax(value) ? readEdtf(value) : null;
  if (!read) return err({ code: 'not-edtf', message: `“${value}” is not a date in EDTF. Write it like ${EXAMPLES}.` });
  return isReversed(read) ? err({ code: 'reversed', message: `“${value}” ends before it begins.` }) : ok(read);
}

export const isEdtf = (value: string): boolean => parseEdtf(value).ok;

const DAYS = /(?<![\dX])(-?\d{4})-(\d{2})-(\d{2})(?![\dX])/gu;

/** Most dates of a project are plain: asking the package (a general parser) takes a hundred times as long. */
const DATE = String.raw`\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?[?~%]?`;
const PLAIN = new RegExp(`^${DATE}(?:/${DATE})?$`, 'u');

function isSyntax(value: string): boolean {
  if (PLAIN.test(value)) return true;
  try {
    parse(value);
    return true;
  } catch {
    return false;
  }
}

/** Takes apart what is known to be syntax. Null for what says no date at all. */
function readEdtf(value: string): Edtf | null {
  const bracket = value.charAt(0);
  if (bracket === '[' || bracket === '{') {
    const members = value.slice(1, -1).split(',').map(readMember);
    return { kind: 'set', of: bracket === '[' ? 'one' : 'all', members };
  }
  const [from = '', to] = value.split('/');
  if (to === undefined) return readDate(from);
  const interval: EdtfInterval = { kind: 'interval', from: readEnd(from), to: readEnd(to) };
  return typeof interval.from === 'string' && typeof interval.to === 'string' ? null : interval;
}

/** A date of a set, or a row of dates (`2021..2023`, `..2021`, `2021..`). */
function readMember(member: string): EdtfDate | EdtfInterval {
  const [from = '', to] = member.split('..');
  if (to === undefined) return readDate(from);
  return { kind: 'interval', from: readEnd(from || '..'), to: readEnd(to || '..') };
}

const readEnd = (end: string): EdtfEnd => (end === '..' ? 'open' : end === '' ? 'unknown' : readDate(end));

function readDate(written: string): EdtfDate {
  const [date = '', time = ''] = written.replace(/[?~%]/gu, '').split('T');
  const [, year = date, month = '', day = ''] = /^(-?[\dX]{4})(?:-([\dX]{2}))?(?:-([\dX]{2}))?$/u.exec(date) ?? [];
  const uncertain = /[?%]/u.test(written);
  return { kind: 'date', year, month, day, time, uncertain, approximate: /[~%]/u.test(written) };
}

function isReversed(value: Edtf): boolean {
  if (value.kind === 'date') return false;
  if (value.kind === 'set') return value.members.some(isReversed);
  const { first, last } = boundsOf(value);
  return first !== null && last !== null && first > last;
}
