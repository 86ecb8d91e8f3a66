import type { Actor, Coder, Position } from '../../domain/model.ts';

/** Why a code of one project is one of the other. */
export type Reason = 'same id' | 'same name' | 'other name' | 'same place';

export interface Aligned {
  readonly what: 'coder' | 'actor' | 'position';
  readonly name: string;
  /** Id in the second project, and in the first. */
  readonly from: string;
  readonly to: string;
  readonly reason: Reason;
}

/** Names that differ in case, accents or blanks only are the same. */
export const folded = (name: string): string =>
  name.normalize('NFKD').replace(/\p{M}/gu, '').replace(/\s+/gu, ' ').trim().toLowerCase();

/** Who is who: by id, else by name where only one has it. */
export function alignCoders(mine: readonly Coder[], theirs: readonly Coder[]): Aligned[] {
  const ids = new Set(mine.map(({ id }) => id));
  const aligned: Aligned[] = [];
  for (const { id, name } of theirs) {
    const [same, ...others] = mine.filter((one) => folded(one.name) === folded(name));
    if (ids.has(id)) aligned.push({ what: 'coder', name, from: id, to: id, reason: 'same id' });
    else if (same && others.length === 0)
      aligned.push({ what: 'coder', name, from: id, to: same.id, reason: 'same name' });
  }
  return aligned;
}

/**
 * Which actors are the same: by id; else of the same kind with the same name, or with a name that is another's alias, where
 * only one has it. Each of the first project takes one of the second at most.
 */
export function alignActors(mine: readonly Actor[], theirs: readonly Actor[]): Aligned[] {
  const aligned: Aligned[] = [];
  const free = new Map(mine.map((actor) => [actor.id, actor]));
  const open = theirs.filter((actor) => {
    if (!free.delete(actor.id)) return true;
    aligned.push({ what: 'actor', name: actor.name, from: actor.id, to: actor.id, reason: 'same id' });
    return false;
  });
  const take = (reason: Reason, fits: (one: Actor, other: Actor) => boolean) => {
    for (const actor of [...open]) {
      const found = [...free.values()].filter((one) => one.kind === actor.kind && fits(one, actor));
      const [same] = found;
      if (!same || found.length > 1) continue;
      free.delete(same.id);
      open.splice(open.indexOf(actor), 1);
      aligned.push({ what: 'actor', name: actor.name, from: actor.id, to: same.id, reason });
    }
  };
  const names = ({ name, aliases }: Actor) => [name, ...aliases].map(folded);
  take('same name', (one, other) => folded(one.name) === folded(other.name));
  take(
    'other name',
    (one, other) => names(one).includes(folded(other.name)) || names(other).includes(folded(one.name)),
  );
  return aligned;
}

/** Which positions are the same: by id; else with the same words at the same place in the tree. */
export function alignPositions(mine: readonly Position[], theirs: readonly Position[]): Aligned[] {
  const aligned: Aligned[] = [];
  const to = new Map<string, string>();
  const free = new Map(mine.map((position) => [position.id, position]));
  for (const { id, label } of theirs) {
    if (!free.delete(id)) continue;
    to.set(id, id);
    aligned.push({ what: 'position', name: label, from: id, to: id, reason: 'same id' });
  }
  // Parents before their children, however deep: each round goes one level down.
  for (let found = true; found; ) {
    found = false;
    for (const position of theirs) {
      if (to.has(position.id) || (position.parentId !== null && !to.has(position.parentId))) continue;
      const parent = position.parentId === null ? null : (to.get(position.parentId) ?? null);
      const same = [...free.values()].find(
        (one) => one.parentId === parent && folded(one.label) === folded(position.label),
      );
      if (!same) continue;
      free.delete(same.id);
      to.set(position.id, same.id);
      aligned.push({ what: 'position', name: position.label, from: position.id, to: same.id, reason: 'same place' });
      found = true;
    }
  }
  return aligned;
}
