/** The bundled lists as one gazetteer: states, capitals, organisations, groups, and places that are no actors. */
import type { ActorKind } from '../../model.ts';
import { Gazetteer, type Named } from './gazetteer.ts';
import { CLUBS } from './lists/clubs.ts';
import { GROUPS } from './lists/groups.ts';
import { ORGANISATIONS } from './lists/organisations.ts';
import { PLACES } from './lists/places.ts';
import { STATES } from './lists/states.ts';

export type EntryType = 'state' | 'capital' | 'organisation' | 'group' | 'people' | 'place';

export interface Entry {
  readonly name: string;
  readonly type: EntryType;
}

export const kindOf = (type: EntryType): ActorKind =>
  type === 'organisation' ? 'organisation' : type === 'group' || type === 'people' ? 'group' : 'state';

interface Bundled {
  readonly entries: readonly Entry[];
  readonly gazetteer: Gazetteer;
  /** The names of a state, so that a codebook's actor is known by any of them. */
  readonly namesOf: ReadonlyMap<string, readonly string[]>;
}

let made: Bundled | undefined;

export function bundled(): Bundled {
  made ??= make();
  return made;
}

const listed = (field = ''): string[] =>
  field
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);

function make(): Bundled {
  const entries: Entry[] = [];
  const names: Named[] = [];
  const namesOf = new Map<string, string[]>();
  const add = (name: string, type: EntryType, all: readonly string[]) => {
    const of = entries.push({ name, type }) - 1;
    for (const one of all) names.push({ name: one, of });
    namesOf.set(name, [...(namesOf.get(name) ?? []), ...all]);
  };
  for (const line of lines(STATES)) {
    const [name = '', more, adjectives, peoples, capitals, foreign] = line.split('|');
    add(name, 'state', [name, ...listed(more), ...listed(foreign)]);
    if (capitals) add(name, 'capital', listed(capitals));
    const plural = [
      ...listed(adjectives)
        .filter(takesPlural)
        .map((one) => `${one}s`),
      ...listed(peoples),
    ];
    for (const people of plural) add(people, 'people', [people]);
  }
  for (const line of [...lines(ORGANISATIONS), ...lines(CLUBS)]) addOrganisations(line, add);
  for (const line of lines(GROUPS)) {
    const [name = '', more] = line.split('|');
    add(name, 'group', [name, ...listed(more)]);
  }
  for (const place of listed(PLACES.replaceAll('\n', ' '))) add(place, 'place', [place]);
  return { entries, gazetteer: new Gazetteer(names, true), namesOf };
}

const lines = (list: string): string[] => list.trim().split('\n');

const takesPlural = (adjective: string): boolean =>
  /(?:an|i|ek|ab|ic|ch|ak|at|ur|ai|on|ot|ar|ene|rb|el|in)$/i.test(adjective) &&
  !/(?:ch|sh|ese)$/.test(adjective) &&
  adjective !== 'US';

const addOrganisations = (line: string, add: (name: string, type: EntryType, all: readonly string[]) => void): void => {
  for (const one of line.split(';')) {
    const [name = '', more] = one.split('|');
    add(name, 'organisation', [name, ...listed(more)]);
  }
};
