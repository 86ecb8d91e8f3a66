/** One visible row of a tree. The same thing may have several rows: then their keys differ and their ids do not. */
export interface TreeRow {
  readonly key: string;
  readonly id: string;
  /** From 1. */
  readonly level: number;
  /** Whether its children are shown; null where it has none. */
  readonly isOpen: boolean | null;
  /** Key of the row it stands under; null at the top. */
  readonly parent: string | null;
  /** Its place among its siblings, from 1, and how many they are. */
  readonly place: number;
  readonly of: number;
}

/**
 * Index of the row that is meant by a key, or by an id where no row has such a key; where that row is gone, of the one
 * that came to its place. 0 in an empty tree.
 */
export function placeOf(rows: readonly TreeRow[], current: string | null, before: number): number {
  const byKey = rows.findIndex(({ key }) => key === current);
  if (byKey >= 0) return byKey;
  const byId = rows.findIndex(({ id }) => id === current);
  return byId >= 0 ? byId : Math.max(0, Math.min(before, rows.length - 1));
}

/** Rows that a page key goes over. */
const PAGE = 10;

/** What a key asks of a tree: another row, or the current one opened or closed; null where it is no key of trees. */
export type TreeStep = { readonly to: number } | { readonly toggle: TreeRow } | null;

export function treeStep(rows: readonly TreeRow[], at: number, key: string): TreeStep {
  const last = rows.length - 1;
  const row = rows[at];
  const to = (goal: number): TreeStep => ({ to: Math.min(last, Math.max(0, goal)) });
  switch (key) {
    case 'ArrowDown':
      return to(at + 1);
    case 'ArrowUp':
      return to(at - 1);
    case 'PageDown':
      return to(at + PAGE);
    case 'PageUp':
      return to(at - PAGE);
    case 'Home':
      return to(0);
    case 'End':
      return to(last);
    case 'ArrowRight':
      if (!row || row.isOpen === null) return null;
      return row.isOpen ? to(at + 1) : { toggle: row };
    case 'ArrowLeft': {
      if (row?.isOpen) return { toggle: row };
      const parent = rows.findIndex(({ key: other }) => other === row?.parent);
      return parent < 0 ? null : to(parent);
    }
    default:
      return null;
  }
}

/** The ids of the rows from one to another, both included, whichever comes first. */
export function idsBetween(rows: readonly TreeRow[], from: number, to: number): Set<string> {
  const [first, last] = from < to ? [from, to] : [to, from];
  return new Set(rows.slice(Math.max(0, first), last + 1).map(({ id }) => id));
}

/** The same set with the id in it, or without it where it was. */
export function toggled(ids: ReadonlySet<string>, id: string): Set<string> {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return next;
}

export type DropZone = 'before' | 'after' | 'into';

/**
 * Where beside or in a row something would be dropped: the upper quarter is before it, the lower one after it, the
 * middle inside. Below an open row its children follow: there the lower part means inside too.
 *
 * @param share how far down the row the pointer is, 0 to 1
 */
export function zoneAt(share: number, row: Pick<TreeRow, 'isOpen'>): DropZone {
  if (share < 0.28) return 'before';
  return share > 0.72 && !row.isOpen ? 'after' : 'into';
}
