import { type Change, TABLES, type Table } from '../changes.ts';

/** Rows of each table of a project. */
export type Counts = Readonly<Record<Table, number>>;

export const NO_ROWS: Counts = Object.fromEntries(TABLES.map((table) => [table, 0])) as Record<Table, number>;

/** The counts after some changes. */
export function countsAfter(counts: Counts, changes: readonly Change[]): Counts {
  const next: Record<Table, number> = { ...counts };
  for (const { table, before, after } of changes) next[table] += (after ? 1 : 0) - (before ? 1 : 0);
  return next;
}

export const sameCounts = (a: Counts, b: Counts): boolean => TABLES.every((table) => a[table] === b[table]);
