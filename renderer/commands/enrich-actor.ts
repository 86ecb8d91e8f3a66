import type { Actor } from '../../shared/domain/model.ts';
import { tidyAliases } from './command.ts';

/** An actor with what it lacked and another has, and what that is, in words; nothing that it has is overwritten. */
export function enrichActor(
  before: Actor,
  theirs: Actor,
  memberOf: readonly string[],
): { after: Actor; gains: string[] } {
  const aliases = tidyAliases([...before.aliases, ...theirs.aliases, theirs.name], before.name);
  const missing = Object.entries(theirs.externalIds).filter(([key]) => !Object.hasOwn(before.externalIds, key));
  const gains = [
    ...(aliases.length > before.aliases.length ? ['other names'] : []),
    ...(memberOf.length > before.memberOf.length ? ['memberships'] : []),
    ...(missing.length > 0 ? ['external ids'] : []),
    ...(!before.note && theirs.note ? ['a note'] : []),
  ];
  if (gains.length === 0) return { after: before, gains };
  const externalIds = { ...before.externalIds, ...Object.fromEntries(missing) };
  const more = aliases.length > before.aliases.length ? aliases : before.aliases;
  return { after: { ...before, aliases: more, memberOf, externalIds, note: before.note || theirs.note }, gains };
}
