import type { Change } from './changes.ts';

/**
 * The command log is the spine: each change of a project is one entry, written in the same transaction as the rows
 * it changes. Sequence numbers run from 1 without gaps. Undo and redo are entries too: they name the entry they
 * take back or bring back, so that the log tells what was done, in the order it was done.
 */
export interface LogEntry {
  readonly seq: number;
  readonly type: 'do' | 'undo' | 'redo';
  /** The entry an undo or redo speaks of. */
  readonly target: number | null;
  /** What was done, e.g. 'add-tag'; the command's name also for its undo. */
  readonly command: string;
  /** What it was done to, for the sentence that the interface makes of it: 'Sergei Ryabkov'. */
  readonly subject: string;
  /** The second one of two: what the subject was merged into, taken out of, split into. */
  readonly into?: string;
  /** Id of the coder. */
  readonly coder: string;
  readonly at: string;
  /** The rows as this entry changed them; for an undo already inverted. */
  readonly changes: readonly Change[];
}

/** Number of tags that an entry touched. */
export const tagsTouched = ({ changes }: { readonly changes: readonly Pick<Change, 'table'>[] }): number =>
  changes.filter(({ table }) => table === 'tags').length;

/**
 * Where an entry of type 'do' stands in the history. A new command drops what was undone before it: it stays in the
 * log, but cannot be redone.
 */
export type Standing = 'done' | 'undone' | 'dropped' | 'not-undoable';
