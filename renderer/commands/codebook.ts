import { added, changed } from '../../shared/domain/changes.ts';
import type { Actor, Position, Tag } from '../../shared/domain/model.ts';
import { failure, ok } from '../../shared/domain/result.ts';
import type { ProjectDatabase } from '../db/database.ts';
import { tagsOfCode } from '../db/read.ts';
import { type CodeTable, Draft, mergesEndingIn, reaches, rolesOf } from './codebook-draft.ts';
import { removeActor, removePosition } from './codebook-unused.ts';
import { newPosition } from './codes.ts';
import { type Command, gone, tidyAliases, tidyName } from './command.ts';
import { tidyExternalIds } from './external-ids.ts';

export interface ActorFields extends Pick<Actor, 'name' | 'kind' | 'aliases' | 'memberOf' | 'note'> {
  /** Name of an authority to the id there; left out: as they are. */
  readonly externalIds?: Readonly<Record<string, string>>;
}
export type PositionFields = Pick<Position, 'label' | 'parentId' | 'description' | 'colour'>;

export const addActor = (fields: ActorFields): Command => ({
  name: 'add-actor',
  plan: async (database, context) => {
    const checked = await checkActor(database, '', fields);
    if (!checked.ok) return checked;
    const actor: Actor = { id: context.newId(), externalIds: {}, ...checked.value };
    return ok({ changes: [added('actors', actor)], subject: actor.name });
  },
});

export const editActor = (id: string, fields: ActorFields): Command => ({
  name: 'edit-actor',
  plan: async (database) => {
    const before = await database.actors.get(id);
    if (!before) return gone('actor');
    const checked = await checkActor(database, id, fields);
    if (!checked.ok) return checked;
    const after = { ...before, ...checked.value };
    if (JSON.stringify(after) === JSON.stringify(before)) return ok({ changes: [], subject: '' });
    return ok({ changes: [changed('actors', before, after)], subject: after.name });
  },
});

/** Deletes an actor with its actor tags; position tags lose it as holder or addressee and stay. */
export const deleteActor = (id: string): Command => ({
  name: 'delete-actor',
  plan: async (database, context) => {
    const before = await database.actors.get(id);
    if (!before) return gone('actor');
    const draft = await Draft.read(database, [id]);
    const without = (ids: readonly string[]) => ids.filter((other) => other !== id);
    for (const tag of draft.tags.values()) {
      if (rolesOf(tag, 'actors', id).length === 0) continue;
      if (tag.kind !== 'position') draft.tags.delete(tag.id);
      else {
        const [holders, addressees] = [without(tag.holders), without(tag.addressees)];
        draft.tags.set(tag.id, { ...tag, holders, addressees, updatedAt: context.now() });
      }
    }
    removeActor(draft, id);
    return ok({ changes: draft.changes(), subject: before.name });
  },
});

/** Without a colour it gets the next in turn. */
export const addPosition = (fields: Omit<PositionFields, 'colour'> & Partial<PositionFields>): Command => ({
  name: 'add-position',
  plan: async (database, context) => {
    const checked = await checkPosition(database, '', fields);
    if (!checked.ok) return checked;
    const all = await database.positions.toArray();
    const made = newPosition(context.newId(), checked.value.label, checked.value.parentId, all);
    const { description, colour = made.colour } = checked.value;
    const position = { ...made, description, colour };
    return ok({ changes: [added('positions', position)], subject: position.label });
  },
});

export const editPosition = (id: string, fields: PositionFields): Command => ({
  name: 'edit-position',
  plan: async (database) => {
    const before = await database.positions.get(id);
    if (!before) return gone('position');
    const checked = await checkPosition(database, id, fields);
    if (!checked.ok) return checked;
    const after = { ...before, ...checked.value };
    if (JSON.stringify(after) === JSON.stringify(before)) return ok({ changes: [], subject: '' });
    return ok({ changes: [changed('positions', before, after)], subject: after.label });
  },
});

/** Deletes a position with its position tags; the positions under it move up to its parent. */
export const deletePosition = (id: string): Command => ({
  name: 'delete-position',
  plan: async (database) => {
    const before = await database.positions.get(id);
    if (!before) return gone('position');
    const draft = await Draft.read(database, [id]);
    for (const tag of draft.tags.values()) if (rolesOf(tag, 'positions', id).length > 0) draft.tags.delete(tag.id);
    removePosition(draft, id);
    return ok({ changes: draft.changes(), subject: before.label });
  },
});

/** What would go or change with a code, for the question that is asked before. */
export interface Impact {
  readonly tagsRemoved: number;
  readonly tagsChanged: number;
  /** Actors that are members of it, or positions under it. */
  readonly dependents: number;
  /** Codes that were merged into it, which can no longer be taken apart then. */
  readonly merged: number;
  /** Number of articles touched. */
  readonly articles: number;
}

export async function impactOf(database: ProjectDatabase, table: CodeTable, id: string): Promise<Impact> {
  const tags = (await tagsOfCode(database, id)).filter((tag) => rolesOf(tag, table, id).length > 0);
  const stays = (tag: Tag) => table === 'actors' && tag.kind === 'position';
  const dependents =
    table === 'actors'
      ? await database.actors.filter((actor) => actor.memberOf.includes(id)).count()
      : await database.positions.filter((position) => position.parentId === id).count();
  return {
    tagsRemoved: tags.filter((tag) => !stays(tag)).length,
    tagsChanged: tags.filter(stays).length,
    dependents,
    merged: mergesEndingIn(await database.merges.toArray(), table, [id]).length,
    articles: new Set(tags.map(({ documentId }) => documentId)).size,
  };
}

async function checkActor(database: ProjectDatabase, id: string, fields: ActorFields) {
  const name = tidyName(fields.name, 'actor');
  if (!name.ok) return name;
  const others = await database.actors.filter((actor) => actor.id !== id).toArray();
  if (others.some((other) => other.name === name.value)) {
    return failure('name-taken', `There is an actor called “${name.value}” already.`);
  }
  const parents = new Map(others.map((other) => [other.id, other.memberOf]));
  if (fields.memberOf.some((parent) => parent === id || reaches(parent, id, (node) => parents.get(node) ?? []))) {
    return failure('cycle', 'An actor cannot be a member of itself, nor of one of its own members.');
  }
  const memberOf = [...new Set(fields.memberOf)].filter((parent) => parents.has(parent));
  const { kind, note } = fields;
  const externalIds = tidyExternalIds(fields.externalIds);
  if (!externalIds.ok) return externalIds;
  const aliases = tidyAliases(fields.aliases, name.value);
  return ok({ name: name.value, kind, aliases, memberOf, note, ...externalIds.value });
}

async function checkPosition<F extends Pick<PositionFields, 'label' | 'parentId'>>(
  database: ProjectDatabase,
  id: string,
  fields: F,
) {
  const label = tidyName(fields.label, 'position');
  if (!label.ok) return label;
  const others = await database.positions.filter((position) => position.id !== id).toArray();
  const twin = others.find((other) => other.label === label.value && other.parentId === fields.parentId);
  if (twin) return failure('name-taken', `There is a position “${label.value}” at this place already.`);
  const parents = new Map(others.map((other) => [other.id, other.parentId]));
  const { parentId } = fields;
  if (parentId !== null && !parents.has(parentId) && parentId !== id) return gone('position');
  const up = (node: string) => [parents.get(node) ?? null].filter((parent) => parent !== null);
  if (parentId !== null && (parentId === id || reaches(parentId, id, up))) {
    return failure('cycle', 'A position cannot stand under itself, nor under one of the positions below it.');
  }
  return ok({ ...fields, label: label.value });
}
