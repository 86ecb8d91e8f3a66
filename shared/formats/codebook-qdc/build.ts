import { ACTOR_KINDS, type Actor, type ActorKind, type Position } from '../../domain/model.ts';
import { type Failure, failure, ok, type Result } from '../../domain/result.ts';
import { type Codebook, type Losses, treeOrder } from '../codebook.ts';
import { groupGuid, guidOf, isGuid, membersGuid } from './guids.ts';
import { withTrailer } from './trailer.ts';

export const NAMESPACE = 'urn:QDA-XML:codebook:1.0';
/** Codes within codes; what is deeper is not read back. */
export const MOST_LEVELS = 64;

export const GROUPS: Readonly<Record<ActorKind, string>> = {
  person: 'Persons',
  organisation: 'Organisations',
  state: 'States',
  group: 'Groups',
};
export const ACTORS = 'Actors';

/** The codebook as REFI-QDA codebook exchange 1.0 (README). Without a single code there is no valid file. */
export function buildCodebookQdc({ actors, positions }: Codebook, origin: string): Result<string, Failure<'empty'>> {
  if (actors.length + positions.length === 0) {
    return failure(
      'empty',
      'The codebook is empty, and a REFI-QDA file has to hold at least one code. Add an actor or a position first.',
    );
  }
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<CodeBook xmlns="${NAMESPACE}" origin="${attribute(origin)}">`,
    '<Codes>',
  ];
  writePositions(positions, lines);
  writeActors(actors, lines);
  lines.push('</Codes>');
  writeSets(actors, lines);
  lines.push('</CodeBook>', '');
  return ok(lines.join('\n'));
}

export const lossesOfQdc: Losses = ({ actors, positions }) => {
  const losses: string[] = [];
  if (actors.length > 0) {
    losses.push(
      'Kinds, other names and external ids of actors stand in the descriptions of their codes: Standpoint reads them back, other programs show them as text. Memberships are also sets of codes.',
    );
  }
  const texts = [
    ...actors.flatMap(({ name, note, aliases }) => [name, note, ...aliases]),
    ...positions.flatMap(({ label, description }) => [label, description]),
  ];
  const broken = texts.filter((text) => FORBIDDEN.test(text)).length;
  if (broken > 0)
    losses.push(
      `${broken === 1 ? 'One name or note holds' : `${broken} names or notes hold`} control characters, which XML cannot carry: they become “\uFFFD”.`,
    );
  const deep = treeOrder(positions).filter(({ above }) => above.length >= MOST_LEVELS).length;
  if (deep > 0)
    losses.push(`${deep} positions lie deeper than ${MOST_LEVELS} levels, which programs may refuse to read.`);
  return losses;
};

function writePositions(positions: readonly Position[], lines: string[]): void {
  let open = 0;
  for (const { position, above } of treeOrder(positions)) {
    for (; open > above.length; open -= 1) lines.push('</Code>');
    const { id, label, description, colour } = position;
    const text = withTrailer(description, { id: isGuid(id) ? '' : id, actor: null }, []);
    lines.push(begin(guidOf(id), label, true, colour), ...describe(text));
    open += 1;
  }
  for (; open > 0; open -= 1) lines.push('</Code>');
}

function writeActors(actors: readonly Actor[], lines: string[]): void {
  if (actors.length === 0) return;
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  lines.push(begin(groupGuid(ACTORS), ACTORS, false));
  for (const kind of ACTOR_KINDS) {
    const own = actors.filter((actor) => actor.kind === kind);
    if (own.length === 0) continue;
    lines.push(begin(groupGuid(GROUPS[kind]), GROUPS[kind], false));
    for (const actor of own) {
      const { id, name, note, memberOf } = actor;
      const text = withTrailer(
        note,
        { id: isGuid(id) ? '' : id, actor },
        memberOf.map((other) => names.get(other) ?? '?'),
      );
      lines.push(begin(guidOf(id), name, true), ...describe(text), '</Code>');
    }
    lines.push('</Code>');
  }
  lines.push('</Code>');
}

/** A set for each actor that has members, so that other programs have more of them than a text. */
function writeSets(actors: readonly Actor[], lines: string[]): void {
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
    for (const member of members.get(id) ?? []) lines.push(`<MemberCode guid="${guidOf(member)}"/>`);
    lines.push('</Set>');
  }
  lines.push('</Sets>');
}

const begin = (guid: string, name: string, isCodable: boolean, colour = ''): string =>
  `<Code guid="${guid}" name="${attribute(name)}" isCodable="${isCodable}"${colour ? ` color="${colour}"` : ''}>`;

const describe = (text: string): string[] => (text ? [`<Description>${escapeXml(text)}</Description>`] : []);

/** Control characters but tab and line ends, and what is no character at all. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this finds
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/u;
const ALL_FORBIDDEN = new RegExp(FORBIDDEN, 'gu');

const escapeXml = (text: string): string =>
  text
    .replace(ALL_FORBIDDEN, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    // Readers make line feeds of carriage returns that are not written so.
    .replaceAll('\r', '&#13;');

/** In an attribute readers make blanks of line ends and tabs. */
const attribute = (text: string): string =>
  escapeXml(text).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
