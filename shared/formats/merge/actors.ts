import type { Actor } from '../../domain/model.ts';
import { folded } from './align.ts';
import { Upward } from './circles.ts';
import { differing, joinNotes, unique } from './fields.ts';
import type { Ids } from './ids.ts';
import type { Minutes } from './report.ts';

/** The actors of both. Names and memberships of both hold; what can be said once only is decided where it differs. */
export function mergeActors(a: readonly Actor[], b: readonly Actor[], ids: Ids, minutes: Minutes): Actor[] {
  const actors = new Map(a.map((actor) => [actor.id, actor]));
  for (const actor of b) {
    const id = ids.actor(actor.id);
    const theirs: Actor = { ...actor, id, memberOf: unique(actor.memberOf.map(ids.actor)) };
    const mine = actors.get(id);
    if (!mine) {
      actors.set(id, theirs);
      minutes.added.actors += 1;
    } else if (!ids.mergedHere.has(actor.id) && differing(mine, theirs).length > 0)
      actors.set(id, both(mine, theirs, actor.id === id, minutes));
  }
  return withoutCircles([...actors.values()], a, minutes);
}

function both(mine: Actor, theirs: Actor, isSameId: boolean, minutes: Minutes): Actor {
  tellOtherIds(mine, theirs, minutes);
  const isSameName = folded(mine.name) === folded(theirs.name);
  const names = [...mine.aliases, ...theirs.aliases, ...(isSameName ? [] : [theirs.name])];
  const shared = {
    aliases: unique(names).filter((name) => name !== mine.name || mine.aliases.includes(name)),
    memberOf: unique([...mine.memberOf, ...theirs.memberOf]).filter((one) => one !== mine.id),
    externalIds: { ...theirs.externalIds, ...mine.externalIds },
  };
  // What is recognised by a name is described by both.
  if (!isSameId) return { ...mine, ...shared, note: joinNotes(mine.note, theirs.note) };
  const [one, other] = [once(mine), once(theirs)];
  const fields = differing(one, other);
  const conflict = { what: 'actor', id: mine.id, name: mine.name, a: one, b: other, differing: fields } as const;
  if (fields.length === 0 || minutes.decide(conflict) === 'a') return { ...mine, ...shared };
  const aliases = unique([...shared.aliases, mine.name]).filter((name) => name !== theirs.name);
  return { ...theirs, ...shared, aliases: isSameName ? shared.aliases : aliases };
}

const once = ({ name, kind, note }: Actor) => ({ name, kind, note });

/** An authority has one id for an actor: that of the first project is kept. */
function tellOtherIds(mine: Actor, theirs: Actor, { remarks }: Minutes): void {
  for (const [authority, id] of Object.entries(theirs.externalIds)) {
    const own = Object.hasOwn(mine.externalIds, authority) ? mine.externalIds[authority] : id;
    if (own !== id)
      remarks.push(`“${mine.name}” has two ids at ${authority}: ${own} is kept, ${id} of the other project is not.`);
  }
}

/** Memberships of both may lead in a circle: then that of the second project goes. */
function withoutCircles(actors: readonly Actor[], a: readonly Actor[], { remarks }: Minutes): Actor[] {
  const mine = new Map(a.map(({ id, memberOf }) => [id, new Set(memberOf)]));
  const up = new Upward();
  for (const { id, memberOf } of a) for (const group of memberOf) up.put(id, group);
  return actors.map((actor) => {
    const kept = actor.memberOf.filter((group) => {
      if (mine.get(actor.id)?.has(group) || up.add(actor.id, group)) return true;
      remarks.push(`“${actor.name}” could not be made a member of a group that is a member of it.`);
      return false;
    });
    return kept.length === actor.memberOf.length ? actor : { ...actor, memberOf: kept };
  });
}
