import { type Actor, compareMerges, type Merge, mergedName, type Position } from '../../domain/model.ts';
import type { Ids } from './ids.ts';
import type { Minutes } from './report.ts';

interface Codes {
  readonly actors: readonly Actor[];
  readonly positions: readonly Position[];
}

/** The merged codes of both, where what they went into is there and their ids are free. */
export function mergeMerges(
  a: readonly Merge[],
  b: Codes & { readonly merges: readonly Merge[] },
  merged: Codes,
  ids: Ids,
  minutes: Minutes,
): Merge[] {
  const merges = [...a];
  const here = {
    actors: new Set(merged.actors.map(({ id }) => id)),
    positions: new Set(merged.positions.map(({ id }) => id)),
  };
  const known = new Map(merges.map(({ id, table }) => [id, table]));
  const rank = ranksIn(b.positions, merged.positions, ids);
  // Until no more finds its place: a merge may lead to one that comes later in the list.
  let open = b.merges.filter(({ id }) => !known.has(id));
  for (let found = true; found; ) {
    found = false;
    const left: Merge[] = [];
    for (const merge of open) {
      const theirs = translated(merge, ids, rank);
      const leads = here[theirs.table].has(theirs.into) || known.get(theirs.into) === theirs.table;
      if (here.actors.has(merge.id) || here.positions.has(merge.id) || ids.taken.has(merge.id) || !leads) {
        left.push(merge);
        continue;
      }
      known.set(merge.id, merge.table);
      merges.push(theirs);
      found = true;
    }
    open = left;
  }
  for (const merge of open)
    minutes.remarks.push(`That “${mergedName(merge)}” was merged once cannot be kept: it cannot be taken apart again.`);
  return merges.sort(compareMerges);
}

/** With the ids and places that its codes and tags have in the merged project. */
function translated(merge: Merge, ids: Ids, rank: (rank: number) => number): Merge {
  const coder = ids.coder(merge.coder);
  const uses = merge.uses.map((use) => ({ ...use, tag: ids.tags.get(use.tag) ?? use.tag }));
  if (merge.table === 'actors') {
    const code = { ...merge.code, memberOf: merge.code.memberOf.map(ids.actor) };
    const dependents = merge.dependents.map((one) => ({ ...one, id: ids.actor(one.id) }));
    const memberOf = merge.memberOf.map(ids.actor);
    return { ...merge, into: ids.actor(merge.into), coder, uses, code, memberOf, dependents };
  }
  const parentId = merge.code.parentId === null ? null : ids.position(merge.code.parentId);
  const code = { ...merge.code, parentId, rank: rank(merge.code.rank) };
  const dependents = merge.dependents.map((one) => ({ id: ids.position(one.id), rank: rank(one.rank) }));
  return { ...merge, into: ids.position(merge.into), coder, uses, code, dependents };
}

/** Ranks that count in indexes of one list of positions, counted in those of the merged one. */
function ranksIn(theirs: readonly Position[], merged: readonly Position[], ids: Ids): (rank: number) => number {
  const places = new Map(merged.map(({ id }, index) => [id, index]));
  return (rank) => {
    const below = Math.min(Math.max(0, Math.floor(rank)), theirs.length - 1);
    const position = theirs[below];
    return position ? (places.get(ids.position(position.id)) ?? 0) + rank - below : rank;
  };
}
