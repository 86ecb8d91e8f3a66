import { failure, ok, type Result } from '../../shared/domain/result.ts';
import type { CommandFailure } from './command.ts';

/** Longest name of an authority and longest id there, in UTF-16 code units. Some authorities have addresses for ids. */
export const MAX_AUTHORITY = 100;
export const MAX_EXTERNAL_ID = 500;

/** Names that could change what an object inherits. */
const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** As they are kept: one line each, trimmed, neither side empty. Nothing given leaves what there is. */
export function tidyExternalIds(
  given: Readonly<Record<string, string>> | undefined,
): Result<{ externalIds?: Record<string, string> }, CommandFailure> {
  if (!given) return ok({});
  const entries = Object.entries(given)
    .map(([authority, id]) => [oneLine(authority), oneLine(id)] as const)
    .filter(([authority, id]) => authority && id && !FORBIDDEN.has(authority));
  for (const [authority, id] of entries) {
    if (authority.length > MAX_AUTHORITY) {
      return failure('name-too-long', `The name of an authority can have ${MAX_AUTHORITY} characters at most.`);
    }
    if (id.length > MAX_EXTERNAL_ID) {
      return failure('name-too-long', `The id at “${authority}” can have ${MAX_EXTERNAL_ID} characters at most.`);
    }
  }
  return ok({ externalIds: Object.fromEntries(entries) });
}

const oneLine = (raw: string) => raw.replace(/\s+/gu, ' ').trim();
