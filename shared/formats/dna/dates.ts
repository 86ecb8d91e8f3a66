const DAY = 86_400_000;
const HOUR = 3_600_000;
const QUARTER = HOUR / 4;

export interface DocumentDates {
  /** Day (EDTF) and time of day ('14:30', '' at midnight) of an instant as the file has it; null where it is no date. */
  dateOf(value: number): { readonly day: string; readonly time: string } | null;
  /** Days were rounded, since the file has them as midnights of a place that is not UTC. */
  readonly isRounded: boolean;
}

/** DNA 3 keeps the clock of the document as if it were in UTC, in seconds: nothing to find out. */
export const dnaDates3 = (): DocumentDates => ({ dateOf: (value) => readInstant(value * 1000), isRounded: false });

/**
 * DNA 2 keeps instants in milliseconds, of days that mostly began at midnight where the analyst was: 23:00 of the day
 * before, seen from London. Where all of a file's instants lie within the hour by which clocks change, on the quarters
 * of an hour that zones have, they are such midnights, and the nearest day is meant.
 */
export function dnaDates2(values: readonly number[]): DocumentDates {
  const times = [...new Set(values.map((value) => fromMidnight(value)))];
  const areMidnights = times.every((time) => time % QUARTER === 0) && spread(times) <= HOUR;
  const isRounded = areMidnights && times.some((time) => time !== 0);
  return { dateOf: (value) => readInstant(isRounded ? value - fromMidnight(value) : value), isRounded };
}

/** Milliseconds from the nearest midnight, negative before it. */
function fromMidnight(instant: number): number {
  const time = ((instant % DAY) + DAY) % DAY;
  return time > DAY / 2 ? time - DAY : time;
}

function spread(values: readonly number[]): number {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) [least, most] = [Math.min(least, value), Math.max(most, value)];
  return most - least;
}

/** Years of four digits only: another one is a mistake, not a date of the news. */
function readInstant(instant: number): { day: string; time: string } | null {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) return null;
  const [day = '', time = ''] = date.toISOString().split('T');
  if (day.length !== 10) return null;
  return { day, time: time.startsWith('00:00:00') ? '' : time.slice(0, 5) };
}
