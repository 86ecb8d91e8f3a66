/** Makes one code of two, on a draft of the codebook, with a record of how to undo it by hand later: the merge. */
import type { Actor, Merge, MergedChild, MergedMember, MergedUse, RankedPosition } from '../../shared/domain/model.ts';
import { type CodeTable, type Draft, namedIn, reaches, renamedIn, rolesOf } from './codebook-draft.ts';

export interface MergeStamp {
  readonly at: string;
  readonly coder: string;
}

export interface MergeStep {
  readonly table: CodeTable;
  readonly id: string;
  readonly into: string;
  /** All that become the target in the same step: the target joins none of their groups that will be a part of itself. */
  readonly together: readonly string[];
}

/**
 * Merges a code into another of its table; both are there, and the caller has seen to it that the target is no member or
 * child of the other. Tags keep the time of their last change: what a coder said in them was not changed.
 */
export function mergeCode(draft: Draft, { table, id, into, together }: MergeStep, stamp: MergeStamp): void {
  const places = new Places(draft.mergedInto(table, into));
  const base = { id, into, ...stamp, uses: moveUses(draft, table, id, into, places) };
  draft.merges.set(id, table === 'actors' ? mergeActor(draft, base, together, places) : mergePosition(draft, base));
  for (const merge of places.withoutStale()) draft.merges.set(merge.id, merge);
}

type Base = Pick<Merge, 'id' | 'into' | 'at' | 'coder' | 'uses'>;

function moveUses(draft: Draft, table: CodeTable, id: string, into: string, places: Places): MergedUse[] {
  const uses: MergedUse[] = [];
  for (const tag of draft.tags.values()) {
    let after = tag;
    for (const role of rolesOf(tag, table, id)) {
      const codes = namedIn(tag, role);
      uses.push({ tag: tag.id, role, place: codes.indexOf(id), beside: places.isBeside(codes, into, role, tag.id) });
      after = renamedIn(after, role, joined(codes, id, into));
    }
    if (after !== tag) draft.tags.set(tag.id, after);
  }
  return uses;
}

function mergeActor(draft: Draft, base: Base, together: readonly string[], places: Places): Merge {
  const { id, into } = base;
  const [code, target] = [draft.actors.get(id), draft.actors.get(into)] as [Actor, Actor];
  draft.actors.delete(id);
  const dependents: MergedMember[] = [];
  for (const member of draft.actors.values()) {
    const place = member.memberOf.indexOf(id);
    if (place === -1) continue;
    dependents.push({ id: member.id, place, beside: places.isBeside(member.memberOf, into, 'member', member.id) });
    draft.actors.set(member.id, { ...member, memberOf: joined(member.memberOf, id, into) });
  }
  const known = new Set([target.name, ...target.aliases]);
  const aliases = [...new Set([code.name, ...code.aliases])].filter((name) => name && !known.has(name));
  const parts = [into, ...together];
  const joins = (group: string) =>
    draft.actors.has(group) &&
    !target.memberOf.includes(group) &&
    !parts.some((part) => reaches(group, part, draft.groupsOf));
  const memberOf = [...new Set(code.memberOf)].filter(joins);
  const authorities = Object.keys(code.externalIds).filter((key) => !Object.hasOwn(target.externalIds, key));
  const brought = Object.fromEntries(authorities.map((key) => [key, code.externalIds[key] as string]));
  draft.actors.set(into, {
    ...target,
    aliases: [...target.aliases, ...aliases],
    memberOf: [...target.memberOf, ...memberOf],
    note: withNote(target.note, code.name, code.note),
    externalIds: { ...target.externalIds, ...brought },
  });
  return { ...base, table: 'actors', code, aliases, memberOf, authorities, dependents };
}

function mergePosition(draft: Draft, base: Base): Merge {
  const { id, into } = base;
  const [code, target] = [draft.positions.get(id), draft.positions.get(into)] as [RankedPosition, RankedPosition];
  draft.positions.delete(id);
  const last = draft.childrenOf(into).at(-1)?.rank;
  const dependents: MergedChild[] = [];
  for (const [index, child] of draft.childrenOf(id).entries()) {
    dependents.push({ id: child.id, rank: child.rank });
    const rank = last === undefined ? child.rank : last + 1 + index;
    draft.positions.set(child.id, { ...child, parentId: into, rank });
  }
  draft.positions.set(into, { ...target, description: withNote(target.description, code.label, code.description) });
  return { ...base, table: 'positions', code, aliases: [], dependents };
}

/** A list in which the code became the target: it takes its place, unless the target is in the list already. */
const joined = (list: readonly string[], id: string, into: string): string[] =>
  list.includes(into) ? list.filter((other) => other !== id) : list.map((other) => (other === id ? into : other));

const blockOf = (name: string, note: string) => `${name}: ${note}`;

/** The target's note with that of the merged code below it, under its name. */
function withNote(note: string, name: string, more: string): string {
  if (!more) return note;
  return note ? `${note}\n\n${blockOf(name, more)}` : blockOf(name, more);
}

/** Takes out again what `withNote` put in, where it still stands as it was. */
export function withoutNote(note: string, name: string, more: string): string {
  const block = blockOf(name, more);
  if (!more) return note;
  if (note === block) return '';
  if (note.endsWith(`\n\n${block}`)) return note.slice(0, -block.length - 2);
  if (note.startsWith(`${block}\n\n`)) return note.slice(block.length + 2);
  const at = note.lastIndexOf(`\n\n${block}\n\n`);
  return at === -1 ? note : note.slice(0, at) + note.slice(at + 2 + block.length);
}

/**
 * What the merges into a target say of the lists in which it stands: there by itself, or only for what was merged into it.
 * A merge that speaks of a list in which the target no longer stands is out of date there, and has to forget it.
 */
export class Places {
  readonly #merges: readonly Merge[];
  readonly #beside = new Map<string, boolean>();
  readonly #stale = new Set<string>();

  constructor(merges: readonly Merge[]) {
    this.#merges = merges;
    for (const { uses, table, dependents } of merges) {
      for (const { role, tag, beside } of uses) this.#beside.set(keyOf(role, tag), beside);
      if (table === 'actors') for (const { id, beside } of dependents) this.#beside.set(keyOf('member', id), beside);
    }
  }

  /** Whether one of the merges speaks of this list. */
  has(role: string, owner: string): boolean {
    return this.#beside.has(keyOf(role, owner));
  }

  isBeside(list: readonly string[], into: string, role: string, owner: string): boolean {
    const key = keyOf(role, owner);
    if (list.includes(into)) return this.#beside.get(key) ?? true;
    this.#stale.add(key);
    return false;
  }

  withoutStale(): Merge[] {
    const isFresh = (role: string, owner: string) => !this.#stale.has(keyOf(role, owner));
    return this.#merges.map((merge) => {
      const uses = merge.uses.filter(({ role, tag }) => isFresh(role, tag));
      if (merge.table === 'positions') return { ...merge, uses };
      return { ...merge, uses, dependents: merge.dependents.filter(({ id }) => isFresh('member', id)) };
    });
  }
}

const keyOf = (role: string, owner: string) => `${role} ${owner}`;
