import type { ActorKind, TagKind } from '../../domain/model.ts';
import { excerpt } from '../project-file/report.ts';
import type { Attribute, Event, Normalisation, Note, Standoff } from './lines.ts';
import { meaningOf, roleOf } from './meanings.ts';
import { readSaid, type Said } from './note.ts';
import type { Found } from './place.ts';

/** Something that a passage is bound to by an argument of an event or by a relation. */
export interface Link {
  /** The argument's or the relation's name. */
  readonly name: string;
  /** Where it comes from, for people: `Event “Attack”, argument “Target”`. */
  readonly item: string;
  readonly target: Subject;
}

/** What is said of a passage, or of an event on it. */
export interface About {
  readonly notes: Note[];
  readonly attributes: Attribute[];
  readonly links: Link[];
}

export interface EventOn extends About {
  readonly event: Event;
}

/** A passage with all that the other lines say of it. */
export interface Subject extends Found, About {
  readonly kind: TagKind;
  /** Of an actor, null where the type leaves it open. */
  readonly actorKind: ActorKind | null;
  readonly normalisations: Normalisation[];
  readonly events: EventOn[];
  /** What our own note says; then that is none of `notes`. */
  said: Said | null;
  /** The mention of the same actor that says best who it is. */
  leader: Subject | null;
}

type Fail = (item: string, reason: string) => void;

/** The passages of an article in the order of their lines. What leads to nothing is told. */
export function subjectsOf(standoff: Standoff, found: readonly Found[], fail: Fail): Subject[] {
  const subjects = new Map(found.map((one) => [one.entity.id, subjectOf(one)]));
  const events = new Map<string, { readonly on: Subject; readonly about: EventOn }>();
  const missing = (at: string, id: string) =>
    fail(at, `What it is about (${excerpt(id) || 'nothing'}) is not there. It was left out.`);
  for (const event of standoff.events) {
    const on = subjects.get(event.trigger);
    if (!on) {
      missing(event.at, event.trigger);
      continue;
    }
    const about = { event, notes: [], attributes: [], links: [] };
    on.events.push(about);
    events.set(event.id, { on, about });
  }
  const subject = (id: string): Subject | null => subjects.get(id) ?? events.get(id)?.on ?? null;
  const about = (id: string): About | null => events.get(id)?.about ?? subjects.get(id) ?? null;
  const relations = new Set(standoff.relations.map(({ id }) => id));
  const tellMissing = (at: string, id: string) =>
    relations.has(id)
      ? fail(at, 'It is about a relation, which has no place of its own. It was left out.')
      : missing(at, id);

  for (const { event, links } of [...events.values()].map((one) => one.about)) {
    for (const { role, target } of event.args) {
      const at = subject(target);
      if (at)
        links.push({ name: role, item: `Event “${excerpt(event.type)}”, argument “${excerpt(role)}”`, target: at });
      else missing(`${event.at}, ${excerpt(role)}`, target);
    }
  }
  for (const { at, type, from, to } of standoff.relations) {
    const [first, second] = [subject(from.target), subject(to.target)];
    if (!first || !second) {
      missing(at, first ? to.target : from.target);
      continue;
    }
    // “Holder” leads from the statement, whichever way it was drawn.
    const isTurned = roleOf(type) !== null && !isStatement(first) && isStatement(second);
    const [start, target] = isTurned ? [to.target, first] : [from.target, second];
    about(start)?.links.push({ name: type, item: `Relation “${excerpt(type)}”`, target });
  }
  for (const attribute of standoff.attributes) {
    const on = about(attribute.target);
    if (on) on.attributes.push(attribute);
    else tellMissing(attribute.at, attribute.target);
  }
  for (const normalisation of standoff.normalisations) {
    const on = subject(normalisation.target);
    if (on) on.normalisations.push(normalisation);
    else missing(normalisation.at, normalisation.target);
  }
  for (const note of standoff.notes) {
    const on = about(note.target);
    const own = subjects.get(note.target);
    const said = own && !own.said && OURS.has(own.entity.type) ? readSaid(own.kind, note.text) : null;
    if (own && said) own.said = said;
    else if (on) on.notes.push(note);
    else tellMissing(note.at, note.target);
  }
  for (const { at, members } of standoff.equivalences) {
    const same = members.map((id) => subjects.get(id));
    if (same.every((one) => one?.kind === 'actor')) unite(same as Subject[]);
    else fail(at, 'It does not join mentions of actors that are there. It was left out.');
  }
  return [...subjects.values()];
}

/** Types of our own export: their notes are read as ours where they can be. */
const OURS: ReadonlySet<string> = new Set(['Actor', 'Position', 'Date']);

export const isStatement = ({ kind, events }: Subject): boolean => kind === 'position' || events.length > 0;

function subjectOf(found: Found): Subject {
  const meaning = meaningOf(found.entity.type);
  return {
    ...found,
    kind: meaning.kind,
    actorKind: meaning.kind === 'actor' ? meaning.of : null,
    ...{ notes: [], attributes: [], links: [], normalisations: [], events: [] },
    ...{ said: null, leader: null },
  };
}

/** All of them, and whoever was one with them before, are the one that says best who it is. */
function unite(members: readonly Subject[]): void {
  const leaders = members.map(leaderOf);
  const [first, ...others] = leaders;
  let best = first;
  for (const one of others) if (best && rank(one) > rank(best)) best = one;
  for (const one of leaders) if (best && one !== best) one.leader = best;
}

/** Our own note, then an authority, then a name that is no small word, then the longest. */
const rank = ({ said, normalisations, quote }: Subject): number =>
  (said ? 1e9 : 0) +
  (normalisations.length > 0 ? 1e8 : 0) +
  (/^\p{Ll}/u.test(quote) ? 0 : 1e7) +
  Math.min(quote.length, 1e6);

export function leaderOf(subject: Subject): Subject {
  let at = subject;
  while (at.leader) at = at.leader;
  // What was looked up is remembered, so that a long chain is walked once.
  for (let one = subject; one.leader; ) {
    const next = one.leader;
    one.leader = at;
    one = next === at ? at : next;
  }
  return at;
}
