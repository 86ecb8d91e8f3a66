/** For the model test: a codebook as it comes back from elsewhere, read from a file that was really written. */
import type { Actor, Position } from '../../../../shared/domain/model.ts';
import type { Codebook, ParsedCodebook } from '../../../../shared/formats/codebook.ts';
import { buildCodebookCsv } from '../../../../shared/formats/codebook-csv/build.ts';
import { buildCodebookQdc } from '../../../../shared/formats/codebook-qdc/build.ts';
import type { ProjectState } from '../../../state/project-state.ts';
import { parseCodebook } from '../../reading/parse-codebook.ts';
import { unwrap } from '../../testing.ts';

/**
 * Some of what is here and of what was merged since (an older export knows those codes still), some of it under other names,
 * in other places and groups, with codes of its own; as a table, as a table without ids, or as REFI-QDA.
 */
export function codebookFile(state: ProjectState, [a, b, c]: readonly [number, number, number]): ParsedCodebook {
  const merged = [...state.merges.values()];
  const actors = onceEach([
    ...state.actors.values(),
    ...merged.flatMap((merge): Actor[] => (merge.table === 'actors' ? [merge.code] : [])),
    own(b, c),
  ]).filter((_, index) => (a >> (index % 8)) % 2 === 0 || index % 8 === c % 8);
  const positions = onceEach([
    ...state.positions.values(),
    ...merged.flatMap((merge): Position[] => (merge.table === 'positions' ? [merge.code] : [])),
    { id: `import ${b % 3}`, label: `Claim ${c % 3}`, parentId: null, description: 'd', colour: '#445566' },
  ]).filter((_, index) => (b >> (index % 8)) % 2 === 0 || index % 8 === c % 8);
  const ids = actors.map(({ id }) => id);
  const codebook: Codebook = {
    actors: actors.map((actor, index) => ({
      ...actor,
      name: (b + index) % 5 ? actor.name : `${actor.name} ${c % 3}`,
      memberOf: (c + index) % 3 ? actor.memberOf : [ids[(a + index) % ids.length] ?? ''],
      aliases: (a + index) % 4 ? actor.aliases : ['elsewhere'],
    })),
    // Of those before it: what lies in a circle has no place in a file.
    positions: positions.map((position, index) => ({
      ...position,
      label: (a + index) % 5 ? position.label : `${position.label} ${c % 3}`,
      parentId: (c + index) % 3 ? (positions[(b % (index + 1)) - 1]?.id ?? null) : null,
    })),
  };
  return unwrap(parseCodebook(new TextEncoder().encode(written(codebook, a % 3)), 'codes'));
}

/** What was imported before is here already, or was merged: no codebook goes out with an id twice. */
const onceEach = <C extends { readonly id: string }>(codes: readonly C[]): C[] =>
  codes.filter(({ id }, index) => codes.findIndex((other) => other.id === id) === index);

const own = (b: number, c: number): Actor => ({
  ...{ id: `import ${b % 3}`, name: `Actor ${c % 3}`, kind: 'state', aliases: ['NATO'], memberOf: [], note: 'n' },
  externalIds: { wikidata: `Q${c % 3}` },
});

function written(codebook: Codebook, format: number): string {
  const qdc = buildCodebookQdc(codebook, 'test');
  if (format === 2 && qdc.ok) return qdc.value;
  const table = buildCodebookCsv(codebook, { byteOrderMark: false });
  // A column that is called otherwise is not known: the codes come without their ids.
  return format === 1 ? table.replace('id,', 'number,') : table;
}
