import type { SnapshotName } from './kept-names.ts';

const NEWEST = 10;
const DAYS = 14;
const WEEKS = 8;
const DAY = 24 * 60 * 60 * 1000;

/**
 * The snapshots that are no longer kept: all but the last ten, the last one of each of the last 14 days on which there is
 * one, and the last one of each of the last eight weeks (Monday to Sunday, in UTC). Snapshots newest first.
 */
export function outdated(snapshots: readonly SnapshotName[]): SnapshotName[] {
  const keep = new Set(snapshots.slice(0, NEWEST));
  for (const each of lastOfEach(snapshots, dayOf, DAYS)) keep.add(each);
  for (const each of lastOfEach(snapshots, weekOf, WEEKS)) keep.add(each);
  return snapshots.filter((each) => !keep.has(each));
}

/** The newest of each period, for so many periods. */
function lastOfEach(newestFirst: readonly SnapshotName[], periodOf: (each: SnapshotName) => number, most: number) {
  const seen = new Map<number, SnapshotName>();
  for (const each of newestFirst) {
    const period = periodOf(each);
    if (!seen.has(period)) seen.set(period, each);
    if (seen.size > most) break;
  }
  return [...seen.values()].slice(0, most);
}

const dayOf = ({ at }: SnapshotName) => Math.floor(Date.parse(at) / DAY);
/** Day 4 of the epoch was a Monday. */
const weekOf = (each: SnapshotName) => Math.floor((dayOf(each) - 4) / 7);
