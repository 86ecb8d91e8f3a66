import { added, type Change } from '../../shared/domain/changes.ts';
import { nextColour } from '../../shared/domain/colours.ts';
import type { Actor, ActorKind, RankedPosition } from '../../shared/domain/model.ts';
import { failure, ok, type Result } from '../../shared/domain/result.ts';
import type { ProjectDatabase } from '../db/database.ts';
import { type CommandContext, type CommandFailure, gone, tidyName } from './command.ts';

/** An actor or position that a form names: one of the codebook, or a new one that comes into being with the tag. */
export type CodeChoice = { readonly id: string } | { readonly name: string; readonly kind?: ActorKind };

export interface ResolvedCode {
  readonly id: string;
  readonly name: string;
  /** The addition, where the code is new. */
  readonly changes: readonly Change[];
}

/** Finds the chosen actor, or makes the new one; a new name that the codebook has already means that actor. */
export async function resolveActor(
  database: ProjectDatabase,
  context: CommandContext,
  choice: CodeChoice,
): Promise<Result<ResolvedCode, CommandFailure>> {
  if ('id' in choice) {
    const actor = await database.actors.get(choice.id);
    return actor ? ok({ id: actor.id, name: actor.name, changes: [] }) : gone('actor');
  }
  const name = tidyName(choice.name, 'actor');
  if (!name.ok) return name;
  const known = await database.actors.filter((actor) => actor.name === name.value).first();
  if (known) return ok({ id: known.id, name: known.name, changes: [] });
  const actor: Actor = {
    id: context.newId(),
    name: name.value,
    kind: choice.kind ?? 'person',
    aliases: [],
    memberOf: [],
    note: '',
    externalIds: {},
  };
  return ok({ id: actor.id, name: actor.name, changes: [added('actors', actor)] });
}

/** Several actors at once: a new one named twice comes into being once. */
export async function resolveActors(
  database: ProjectDatabase,
  context: CommandContext,
  choices: readonly CodeChoice[],
): Promise<Result<readonly ResolvedCode[], CommandFailure>> {
  const resolved: ResolvedCode[] = [];
  for (const choice of choices) {
    const known = 'name' in choice ? resolved.find(({ name }) => name === choice.name.trim()) : undefined;
    const next = known ? ok(known) : await resolveActor(database, context, choice);
    if (!next.ok) return next;
    if (!resolved.some(({ id }) => id === next.value.id)) resolved.push(next.value);
  }
  return ok(resolved);
}

export async function resolvePosition(
  database: ProjectDatabase,
  context: CommandContext,
  choice: CodeChoice,
): Promise<Result<ResolvedCode, CommandFailure>> {
  if ('id' in choice) {
    const position = await database.positions.get(choice.id);
    return position ? ok({ id: position.id, name: position.label, changes: [] }) : gone('position');
  }
  const label = tidyName(choice.name, 'position');
  if (!label.ok) return label;
  const all = await database.positions.toArray();
  const known = all.find((position) => position.label === label.value);
  if (known) return ok({ id: known.id, name: known.label, changes: [] });
  const position = newPosition(context.newId(), label.value, null, all);
  return ok({ id: position.id, name: position.label, changes: [added('positions', position)] });
}

/** A new position after all others. */
export function newPosition(
  id: string,
  label: string,
  parentId: string | null,
  all: readonly RankedPosition[],
): RankedPosition {
  const rank = Math.max(0, ...all.map((position) => position.rank)) + 1;
  return { id, label, parentId, description: '', colour: nextColour(all.length), rank };
}

export const noSuchChoice = (what: string) => failure('no-code', `Choose or name ${what}.`);
