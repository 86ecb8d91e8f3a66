import { READ_ENDINGS } from '../../../shared/contract/endings.ts';
import { endingOf } from '../../../shared/formats/file-names/endings.ts';

/** Files of one ending. */
export interface FileKind {
  /** In lower case, without its dot; '' for files that have none. */
  readonly ending: string;
  readonly count: number;
  /** Whether a reader has this ending: others are read as text where the analyst wants that. */
  readonly isRead: boolean;
}

/** The kinds of the files, those that are read and those that are many first. */
export function kindsOf(files: readonly { readonly name: string }[]): readonly FileKind[] {
  const counts = new Map<string, number>();
  for (const { name } of files) counts.set(endingOf(name), (counts.get(endingOf(name)) ?? 0) + 1);
  return [...counts]
    .map(([ending, count]) => ({ ending, count, isRead: READ_ENDINGS.includes(ending) }))
    .sort((a, b) => Number(b.isRead) - Number(a.isRead) || b.count - a.count || (a.ending < b.ending ? -1 : 1));
}

export const kindName = (ending: string): string => ending || 'without ending';
