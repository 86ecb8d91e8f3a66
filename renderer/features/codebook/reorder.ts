/** Where a position is to stand when it is moved by key or drag: the place, or why it cannot be. */
import type { RankedPosition } from '../../../shared/domain/model.ts';
import { failure, ok, type Result } from '../../../shared/domain/result.ts';
import type { DropZone } from '../../ui/tree-keys.ts';
import { childPositions } from '../codes.ts';

/** Under which position (null: at the top), and before which of those there (null: as the last). */
export interface Place {
  readonly parentId: string | null;
  readonly before: string | null;
}

type Positions = ReadonlyMap<string, RankedPosition>;
type Refusal = { readonly code: 'stays'; readonly message: string };

/** The keys that move a position, as the arrows of the keyboard. */
export type Arrow = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

export function placeByArrow(positions: Positions, id: string, arrow: Arrow): Result<Place, Refusal> {
  const own = positions.get(id);
  if (!own) return failure('stays', 'This position is no longer there.');
  const parentId = parentOf(positions, own);
  const siblings = childPositions(positions).get(parentId) ?? [];
  const at = siblings.findIndex((sibling) => sibling.id === id);
  const name = `“${own.label}”`;
  if (arrow === 'ArrowLeft') {
    const parent = parentId === null ? undefined : positions.get(parentId);
    if (!parent) return failure('stays', `${name} stands at the top already.`);
    return ok({ parentId: parentOf(positions, parent), before: nextSibling(positions, parent) });
  }
  const above = siblings[at - 1];
  if (arrow === 'ArrowRight') {
    if (!above) return failure('stays', `Nothing stands above ${name} under which it could go.`);
    return ok({ parentId: above.id, before: null });
  }
  if (arrow === 'ArrowUp') {
    return above
      ? ok({ parentId, before: above.id })
      : failure('stays', `${name} is the first of its siblings already.`);
  }
  if (at === siblings.length - 1) return failure('stays', `${name} is the last of its siblings already.`);
  return ok({ parentId, before: siblings[at + 2]?.id ?? null });
}

export function placeByDrop(
  positions: Positions,
  dragged: string,
  target: string,
  zone: DropZone,
): Result<Place, Refusal> {
  const own = positions.get(dragged);
  const goal = positions.get(target);
  if (!own || !goal) return failure('stays', 'This position is no longer there.');
  for (let at: RankedPosition | undefined = goal; at; at = positions.get(at.parentId ?? '')) {
    if (at.id === dragged)
      return failure('stays', `“${own.label}” cannot stand under itself: “${goal.label}” is below it.`);
  }
  if (zone === 'into') return ok({ parentId: goal.id, before: null });
  const parentId = parentOf(positions, goal);
  if (zone === 'before') return ok({ parentId, before: goal.id });
  const next = nextSibling(positions, goal);
  return ok({ parentId, before: next === dragged ? nextSibling(positions, own) : next });
}

/** Where a position stands now, in words for the ear. */
export function placeInWords(positions: Positions, id: string): string {
  const own = positions.get(id);
  if (!own) return '';
  const parentId = parentOf(positions, own);
  const siblings = childPositions(positions).get(parentId) ?? [];
  const place = siblings.findIndex((sibling) => sibling.id === id) + 1;
  const parent = parentId === null ? null : positions.get(parentId);
  const where = parent ? `under “${parent.label}”` : 'at the top';
  return `“${own.label}” is now ${place} of ${siblings.length} ${where}.`;
}

/** A position whose parent is missing stands at the top. */
const parentOf = (positions: Positions, { parentId }: RankedPosition): string | null =>
  parentId !== null && positions.has(parentId) ? parentId : null;

function nextSibling(positions: Positions, position: RankedPosition): string | null {
  const siblings = childPositions(positions).get(parentOf(positions, position)) ?? [];
  return siblings[siblings.findIndex(({ id }) => id === position.id) + 1]?.id ?? null;
}
