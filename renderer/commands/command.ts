import { type Failure, failure, ok, type Result } from '../../shared/domain/result.ts';
import type { ProjectDatabase } from '../db/database.ts';
import type { Plan } from '../db/log.ts';

/** What a command needs from the world, handed down so that tests can say it. */
export interface CommandContext {
  readonly newId: () => string;
  /** ISO 8601 in UTC. */
  readonly now: () => string;
  /** Id of the coder who works here. */
  readonly coder: string;
}

export type CommandFailure = Failure<
  | 'gone'
  | 'empty-name'
  | 'name-too-long'
  | 'name-taken'
  | 'bad-date'
  | 'bad-span'
  | 'no-code'
  | 'cycle'
  | 'duplicate'
  | 'nested'
  | 'in-use'
  | 'same-text'
  | 'changed-meanwhile'
>;

/** One intention of the analyst: checked and carried out in one transaction, taken back as one step. */
export interface Command {
  /** Kept in the log: never renamed. */
  readonly name: string;
  readonly plan: (database: ProjectDatabase, context: CommandContext) => Promise<Result<Plan, CommandFailure>>;
}

/** Longest name or label, in UTF-16 code units. */
export const MAX_NAME = 300;

/** A name as it is kept: one line, single blanks. */
export function tidyName(raw: string, what: string): Result<string, CommandFailure> {
  const name = raw.replace(/\s+/gu, ' ').trim();
  if (!name) return failure('empty-name', `Give the ${what} a name.`);
  if (name.length > MAX_NAME) {
    return failure('name-too-long', `The name of the ${what} has ${name.length} characters; ${MAX_NAME} is the most.`);
  }
  return ok(name);
}

/** What the rows of a table are called. */
export const nouns = (table: 'actors' | 'positions') =>
  table === 'actors' ? { one: 'actor', many: 'actors' } : { one: 'position', many: 'positions' };

export const gone = (what: string) =>
  failure('gone', `This ${what} is no longer there: it may have been deleted in another window.`);

/** Each alias one line, none empty, none twice, none equal to the name. */
export const tidyAliases = (aliases: readonly string[], name: string): string[] => [
  ...new Set(aliases.map((alias) => alias.replace(/\s+/gu, ' ').trim()).filter((alias) => alias && alias !== name)),
];
