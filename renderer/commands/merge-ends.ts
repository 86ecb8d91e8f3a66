import type { Merge } from '../../shared/domain/model.ts';
import type { CodeTable } from './codebook-draft.ts';

/** By the id of a merged code: what it is now, also where that was merged again. */
export function endsOf(merges: readonly Merge[], table: CodeTable): Map<string, string> {
  const own = merges.filter((merge) => merge.table === table);
  const into = new Map(own.map((merge) => [merge.id, merge.into]));
  const endOf = (id: string): string => {
    let at = id;
    // Rows never go round in a circle; were they to, this would still end.
    for (let step = 0; step < own.length; step += 1) at = into.get(at) ?? at;
    return at;
  };
  return new Map(own.map(({ id }) => [id, endOf(id)]));
}

/** What is told of a code of a file that was merged here. */
export const mergedAway = (into: string) =>
  `It was merged into “${into}” here. What belongs to it belongs to that one.`;
