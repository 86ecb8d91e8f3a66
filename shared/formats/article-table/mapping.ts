import { lastDayOf } from '../../domain/dates/calendar.ts';
import { isEdtf } from '../../domain/dates/edtf.ts';
import { canonicalText, datelineOf, hashText } from '../../domain/text/canonical.ts';
import type { FoundArticle } from '../found.ts';
import { titleOf } from '../text-file/title.ts';
import type { ArticleTable } from './table.ts';

/** Fields of an article that a column can be mapped to. */
export const MAPPED_FIELDS = ['text', 'title', 'publishedOn', 'source', 'author', 'url', 'language', 'note'] as const;
export type MappedField = (typeof MAPPED_FIELDS)[number];

/** The column of each field, by its index; fields that no column has are absent. */
export type Mapping = Readonly<Partial<Record<MappedField, number>>>;

/** What columns are called in exports of newspapers' archives and of other programs, the likeliest first. */
const NAMES: Record<MappedField, readonly string[]> = {
  text: [
    'text',
    'full text',
    'fulltext',
    'body',
    'content',
    'article',
    'article text',
    'article body',
    'text body',
    'inhalt',
    'texte',
    'текст',
  ],
  title: ['title', 'headline', 'heading', 'titel', 'titre', 'overschrift', 'заголовок', 'заглавие'],
  publishedOn: [
    'published on',
    'published',
    'publication date',
    'publicationdate',
    'date published',
    'datepublished',
    'date',
    'pubdate',
    'datum',
    'дата',
    'published at',
    'created at',
  ],
  source: [
    'source',
    'publication',
    'newspaper',
    'outlet',
    'publisher',
    'medium',
    'media',
    'source name',
    'quelle',
    'zeitung',
    'источник',
    'издание',
  ],
  author: ['author', 'authors', 'byline', 'creator', 'autor', 'auteur', 'автор'],
  url: ['url', 'link', 'address', 'uri', 'source url', 'permalink'],
  language: ['language', 'lang', 'sprache', 'langue', 'язык'],
  note: ['note', 'notes', 'comment', 'remarks', 'notiz'],
};

/** The likely mapping, by the columns' names; the text, if none is called so, is the column with the longest cells. */
export function guessMapping({ columns, rows }: ArticleTable): Mapping {
  const mapping: Partial<Record<MappedField, number>> = {};
  const taken = new Set<number>();
  const words = columns.map((column) => plain(column.replace(/^(?:meta|data|fields)\./iu, '')));
  for (const field of MAPPED_FIELDS) {
    const index = NAMES[field]
      .map((name) => words.findIndex((word, at) => word === name && !taken.has(at)))
      .find((at) => at >= 0);
    if (index === undefined) continue;
    mapping[field] = index;
    taken.add(index);
  }
  if (mapping.text === undefined) {
    const lengths = columns.map((_, at) =>
      taken.has(at) ? 0 : rows.slice(0, 50).reduce((sum, cells) => sum + (cells[at]?.length ?? 0), 0),
    );
    const longest = lengths.indexOf(Math.max(...lengths));
    const mean = (lengths[longest] ?? 0) / Math.max(1, Math.min(50, rows.length));
    if (mean >= 100) mapping.text = longest;
  }
  return mapping;
}

const plain = (name: string): string =>
  name
    .replace(/([a-z])([A-Z])/gu, '$1 $2')
    .replace(/[_.-]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();

export interface MappedRow {
  /** Number of the row among those of the table, from 0. */
  readonly row: number;
  readonly article: FoundArticle;
}

export interface Mapped {
  readonly articles: readonly MappedRow[];
  /** Rows that are no article, a sentence each. */
  readonly faults: readonly string[];
}

/** The articles of a table. `file` names it, `sha256` is that of its bytes. */
export function mapTable(
  table: ArticleTable,
  mapping: Mapping,
  file: { readonly name: string; readonly sha256: string },
): Mapped {
  const articles: MappedRow[] = [];
  const faults: string[] = [];
  for (const [row, cells] of table.rows.entries()) {
    const cell = (field: MappedField): string => (mapping[field] === undefined ? '' : (cells[mapping[field]] ?? ''));
    const text = canonicalText(cell('text'));
    if (!text.trim()) {
      faults.push(`Row ${row + 1} has no text. It was left out.`);
      continue;
    }
    const written = cell('publishedOn').trim();
    const publishedOn = dateOf(written);
    const report = [`Row ${row + 1} of a table.`];
    if (written && !publishedOn)
      report.push(`Its date “${written.slice(0, 60)}” is not one that can be told for sure. It was left open.`);
    const line = (field: MappedField) => canonicalText(cell(field)).replace(/\s+/gu, ' ').trim();
    articles.push({
      row,
      article: {
        title: line('title') || titleOf(text, `${file.name}, row ${row + 1}`),
        text,
        sha256: hashText(text),
        source: line('source'),
        author: line('author'),
        url: line('url'),
        language: /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/iu.test(line('language')) ? line('language') : '',
        publishedOn: publishedOn || datelineOf(text),
        note: canonicalText(cell('note')).trim(),
        origin: { file: file.name, sha256: file.sha256, report },
      },
    });
  }
  return { articles, faults };
}

const two = (digits: string): string => digits.padStart(2, '0');

/**
 * A date as tables have it, as EDTF: EDTF itself; an instant (its day); 9.1.2022; 2022/1/9. What could be two days
 * (1/9/2022) and is not told apart by a number above 12 is none: a wrong date is worse than none.
 */
export function dateOf(written: string): string {
  const [, day = ''] = /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}/u.exec(written) ?? [];
  if (day) return isEdtf(day) ? day : '';
  if (isEdtf(written)) return written;
  const [, year = '', month = '', ofMonth = ''] = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/u.exec(written) ?? [];
  if (year) return existing(year, month, ofMonth);
  const [, d = '', m = '', y = ''] = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/u.exec(written) ?? [];
  if (y) return existing(y, m, d);
  const [, a = '', b = '', full = ''] = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/u.exec(written) ?? [];
  if (Number(a) > 12) return existing(full, b, a);
  if (Number(b) > 12 || (full && a === b)) return existing(full, a, b);
  return '';
}

function existing(year: string, month: string, day: string): string {
  const isDay =
    Number(month) >= 1 &&
    Number(month) <= 12 &&
    Number(day) >= 1 &&
    Number(day) <= lastDayOf(Number(year), Number(month));
  return isDay ? `${year}-${two(month)}-${two(day)}` : '';
}
