import { canonicalText } from '../../domain/text/canonical.ts';
import type { Database, SqlValue } from '../sqlite/database.ts';

/** A row whose columns are asked by name, in any case; a column that is not there is null. */
export interface DnaRecord {
  /** As it is stored; numbers as their digits; '' for everything else. */
  raw(column: string): string;
  /** Canonical, in one line, without blanks around it. */
  line(column: string): string;
  /** Canonical, without blanks around it. */
  text(column: string): string;
  /** Whole and exact; null for everything else. */
  integer(column: string): number | null;
}

export interface DnaTable {
  readonly records: readonly DnaRecord[];
  readonly faults: readonly string[];
  has(column: string): boolean;
}

const NOTHING: DnaTable = { records: [], faults: [], has: () => false };

export function readDnaTable(database: Database, name: string): DnaTable {
  const table = database.read(name);
  if (!table) return NOTHING;
  const places = new Map(table.columns.map((column, index) => [column.toUpperCase(), index]));
  const cell = (row: readonly SqlValue[], column: string) => row[places.get(column.toUpperCase()) ?? -1] ?? null;
  const records = table.rows.map((row): DnaRecord => {
    const raw = (column: string) => textOf(cell(row, column));
    return {
      raw,
      line: (column) => tidyLine(raw(column)),
      text: (column) => canonicalText(raw(column)).trim(),
      integer: (column) => integerOf(cell(row, column)),
    };
  });
  return { records, faults: table.faults, has: (column) => places.has(column.toUpperCase()) };
}

export const tidyLine = (text: string): string => canonicalText(text).replace(/\s+/gu, ' ').trim();

function textOf(value: SqlValue): string {
  return typeof value === 'string' ? value : typeof value === 'number' || typeof value === 'bigint' ? `${value}` : '';
}

/** SQLite keeps what it is given: a number may stand there as a text. */
function integerOf(value: SqlValue): number | null {
  const number = typeof value === 'string' && /^\s*-?\d+\s*$/u.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isSafeInteger(number) ? number : null;
}
