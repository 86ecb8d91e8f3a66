/** The codebook's entries as fields and lists show them. */
import {
  ACTOR_KINDS,
  type Actor,
  type ActorKind,
  compareStrings,
  type RankedPosition,
} from '../../shared/domain/model.ts';
import type { Option } from '../ui/CodeBox.tsx';

export const ACTOR_KIND_OPTIONS: readonly { value: ActorKind; label: string }[] = ACTOR_KINDS.map((value) => ({
  value,
  label: value,
}));

const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });
export const byName = (a: Actor, b: Actor): number => collator.compare(a.name, b.name) || compareStrings(a.id, b.id);

export const actorOptions = (actors: ReadonlyMap<string, Actor>): Option[] =>
  [...actors.values()]
    .sort(byName)
    .map(({ id, name, aliases, kind }) => ({ id, label: name, also: aliases, detail: kind }));

/** A position in its tree: how deep, and the labels above it. */
export interface TreePosition {
  readonly position: RankedPosition;
  readonly depth: number;
  readonly path: readonly string[];
}

type Positions = ReadonlyMap<string, RankedPosition>;

/** The positions under each, by its id, siblings by rank; under null those at the top, and those whose parent is missing. */
export function childPositions(positions: Positions): Map<string | null, RankedPosition[]> {
  const children = new Map<string | null, RankedPosition[]>();
  for (const position of positions.values()) {
    const parent = position.parentId !== null && positions.has(position.parentId) ? position.parentId : null;
    const known = children.get(parent);
    if (known) known.push(position);
    else children.set(parent, [position]);
  }
  for (const siblings of children.values()) siblings.sort((a, b) => a.rank - b.rank || compareStrings(a.id, b.id));
  return children;
}

/** Parents before their children, siblings by rank. */
export function positionTree(positions: Positions): TreePosition[] {
  const children = childPositions(positions);
  const walk = (parent: string | null, depth: number, path: readonly string[]): TreePosition[] =>
    (children.get(parent) ?? []).flatMap((position) => [
      { position, depth, path },
      ...walk(position.id, depth + 1, [...path, position.label]),
    ]);
  return walk(null, 0, []);
}

export const positionOptions = (positions: ReadonlyMap<string, RankedPosition>): Option[] =>
  positionTree(positions).map(({ position, path }) => ({
    id: position.id,
    label: position.label,
    also: [position.description],
    ...(path.length > 0 ? { detail: path.join(' › ') } : {}),
  }));
