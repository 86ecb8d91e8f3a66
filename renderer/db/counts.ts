import { TABLES, type Table } from '../../shared/domain/changes.ts';
import type { Counts } from '../../shared/domain/keeping/counts.ts';
import type { ProjectDatabase } from './database.ts';

/** Rows of each table. */
export async function countTables(database: ProjectDatabase): Promise<Counts> {
  const has = new Set(database.tables.map(({ name }) => name));
  const counts = await Promise.all(TABLES.map((table) => (has.has(table) ? database.table(table).count() : 0)));
  return Object.fromEntries(TABLES.map((table, at) => [table, counts[at] ?? 0])) as Record<Table, number>;
}
