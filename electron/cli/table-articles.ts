import { type Failure, failure, ok, type Result } from '../../shared/domain/result.ts';
import { guessMapping, MAPPED_FIELDS, type Mapping, mapTable } from '../../shared/formats/article-table/mapping.ts';
import type { ArticleTable } from '../../shared/formats/article-table/table.ts';
import type { FileContent, FoundArticle } from '../../shared/formats/found.ts';

interface TableArticles {
  readonly articles: readonly FoundArticle[];
  /** What was taken for what: nobody was asked. */
  readonly notes: readonly string[];
  /** Rows that could not be taken. */
  readonly faults: readonly string[];
}

/** The articles of a table, whose columns are taken by their names. `known` is what an article keeps of the file. */
export function articlesOfTable(
  { table, sha256 }: Extract<FileContent, { kind: 'table' }>,
  known: string,
): Result<TableArticles, Failure> {
  const mapping = guessMapping(table);
  if (mapping.text === undefined) {
    const columns = table.columns.join(', ');
    return failure('no-text', `None of its columns is known to hold the texts: ${columns}. Call that column “text”.`);
  }
  const { articles, faults } = mapTable(table, mapping, { name: known, sha256 });
  return ok({
    articles: articles.map(({ article }) => article),
    notes: [columnsOf(table, mapping), ...(table.doubt ? [table.doubt] : [])],
    faults: [...table.faults, ...faults],
  });
}

function columnsOf({ columns }: ArticleTable, mapping: Mapping): string {
  const taken = MAPPED_FIELDS.flatMap((field) => {
    const column = mapping[field];
    return column === undefined ? [] : [`${field} from “${columns[column]}”`];
  });
  return `Its columns were taken by their names: ${taken.join(', ')}.`;
}
