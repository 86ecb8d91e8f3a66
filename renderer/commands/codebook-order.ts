import type { RankedPosition } from '../../shared/domain/model.ts';
import { failure, ok } from '../../shared/domain/result.ts';
import { Draft, reaches } from './codebook-draft.ts';
import { type Command, gone } from './command.ts';

/**
 * Puts a position under another (null: at the top), before one of those that stand there (null: at the end). One row is
 * rewritten; only where no number fits between two ranks are those that stand there numbered anew.
 */
export const movePosition = (id: string, parentId: string | null, before: string | null): Command => ({
  name: 'move-position',
  plan: async (database) => {
    const draft = await Draft.read(database, []);
    const position = draft.positions.get(id);
    if (!position || (parentId !== null && !draft.positions.has(parentId))) return gone('position');
    if (parentId !== null && reaches(parentId, id, draft.parentsOf)) {
      return failure('cycle', 'A position cannot stand under itself, nor under one of the positions below it.');
    }
    const siblings = draft.childrenOf(parentId);
    if (parentId !== position.parentId && siblings.some(({ label }) => label === position.label)) {
      return failure('name-taken', `There is a position “${position.label}” at this place already.`);
    }
    if (before !== null && !siblings.some((sibling) => sibling.id === before)) return gone('position');
    if (before !== id) putBefore(draft, position, parentId, before);
    return ok({ changes: draft.changes(), subject: position.label });
  },
});

/** Gives the position this parent, and a rank just before that of `before`, or after all others there. */
export function putBefore(
  draft: Draft,
  position: RankedPosition,
  parentId: string | null,
  before: string | null,
): void {
  const others = draft.childrenOf(parentId).filter(({ id }) => id !== position.id);
  const found = others.findIndex(({ id }) => id === before);
  const index = found === -1 ? others.length : found;
  const rank = rankBetween(others[index - 1]?.rank, others[index]?.rank, position.rank);
  if (rank !== null) {
    draft.positions.set(position.id, { ...position, parentId, rank });
    return;
  }
  const start = Math.ceil(others[0]?.rank ?? 0);
  for (const [place, one] of others.toSpliced(index, 0, position).entries())
    draft.positions.set(one.id, { ...one, parentId, rank: start + place });
}

/** A rank after `low` and before `high`: the one it has, where that fits; null where there is none. */
function rankBetween(low: number | undefined, high: number | undefined, current: number): number | null {
  if ((low === undefined || low < current) && (high === undefined || current < high)) return current;
  if (low === undefined) return high === undefined ? current : Math.floor(high) - 1;
  if (high === undefined) return Math.floor(low) + 1;
  const middle = (low + high) / 2;
  return low < middle && middle < high ? middle : null;
}
