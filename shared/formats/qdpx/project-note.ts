import type { Merge, Position } from '../../domain/model.ts';
import { treeOrder } from '../codebook.ts';
import { positionGuid } from '../codebook-qdc/guids.ts';
import { mergeOf } from '../project-file/build.ts';
import { type MergeReferences, parseMerges } from '../project-file/parse-merges.ts';
import { Report } from '../project-file/report.ts';

/** The name of the note that holds what REFI-QDA knows no place for. */
export const PROJECT_NOTE_NAME = 'Standpoint: codes that were merged, and the order of positions';

/** JSON of what only we read; '' where there is nothing. Positions are ordered in it where their tree does not tell. */
export function projectNote(positions: readonly Position[], merges: readonly Merge[]): string {
  const inTree = treeOrder(positions).every(({ position }, index) => position.id === positions[index]?.id);
  if (inTree && merges.length === 0) return '';
  return JSON.stringify({
    ...(inTree ? {} : { positions: positions.map(({ id }) => id) }),
    ...(merges.length > 0 ? { merges: merges.map(mergeOf) } : {}),
  });
}

export interface ProjectNote {
  /** As before, in the order that the note tells; those that it does not name stay last. */
  readonly positions: Position[];
  readonly merges: Merge[];
  readonly report: Report;
}

/** Reads the note as warily as a project file: what it says wrongly is listed, and nothing else is lost by it. */
export function readProjectNote(
  json: string,
  positions: readonly Position[],
  references: MergeReferences,
): ProjectNote {
  const report = new Report();
  const unread = (): ProjectNote => {
    report.add({ at: `note “${PROJECT_NOTE_NAME}”` }, 'It was changed and cannot be read. It was left out.');
    return { positions: [...positions], merges: [], report };
  };
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return unread();
  }
  if (typeof value !== 'object' || value === null) return unread();
  const { positions: order, merges } = value as { positions?: unknown; merges?: unknown };
  const ids = Array.isArray(order) ? order.filter((id) => typeof id === 'string') : [];
  // One whose id an actor has as well comes back under another.
  const places = new Map([
    ...ids.map((id, index) => [positionGuid(id), index] as const),
    ...ids.map((id, index) => [id, index] as const),
  ]);
  const placeOf = ({ id }: Position) => places.get(id) ?? ids.length;
  return {
    positions: positions.toSorted((a, b) => placeOf(a) - placeOf(b)),
    merges: parseMerges(merges, references, report),
    report,
  };
}
