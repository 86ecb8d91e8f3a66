import type { Actor, Coder, Merge, Position } from '../../domain/model.ts';

/** Why a code of one project is one of the other. */
export type Reason = 'same id' | 'same name' | 'other name' | 'same place' | 'merged here';

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

/** Which of the first list have a key, in their order. */
function indexBy<T>(list: Iterable<T>, keys: (one: T) => readonly string[]): Map<string, T[]> {
  const index = new Map<string, T[]>();
  for (const one of list) {
    for (const key of keys(one)) {
      const known = index.get(key);
      if (known) known.push(one);
      else index.set(key, [one]);
    }
  }
  return index;
}

/** Pairs off by id; gives what is left on either side. */
function byId<T extends { readonly id: string }>(mine: readonly T[], theirs: readonly T[]) {
  const free = new Map(mine.map((one) => [one.id, one]));
  const same = theirs.filter(({ id }) => free.delete(id));
  const paired = new Set(same.map(({ id }) => id));
  return { same, free, open: theirs.filter(({ id }) => !paired.has(id)) };
}

/** Who is who: by id, else by name where only one has it. Each of the first project is one of the second at most. */
export function alignCoders(mine: readonly Coder[], theirs: readonly Coder[]): Aligned[] {
  const { same, free, open } = byId(mine, theirs);
  const aligned = same.map(({ id, name }): Aligned => ({ what: 'coder', name, from: id, to: id, reason: 'same id' }));
  const index = indexBy(free.values(), ({ name }) => [folded(name)]);
  for (const { id, name } of open) {
    const [one, ...others] = (index.get(folded(name)) ?? []).filter((coder) => free.has(coder.id));
    if (!one || others.length > 0) continue;
    free.delete(one.id);
    aligned.push({ what: 'coder', name, from: id, to: one.id, reason: 'same name' });
  }
  return aligned;
}

/**
 * Which actors are the same: by id; else of the same kind with the same name, or with a name that is another's alias, where
 * only one has it. Each of the first project takes one of the second at most.
 */
export function alignActors(mine: readonly Actor[], theirs: readonly Actor[]): Aligned[] {
  const { same, free, open } = byId(mine, theirs);
  const aligned = same.map(({ id, name }): Aligned => ({ what: 'actor', name, from: id, to: id, reason: 'same id' }));
  const key = (kind: string, name: string) => `${kind} ${folded(name)}`;
  const own = ({ kind, name }: Actor) => [key(kind, name)];
  const all = ({ kind, name, aliases }: Actor) => [...new Set([name, ...aliases].map((one) => key(kind, one)))];
  const byName = indexBy(free.values(), own);
  const byAnyName = indexBy(free.values(), all);
  const take = (reason: Reason, find: (actor: Actor) => readonly Actor[]) => {
    for (const [place, actor] of open.entries()) {
      if (paired.has(place)) continue;
      const [one, ...others] = new Set(find(actor).filter(({ id }) => free.has(id)));
      if (!one || others.length > 0) continue;
      free.delete(one.id);
      paired.add(place);
      aligned.push({ what: 'actor', name: actor.name, from: actor.id, to: one.id, reason });
    }
  };
  const paired = new Set<number>();
  take('same name', (actor) => own(actor).flatMap((name) => byName.get(name) ?? []));
  take('other name', (actor) => [
    ...own(actor).flatMap((name) => byAnyName.get(name) ?? []),
    ...all(actor).flatMap((name) => byName.get(name) ?? []),
  ]);
  return aligned;
}

/**
 * Which positions are the same: by id; else with the same words at the same place in the tree. `known` are positions of the
 * second project that are not among `theirs`, and what they are in the first.
 */
export function alignPositions(
  mine: readonly Position[],
  theirs: readonly Position[],
  known: readonly Aligned[] = [],
): Aligned[] {
  const { same, free } = byId(mine, theirs);
  const aligned = same.map(
    ({ id, label }): Aligned => ({ what: 'position', name: label, from: id, to: id, reason: 'same id' }),
  );
  const to = new Map([...known, ...aligned].map((one) => [one.from, one.to]));
  const place = (parentId: string | null, label: string) => JSON.stringify([parentId, folded(label)]);
  const index = indexBy(free.values(), ({ parentId, label }) => [place(parentId, label)]);
  const ids = new Set(theirs.map(({ id }) => id));
  const children = indexBy(theirs, ({ parentId }) => (parentId !== null && ids.has(parentId) ? [parentId] : []));
  // Parents before their children, however deep.
  const waiting = theirs.filter(({ parentId }) => parentId === null || !ids.has(parentId));
  for (const position of waiting) {
    waiting.push(...(children.get(position.id) ?? []));
    if (to.has(position.id) || (position.parentId !== null && !to.has(position.parentId))) continue;
    const parent = position.parentId === null ? null : (to.get(position.parentId) ?? null);
    const one = index.get(place(parent, position.label))?.find(({ id }) => free.has(id));
    if (!one) continue;
    free.delete(one.id);
    to.set(position.id, one.id);
    aligned.push({ what: 'position', name: position.label, from: position.id, to: one.id, reason: 'same place' });
  }
  return aligned;
}

/** Codes of the second project that were merged into another one in the first: an older version still has them. */
export function alignMerged(
  merges: readonly Merge[],
  mine: readonly (Actor | Position)[],
  theirs: readonly (Actor | Position)[],
  what: 'actor' | 'position',
): Aligned[] {
  const own = merges.filter(({ table }) => table === `${what}s`);
  const into = new Map(own.map((merge) => [merge.id, merge.into]));
  const here = new Set(mine.map(({ id }) => id));
  return theirs.flatMap((code): Aligned[] => {
    if (here.has(code.id) || !into.has(code.id)) return [];
    const seen = new Set<string>();
    let to = code.id;
    while (into.has(to) && !seen.has(to)) {
      seen.add(to);
      to = into.get(to) ?? to;
    }
    const name = 'name' in code ? code.name : code.label;
    return here.has(to) ? [{ what, name, from: code.id, to, reason: 'merged here' }] : [];
  });
}
