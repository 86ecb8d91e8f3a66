import type { Merge } from '../../domain/model.ts';
import { isNew, safeEntries } from './parse-codebook.ts';
import { excerpt, type Place, type Report } from './report.ts';
import { DEFAULT_COLOUR, isColour, mergeShape } from './shapes.ts';

/** What merges may refer to. Tags, members and children that they name may have been deleted since: they are not asked for. */
export interface MergeReferences {
  readonly actors: ReadonlySet<string>;
  readonly positions: ReadonlySet<string>;
  readonly coders: { has(id: string): boolean };
}

/** The list is absent where nothing was ever merged. */
export function parseMerges(value: unknown, references: MergeReferences, report: Report): Merge[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    report.add({ at: 'merges' }, 'The list is not a list. It was read as an empty one.');
    return [];
  }
  const taken = new Set<string>();
  const read = value.flatMap((one: unknown, index) => {
    const at = `merges[${index}]`;
    const merge = report.shape(mergeShape, one, at, (one as { code?: unknown } | null)?.code);
    if (!merge) return [];
    report.noteFields(`merge of ${merge.table}`, one);
    const place = { at, record: merge.code };
    const isSound = isNew(merge.code.id, taken, place, report) && refers(merge, references, place, report);
    return isSound ? [{ place, merge: { ...tidy(merge, one, place, report), id: merge.code.id } as Merge }] : [];
  });
  return leading(read, references, report);
}

type FileMerge = ReturnType<typeof mergeShape.parse>;

function refers({ table, code, coder }: FileMerge, references: MergeReferences, place: Place, report: Report): boolean {
  if (references[table].has(code.id)) {
    report.add(place, 'It is still in the codebook, and so cannot be merged into another. The merge was left out.');
    return false;
  }
  if (references.coders.has(coder)) return true;
  report.add(place, `Its coder (${excerpt(coder)}) is not in the file. The merge was left out.`);
  return false;
}

/** External ids and colours as those of the codebook itself. */
function tidy(merge: FileMerge, raw: unknown, place: Place, report: Report): FileMerge {
  if (merge.table === 'actors') {
    const { externalIds } = (raw as { code: { externalIds: object } }).code;
    return { ...merge, code: { ...merge.code, externalIds: safeEntries(externalIds, place, report) } };
  }
  if (isColour(merge.code.colour)) return merge;
  report.add(place, `Its colour “${excerpt(merge.code.colour)}” is not written as #rrggbb. It was kept in grey.`);
  return { ...merge, code: { ...merge.code, colour: DEFAULT_COLOUR } };
}

interface Read {
  readonly place: Place;
  readonly merge: Merge;
}

/** Those that lead to a code of the codebook, straight or by way of others: never round in a circle. */
function leading(read: readonly Read[], references: MergeReferences, report: Report): Merge[] {
  const byId = new Map(read.map(({ merge }) => [merge.id, merge]));
  return read.flatMap(({ place, merge }) => {
    const seen = new Set<string>();
    let next: Merge | undefined = merge;
    while (next && !seen.has(next.id) && !references[merge.table].has(next.into)) {
      seen.add(next.id);
      const outer: Merge | undefined = byId.get(next.into);
      next = outer?.table === merge.table ? outer : undefined;
    }
    if (next && !seen.has(next.id)) return [merge];
    report.add(place, `What it was merged into (${excerpt(merge.into)}) is not in the file. The merge was left out.`);
    return [];
  });
}
