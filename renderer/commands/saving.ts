import { isFull } from '../db/storage-trouble.ts';
import type { ProjectState, SavingTrouble } from '../state/project-state.ts';
import type { KeeperState } from './keeping/keeper.ts';

/** Milliseconds until a change that could not be written is tried again. */
export const RETRY_CHANGE = 2000;

/** A change that could not be written, and waits. */
export interface WaitingChange {
  readonly error: unknown;
}

/** What is said of saving: a change that waits comes before a journal that does. */
export function savingOf(
  isWriting: boolean,
  waiting: WaitingChange | null,
  kept: KeeperState | null,
  seq: number,
): Pick<ProjectState, 'saving' | 'trouble'> {
  if (waiting) return { saving: 'failed', trouble: { what: 'change', message: waitingSentence(waiting.error) } };
  if (kept?.trouble) return { saving: 'failed', trouble: journalTrouble(kept.trouble.message) };
  const isKept = !kept || kept.seq >= seq;
  return { saving: isWriting || !isKept ? 'saving' : 'saved', trouble: null };
}

const waitingSentence = (error: unknown): string =>
  isFull(error)
    ? 'The disk is full, or this program may use no more of it: your last change is not saved yet. It is kept here and tried again every two seconds. Make room, and leave this window open.'
    : 'The database cannot be written: your last change is not saved yet. It is kept here and tried again every two seconds. Leave this window open.';

const journalTrouble = (message: string): SavingTrouble => ({
  what: 'journal',
  message: `Your changes are in the database, but not yet in the journal beside it, which protects them: ${message} It is tried again every two seconds.`,
});
