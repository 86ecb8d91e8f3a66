import { TABLES } from '../../shared/domain/changes.ts';
import type { ProjectRows } from '../../shared/domain/keeping/rows.ts';
import type { LogEntry, Standing } from '../../shared/domain/log.ts';
import type { Tag } from '../../shared/domain/model.ts';
import { type ProjectDatabase, type StoredEntry, storable } from './database.ts';

export interface Rebuild {
  readonly rows: ProjectRows;
  /** The last entries of the log, without gaps; the rows are as they were after the last of them. */
  readonly entries: readonly LogEntry[];
  readonly at: string;
  readonly onProgress?: (done: number, of: number) => void;
}

/** Rows that are written in one transaction. */
const BATCH = 5000;

/**
 * Fills an empty database with the rows of a project and the end of its log. The log is numbered anew from 1, which says
 * that the project begins there; what came before cannot be undone any more. The database is of use only when this has
 * ended.
 */
export async function fillDatabase(database: ProjectDatabase, { rows, entries, at, onProgress }: Rebuild) {
  const total = TABLES.reduce((sum, table) => sum + rows.tables[table].size, rows.texts.size);
  let done = 0;
  const add = async (table: string, values: readonly unknown[]) => {
    for (let from = 0; from < values.length; from += BATCH) {
      await database.table(table).bulkAdd(values.slice(from, from + BATCH));
      done += Math.min(BATCH, values.length - from);
      onProgress?.(done, total);
    }
  };
  for (const table of TABLES) {
    const all = [...rows.tables[table].values()];
    await add(table, table === 'tags' ? (all as Tag[]).map(storable) : all);
  }
  await add(
    'texts',
    [...rows.texts].map(([sha256, text]) => ({ sha256, text })),
  );
  const [info] = rows.tables.project.values();
  await database.log.bulkAdd(logOf(info?.title ?? '', entries, at));
}

/** The log of a project that begins before these entries, with where each of them stands. */
function logOf(title: string, entries: readonly LogEntry[], at: string): StoredEntry[] {
  const before = (entries[0]?.seq ?? 1) - 1;
  const first: StoredEntry = {
    ...{ seq: 1, type: 'do', target: null, command: 'begin-project', subject: title, coder: '', changes: [] },
    at: entries[0]?.at ?? at,
    standing: 'not-undoable',
  };
  const standings = standingsOf(entries);
  return [
    first,
    ...entries.map((entry): StoredEntry => {
      const target = entry.target !== null && entry.target > before ? entry.target - before + 1 : null;
      return { ...entry, seq: entry.seq - before + 1, target, standing: standings.get(entry.seq) ?? 'not-undoable' };
    }),
  ];
}

/** As the log would have them after these entries. */
function standingsOf(entries: readonly LogEntry[]): Map<number, Standing> {
  const standings = new Map<number, Standing>();
  for (const { seq, type, target, changes } of entries) {
    if (type === 'do') {
      for (const [other, standing] of standings) if (standing === 'undone') standings.set(other, 'dropped');
      standings.set(seq, changes.length > 0 ? 'done' : 'not-undoable');
    } else if (target !== null && standings.has(target)) standings.set(target, type === 'undo' ? 'undone' : 'done');
  }
  return standings;
}
