import { TABLES } from '../../shared/domain/changes.ts';
import { type Counts, NO_ROWS } from '../../shared/domain/keeping/counts.ts';
import type { Found, Looked } from '../../shared/domain/keeping/proof.ts';
import type { LogEntry } from '../../shared/domain/log.ts';
import { databaseName, describeError, NATIVE_FACTOR } from './names.ts';
import { type DataKey, SealBroken } from './sealing/cipher.ts';
import { isSealedRow, unsealRow } from './sealing/sealed-rows.ts';
import { CURRENT_VERSION } from './versions/index.ts';

/**
 * Looks at the database of a project without Dexie, which would make a new one where the system has just thrown the old
 * one away, and without writing anything: not even an empty database is left where there was none.
 */
export async function lookAtDatabase(key: string, factory: IDBFactory = indexedDB): Promise<Looked> {
  try {
    const database = await openRaw(databaseName(key), factory);
    if (!database) return { name: 'missing' };
    try {
      return await lookInto(database);
    } finally {
      database.close();
    }
  } catch (error) {
    return { name: 'unreadable', reason: describeError(error) };
  }
}

/** Null where there is none, or where the system has emptied it: then opening asks for an upgrade, which is refused. */
function openRaw(name: string, factory: IDBFactory): Promise<IDBDatabase | null> {
  return new Promise((resolve, reject) => {
    const request = factory.open(name);
    let isNew = false;
    request.onupgradeneeded = () => {
      isNew = true;
      request.transaction?.abort();
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = (event) => {
      event.preventDefault();
      if (isNew) resolve(null);
      else reject(request.error);
    };
    request.onblocked = () => reject(new Error('another window is changing the database'));
  });
}

/**
 * The entries of a log after one of them, read as `lookAtDatabase` does; none where there is no log. Those of a locked
 * project are opened with its key; throws `SealBroken`.
 */
export async function readEntriesRaw(
  key: string,
  after: number,
  dataKey: DataKey | null = null,
  factory: IDBFactory = indexedDB,
): Promise<LogEntry[]> {
  const database = await openRaw(databaseName(key), factory);
  if (!database) return [];
  try {
    const log = database.transaction('log', 'readonly').objectStore('log');
    const rows: { readonly seq: number }[] = await asked(log.getAll(IDBKeyRange.lowerBound(after, true)));
    return rows.map((row) => {
      if (!dataKey && isSealedRow(row)) throw new SealBroken('the log is locked');
      return (dataKey ? unsealRow(dataKey, 'log', row.seq, row) : row) as LogEntry;
    });
  } finally {
    database.close();
  }
}

async function lookInto(database: IDBDatabase): Promise<Looked> {
  const schema = Math.ceil(database.version / NATIVE_FACTOR);
  if (schema > CURRENT_VERSION) return { name: 'newer', schema };
  const stores = [...database.objectStoreNames];
  if (!stores.includes('project') || !stores.includes('log')) return { name: 'missing' };
  const transaction = database.transaction(stores, 'readonly');
  const counts = { ...NO_ROWS } as Record<keyof Counts, number>;
  for (const table of TABLES) {
    if (stores.includes(table)) counts[table] = await asked(transaction.objectStore(table).count());
  }
  if (counts.project === 0) return { name: 'missing' };
  const log = transaction.objectStore('log');
  const last = await asked(log.openCursor(null, 'prev'));
  const entry = last?.value as LogEntry | undefined;
  const documents = (await asked(transaction.objectStore('documents').getAll())) as { readonly sha256: string }[];
  const texts = await readableTexts(transaction.objectStore('texts'));
  const found: Found = {
    schema,
    seq: entry?.seq ?? 0,
    counts,
    at: entry?.at ?? '',
    logRows: await asked(log.count()),
    missingTexts: documents.filter(({ sha256 }) => !texts.has(sha256)).length,
  };
  return { name: 'there', found };
}

/** Texts that are read at once. */
const BATCH = 100;

/**
 * The hashes of all texts. The texts themselves are read for it: the engine keeps large ones in files of their own, and only
 * reading them tells that one is gone. It throws then.
 */
async function readableTexts(store: IDBObjectStore): Promise<Set<unknown>> {
  const hashes = new Set<unknown>();
  for (let after: string | null = null; ; ) {
    const rest: IDBKeyRange | null = after === null ? null : IDBKeyRange.lowerBound(after, true);
    const rows = (await asked(store.getAll(rest, BATCH))) as { readonly sha256: string }[];
    for (const { sha256 } of rows) hashes.add(sha256);
    after = rows.at(-1)?.sha256 ?? null;
    if (rows.length < BATCH) return hashes;
  }
}

const asked = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
