import Papa from 'papaparse';
import type { Actor, Position } from '../../domain/model.ts';
import { type Codebook, joinList, joinPairs, type Losses, treeOrder } from '../codebook.ts';
import { harmless } from '../formula-cells.ts';
import { COLUMNS, type Column, PATH_SIGN } from './columns.ts';

export interface CsvOptions {
  /** A byte-order mark in front: some spreadsheets know UTF-8 only by it. */
  readonly byteOrderMark: boolean;
}

/** The codebook as a table (README): one line a code, actors first; parents before the positions below them. */
export function buildCodebookCsv({ actors, positions }: Codebook, { byteOrderMark }: CsvOptions): string {
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  const rows = [
    ...actors.map((actor, at) => actorRow(actor, names, at + 1)),
    ...treeOrder(positions).map(({ position, above }, at) => positionRow(position, above, at + 1)),
  ];
  const table = rows.map((row) => COLUMNS.map((column) => harmless(row[column] ?? '')));
  const csv = Papa.unparse({ fields: [...COLUMNS], data: table }, { newline: '\r\n' });
  return `${byteOrderMark ? '\uFEFF' : ''}${csv}\r\n`;
}

/** The table carries the whole codebook; what it is not, is a project. */
export const lossesOfCsv: Losses = () => [];

type Row = Partial<Record<Column, string>>;

const actorRow = (actor: Actor, names: ReadonlyMap<string, string>, order: number): Row => ({
  type: 'actor',
  id: actor.id,
  name: actor.name,
  kind: actor.kind,
  aliases: joinList(actor.aliases),
  memberOf: joinList(actor.memberOf),
  memberOfNames: joinList(actor.memberOf.map((id) => names.get(id) ?? '?')),
  externalIds: joinPairs(actor.externalIds),
  description: actor.note,
  order: String(order),
});

const positionRow = (position: Position, above: readonly Position[], order: number): Row => ({
  type: 'position',
  id: position.id,
  name: position.label,
  path: [...above, position].map(({ label }) => label).join(PATH_SIGN),
  parentId: position.parentId ?? '',
  description: position.description,
  colour: position.colour,
  order: String(order),
});
