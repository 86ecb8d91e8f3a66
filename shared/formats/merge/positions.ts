import type { Position } from '../../domain/model.ts';
import { Upward } from './circles.ts';
import { differing, joinNotes } from './fields.ts';
import type { Ids } from './ids.ts';
import type { Minutes } from './report.ts';

/** The positions of both: those of the first in their order, then what the second has beyond them. */
export function mergePositions(a: readonly Position[], b: readonly Position[], ids: Ids, minutes: Minutes): Position[] {
  const positions = new Map(a.map((position) => [position.id, position]));
  for (const position of b) {
    const id = ids.position(position.id);
    const parentId = position.parentId === null ? null : ids.position(position.parentId);
    const theirs: Position = { ...position, id, parentId };
    const mine = positions.get(id);
    if (!mine) {
      positions.set(id, theirs);
      minutes.added.positions += 1;
    } else if (position.id === id) positions.set(id, decided(mine, theirs, minutes));
    else if (!ids.mergedHere.has(position.id))
      positions.set(id, { ...mine, description: joinNotes(mine.description, theirs.description) });
  }
  return withoutCircles([...positions.values()], a, minutes);
}

function decided(mine: Position, theirs: Position, minutes: Minutes): Position {
  // The order among siblings stays as the first project has it.
  const fields = differing(mine, theirs, ['rank']);
  const conflict = { what: 'position', id: mine.id, name: mine.label, a: mine, b: theirs, differing: fields } as const;
  return fields.length === 0 || minutes.decide(conflict) === 'a' ? mine : theirs;
}

/** Places that were decided one by one may lead in a circle: then a position goes back to where the first project has it. */
function withoutCircles(positions: readonly Position[], a: readonly Position[], { remarks }: Minutes): Position[] {
  const before = new Map(a.map(({ id, parentId }) => [id, parentId]));
  const up = new Upward();
  const isMoved = ({ id, parentId }: Position) => before.has(id) && before.get(id) !== parentId;
  // From what comes in a way leads through what comes in, and then to what stays: to none of those that were moved.
  for (const position of positions)
    if (position.parentId !== null && !isMoved(position)) up.put(position.id, position.parentId);
  return positions.map((position) => {
    const { id, parentId, label } = position;
    if (parentId === null || !isMoved(position) || up.add(id, parentId)) return position;
    remarks.push(`“${label}” could not be put under a position that stands under it.`);
    const own = before.get(id) ?? null;
    return { ...position, parentId: own !== null && up.add(id, own) ? own : null };
  });
}
