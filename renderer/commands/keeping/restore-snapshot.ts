import { type Change, TABLES, type Table } from '../../../shared/domain/changes.ts';
import type { ProjectRows } from '../../../shared/domain/keeping/rows.ts';
import type { Tag } from '../../../shared/domain/model.ts';
import { ok } from '../../../shared/domain/result.ts';
import { differing } from '../../../shared/formats/merge/fields.ts';
import type { ProjectDatabase } from '../../db/database.ts';
import { toTag } from '../../db/read.ts';
import type { Command } from '../command.ts';

/**
 * Makes the open project what it was at a snapshot, as one change like any other: it can be undone. `subject` says which
 * snapshot, for the list of changes.
 */
export const restoreSnapshot = (wanted: ProjectRows, subject: string): Command => ({
  name: 'restore-snapshot',
  plan: async (database) => {
    const changes: Change[] = [];
    for (const table of TABLES) changes.push(...difference(table, await rowsOf(database, table), wanted.tables[table]));
    const used = new Set([...wanted.tables.documents.values()].map(({ sha256 }) => sha256));
    const texts = [...wanted.texts].filter(([sha256]) => used.has(sha256)).map(([sha256, text]) => ({ sha256, text }));
    return ok({ changes, texts: changes.length > 0 ? texts : [], subject });
  },
});

async function rowsOf(database: ProjectDatabase, table: Table): Promise<Map<string, { readonly id: string }>> {
  if (table === 'tags') {
    const tags = new Map<string, Tag>();
    await database.tags.each((stored) => tags.set(stored.id, toTag(stored)));
    return tags;
  }
  const rows: { id: string }[] = await database.table(table).toArray();
  return new Map(rows.map((row) => [row.id, row]));
}

/** What is there and not wanted goes, what is wanted comes, what is otherwise changes. */
function difference(
  table: Table,
  there: ReadonlyMap<string, { readonly id: string }>,
  wanted: ReadonlyMap<string, { readonly id: string }>,
): Change[] {
  const changes: { table: Table; id: string; before: unknown; after: unknown }[] = [];
  for (const [id, before] of there) if (!wanted.has(id)) changes.push({ table, id, before, after: null });
  for (const [id, after] of wanted) {
    const before = there.get(id) ?? null;
    if (!before || differing(before, after).length > 0) changes.push({ table, id, before, after });
  }
  return changes as Change[];
}
