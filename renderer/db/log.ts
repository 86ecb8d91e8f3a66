import { type Change, invert, TABLES } from '../../shared/domain/changes.ts';
import type { LogEntry, Standing } from '../../shared/domain/log.ts';
import type { Tag } from '../../shared/domain/model.ts';
import { type Failure, failure, ok, type Result } from '../../shared/domain/result.ts';
import { type ProjectDatabase, type StoredEntry, type StoredText, storable } from './database.ts';

/** What a command makes of the rows it has read: the changes, and what they are called in the list of changes. */
export interface Plan {
  readonly changes: readonly Change[];
  readonly subject: string;
  /** See `LogEntry.into`. */
  readonly into?: string;
  /** Texts that the changes speak of by hash and that may not be stored yet. */
  readonly texts?: readonly StoredText[];
}

export interface CommitRequest<E extends Failure> {
  readonly command: string;
  readonly coder: string;
  readonly at: string;
  /** False for what starts a project: there is nothing before it to go back to. */
  readonly undoable?: boolean;
  /** Runs inside the transaction: it may wait for nothing but this database. */
  readonly plan: (database: ProjectDatabase) => Promise<Result<Plan, E>>;
}

/** A second window may have got there first. */
export type HistoryFailure = Failure<'nothing-to-undo' | 'nothing-to-redo'>;

/**
 * Reads, checks and writes in one transaction: either the rows, the texts and the log entry are all there, or none.
 * A plan without changes writes nothing and gives null.
 */
export function commit<E extends Failure>(
  database: ProjectDatabase,
  { command, coder, at, undoable = true, plan }: CommitRequest<E>,
): Promise<Result<LogEntry | null, E>> {
  return inTransaction(database, async (): Promise<Result<LogEntry | null, E>> => {
    const planned = await plan(database);
    if (!planned.ok) return planned;
    const { changes, subject, into, texts = [] } = planned.value;
    if (changes.length === 0) return ok(null);
    if (texts.length > 0) await database.texts.bulkPut([...texts]);
    await dropUndone(database);
    const entry = { type: 'do' as const, target: null, command, subject, ...second(into), coder, at, changes };
    if (undoable) return ok(await append(database, entry, 'done'));
    // What a project begins with is not kept a second time in its log.
    await write(database, changes);
    return ok(await append(database, { ...entry, changes: [] }, 'not-undoable'));
  });
}

/** The first entry of a project whose rows are there already: there is nothing before it to go back to. */
export const beginLog = (database: ProjectDatabase, subject: string, at: string): Promise<LogEntry> =>
  inTransaction(database, async () =>
    append(
      database,
      { type: 'do', target: null, command: 'begin-project', subject, coder: '', at, changes: [] },
      'not-undoable',
    ),
  );

export function undo(database: ProjectDatabase, at: string, coder: string): Promise<Result<LogEntry, HistoryFailure>> {
  return inTransaction(database, async () => {
    const target = await newest(database, 'done');
    if (!target) return failure('nothing-to-undo', 'There is nothing to undo.');
    await database.log.update(target.seq, { standing: 'undone' });
    return ok(await follow(database, 'undo', target, invert(target.changes), at, coder));
  });
}

export function redo(database: ProjectDatabase, at: string, coder: string): Promise<Result<LogEntry, HistoryFailure>> {
  return inTransaction(database, async () => {
    const target = await oldest(database, 'undone');
    if (!target) return failure('nothing-to-redo', 'There is nothing to redo.');
    await database.log.update(target.seq, { standing: 'done' });
    return ok(await follow(database, 'redo', target, target.changes, at, coder));
  });
}

/** Entries after `seq`, oldest first: what another window has done meanwhile. */
export const entriesAfter = (database: ProjectDatabase, seq: number): Promise<LogEntry[]> =>
  database.log.where('seq').above(seq).toArray();

/** What was done, newest first, with where it stands; undo and redo themselves are not in it. */
export const changesSoFar = async (database: ProjectDatabase, most: number): Promise<StoredEntry[]> =>
  database.log
    .orderBy('seq')
    .reverse()
    .filter(({ type }) => type === 'do')
    .limit(most)
    .toArray();

/** What can be undone and redone next; null where there is nothing. */
export async function historyEnds(database: ProjectDatabase) {
  const [undoable, redoable] = await Promise.all([newest(database, 'done'), oldest(database, 'undone')]);
  return { undo: undoable ?? null, redo: redoable ?? null };
}

/** Only the number is read: the entry itself may hold thousands of changes. */
export const lastSeq = async (database: ProjectDatabase): Promise<number> =>
  (await database.log.orderBy('seq').reverse().limit(1).primaryKeys())[0] ?? 0;

const between = (database: ProjectDatabase, standing: Standing) =>
  database.log.where('[standing+seq]').between([standing, 0], [standing, Number.POSITIVE_INFINITY]);
const newest = (database: ProjectDatabase, standing: Standing) => between(database, standing).last();
const oldest = (database: ProjectDatabase, standing: Standing) => between(database, standing).first();

const dropUndone = (database: ProjectDatabase) => between(database, 'undone').modify({ standing: 'dropped' });

function follow(
  database: ProjectDatabase,
  type: 'undo' | 'redo',
  { seq: target, command, subject, into }: LogEntry,
  changes: readonly Change[],
  at: string,
  coder: string,
): Promise<LogEntry> {
  return append(database, { type, target, command, subject, ...second(into), coder, at, changes }, 'not-undoable');
}

const second = (into: string | undefined) => (into === undefined ? {} : { into });

async function append(database: ProjectDatabase, entry: Omit<LogEntry, 'seq'>, standing: Standing): Promise<LogEntry> {
  const seq = (await lastSeq(database)) + 1;
  await write(database, entry.changes);
  const stored = { seq, ...entry, standing };
  await database.log.add(stored);
  return stored;
}

/** Writes the rows, after checking that each stands as the change found it: anything else is a broken invariant. */
async function write(database: ProjectDatabase, changes: readonly Change[]): Promise<void> {
  for (const table of TABLES) {
    const own = changes.filter((change) => change.table === table);
    if (own.length === 0) continue;
    const store = database.table(table);
    const stored = await store.bulkGet(own.map(({ id }) => id));
    for (const [index, { id, before }] of own.entries()) {
      if (Boolean(stored[index]) !== Boolean(before)) throw new Error(`${table} ${id} is not as the change found it`);
    }
    const gone = own.filter(({ after }) => !after).map(({ id }) => id);
    const put = own.flatMap(({ after }) => (after ? [table === 'tags' ? storable(after as Tag) : after] : []));
    if (gone.length > 0) await store.bulkDelete(gone);
    if (put.length > 0) await store.bulkPut(put);
  }
}

const inTransaction = <T>(database: ProjectDatabase, work: () => Promise<T>): Promise<T> =>
  database.transaction('rw', database.tables, work);
