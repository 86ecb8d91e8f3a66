import type { Actor, RankedPosition } from '../../shared/domain/model.ts';
import { failure, ok } from '../../shared/domain/result.ts';
import { usageCounts } from '../db/read.ts';
import { Draft, mergesEndingIn } from './codebook-draft.ts';
import { type Command, gone } from './command.ts';

interface Codebook {
  readonly actors: ReadonlyMap<string, Actor>;
  readonly positions: ReadonlyMap<string, RankedPosition>;
  /** Number of tags by code. */
  readonly usage: ReadonlyMap<string, number>;
}

/**
 * Ids of the codes that no tag uses, nor any of their members or of what stands under them, however far down: a group
 * whose member is used is used, and a whole tree that nobody uses is unused.
 */
export function unusedCodes({ actors, positions, usage }: Codebook): { actors: Set<string>; positions: Set<string> } {
  return {
    actors: notAbove(usage, actors, (id) => actors.get(id)?.memberOf ?? []),
    positions: notAbove(usage, positions, (id) => [positions.get(id)?.parentId ?? null].filter((up) => up !== null)),
  };
}

function notAbove(
  usage: ReadonlyMap<string, number>,
  codes: ReadonlyMap<string, unknown>,
  up: (id: string) => readonly string[],
): Set<string> {
  const used = new Set<string>();
  const waiting = [...codes.keys()].filter((id) => usage.get(id));
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (used.has(id)) continue;
    used.add(id);
    waiting.push(...up(id));
  }
  return new Set([...codes.keys()].filter((id) => !used.has(id)));
}

/** Deletes codes that nobody uses. One that came into use meanwhile is told, and nothing is deleted. */
export const clearUnused = (ids: readonly string[]): Command => ({
  name: 'clear-unused',
  plan: async (database) => {
    if (ids.length === 0) return failure('no-code', 'Choose what is to be cleared.');
    const draft = await Draft.read(database, []);
    const { actors, positions } = draft;
    // Those that another window has deleted are cleared already.
    const there = [...new Set(ids)].filter((id) => actors.has(id) || positions.has(id));
    if (there.length === 0) return gone('code');
    const unused = unusedCodes({ actors, positions, usage: await usageCounts(database) });
    const names = there.map((id) => actors.get(id)?.name ?? positions.get(id)?.label ?? '');
    const came = there.findIndex((id) => !unused.actors.has(id) && !unused.positions.has(id));
    if (came !== -1) {
      return failure(
        'in-use',
        `“${names[came]}” has come into use meanwhile. Nothing was cleared: look at the list again.`,
      );
    }
    for (const id of there) {
      if (unused.actors.has(id)) removeActor(draft, id);
      if (unused.positions.has(id)) removePosition(draft, id);
    }
    const [first = ''] = names;
    return ok({ changes: draft.changes(), subject: there.length === 1 ? first : `${there.length} codes` });
  },
});

/** Takes an actor out of the codebook, with what was merged into it. Its tags are the caller's. */
export function removeActor(draft: Draft, id: string): void {
  draft.actors.delete(id);
  for (const actor of draft.actors.values()) {
    if (!actor.memberOf.includes(id)) continue;
    draft.actors.set(actor.id, { ...actor, memberOf: actor.memberOf.filter((group) => group !== id) });
  }
  for (const merge of mergesEndingIn(draft.merges.values(), 'actors', [id])) draft.merges.delete(merge.id);
}

/** Takes a position out of the codebook, with what was merged into it; what stands under it moves up. */
export function removePosition(draft: Draft, id: string): void {
  const parentId = draft.positions.get(id)?.parentId ?? null;
  draft.positions.delete(id);
  for (const child of draft.childrenOf(id)) draft.positions.set(child.id, { ...child, parentId });
  for (const merge of mergesEndingIn(draft.merges.values(), 'positions', [id])) draft.merges.delete(merge.id);
}
