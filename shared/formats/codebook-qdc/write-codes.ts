import { ACTOR_KINDS, type Actor, type ActorKind, type Position } from '../../domain/model.ts';
import { type Codebook, treeOrder } from '../codebook.ts';
import { groupGuid, guidOf, isGuid, membersGuid, positionGuid } from './guids.ts';
import { withTrailer } from './trailer.ts';
import { attribute, description } from './write-xml.ts';

/** Codes within codes; what is deeper is not read back. */
export const MOST_LEVELS = 64;

export const GROUPS: Readonly<Record<ActorKind, string>> = {
  person: 'Persons',
  organisation: 'Organisations',
  state: 'States',
  group: 'Groups',
};
export const ACTORS = 'Actors';

/** The GUIDs of actors and positions: where a position has the id of an actor, it is the position's that gives way. */
export function codeGuids({ actors }: Pick<Codebook, 'actors'>): {
  readonly actor: (id: string) => string;
  readonly position: (id: string) => string;
} {
  const taken = new Set(actors.map(({ id }) => guidOf(id)));
  return {
    actor: guidOf,
    position: (id) => (taken.has(guidOf(id)) ? positionGuid(id) : guidOf(id)),
  };
}

/** The codes of the codebook: positions in their tree, then actors under “Actors” and their kinds (README). */
export function writeCodes(codebook: Codebook, lines: string[]): void {
  writePositions(codebook, lines);
  writeActors(codebook.actors, lines);
}

function writePositions(codebook: Codebook, lines: string[]): void {
  const guids = codeGuids(codebook);
  let open = 0;
  for (const { position, above } of treeOrder(codebook.positions)) {
    for (; open > above.length; open -= 1) lines.push('</Code>');
    const guid = guids.position(position.id);
    const text = withTrailer(position.description, { id: toldId(position, guid), actor: null }, []);
    lines.push(beginCode(guid, position.label, true, position.colour), ...description(text));
    open += 1;
  }
  for (; open > 0; open -= 1) lines.push('</Code>');
}

/** The id of a code, where its GUID is made of it; '' where it is the GUID, or is another code's too. */
const toldId = ({ id }: Position, guid: string): string => (isGuid(id) || guidOf(id) !== guid ? '' : id);

function writeActors(actors: readonly Actor[], lines: string[]): void {
  if (actors.length === 0) return;
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  lines.push(beginCode(groupGuid(ACTORS), ACTORS, false));
  for (const kind of ACTOR_KINDS) {
    const own = actors.filter((actor) => actor.kind === kind);
    if (own.length === 0) continue;
    lines.push(beginCode(groupGuid(GROUPS[kind]), GROUPS[kind], false));
    for (const actor of own) {
      const { id, name, note, memberOf } = actor;
      const text = withTrailer(
        note,
        { id: isGuid(id) ? '' : id, actor },
        memberOf.map((other) => names.get(other) ?? '?'),
      );
      lines.push(beginCode(guidOf(id), name, true), ...description(text), '</Code>');
    }
    lines.push('</Code>');
  }
  lines.push('</Code>');
}

/**
 * A set for each actor that has members, so that other programs have more of them than a text. Codebooks name a member
 * by `guid`, projects by `targetGUID`.
 */
export function writeSets(actors: readonly Actor[], member: 'guid' | 'targetGUID', lines: string[]): void {
  const members = new Map<string, string[]>();
  for (const { id, memberOf } of actors) {
    for (const group of memberOf) {
      const known = members.get(group);
      if (known) known.push(id);
      else members.set(group, [id]);
    }
  }
  const groups = actors.filter(({ id }) => members.has(id));
  if (groups.length === 0) return;
  lines.push('<Sets>');
  for (const { id, name } of groups) {
    lines.push(`<Set guid="${membersGuid(id)}" name="${attribute(name)}">`);
    for (const one of members.get(id) ?? []) lines.push(`<MemberCode ${member}="${guidOf(one)}"/>`);
    lines.push('</Set>');
  }
  lines.push('</Sets>');
}

export const beginCode = (guid: string, name: string, isCodable: boolean, colour = ''): string =>
  `<Code guid="${guid}" name="${attribute(name)}" isCodable="${isCodable}"${colour ? ` color="${colour}"` : ''}>`;
