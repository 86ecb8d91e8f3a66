import { describe } from '../anchoring/describe.ts';
import { added, type Change, type Rows, TABLES, type Table } from '../changes.ts';
import type { LogEntry } from '../log.ts';
import type { Merge, Project } from '../model.ts';
import type { Counts } from './counts.ts';

/** The rows of a project by table and id, and its texts by their hash: what its database holds but for the log. */
export interface ProjectRows {
  readonly tables: { readonly [T in Table]: Map<string, Rows[T]> };
  readonly texts: Map<string, string>;
}

/** What a project begins with, as changes: the position's rank is its place in the list. */
export function beginning(project: Project): Change[] {
  const changes: Change[] = [
    added('project', project.info),
    ...project.coders.map((coder) => added('coders', coder)),
    ...project.actors.map((actor) => added('actors', actor)),
    ...project.positions.map((position, rank) => added('positions', { ...position, rank })),
    ...project.merges.map((merge) => added('merges', merge)),
  ];
  for (const { article, text, tags } of project.articles) {
    changes.push(added('documents', article));
    for (const tag of tags) changes.push(added('tags', { ...tag, ...describe(text, tag) }));
  }
  return changes;
}

/** What the project file does not say of the rows of a database: see `JournalHead`. */
export interface RowDetails {
  readonly ranks: Readonly<Record<string, number>>;
  readonly merges: readonly Merge[];
}

/** The rows that a snapshot stands for. */
export function rowsOfProject(project: Project, { ranks, merges }: RowDetails): ProjectRows {
  const rows = noRows();
  apply(rows, beginning(project));
  for (const [id, position] of rows.tables.positions) {
    rows.tables.positions.set(id, { ...position, rank: ranks[id] ?? position.rank });
  }
  for (const merge of merges) rows.tables.merges.set(merge.id, merge);
  for (const { article, text } of project.articles) rows.texts.set(article.sha256, text);
  return rows;
}

export const noRows = (): ProjectRows => ({
  tables: Object.fromEntries(TABLES.map((table) => [table, new Map()])) as unknown as ProjectRows['tables'],
  texts: new Map(),
});

/**
 * Changes the rows as an entry did. False, and nothing changed, where a row is not as the entry found it: then the entry
 * is not of these rows.
 */
export function applyToRows(rows: ProjectRows, { changes }: Pick<LogEntry, 'changes'>): boolean {
  // A table may be one that only a newer program knows.
  const fits = changes.every(
    ({ table, id, before }) => TABLES.includes(table) && rows.tables[table].has(id) === (before !== null),
  );
  if (fits) apply(rows, changes);
  return fits;
}

function apply({ tables }: ProjectRows, changes: readonly Change[]): void {
  for (const { table, id, after } of changes) {
    const own = tables[table] as Map<string, unknown>;
    if (after) own.set(id, after);
    else own.delete(id);
  }
}

export const countRows = ({ tables }: ProjectRows): Counts =>
  Object.fromEntries(TABLES.map((table) => [table, tables[table].size])) as Record<Table, number>;
