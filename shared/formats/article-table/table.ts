import Papa from 'papaparse';
import { type Failure, failure, ok, type Result } from '../../domain/result.ts';

/** A table with an article in each row, as it stands in a file. */
export interface ArticleTable {
  /** Names of the columns, each once; a column without a name is called by its number. */
  readonly columns: readonly string[];
  /** Cells of each row, as many as there are columns. */
  readonly rows: readonly (readonly string[])[];
  /** Lines that were left out, and why, a sentence each. */
  readonly faults: readonly string[];
  /** Why the analyst should look at it before it is taken, a sentence; absent where all is plain. */
  readonly doubt?: string;
}

export type TableFailure = Failure<'empty' | 'broken' | 'too-large'>;

/** Articles that are read at once. */
export const MOST_ROWS = 100_000;
const MOST_COLUMNS = 200;

/** A table as CSV (commas, semicolons, tabs: found out) or TSV; the first line names its columns. */
export function parseDelimited(text: string, name: string): Result<ArticleTable, TableFailure> {
  const faults: string[] = [];
  const parsed = Papa.parse<string[]>(text, {
    delimiter: /\.tsv$/iu.test(name) ? '\t' : '',
    delimitersToGuess: [',', ';', '\t', '|'],
    skipEmptyLines: 'greedy',
    preview: MOST_ROWS + 2,
  });
  const [head, ...rows] = parsed.data;
  if (!head || rows.length === 0) return failure('empty', `“${name}” has no rows below its first line.`);
  if (rows.length > MOST_ROWS) return failure('too-large', `“${name}” has more than ${MOST_ROWS} rows. Split it.`);
  const broken = new Set(parsed.errors.filter(({ type }) => type === 'Quotes').map(({ row = -1 }) => row));
  const columns = named(head.slice(0, MOST_COLUMNS));
  const kept = rows.filter((_, index) => {
    if (!broken.has(index + 1)) return true;
    faults.push(`Row ${index + 2}: its quotation marks do not match. It was left out.`);
    return false;
  });
  return ok({ columns, rows: kept.map((cells) => columns.map((_, index) => cells[index] ?? '')), faults });
}

/** A table as JSON Lines: an object in each line, its columns are the fields that any of them has. */
export function parseJsonLines(text: string, name: string): Result<ArticleTable, TableFailure> {
  const faults: string[] = [];
  const records: Map<string, string>[] = [];
  const coded = new Set<string>();
  for (const [index, line] of text.split('\n').entries()) {
    if (!line.trim()) continue;
    if (records.length === MOST_ROWS)
      return failure('too-large', `“${name}” has more than ${MOST_ROWS} lines. Split it.`);
    const record = recordOf(line, coded, () =>
      faults.push(`Line ${index + 1}: a value nests too deep. The line was taken without it.`),
    );
    if (record) records.push(record);
    else faults.push(`Line ${index + 1} is no JSON object. It was left out.`);
  }
  if (records.length === 0) return failure('broken', `“${name}” has no line that is a JSON object.`);
  const columns = [...new Set(records.flatMap((record) => [...record.keys()]))].slice(0, MOST_COLUMNS);
  const rows = records.map((record) => columns.map((column) => record.get(column) ?? ''));
  return ok({ columns, rows, faults, ...(coded.size > 0 ? { doubt: doubtOf([...coded]) } : {}) });
}

/** Columns that are named in a sentence. */
const MOST_NAMED = 5;

function doubtOf(columns: readonly string[]): string {
  const names = columns.slice(0, MOST_NAMED).map((column) => `“${column.slice(0, 60)}”`);
  const [what, more] = [columns.length === 1 ? 'column' : 'columns', columns.length > MOST_NAMED ? ' and others' : ''];
  const which = `The ${what} ${names.join(', ')}${more} ${columns.length === 1 ? 'seems' : 'seem'}`;
  return `${which} to hold passages that were coded in another program, in a way that Standpoint does not read: only the texts are taken.`;
}

/** Names that offsets have in the records of other programs. */
const OFFSETS = ['start', 'begin', 'offset', 'from', 'start_offset', 'startOffset', 'start_char', 'char_start'];

/** Whether it is a list of objects with offsets. */
const holdsPassages = (value: unknown): boolean =>
  Array.isArray(value) && OFFSETS.some((name) => typeof Object(value[0])[name] === 'number');

/** Its fields as texts: a list by its items, an object by its own fields, “meta.title”. Those with passages are named in `coded`. */
function recordOf(line: string, coded: Set<string>, onTooDeep: () => void): Map<string, string> | null {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const record = new Map<string, string>();
  const set = (column: string, own: unknown) => {
    const cell = cellOf(own);
    if (cell === null) onTooDeep();
    record.set(column, cell ?? '');
    if (holdsPassages(own)) coded.add(column);
  };
  for (const [key, field] of Object.entries(value)) {
    if (typeof field === 'object' && field !== null && !Array.isArray(field)) {
      for (const [inner, own] of Object.entries(field)) set(`${key}.${inner}`, own);
    } else set(key, field);
  }
  return record;
}

/** Null for what nests too deep to be written. */
function cellOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (value === null || value === undefined) return '';
  if (Array.isArray(value) && value.every((one) => typeof one !== 'object')) return value.join(', ');
  if (typeof value !== 'object') return String(value);
  try {
    return JSON.stringify(value);
  } catch {
    return null;
  }
}

/** Each column's name once. */
function named(head: readonly string[]): string[] {
  const taken = new Set<string>();
  return head.map((raw, index) => {
    const plain = raw.replace(/\s+/gu, ' ').trim() || `Column ${index + 1}`;
    let own = plain;
    for (let number = 2; taken.has(own); number += 1) own = `${plain} ${number}`;
    taken.add(own);
    return own;
  });
}
