import { compareStrings, type Merge, type RankedPosition } from '../../shared/domain/model.ts';

/** A rank that a merge remembers, of a position that stands elsewhere now or nowhere. */
interface Remembered {
  readonly merge: string;
  readonly id: string;
  readonly rank: number;
}

/**
 * Merges with the ranks they remember counted in indexes of the positions' list, as the project file has them: 1.5 lies
 * between the second and the third. Order is kept, also among several that lie between the same two; those ranks read
 * again, with the indexes for ranks of the positions, give the same once more.
 */
export function ranksAsIndexes(positions: readonly RankedPosition[], merges: readonly Merge[]): Merge[] {
  const remembered = merges
    .flatMap((merge): Remembered[] =>
      merge.table === 'actors'
        ? []
        : [merge.code, ...merge.dependents].map(({ id, rank }) => ({ merge: merge.id, id, rank })),
    )
    .sort((a, b) => a.rank - b.rank || compareStrings(a.id, b.id) || compareStrings(a.merge, b.merge));
  const indexes = new Map<string, number>();
  for (let from = 0, to = 0; from < remembered.length; from = to) {
    const before = positionsBefore(positions, remembered[from] as Remembered);
    while (to < remembered.length && positionsBefore(positions, remembered[to] as Remembered) === before) to += 1;
    for (const [place, { merge, id }] of remembered.slice(from, to).entries())
      indexes.set(keyOf(merge, id), before - 1 + (place + 1) / (to - from + 1));
  }
  const indexOf = (merge: string, id: string) => indexes.get(keyOf(merge, id)) ?? 0;
  return merges.map((merge) => {
    if (merge.table === 'actors') return merge;
    return {
      ...merge,
      code: { ...merge.code, rank: indexOf(merge.id, merge.code.id) },
      dependents: merge.dependents.map(({ id }) => ({ id, rank: indexOf(merge.id, id) })),
    };
  });
}

/** How many of the positions, which are in order, come before a rank; of an equal rank, before an id. */
function positionsBefore(positions: readonly RankedPosition[], { rank, id }: Remembered): number {
  const found = positions.findIndex(
    (position) => rank < position.rank || (rank === position.rank && id <= position.id),
  );
  return found === -1 ? positions.length : found;
}

const keyOf = (merge: string, id: string) => JSON.stringify([merge, id]);
