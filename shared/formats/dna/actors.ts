import { type Actor, type ActorKind, compareStrings } from '../../domain/model.ts';
import type { FailedItem } from '../project-file/report.ts';
import type { DnaData, DnaEntity } from './data.ts';
import { roleOf } from './roles.ts';

export interface Actors {
  readonly list: readonly Actor[];
  /** The id of an actor; null for a value that is none. */
  idOf(kind: ActorKind, name: string): string | null;
}

type Growing = Omit<Actor, 'memberOf'> & { readonly memberOf: Set<string> };

/** Names under which analysts keep an actor's id at an authority outside. */
const AUTHORITIES: ReadonlySet<string> = new Set([
  'wikidata',
  'viaf',
  'gnd',
  'isni',
  'orcid',
  'lei',
  'ror',
  'geonames',
]);

const keyOf = (kind: ActorKind, name: string): string => `${kind} ${name}`;

/**
 * Persons and organisations: those that the database lists and those that its statements name, each once. A person who
 * is coded with an organisation in one statement is a member of it; so is an organisation of the one above it.
 */
export function readActors(data: DnaData, newId: () => string, failed: FailedItem[]): Actors {
  const known = new Map<string, Growing>();
  const take = (kind: ActorKind, name: string): Growing => {
    const key = keyOf(kind, name);
    const actor = known.get(key) ?? {
      id: newId(),
      name,
      kind,
      aliases: [],
      memberOf: new Set(),
      note: '',
      externalIds: {},
    };
    known.set(key, actor);
    return actor;
  };
  const kindOf = (variable: number): ActorKind | null => {
    const found = data.variables.get(variable);
    const role = found ? roleOf(found) : 'other';
    return role === 'person' || role === 'organisation' ? role : null;
  };

  let coloured = 0;
  const entities = data.entities.flatMap((entity) => {
    const kind = kindOf(entity.variable);
    return kind ? [{ entity, kind }] : [];
  });
  for (const { entity, kind } of entities) {
    const actor = take(kind, entity.value);
    known.set(keyOf(kind, entity.value), withAttributes(actor, entity));
    if (entity.colour) coloured += 1;
  }
  if (coloured > 0) {
    failed.push({
      item: 'Colours',
      reason: `Actors have none here: those of ${coloured} persons and organisations were left out.`,
    });
  }
  for (const { values } of data.statements) {
    const named = { person: [] as Growing[], organisation: [] as Growing[] };
    for (const [variable, value] of values) {
      const kind = kindOf(variable);
      if (kind === 'person' || kind === 'organisation') named[kind].push(take(kind, String(value)));
    }
    for (const person of named.person) for (const { id } of named.organisation) person.memberOf.add(id);
  }
  const byId = new Map([...known.values()].map((actor) => [actor.id, actor]));
  for (const { entity, kind } of entities) {
    if (entity.parent === '') continue;
    const [actor, above] = [known.get(keyOf(kind, entity.value)), known.get(keyOf(kind, entity.parent))];
    if (kind === 'organisation' && actor && above && !isWithin(above, actor.id, byId)) actor.memberOf.add(above.id);
    else
      failed.push({
        item: entity.value,
        reason: `It stands under “${entity.parent}”, which has no meaning here. It was kept without that.`,
      });
  }
  const list = [...known.values()]
    .map((actor): Actor => ({ ...actor, memberOf: [...actor.memberOf] }))
    .sort((a, b) => compareStrings(a.name, b.name) || compareStrings(a.id, b.id));
  return { list, idOf: (kind, name) => known.get(keyOf(kind, name))?.id ?? null };
}

/** Groups above groups; more were made to hold up whoever reads them. */
const MOST_ABOVE = 1000;

/** Whether an actor is that one, or a member of it by way of others; also where these are too many to tell. */
function isWithin({ id }: Growing, group: string, actors: ReadonlyMap<string, Growing>): boolean {
  const seen = new Set([id]);
  for (const one of seen) {
    if (one === group || seen.size > MOST_ABOVE) return true;
    for (const above of actors.get(one)?.memberOf ?? []) seen.add(above);
  }
  return false;
}

function withAttributes(actor: Growing, { attributes }: DnaEntity): Growing {
  const aliases = [...actor.aliases];
  const note = actor.note ? [actor.note] : [];
  const externalIds: Record<string, string> = { ...actor.externalIds };
  for (const [name, value] of attributes) {
    const plain = name.toLowerCase();
    if (isAlias(name)) aliases.push(...splitAliases(value).filter((alias) => !aliases.includes(alias)));
    else if (AUTHORITIES.has(plain)) externalIds[plain] = value;
    else note.push(isNote(name) ? value : `${name}: ${value}`);
  }
  return { ...actor, aliases, note: note.join('\n'), externalIds };
}

export const isAlias = (name: string): boolean => /^alias(?:es)?$/iu.test(name);
export const isNote = (name: string): boolean => /^notes?$/iu.test(name);

/** DNA has one line for it; analysts put a semicolon between several. */
export const splitAliases = (line: string): string[] =>
  line
    .split(/[;\n]/u)
    .map((alias) => alias.trim())
    .filter((alias) => alias !== '');
