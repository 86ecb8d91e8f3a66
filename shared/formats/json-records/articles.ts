import { canonicalText } from '../../domain/text/canonical.ts';
import { guessMapping, MAPPED_FIELDS, mapTable } from '../article-table/mapping.ts';
import type { FoundArticle } from '../found.ts';
import type { FailedItem } from '../project-file/report.ts';
import type { Tally } from '../tally.ts';
import type { RecordFile } from './reader.ts';

/** A record as an article, with all that is not about its passages. */
export interface ArticleRecord {
  /** Its place in the file, for people. */
  readonly at: string;
  readonly id: string;
  readonly text: string;
  /** Fields by their names: dates, titles and so on are known by them as in tables; what is no field of ours is a line of the note. */
  readonly fields: readonly (readonly [name: string, value: unknown])[];
  /** Further lines of the note. */
  readonly notes: readonly string[];
  /** How many passages are lost with it, if it has no text. */
  readonly passages: number;
}

/** Characters of a value that has its place in a note. */
const LONGEST_VALUE = 300;
const MOST_COLUMNS = 200;

/** An article for each record, null for one without text, which is listed. Values that have no place are told once for all. */
export function articlesOf(
  records: readonly ArticleRecord[],
  file: RecordFile,
  failed: FailedItem[],
  tally: Tally,
): (FoundArticle | null)[] {
  const cells = records.map(({ fields }) => flatten(fields, tally));
  const columns = ['text', ...new Set(cells.flatMap((own) => [...own.keys()]))].slice(0, MOST_COLUMNS);
  const rows = records.map(({ text }, index) =>
    columns.map((column, at) => (at === 0 ? text : (cells[index]?.get(column) ?? ''))),
  );
  const mapping = guessMapping({ columns, rows: rows.slice(0, 50), faults: [] });
  const mapped = new Set(MAPPED_FIELDS.flatMap((field) => mapping[field] ?? []));
  const others = columns.map((_, at) => at).filter((at) => at > 0 && !mapped.has(at));
  const table = mapTable({ columns, rows, faults: [] }, mapping, file);
  const found = new Map(table.articles.map(({ row, article }) => [row, article]));
  return records.map(({ at, id, notes, passages }, row) => {
    const article = found.get(row);
    if (!article) {
      const lost =
        passages > 0 ? ` Its ${passages === 1 ? 'passage was' : `${passages} passages were`} left out with it.` : '';
      failed.push({ item: at, reason: `It has no text, and was left out.${lost}` });
      return null;
    }
    const lines = others.flatMap((column) => {
      const value = rows[row]?.[column] ?? '';
      return value === '' ? [] : [`${columns[column]}: ${value}`];
    });
    const place = `${at.charAt(0).toUpperCase()}${at.slice(1)}${id === '' ? '' : `, with the id ${id}`}.`;
    return {
      ...article,
      note: canonicalText([article.note, ...lines, ...notes].filter((line) => line !== '').join('\n')),
      origin: { ...article.origin, report: [place, ...article.origin.report.slice(1)] },
    };
  });
}

/** Values that are words or numbers, those of an object one level down too, as tables have them. */
function flatten(fields: ArticleRecord['fields'], tally: Tally): Map<string, string> {
  const flat = new Map<string, string>();
  const take = (given: string, value: unknown) => {
    if (value === null || value === undefined || value === '') return;
    const name = cellOf(given.slice(0, 100)) ?? '';
    const cell = cellOf(value);
    // 'text' is the article's own.
    if (cell === null || name === 'text') tally.add(`Field “${name}”`, tellField);
    else flat.set(name, cell);
  };
  for (const [name, value] of fields) {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      for (const [inner, own] of Object.entries(value)) take(`${name}.${inner}`, own);
    } else take(name, value);
  }
  return flat;
}

function cellOf(value: unknown): string | null {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value) && value.every((one) => typeof one === 'string' || typeof one === 'number')) {
    return cellOf(value.join(', '));
  }
  if (typeof value !== 'string' || value.length > LONGEST_VALUE) return null;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this removes
  return value.replace(/[\u0000-\u001F\u007F-\u009F\s]+/gu, ' ').trim();
}

const tellField = (count: number): string =>
  `It has no place here and was left out${count > 1 ? `, ${count} times` : ''}.`;
