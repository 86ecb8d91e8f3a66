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

/** Parents before their children, siblings by rank; a position whose parent is missing stands at the root. */
export function positionTree(positions: ReadonlyMap<string, RankedPosition>): TreePosition[] {
  const children = new Map<string | null, RankedPosition[]>();
  for (const position of positions.values()) {
    const parent = position.parentId !== null && positions.has(position.parentId) ? position.parentId : null;
    children.set(parent, [...(children.get(parent) ?? []), position]);
  }
  const walk = (parent: string | null, depth: number, path: readonly string[]): TreePosition[] =>
    (children.get(parent) ?? [])
      .sort((a, b) => a.rank - b.rank || compareStrings(a.id, b.id))
      .flatMap((position) => [{ position, depth, path }, ...walk(position.id, depth + 1, [...path, position.label])]);
  return walk(null, 0, []);
}

export const positionOptions = (positions: ReadonlyMap<string, RankedPosition>): Option[] =>
  positionTree(positions).map(({ position, path }) => ({
    id: position.id,
    label: position.label,
    also: [position.description],
    ...(path.length > 0 ? { detail: path.join(' › ') } : {}),
  }));
