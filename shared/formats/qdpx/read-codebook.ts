import { nextColour } from '../../domain/colours.ts';
import { isEdtf } from '../../domain/dates/edtf.ts';
import type { Actor, ActorKind, Position } from '../../domain/model.ts';
import { groupGuid, guidOf, readGuid } from '../codebook-qdc/guids.ts';
import { type CodeReading, isCode, isGroup, itemOfCode, rawCodeOf, readCode } from '../codebook-qdc/read-codes.ts';
import { takeSets } from '../codebook-qdc/sets.ts';
import { type Element, textOf } from '../codebook-qdc/xml.ts';
import type { FailedItem } from '../project-file/report.ts';
import { type RawCode, resolveCodes } from '../resolve-codes.ts';
import { DATES } from './ids.ts';
import { VARIABLES, type VariableReader } from './variables.ts';

/** What a passage can be coded with. */
export type Code =
  | { readonly kind: 'actor'; readonly id: string }
  | { readonly kind: 'position'; readonly id: string }
  | { readonly kind: 'date'; readonly date: string };

export interface ReadCodebook {
  readonly actors: Actor[];
  readonly positions: Position[];
  readonly codes: ReadonlyMap<string, Code>;
  readonly failed: readonly FailedItem[];
}

/** What top codes are called that gather actors, in small letters, and whom they gather where they do not tell. */
const GATHERING: ReadonlyMap<string, ActorKind> = new Map(
  (
    [
      ['person', 'actors actor persons person people individuals speakers stakeholders akteure personen'],
      ['organisation', 'organisations organizations institutions parties organisationen'],
      ['state', 'states countries governments staaten länder'],
      ['group', 'groups gruppen'],
    ] as const
  ).flatMap(([kind, words]) => words.split(' ').map((word): [string, ActorKind] => [word, kind])),
);
const kindGathered = (code: Element): ActorKind | null =>
  (code.children.some(({ name }) => name === 'Code') &&
    GATHERING.get((code.attributes.get('name') ?? '').trim().toLowerCase())) ||
  null;

interface Asked {
  /** Top codes, as they come. */
  readonly codes: readonly Element[];
  readonly sets: readonly Element[];
  /** Cases that passages are coded with, as NVivo has them for people and organisations. */
  readonly cases: readonly Element[];
  readonly variables: VariableReader;
  readonly noteOf: (guid: string) => string;
  /** Whether a passage is coded with it. */
  readonly isUsed: (guid: string) => boolean;
  readonly newId: () => string;
}

/**
 * Codes become positions in their tree; those below a top code that is called “Actors”, “Organisations” and the like
 * become actors, a code below another of these its member; so do cases with which
 * passages are coded; those below “Dates” that are dates become dates.
 */
export function readCodebook({ codes, sets, cases, variables, noteOf, isUsed, newId }: Asked): ReadCodebook {
  const raw: RawCode[] = [];
  const notes: FailedItem[] = [];
  const reading: CodeReading = { codes: raw, notes, noteOf, isNamed: (name) => name !== '' };
  const found = new Map<string, Code>();
  for (const code of codes) {
    const kind = isGroup(code) ? null : kindGathered(code);
    if (isDates(code)) readDates(code, found, notes);
    else if (kind) readActors(code, kind, isUsed, reading);
    else readCode(code, null, '', reading);
  }
  for (const one of cases) readCase(one, variables, reading);
  const grouped = takeSets(sets, raw);
  const { codebook, madeIds, failed } = resolveCodes(grouped.codes);
  const ids = new Map([...madeIds].map((made) => [made, newId()]));
  const idOf = (id: string) => ids.get(id) ?? id;
  const actors = codebook.actors.map((actor) => ({
    ...{ ...actor, id: idOf(actor.id), memberOf: actor.memberOf.map(idOf) },
  }));
  const positions = codebook.positions.map((position, index) => ({
    ...{ ...position, id: idOf(position.id), parentId: position.parentId === null ? null : idOf(position.parentId) },
    colour: position.colour || nextColour(index),
  }));
  for (const { id } of positions) found.set(guidOf(id), { kind: 'position', id });
  for (const { id } of actors) found.set(guidOf(id), { kind: 'actor', id });
  return { actors, positions, codes: found, failed: [...failed, ...notes, ...grouped.notes] };
}

const guidOfCode = (code: Element): string => readGuid(code.attributes.get('guid') ?? '') ?? '';

function isDates(code: Element): boolean {
  if (guidOfCode(code) === groupGuid(DATES)) return true;
  const below = code.children.filter(({ name }) => name === 'Code');
  const areDates = below.every(({ attributes }) => isEdtf(attributes.get('name') ?? ''));
  return code.attributes.get('name') === DATES && below.length > 0 && areDates;
}

function readDates(group: Element, found: Map<string, Code>, notes: FailedItem[]): void {
  for (const code of group.children) {
    if (code.name !== 'Code') continue;
    const item = itemOfCode(code, `“${DATES}” › `);
    const date = code.attributes.get('name') ?? '';
    if (isEdtf(date)) found.set(guidOfCode(code), { kind: 'date', date });
    else notes.push({ item, reason: 'It is no date in EDTF. It was left out.' });
    const lost = code.children.some(({ name }) => name !== 'Description') || textOf(code, 'Description').trim() !== '';
    if (lost) notes.push({ item, reason: 'What stands below it has no place on a date. It was left out.' });
  }
}

/** A case that passages are coded with is whom they are about: an actor, with what the case says in its note. */
function readCase(one: Element, variables: VariableReader, reading: CodeReading): void {
  const item = itemOfCode(one, 'case ');
  const { known, others } = variables.read(one);
  const values = [...[...known].map(([key, value]) => `${VARIABLES[key]}: ${value}`), ...others];
  const raw = rawCodeOf(one, item, reading);
  const description = [raw.description, ...values].filter((part) => part !== '').join('\n');
  reading.codes.push({ ...raw, kind: 'person', description });
  reading.notes.push({
    item,
    reason: 'Passages are coded with it: it became an actor, a person. Which articles belong to it was left out.',
  });
}

/** A gathering code of another program, and all below it. It is an actor itself only where passages are coded with it. */
function readActors(top: Element, kind: ActorKind, isUsed: (guid: string) => boolean, reading: CodeReading): void {
  const before = reading.codes.length;
  gather(top, kind, '', '');
  const count = reading.codes.length - before;
  reading.notes.push({
    item: itemOfCode(top, ''),
    reason: `The ${count === 1 ? 'code' : `${count} codes`} below it became actors, each of the kind that it stands under, else ${kind === 'organisation' ? 'an' : 'a'} ${kind}; a code below an actor became its member.`,
  });

  function gather(code: Element, asKind: ActorKind, group: string, path: string): void {
    const item = itemOfCode(code, path);
    const below = kindGathered(code);
    const isOnlyGroup = below !== null && !isUsed(guidOfCode(code));
    let inside = group;
    if (!isOnlyGroup) {
      const raw = rawCodeOf(code, item, reading);
      const memberOf = raw.kind ? raw.memberOf : group ? [group] : [];
      reading.codes.push({ ...raw, kind: raw.kind ?? below ?? asKind, memberOf });
      if (!below && raw.id && !raw.refused) inside = raw.id;
    }
    for (const child of code.children) {
      if (isCode(child, `${item} › `, reading)) gather(child, below ?? asKind, inside, `${item} › `);
    }
  }
}
