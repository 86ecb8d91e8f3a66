import { ACTOR_KINDS, type ActorKind } from '../../domain/model.ts';
import { readColour, splitList, splitPairs } from '../codebook.ts';
import { unharmed } from '../formula-cells.ts';
import { excerpt, type FailedItem } from '../project-file/report.ts';
import type { RawCode } from '../resolve-codes.ts';

export interface Table {
  /** Written by this program: then the marks against formulas are taken off, and ids are the codes' own. */
  readonly own: boolean;
  readonly columns: ReadonlyMap<string, number>;
  readonly width: number;
  readonly unknown: readonly FailedItem[];
}

/** One line of the table as a code whose references are still words. */
export function readRow(cells: readonly string[], at: string, table: Table, isBroken: boolean): RawCode {
  const cell = (column: string): string => {
    const index = table.columns.get(column);
    const raw = index === undefined ? '' : (cells[index] ?? '');
    return table.own ? unharmed(raw) : raw.trim();
  };
  const name = cell('name');
  const item = name.trim() ? `${at} “${excerpt(name)}”` : at;
  const faults: string[] = [];
  const type = typeOf(cell('type'), cell('kind'));
  const colour = readColour(cell('colour'));
  const externalIds = splitPairs(cell('externalIds'));
  let refused = '';
  if (isBroken) refused = 'Its quotation marks do not match. It was left out.';
  else if (!name.trim()) refused = 'It has no name. It was left out.';
  else if (!type)
    refused = `“${excerpt(cell('type') || cell('kind'))}” is neither an actor’s kind nor a position. It was left out.`;
  if (cells.length > table.width) faults.push('It has more cells than the first line. Those beyond were left out.');
  if (!colour && cell('colour').trim())
    faults.push(`Its colour “${excerpt(cell('colour'))}” is not written as #rrggbb. It gets another.`);
  if (!externalIds) faults.push('Its external ids are not written as name=id. It was kept without them.');
  return {
    item,
    refused,
    faults,
    id: table.own ? cell('id') : '',
    name,
    kind: type?.kind ?? null,
    aliases: splitList(cell('aliases')),
    memberOf: splitList(cell('memberOf')),
    externalIds: externalIds ?? {},
    description: cell('description'),
    colour: colour ?? '',
    // Beside an id the path is only there to be read.
    parent: parentOf(cell('parentId'), cell('parent'), table.own && cell('id') ? '' : cell('path'), name),
    order: Number.parseFloat(cell('order')),
  };
}

/** `kind` null: a position. Null where the words mean nothing here. */
function typeOf(rawType: string, rawKind: string): { kind: ActorKind | null } | null {
  const [type, kind] = [rawType.trim().toLowerCase(), rawKind.trim().toLowerCase()];
  const known = [kind, type].map((word) => (word === 'organization' ? 'organisation' : word));
  const found = ACTOR_KINDS.find((own) => known.includes(own));
  if (type === 'actor') return kind && !found ? null : { kind: found ?? 'person' };
  if (found && type !== 'position') return { kind: found };
  return (type === '' && kind === '') || type === 'position' || type === 'code' ? { kind: null } : null;
}

function parentOf(id: string, parent: string, path: string, name: string): RawCode['parent'] {
  if (id) return { id };
  if (parent) return { name: parent };
  const labels = path.split(/\s*[›>/\\]\s*/u).filter((label) => label !== '');
  if (labels.at(-1) === name) labels.pop();
  return labels.length > 0 ? { path: labels } : null;
}
