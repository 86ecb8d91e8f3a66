import type { Actor, Position } from '../model.ts';

/** What has to be known of a codebook to tell what lies below what. */
export interface CodeTree {
  readonly actors: Iterable<Pick<Actor, 'id' | 'memberOf'>>;
  readonly positions: Iterable<Pick<Position, 'id' | 'parentId'>>;
}

/** A position and all that stand below it, however deep. */
export const positionWithBelow = (id: string, positions: CodeTree['positions']): ReadonlySet<string> =>
  withBelow(id, positions, ({ parentId }) => (parentId === null ? [] : [parentId]));

/** An actor and all its members, and theirs. */
export const actorWithMembers = (id: string, actors: CodeTree['actors']): ReadonlySet<string> =>
  withBelow(id, actors, ({ memberOf }) => memberOf);

/** An actor or position, whichever has this id, with what lies below it. */
export const codeWithBelow = (id: string, { actors, positions }: CodeTree): ReadonlySet<string> =>
  new Set([...actorWithMembers(id, actors), ...positionWithBelow(id, positions)]);

/** Ends also where rows that came from elsewhere go round in a circle. */
function withBelow<C extends { readonly id: string }>(
  id: string,
  codes: Iterable<C>,
  aboveOf: (code: C) => readonly string[],
): ReadonlySet<string> {
  const below = new Map<string, string[]>();
  for (const code of codes) {
    for (const above of aboveOf(code)) {
      const known = below.get(above);
      if (known) known.push(code.id);
      else below.set(above, [code.id]);
    }
  }
  // What is added while it is walked is walked too.
  const family = new Set([id]);
  for (const one of family) for (const other of below.get(one) ?? []) family.add(other);
  return family;
}
