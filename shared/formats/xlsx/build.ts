import type { Actor, Position } from '../../domain/model.ts';
import { joinList, joinPairs, treeOrder } from '../codebook.ts';
import { PATH_SIGN } from '../codebook-csv/columns.ts';
import type { ExportFormat } from '../export-format.ts';
import type { ProjectSource, Stamp } from '../project-file/build.ts';
import { type Column, STATEMENT_COLUMNS, TAG_COLUMNS } from '../tables-out/columns.ts';
import { type Lookup, lookupOf } from '../tables-out/lookup.ts';
import { statementRows, tagRows } from '../tables-out/rows.ts';
import { MOST_IN_CELL } from './cells.ts';
import { buildWorkbook, type Sheet } from './workbook.ts';

export const xlsx: ExportFormat = {
  id: 'xlsx',
  group: 'tables',
  label: 'Workbook: statements, tags, codebook (XLSX)',
  extension: 'xlsx',
  says: 'One sheet for statements, one for all tags, one for the codebook, and one that says what is in them: for Excel, LibreOffice and other spreadsheets. Every cell is text, so that no formula runs.',
  losses: [
    'The texts of the articles: only the tagged passages are in it.',
    `Of a passage or note longer than ${MOST_IN_CELL.toLocaleString('en-GB')} characters what is beyond: a cell holds no more. The cut is said in it.`,
  ],
  build: (source, stamp) => buildWorkbook(sheetsOf(source, stamp)),
};

const sheetsOf = (source: ProjectSource, stamp: Stamp): Sheet[] => [
  tableSheet('Statements', STATEMENT_COLUMNS, statementRows(source)),
  tableSheet('Tags', TAG_COLUMNS, tagRows(source)),
  tableSheet('Codebook', CODE_COLUMNS, codeRows(source)),
  {
    name: 'README',
    columns: [
      { title: 'About this workbook', width: 24 },
      { title: source.info.title, width: 100 },
    ],
    rows: each(aboutRows(source, stamp)),
  },
];

const tableSheet = <Row>(name: string, columns: readonly Column<Row>[], rows: AsyncIterable<Row>): Sheet => ({
  name,
  columns,
  rows: cellsOf(columns, rows),
});

async function* cellsOf<Row>(columns: readonly Column<Row>[], rows: AsyncIterable<Row>) {
  for await (const row of rows) yield columns.map((column) => column.cell(row));
}

async function* each<T>(items: Iterable<T>): AsyncGenerator<T> {
  yield* items;
}

/** An actor or a position, with the labels above it. */
type CodeRow = { readonly lookup: Lookup } & (
  | { readonly actor: Actor }
  | { readonly actor: null; readonly position: Position; readonly above: readonly Position[] }
);

async function* codeRows(source: ProjectSource): AsyncGenerator<CodeRow> {
  const lookup = lookupOf(source);
  for (const actor of source.actors) yield { actor, lookup };
  for (const { position, above } of treeOrder(source.positions)) yield { actor: null, position, above, lookup };
}

const code = (
  name: string,
  title: string,
  width: number,
  ofActor: (actor: Actor, lookup: Lookup) => string,
  ofPosition: (position: Position, above: readonly Position[]) => string,
): Column<CodeRow> => ({
  ...{ name, title, width },
  cell: (row) => (row.actor ? ofActor(row.actor, row.lookup) : ofPosition(row.position, row.above)),
});
const none = () => '';

const CODE_COLUMNS: readonly Column<CodeRow>[] = [
  code(
    'type',
    'Type',
    10,
    () => 'actor',
    () => 'position',
  ),
  code(
    'name',
    'Name',
    34,
    ({ name }) => name,
    ({ label }) => label,
  ),
  code('kind', 'Kind', 14, ({ kind }) => kind, none),
  code('path', 'Path', 44, none, (position, above) => [...above, position].map(({ label }) => label).join(PATH_SIGN)),
  code('aliases', 'Other names', 30, ({ aliases }) => joinList(aliases), none),
  code(
    'memberOf',
    'Member of',
    30,
    ({ memberOf }, lookup) => joinList(memberOf.map((id) => lookup.actorName(id))),
    none,
  ),
  code('externalIds', 'External ids', 24, ({ externalIds }) => joinPairs(externalIds), none),
  code(
    'description',
    'Description',
    60,
    ({ note }) => note,
    ({ description }) => description,
  ),
  code('colour', 'Colour', 10, none, ({ colour }) => colour),
  code(
    'id',
    'Id',
    14,
    ({ id }) => id,
    ({ id }) => id,
  ),
  code('parentId', 'Id of the position above', 14, none, ({ parentId }) => parentId ?? ''),
];

const aboutRows = ({ info, articleIds, actors, positions }: ProjectSource, stamp: Stamp): [string, string][] => [
  ['Description', info.description],
  ['Written by', `Standpoint ${stamp.version}`],
  ['Written at', stamp.exportedAt],
  ['Articles', String(articleIds.length)],
  ['Actors', String(actors.length)],
  ['Positions', String(positions.length)],
  [
    'Statements',
    'One row for each holder of each position tag; a tag without holders has one row with an empty holder.',
  ],
  ['Tags', 'One row for each tag of an actor, a position or a date.'],
  ['Codebook', 'Actors, then positions, parents before those below them.'],
  ['Start, End', 'Unicode code points in the article’s text, from 0, end exclusive.'],
  ['Dates', 'EDTF (ISO 8601-2), as text: 2021-12 is a month, 2022-01-09~ about that day. Times are in UTC.'],
  ['Lists', 'Joined by a semicolon and a blank; \\; is a semicolon within an item.'],
  ['Long cells', `A cell holds ${MOST_IN_CELL} characters; what is cut says so at its end.`],
];
