import Papa from 'papaparse';
import { type Failure, failure, ok, type Result } from '../../domain/result.ts';
import { LARGEST_CODEBOOK, MOST_CODES, type ParsedCodebook } from '../codebook.ts';
import { resolveCodes } from '../resolve-codes.ts';
import { COLUMNS } from './columns.ts';
import { readRow, type Table } from './rows.ts';

export type CsvError = Failure<'empty' | 'too-large' | 'no-names'>;

/** What a column may be called in the tables of other programs. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  name: ['name', 'label', 'tag', 'code', 'code name', 'codename', 'title', 'actor', 'position'],
  description: ['description', 'note', 'notes', 'memo', 'code memo', 'definition', 'comment'],
  type: ['type'],
  kind: ['kind'],
  aliases: ['aliases', 'alias', 'other names', 'synonyms'],
  parent: ['parent', 'parent code', 'category'],
  path: ['path'],
  colour: ['colour', 'color'],
};

/**
 * Reads a codebook from a table: our own (README), or a simple one of another program with a column for the names.
 * Comma, semicolon or tab between the cells. Lines that cannot be read are listed, the rest is given.
 */
export function parseCodebookCsv(text: string): Result<ParsedCodebook, CsvError> {
  if (text.length > LARGEST_CODEBOOK) {
    return failure('too-large', 'The table is larger than 50 MB: no codebook is that large. Nothing was read.');
  }
  if (text.trim() === '') return failure('empty', 'The file is empty.');
  const plain = text.replace(/^\uFEFF/u, '');
  const read = Papa.parse<string[]>(plain, { delimiter: delimiterOf(plain) });
  const [header = [], ...rows] = read.data;
  const table = tableOf(header);
  if (!table) {
    return failure(
      'no-names',
      'The first line has to say what stands in each column, and none of them is called “name”, “label” or “tag”. Add such a line, then import again.',
    );
  }
  if (rows.length > MOST_CODES + 1) {
    return failure('too-large', `The table has more than ${MOST_CODES} lines: no codebook is that large.`);
  }
  const faults = new Map<number, string>();
  for (const { type, row, message } of read.errors)
    if (type === 'Quotes' && row !== undefined) faults.set(row, message);
  // A cell may hold several lines: the number of a row's line is what people see in an editor.
  let line = 2 + lineEnds(header);
  const codes = rows.flatMap((cells, index) => {
    const at = `line ${line}`;
    line += 1 + lineEnds(cells);
    if (cells.every((cell) => cell.trim() === '')) return [];
    return [readRow(cells, at, table, faults.has(index + 1))];
  });
  const resolved = resolveCodes(codes);
  return ok({ ...resolved, failed: [...table.unknown, ...resolved.failed] });
}

/** What stands most often in the first line; what the cells below hold says nothing, since lists have signs of their own. */
function delimiterOf(text: string): string {
  const [first = ''] = text.replace(/"(?:[^"]|"")*"/gu, '').split(/[\r\n]/u, 1);
  const count = (sign: string) => first.split(sign).length;
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

const lineEnds = (cells: readonly string[]): number =>
  cells.reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/gu)?.length ?? 0), 0);

function tableOf(header: readonly string[]): Table | null {
  const own = COLUMNS.every((column, at) => header[at]?.trim() === column);
  const names = header.map((cell) => cell.trim().toLowerCase());
  const columns = new Map<string, number>();
  if (own) for (const [at, column] of COLUMNS.entries()) columns.set(column, at);
  else
    for (const [column, others] of Object.entries(OTHER_NAMES)) {
      const at = others.map((other) => names.indexOf(other)).find((found) => found >= 0);
      if (at !== undefined) columns.set(column, at);
    }
  if (!columns.has('name')) return null;
  const used = new Set(columns.values());
  const unknown = header.flatMap((cell, at) =>
    used.has(at) || cell.trim() === ''
      ? []
      : [{ item: `column “${cell.trim()}”`, reason: 'It was not taken: a codebook has no such thing.' }],
  );
  return { own, columns, width: header.length, unknown };
}
