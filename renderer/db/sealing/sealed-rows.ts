import type { DBCore, DBCoreCursor, DBCoreMutateRequest, DBCoreTable, DBCoreTableSchema, Middleware } from 'dexie';
import { type DataKey, sealJson, unsealJson } from './cipher.ts';

type Row = Readonly<Record<string, unknown>>;

/** A row as it lies in a locked project: what the indexes need, and all of it sealed. */
interface SealedRow extends Row {
  readonly sealed: Uint8Array;
}

export const isSealedRow = (row: unknown): row is SealedRow =>
  typeof row === 'object' && row !== null && 'sealed' in row && row.sealed instanceof Uint8Array;

/** Fields that stay readable beside those of the indexes: when a change was made is asked before a project is opened. */
const READABLE: Readonly<Record<string, readonly string[]>> = { log: ['at'] };

/** The row with what may be read of it; `indexed` are the fields of the indexes and of the primary key. */
export function sealRow(key: DataKey, table: string, id: unknown, row: Row, indexed: readonly string[]): SealedRow {
  const plain = [...indexed, ...(READABLE[table] ?? [])].filter((field) => Object.hasOwn(row, field));
  const readable = Object.fromEntries(plain.map((field) => [field, row[field]]));
  return { ...readable, sealed: sealJson(key, row, placeOf(table, id)) };
}

/** The whole row; one that is not sealed as it is: a project may be only partly locked yet. */
export const unsealRow = (key: DataKey, table: string, id: unknown, row: unknown): unknown =>
  isSealedRow(row) ? unsealJson(key, row.sealed, placeOf(table, id)) : row;

/** A row opens only in its own place: one put over another, or into another table, does not. */
const placeOf = (table: string, id: unknown): string => `${table} ${JSON.stringify(id)}`;

/**
 * Seals rows on their way into IndexedDB and gives them back whole; whatever is above it knows nothing of that. It stands
 * below everything of Dexie's own (level -2), so that indexes, hooks and caches see whole rows. `writes`: 'plain' while a
 * lock is being removed.
 */
export const sealedRows = (key: DataKey, writes: 'sealed' | 'plain'): Middleware<DBCore> => ({
  stack: 'dbcore',
  name: 'sealed-rows',
  level: -2,
  create: (down) => ({ ...down, table: (name) => sealedTable(down.table(name), key, writes) }),
});

function sealedTable(table: DBCoreTable, key: DataKey, writes: 'sealed' | 'plain'): DBCoreTable {
  const { name, schema } = table;
  const idOf = (row: unknown): unknown => schema.primaryKey.extractKey?.(row);
  const indexed = indexedFields(schema);
  // Where there is no row there is nothing to open.
  const open = (row: unknown) => (isSealedRow(row) ? unsealRow(key, name, idOf(row), row) : row);
  const close = (row: Row) => sealRow(key, name, idOf(row), row, indexed);
  return {
    ...table,
    // Dexie's own promises throughout: an await here would lose the transaction.
    get: (request) => table.get(request).then(open),
    getMany: (request) => table.getMany(request).then((rows) => rows.map(open)),
    query: (request) =>
      table.query(request).then((found) => (request.values ? { ...found, result: found.result.map(open) } : found)),
    openCursor: (request) =>
      table.openCursor(request).then((cursor) => (cursor && request.values ? openingCursor(cursor, open) : cursor)),
    mutate: (request) => table.mutate(writes === 'sealed' ? closing(request, close) : request),
  };
}

const closing = (request: DBCoreMutateRequest, close: (row: Row) => SealedRow): DBCoreMutateRequest =>
  request.type === 'add' || request.type === 'put' ? { ...request, values: request.values.map(close) } : request;

/** The properties of the browser's own cursor can be asked of itself only. */
function openingCursor(cursor: DBCoreCursor, open: (row: unknown) => unknown): DBCoreCursor {
  return Object.create(cursor, {
    key: { get: () => cursor.key },
    primaryKey: { get: () => cursor.primaryKey },
    value: { get: () => open(cursor.value) },
  });
}

/** All of them lie at the top of a row. */
const indexedFields = ({ primaryKey, indexes }: DBCoreTableSchema): string[] => [
  ...new Set([primaryKey, ...indexes].flatMap(({ keyPath }) => keyPath ?? [])),
];
