import { cellXml, columnName } from './cells.ts';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** Rows of a sheet, its first included. */
export const MOST_ROWS = 1_048_576;

/** A column of a sheet. */
export interface SheetColumn {
  readonly title: string;
  /** In characters. */
  readonly width: number;
}

type Cells = readonly (string | number)[];

/** Rows that are drawn one at a time; whoever draws can see whether there is another one. */
export interface Rows {
  readonly next: () => Promise<Cells | null>;
}

/** Looks one row ahead, so that a sheet that is full knows whether there has to be another. */
export async function rowsAhead(rows: AsyncIterable<Cells>): Promise<Rows & { readonly hasMore: () => boolean }> {
  const iterator = rows[Symbol.asyncIterator]();
  let ahead = await iterator.next();
  return {
    hasMore: () => !ahead.done,
    next: async () => {
      if (ahead.done) return null;
      const { value } = ahead;
      ahead = await iterator.next();
      return value;
    },
  };
}

/** One sheet in pieces: its first row is bold, stays in sight and filters. Takes rows until it is full or there are none. */
export async function* sheetXml(columns: readonly SheetColumn[], rows: Rows, most = MOST_ROWS): AsyncGenerator<string> {
  const last = columnName(columns.length - 1);
  const widths = columns.map(
    ({ width }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  yield `${DECLARATION}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">` +
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    `<cols>${widths.join('')}</cols><sheetData>${rowXml(
      1,
      columns.map(({ title }) => title),
      true,
    )}`;
  let count = 1;
  while (count < most) {
    const cells = await rows.next();
    if (!cells) break;
    count += 1;
    yield rowXml(count, cells);
  }
  yield `</sheetData><autoFilter ref="A1:${last}${count}"/></worksheet>`;
}

const rowXml = (row: number, cells: Cells, isHead = false): string =>
  `<row r="${row}">${cells.map((cell, at) => cellXml(`${columnName(at)}${row}`, cell, isHead)).join('')}</row>`;
