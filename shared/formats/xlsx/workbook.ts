import { buildArchive, type Entry } from '../archive/build.ts';
import { xmlText } from './cells.ts';
import { DECLARATION, MAIN, MOST_ROWS, rowsAhead, type SheetColumn, sheetXml } from './sheet.ts';

export interface Sheet {
  /** At most 20 characters, none of []:*?/\ in it. */
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: AsyncIterable<readonly (string | number)[]>;
}

const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * A workbook (Office Open XML, transitional) in pieces. A table of more rows than a sheet holds goes on in another one:
 * “Tags”, “Tags 2”. Rows are drawn one at a time; what lists the sheets comes last, when it is known how many they are.
 */
export const buildWorkbook = (sheets: readonly Sheet[], mostRows = MOST_ROWS): AsyncGenerator<Uint8Array> =>
  buildArchive(entriesOf(sheets, mostRows));

async function* entriesOf(sheets: readonly Sheet[], mostRows: number): AsyncGenerator<Entry> {
  yield {
    name: '_rels/.rels',
    content: `${DECLARATION}<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  };
  yield { name: 'xl/styles.xml', content: STYLESHEET };
  const names: string[] = [];
  for (const { name, columns, rows } of sheets) {
    const ahead = await rowsAhead(rows);
    let part = 0;
    do {
      part += 1;
      names.push(part === 1 ? name : `${name} ${part}`);
      yield { name: `xl/worksheets/sheet${names.length}.xml`, content: sheetXml(columns, ahead, mostRows) };
    } while (ahead.hasMore());
  }
  yield { name: 'xl/workbook.xml', content: workbookXml(names) };
  yield { name: 'xl/_rels/workbook.xml.rels', content: relationsXml(names.length) };
  yield { name: '[Content_Types].xml', content: typesXml(names.length) };
}

const each = (count: number, xml: (number: number) => string): string =>
  Array.from({ length: count }, (_, at) => xml(at + 1)).join('');

const workbookXml = (names: readonly string[]): string =>
  `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${each(
    names.length,
    (number) => `<sheet name="${xmlText(names[number - 1] ?? '')}" sheetId="${number}" r:id="rId${number}"/>`,
  )}</sheets></workbook>`;

const relationsXml = (count: number): string =>
  `${DECLARATION}<Relationships xmlns="${RELATIONS}">${each(
    count,
    (number) => `<Relationship Id="rId${number}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${number}.xml"/>`,
  )}<Relationship Id="rId${count + 1}" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`;

const typesXml = (count: number): string =>
  `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  `<Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/>` +
  `<Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/>${each(
    count,
    (number) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${TYPES}.worksheet+xml"/>`,
  )}</Types>`;

/** Plain, head, text, text that is never taken for a formula: the order is that of `STYLES`. */
const STYLESHEET =
  `${DECLARATION}<styleSheet xmlns="${MAIN}">` +
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>' +
  ['', ' quotePrefix="1"']
    .map(
      (mark) =>
        `<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0"${mark} applyNumberFormat="1" applyAlignment="1"><alignment vertical="top"/></xf>`,
    )
    .join('') +
  '</cellXfs></styleSheet>';
