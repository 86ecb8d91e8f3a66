import Papa from 'papaparse';
import type { ExportFormat } from '../export-format.ts';
import { harmless } from '../formula-cells.ts';
import type { ProjectSource } from '../project-file/build.ts';
import { type Column, STATEMENT_COLUMNS, TAG_COLUMNS } from './columns.ts';
import { statementRows, tagRows } from './rows.ts';

/**
 * How cells are told apart. Commas are for spreadsheets, some of which know UTF-8 only by a byte-order mark; tabs are for
 * programs, some of which take that mark for a part of the first name.
 */
const LOOKS = {
  csv: { delimiter: ',', begin: '\uFEFF', newline: '\r\n' },
  tsv: { delimiter: '\t', begin: '', newline: '\n' },
} as const;
type Look = keyof typeof LOOKS;

async function* buildTable<Row>(
  columns: readonly Column<Row>[],
  rows: AsyncIterable<Row>,
  look: Look,
  rawCells: boolean,
): AsyncGenerator<string> {
  const { delimiter, begin, newline } = LOOKS[look];
  const line = (cells: readonly (string | number)[]) =>
    `${Papa.unparse([[...cells]], { delimiter, newline })}${newline}`;
  yield begin + line(columns.map(({ name }) => name));
  for await (const row of rows) {
    yield line(
      columns.map((column) => {
        const cell = column.cell(row);
        return typeof cell === 'number' || rawCells ? cell : harmless(cell);
      }),
    );
  }
}

const USES: Record<Look, string> = {
  csv: 'Separated by commas, in UTF-8 with a byte-order mark: for Excel, LibreOffice and other spreadsheets.',
  tsv: 'Separated by tabs, in UTF-8 without a byte-order mark: for R, Python and other programs.',
};
const NO_TEXTS = 'The texts of the articles: only the tagged passages are in it.';
const NO_CODES = 'Descriptions and notes of actors and positions, and those that no tag names.';

const tableFormat = <Row>(
  id: string,
  look: Look,
  table: Pick<ExportFormat, 'label' | 'says' | 'losses'> & {
    readonly columns: readonly Column<Row>[];
    readonly rows: (source: ProjectSource) => AsyncIterable<Row>;
  },
): ExportFormat => ({
  id: `${look}-${id}`,
  group: 'tables',
  label: `${table.label} (${look.toUpperCase()})`,
  extension: look,
  says: `${table.says} ${USES[look]}`,
  losses: table.losses,
  hasCells: true,
  build: (source, _stamp, { rawCells }) => buildTable(table.columns, table.rows(source), look, rawCells),
});

const STATEMENTS = {
  label: 'Statements',
  says: 'Who stood where, on what, and when: one row for each holder of each position tag, with its passage and where it is from.',
  losses: ['Tags of actors and dates.', NO_TEXTS, NO_CODES],
  columns: STATEMENT_COLUMNS,
  rows: statementRows,
};
const TAGS = {
  label: 'All tags',
  says: 'One row for each tag of an actor, a position or a date, with its passage and where it is from.',
  losses: [NO_TEXTS, NO_CODES],
  columns: TAG_COLUMNS,
  rows: tagRows,
};

export const TABLE_FORMATS: readonly ExportFormat[] = [
  tableFormat('statements', 'csv', STATEMENTS),
  tableFormat('statements', 'tsv', STATEMENTS),
  tableFormat('tags', 'csv', TAGS),
  tableFormat('tags', 'tsv', TAGS),
];
