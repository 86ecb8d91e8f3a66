import { describe } from '../../../shared/domain/anchoring/describe.ts';
import { added, type Change, changed, type Rows, type Table } from '../../../shared/domain/changes.ts';
import type { Merge, Project, RankedPosition } from '../../../shared/domain/model.ts';
import { differing } from '../../../shared/formats/merge/fields.ts';
import { type MergeOptions, type MergeReport, mergeProjects } from '../../../shared/formats/merge/merge.ts';
import type { OpenRows } from './open-rows.ts';

export interface MergePlan {
  /** From the open project to the merged one: nothing is removed. */
  readonly changes: readonly Change[];
  readonly merged: Project;
  readonly report: MergeReport;
}

/**
 * What a merge does to the open project, as changes that its log knows. Positions and merged codes keep the ranks they have;
 * what comes in stands behind them.
 */
export function planMerge(open: OpenRows, theirs: Project, options: MergeOptions): MergePlan {
  const { project: merged, report } = mergeProjects(open.project, anchored(theirs), options);
  const positions = ranked(merged, open);
  const before = open.project;
  const documents = (project: Project) => project.articles.map(({ article }) => article);
  const tags = (project: Project) => project.articles.flatMap((one) => one.tags);
  const changes = [
    ...difference('project', [before.info], [merged.info]),
    ...difference('coders', before.coders, merged.coders),
    ...difference('actors', before.actors, merged.actors),
    ...difference('positions', open.positions, positions),
    ...newMerges(before.merges, merged.merges, positions),
    ...difference('documents', documents(before), documents(merged)),
    ...difference('tags', tags(before), tags(merged)),
  ];
  return { changes, merged, report };
}

/** With what stands around each passage as this program describes it, whichever reader the project came from. */
const anchored = (project: Project): Project => ({
  ...project,
  articles: project.articles.map(({ article, text, tags }) => ({
    ...{ article, text },
    tags: tags.map((tag) => ({ ...tag, ...describe(text, tag) })),
  })),
});

function difference<T extends Table>(table: T, before: readonly Rows[T][], after: readonly Rows[T][]): Change[] {
  const own = new Map(before.map((row) => [row.id, row]));
  return after.flatMap((row): Change[] => {
    const old = own.get(row.id);
    if (!old) return [added(table, row)];
    return old === row || differing(old, row).length === 0 ? [] : [changed(table, old, row)];
  });
}

function ranked(merged: Project, open: OpenRows): RankedPosition[] {
  const ranks = new Map(open.positions.map(({ id, rank }) => [id, rank]));
  let last = Math.max(-1, ...ranks.values());
  return merged.positions.map((position) => {
    const rank = ranks.get(position.id) ?? Math.floor(last) + 1;
    last = Math.max(last, rank);
    return { ...position, rank };
  });
}

/** The merged codes that come in: their places count in indexes of the positions, and are stored as ranks between theirs. */
function newMerges(before: readonly Merge[], after: readonly Merge[], positions: readonly RankedPosition[]): Change[] {
  const known = new Set(before.map(({ id }) => id));
  const rankOf = (index: number): number => {
    const below = Math.min(Math.max(0, Math.floor(index)), positions.length - 1);
    const rank = positions[below]?.rank;
    if (rank === undefined) return index;
    const gap = index < below ? 1 : (positions[below + 1]?.rank ?? rank + 1) - rank;
    return rank + (index - below) * gap;
  };
  return after
    .filter(({ id }) => !known.has(id))
    .map((merge) => {
      if (merge.table === 'actors') return added('merges', merge);
      const code = { ...merge.code, rank: rankOf(merge.code.rank) };
      const dependents = merge.dependents.map(({ id, rank }) => ({ id, rank: rankOf(rank) }));
      return added('merges', { ...merge, code, dependents });
    });
}
