/** Takes a merged code out of its target again, on a draft of the codebook. */
import type { Actor, ActorMerge, Merge, PositionMerge, RankedPosition } from '../../shared/domain/model.ts';
import { type Draft, namedIn, reaches, renamedIn } from './codebook-draft.ts';
import { Places, withoutNote } from './merge-code.ts';

/** What came of it. */
export interface Parted {
  /** Ids of the tags that name the code again. */
  readonly back: ReadonlySet<string>;
  /** Other names that left the target, and those that stayed since tags were made by them. */
  readonly aliases: readonly string[];
  readonly kept: readonly string[];
  /** Members, or positions under it, that came back. */
  readonly dependents: number;
}

/** The target is there, and no other code has the name: the caller has seen to it. */
export function partCode(draft: Draft, merge: Merge): Parted {
  draft.merges.delete(merge.id);
  const others = draft.mergedInto(merge.table, merge.into);
  const places = new Places(others);
  const back = partUses(draft, merge, places);
  return merge.table === 'actors'
    ? { back, ...partActor(draft, merge, others, places) }
    : { back, aliases: [], kept: [], dependents: partPosition(draft, merge) };
}

function partUses(draft: Draft, { id, into, uses }: Merge, places: Places): Set<string> {
  const back = new Set<string>();
  for (const { tag: tagId, role, place, beside } of uses) {
    const tag = draft.tags.get(tagId);
    const codes = tag ? namedIn(tag, role) : [];
    if (!tag || !codes.includes(into)) continue;
    const isList = role === 'holder' || role === 'addressee';
    const stays = isList && (beside || places.has(role, tagId));
    draft.tags.set(tagId, renamedIn(tag, role, parted(codes, id, into, place, stays)));
    back.add(tagId);
  }
  return back;
}

function partActor(draft: Draft, merge: ActorMerge, others: readonly Merge[], places: Places) {
  const { id, into, code } = merge;
  const groups = code.memberOf.map((group) => standsNow(draft, 'actors', group)).filter((group) => group !== null);
  draft.actors.set(id, { ...code, memberOf: [...new Set(groups)].filter((group) => group !== id) });
  const left = leave(draft, merge, others as readonly ActorMerge[]);
  let dependents = 0;
  for (const { id: memberId, place, beside } of merge.dependents) {
    const member = draft.actors.get(memberId);
    if (!member?.memberOf.includes(into) || reaches(id, memberId, draft.groupsOf)) continue;
    const stays = beside || places.has('member', memberId);
    draft.actors.set(memberId, { ...member, memberOf: parted(member.memberOf, id, into, place, stays) });
    dependents += 1;
  }
  return { ...left, dependents };
}

/** Takes from the target what it had from the merged actor, unless it is needed still. */
function leave(draft: Draft, merge: ActorMerge, others: readonly ActorMerge[]) {
  const { into, at, code } = merge;
  const target = draft.actors.get(into) as Actor;
  const used = new Set<string>();
  for (const tag of draft.tags.values())
    if (tag.kind === 'actor' && tag.actor === into && tag.updatedAt > at) used.add(tag.quote);
  const claims = (list: 'aliases' | 'memberOf' | 'authorities', value: string, has: (other: Actor) => boolean) => {
    const heir = others.find((other) => has(other.code));
    if (!heir) return false;
    const current = draft.merges.get(heir.id) as ActorMerge;
    draft.merges.set(heir.id, { ...current, [list]: [...new Set([...current[list], value])] });
    return true;
  };
  const names = merge.aliases.filter((alias) => target.aliases.includes(alias));
  const kept = names.filter((alias) => used.has(alias));
  const aliases = names.filter(
    (alias) =>
      !used.has(alias) && !claims('aliases', alias, ({ name, aliases: also }) => [name, ...also].includes(alias)),
  );
  const groups = merge.memberOf.filter(
    (group) =>
      target.memberOf.includes(group) && !claims('memberOf', group, ({ memberOf }) => memberOf.includes(group)),
  );
  const authorities = merge.authorities.filter((key) => {
    const value = code.externalIds[key];
    return (
      value !== undefined &&
      target.externalIds[key] === value &&
      !claims('authorities', key, ({ externalIds }) => externalIds[key] === value)
    );
  });
  draft.actors.set(into, {
    ...target,
    aliases: target.aliases.filter((alias) => !aliases.includes(alias)),
    memberOf: target.memberOf.filter((group) => !groups.includes(group)),
    note: withoutNote(target.note, code.name, code.note),
    externalIds: Object.fromEntries(Object.entries(target.externalIds).filter(([key]) => !authorities.includes(key))),
  });
  return { aliases, kept };
}

function partPosition(draft: Draft, { id, into, code, dependents }: PositionMerge): number {
  const target = draft.positions.get(into) as RankedPosition;
  draft.positions.set(into, { ...target, description: withoutNote(target.description, code.label, code.description) });
  draft.positions.set(id, { ...code, parentId: parentNow(draft, code) });
  let back = 0;
  for (const { id: childId, rank } of dependents) {
    const child = draft.positions.get(childId);
    if (child?.parentId !== into || reaches(id, childId, draft.parentsOf)) continue;
    draft.positions.set(childId, { ...child, parentId: id, rank });
    back += 1;
  }
  return back;
}

/** Where a merged position would stand now: under its parent, or what that was merged into, or else at the top. */
export const parentNow = (draft: Draft, { parentId }: RankedPosition): string | null =>
  parentId === null ? null : standsNow(draft, 'positions', parentId);

/** A code, or the one that it was merged into; null where it was deleted. */
function standsNow(draft: Draft, table: 'actors' | 'positions', id: string): string | null {
  let code: string | undefined = id;
  while (code !== undefined && !draft[table].has(code)) {
    const merge: Merge | undefined = draft.merges.get(code);
    code = merge?.table === table ? merge.into : undefined;
  }
  return code ?? null;
}

/** A list in which the code stands again: instead of the target, or beside it at its old place. */
function parted(list: readonly string[], id: string, into: string, place: number, stays: boolean): string[] {
  return stays ? list.toSpliced(place, 0, id) : list.map((other) => (other === into ? id : other));
}
