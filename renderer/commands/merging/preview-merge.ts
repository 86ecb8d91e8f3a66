import type { Change, Rows, Table } from '../../../shared/domain/changes.ts';
import type { Project } from '../../../shared/domain/model.ts';
import { conflictKey, type MergeReport } from '../../../shared/formats/merge/merge.ts';
import type { OpenRows } from './open-rows.ts';
import { planMerge } from './plan-merge.ts';

/** What the codes and coders of the merged project are called, by their ids. */
export interface Names {
  readonly coders: ReadonlyMap<string, string>;
  readonly actors: ReadonlyMap<string, string>;
  readonly positions: ReadonlyMap<string, string>;
}

/** What a merge would bring, before anything is written. */
export interface MergePreview {
  /** Of the open project, as it was compared. */
  readonly seq: number;
  readonly report: MergeReport;
  /** Titles and names of what comes in. */
  readonly added: Readonly<Record<'articles' | 'coders' | 'actors' | 'positions' | 'wordings', readonly string[]>>;
  /** How much of what is here learns something, conflicts aside. */
  readonly changed: Readonly<Record<'articles' | 'actors' | 'positions' | 'tags', number>>;
  readonly names: Names;
  /** There is nothing in it that is not here already. */
  readonly isEmpty: boolean;
}

/** Compares where all that is here stays as it is: what is left of it then is no matter of decision. */
export function previewMerge(open: OpenRows, theirs: Project): MergePreview {
  const { changes, merged, report } = planMerge(open, theirs, { prefer: 'a' });
  const of = <T extends Table>(table: T) => changes.filter((change): change is ChangeOf<T> => change.table === table);
  const names = <T extends Table>(table: T, name: (row: Rows[T]) => string) =>
    of(table).flatMap(({ before, after }) => (!before && after ? [name(after as Rows[T])] : []));
  const changed = (table: Table) => of(table).filter(({ before }) => before).length;
  return {
    seq: open.seq,
    report: { ...report, conflicts: distinct(report.conflicts) },
    added: {
      articles: names('documents', ({ title }) => title),
      coders: names('coders', ({ name }) => name),
      actors: names('actors', ({ name }) => name),
      positions: names('positions', ({ label }) => label),
      // What is never to be suggested here comes first, and stays.
      wordings: (merged.info.neverSuggested ?? [])
        .slice(open.project.info.neverSuggested?.length ?? 0)
        .map(({ words }) => words),
    },
    changed: {
      articles: changed('documents'),
      actors: changed('actors'),
      positions: changed('positions'),
      tags: changed('tags'),
    },
    names: {
      coders: new Map(merged.coders.map(({ id, name }) => [id, name])),
      actors: new Map(merged.actors.map(({ id, name }) => [id, name])),
      positions: new Map(merged.positions.map(({ id, label }) => [id, label])),
    },
    isEmpty: changes.length === 0 && report.conflicts.length === 0,
  };
}

type ChangeOf<T extends Table> = Extract<Change, { table: T }>;

/** A text that the other project has more than once may conflict more than once; it is decided once. */
function distinct(conflicts: MergeReport['conflicts']): MergeReport['conflicts'] {
  return [...new Map(conflicts.map((conflict) => [conflictKey(conflict), conflict])).values()];
}
