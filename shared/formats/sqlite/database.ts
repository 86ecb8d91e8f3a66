import { ok, type Result } from '../../domain/result.ts';
import type { MakeDecoder } from '../text-file/decode.ts';
import { readCells } from './btree.ts';
import { type Columns, columnsOf } from './columns.ts';
import { type Header, readHeader, type SqliteError } from './header.ts';
import { readRecord, type SqlValue } from './record.ts';
import { textDecoder } from './text.ts';

export type { SqliteError } from './header.ts';
export { isSqlite } from './header.ts';
export type { SqlValue } from './record.ts';

export interface Table {
  readonly columns: readonly string[];
  /** Values in the order of the columns, rows in the order of their ids. */
  readonly rows: readonly (readonly SqlValue[])[];
  /** What could not be read, a sentence each. The rows are the rest. */
  readonly faults: readonly string[];
}

/** A database that can be read, and no more than that. */
export interface Database {
  readonly header: Header;
  /** Names of its tables, as they were written. */
  readonly tables: readonly string[];
  /** What is wrong with the file or its list of tables, a sentence each. */
  readonly faults: readonly string[];
  /** All of a table; the name in any case. Null where there is none. */
  read(table: string): Table | null;
}

/** The columns of the table that lists all others. */
const SCHEMA: Columns = { names: ['type', 'name', 'tbl_name', 'rootpage', 'sql'], rowid: -1 };

/** No table of texts and tags has more: it is there for files that are made to fill the memory. */
const MOST_ROWS = 2_000_000;
/** Sentences on one table; what comes after them is only counted. */
const MOST_FAULTS = 50;

/** Opens an SQLite database that lies in memory. It never throws on what a file may hold, and never hangs. */
export function openDatabase(bytes: Uint8Array, name: string, make: MakeDecoder): Result<Database, SqliteError> {
  const read = readHeader(bytes, name);
  if (!read.ok) return read;
  const header = read.value;
  const decode = textDecoder(header.encoding, make);

  const readTable = (root: number, { names, rowid }: Columns): Table => {
    const faults: string[] = [];
    const rows: SqlValue[][] = [];
    let [broken, mended, untold] = [0, 0, 0];
    const onFault = (fault: string) => {
      if (faults.length < MOST_FAULTS) faults.push(fault);
      else untold += 1;
    };
    for (const cell of readCells({ bytes, header }, root, onFault)) {
      if (rows.length === MOST_ROWS) {
        faults.push(`It has more than ${MOST_ROWS} rows: the others were not read.`);
        break;
      }
      const record = readRecord(cell.payload, names.length, decode);
      if (!record) {
        broken += 1;
        continue;
      }
      if (record.isMended) mended += 1;
      rows.push(names.map((_, at) => (at === rowid ? cell.rowid : (record.values[at] ?? null))));
    }
    if (untold > 0) faults.push(`So it is with ${untold} more.`);
    if (broken > 0) faults.push(`${counted(broken)} cannot be read.`);
    if (mended > 0) faults.push(`${counted(mended)} had bytes that are no text: U+FFFD stands in their place.`);
    return { columns: names, rows, faults };
  };

  const schema = readTable(1, SCHEMA);
  const tables = new Map<string, { readonly name: string; readonly root: number; readonly columns: Columns }>();
  for (const [type, table, , root, sql] of schema.rows) {
    if (type !== 'table' || typeof table !== 'string' || typeof root !== 'number' || typeof sql !== 'string') continue;
    // The first page is the list itself; a table that lies nowhere is not stored in this file.
    if (root > 1) tables.set(table.toUpperCase(), { name: table, root, columns: columnsOf(sql) });
  }
  const whole = Math.floor(bytes.length / header.pageSize);
  const cut = header.pages > whole ? [`The file is cut off: it has ${whole} of its ${header.pages} pages.`] : [];
  return ok({
    header,
    tables: [...tables.values()].map((table) => table.name),
    faults: [...cut, ...schema.faults],
    read: (table) => {
      const found = tables.get(table.toUpperCase());
      return found ? readTable(found.root, found.columns) : null;
    },
  });
}

const counted = (count: number): string => (count === 1 ? '1 row' : `${count} rows`);
