import fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { anyProject } from '../../testing/arbitraries.ts';
import { FORMULA_CELLS } from '../../testing/formula-cells.ts';
import { STAMP, sourceOf } from '../../testing/source-of.ts';
import { readArchive } from '../archive/read.ts';
import type { Column } from '../tables-out/columns.ts';
import { STATEMENT_COLUMNS, TAG_COLUMNS } from '../tables-out/columns.ts';
import { statementRows, tagRows } from '../tables-out/rows.ts';
import { xlsx } from './build.ts';
import { cellXml, columnName, fitting, MOST_IN_CELL, xmlText } from './cells.ts';
import { buildWorkbook } from './workbook.ts';

/** As a spreadsheet reads it: markup first, then the escapes of the format. */
const readText = (xml: string): string =>
  xml
    .replace(/&(amp|lt|gt|quot);/gu, (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[name] ?? '')
    .replace(/_x([\da-f]{4})_/giu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

const parser = new XMLParser({
  ignoreAttributes: false,
  trimValues: false,
  parseTagValue: false,
  processEntities: false,
  isArray: (name) => ['row', 'c', 'col', 'sheet', 'Relationship', 'Override'].includes(name),
});

interface Cell {
  readonly '@_r': string;
  readonly '@_s'?: string;
  readonly v?: string;
  readonly is?: { readonly t: string | { readonly '#text'?: string } };
}

async function unpack(pieces: AsyncIterable<string | Uint8Array>): Promise<Map<string, string>> {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece as Uint8Array);
  const read = readArchive(new Uint8Array(Buffer.concat(all)), 'a.xlsx');
  if (!read.ok) throw new Error(read.error.message);
  return new Map(
    [...read.value].map(([name, bytes]) => [name, new TextDecoder('utf-8', { fatal: true }).decode(bytes)]),
  );
}

const part = (files: ReadonlyMap<string, string>, name: string) => {
  const xml = files.get(name);
  if (xml === undefined) throw new Error(`there is no ${name}`);
  expect(XMLValidator.validate(xml)).toBe(true);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 forbids them
  expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\r\u000e-\u001f\ufffe\uffff]/u);
  return parser.parse(xml);
};

/** The sheets by their names, found as a spreadsheet finds them: package, workbook, relations, types. */
function sheetsOf(files: ReadonlyMap<string, string>): Map<string, (string | number)[][]> {
  const types: string[] = part(files, '[Content_Types].xml').Types.Override.map(
    (one: Record<string, string>) => one['@_PartName'],
  );
  const [root] = part(files, '_rels/.rels').Relationships.Relationship;
  expect(root['@_Target']).toBe('xl/workbook.xml');
  const targets = new Map<string, string>(
    part(files, 'xl/_rels/workbook.xml.rels').Relationships.Relationship.map((one: Record<string, string>) => [
      one['@_Id'],
      one['@_Target'],
    ]),
  );
  for (const target of targets.values()) expect(types).toContain(`/xl/${target}`);
  return new Map(
    part(files, 'xl/workbook.xml').workbook.sheets.sheet.map((sheet: Record<string, string>) => {
      const { worksheet } = part(files, `xl/${targets.get(sheet['@_r:id'] ?? '')}`);
      const width = worksheet.cols.col.length;
      const rows = worksheet.sheetData.row.map(({ c = [] }: { c?: Cell[] }, at: number) => {
        const byPlace = new Map(c.map((cell) => [cell['@_r'], cell]));
        return Array.from({ length: width }, (_, column) => contentOf(byPlace.get(`${columnName(column)}${at + 1}`)));
      });
      expect(worksheet.autoFilter['@_ref']).toBe(`A1:${columnName(width - 1)}${rows.length}`);
      return [sheet['@_name'], rows];
    }),
  );
}

function contentOf(cell: Cell | undefined): string | number {
  if (!cell) return '';
  if (cell.v !== undefined) return Number(cell.v);
  const text = cell.is?.t ?? '';
  return readText(typeof text === 'string' ? text : (text['#text'] ?? ''));
}

async function expected<Row>(columns: readonly Column<Row>[], rows: AsyncIterable<Row>) {
  const all: (string | number)[][] = [columns.map(({ title }) => title)];
  for await (const row of rows) all.push(columns.map((column) => column.cell(row)));
  return all;
}

describe('a workbook', () => {
  it('says in its sheets what the tables say, whatever the project holds', async () => {
    await fc.assert(
      fc.asyncProperty(anyProject(), async (project) => {
        const source = sourceOf(project);
        const sheets = sheetsOf(await unpack(xlsx.build(source, STAMP, { rawCells: false })));
        expect([...sheets.keys()]).toEqual(['Statements', 'Tags', 'Codebook', 'README']);
        expect(sheets.get('Statements')).toEqual(await expected(STATEMENT_COLUMNS, statementRows(source)));
        expect(sheets.get('Tags')).toEqual(await expected(TAG_COLUMNS, tagRows(source)));
        const codes = (sheets.get('Codebook') ?? []).slice(1);
        expect(codes.map((row) => row[9]).sort()).toEqual(
          [...project.actors, ...project.positions].map(({ id }) => id).sort(),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('is the same for the same project', async () => {
    const [project] = fc.sample(anyProject(), { numRuns: 1, seed: 3 });
    if (!project) throw new Error('no project');
    const build = () => unpack(xlsx.build(sourceOf(project), STAMP, { rawCells: false }));
    expect(await build()).toEqual(await build());
  });

  it('goes on in another sheet where one is full', async () => {
    async function* rows() {
      for (let number = 0; number < 5; number += 1) yield [`row ${number}`];
    }
    const sheets = sheetsOf(
      await unpack(buildWorkbook([{ name: 'Tags', columns: [{ title: 'A', width: 9 }], rows: rows() }], 3)),
    );
    expect(Object.fromEntries(sheets)).toEqual({
      Tags: [['A'], ['row 0'], ['row 1']],
      'Tags 2': [['A'], ['row 2'], ['row 3']],
      'Tags 3': [['A'], ['row 4']],
    });
  });
});

describe('a cell', () => {
  it('carries every character, those that XML forbids too', () => {
    const hard = fc.string({
      unit: fc.oneof(
        fc.constantFrom(
          '_x0041_',
          '_x',
          '_',
          '\u0000',
          '\u000b',
          '\r',
          '\n',
          '\t',
          '\ufffe',
          '\uffff',
          '\ud800',
          '\udc00',
        ),
        fc.constantFrom('<', '>', '&', '"', "'", ']]>', '&amp;', '😀', '\u0085', '\u2028'),
        fc.string({ unit: 'binary', maxLength: 3 }),
      ),
    });
    fc.assert(
      fc.property(hard, (text) => readText(xmlText(text)) === text),
      { numRuns: 1000 },
    );
  });

  it('is text and no formula, and stays so when it is edited', () => {
    for (const payload of FORMULA_CELLS) {
      expect(cellXml('A1', payload)).toMatch(/^<c r="A1" s="3" t="inlineStr"><is>/u);
      expect(cellXml('A1', payload)).not.toContain('<f>');
    }
    expect(cellXml('A1', 'NATO')).toContain('s="2"');
  });

  it('is cut where it is too long, says so, and cuts no character in two', () => {
    fc.assert(
      fc.property(fc.integer({ min: -80, max: 80 }), (more) => {
        const text = `${'a'.repeat(Math.abs(more) % 2)}${'😀'.repeat(16_384 + more)}`;
        const cut = fitting(text);
        expect(cut.length).toBeLessThanOrEqual(MOST_IN_CELL);
        expect(cut.isWellFormed()).toBe(true);
        fc.pre(text.length > MOST_IN_CELL);
        const [, kept = '', left] = /^(.*) \[…\] \(cut: (\d+) more characters\)$/su.exec(cut) ?? [];
        expect(text.startsWith(kept)).toBe(true);
        expect(kept.length + Number(left)).toBe(text.length);
      }),
    );
    expect(fitting('a'.repeat(MOST_IN_CELL))).toBe('a'.repeat(MOST_IN_CELL));
  });

  it('stands in a column with a name', () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
  });
});
