import { type LogEntry, tagsTouched } from '../../shared/domain/log.ts';
import { counted } from './counted.ts';

/** The list of changes in words: what was done, and to what. The commands' names are those that the log keeps. */
const WORDS: Record<string, string> = {
  'begin-project': 'began the project',
  'add-tag': 'tagged',
  'edit-tag': 'edited the tag',
  'move-tag': 'moved the edges of',
  'accept-suggestion': 'accepted the suggestion',
  'dismiss-suggestion': 'dismissed the suggestion',
  'never-suggest': 'will not suggest any more',
  'suggest-again': 'will suggest again',
  'delete-tag': 'deleted the tag on',
  'add-articles': 'added',
  'edit-article': 'edited the article',
  'replace-text': 'replaced the text of',
  'delete-article': 'deleted the article',
  'mark-new': 'marked as new',
  'mark-in-progress': 'marked as in progress',
  'mark-done': 'marked as done',
  'add-actor': 'added the actor',
  'edit-actor': 'edited the actor',
  'delete-actor': 'deleted the actor',
  'add-position': 'added the position',
  'edit-position': 'edited the position',
  'delete-position': 'deleted the position',
  'merge-actors': 'merged',
  'merge-positions': 'merged',
  'take-apart': 'took',
  'split-actor': 'split',
  'split-position': 'split',
  'move-position': 'moved the position',
  'clear-unused': 'cleared',
  'import-codebook': 'imported the codebook',
  'merge-project': 'merged the project',
  'restore-snapshot': 'went back to the snapshot of',
  'edit-project': 'edited the project',
  'rename-coder': 'named the coder',
};

/** Longest subject that is shown whole. */
const MOST = 60;

/** What stands before the second object, where an entry has two: “merged “Kremlin” into “Russia””. */
const BETWEEN: Record<string, string> = {
  'take-apart': 'out of',
  'split-actor': 'and made of it',
  'split-position': 'and made of it',
};

/** What the words are made of: an entry, or the end of the history, which knows how many tags it touched. */
export type Told = Pick<LogEntry, 'command' | 'subject' | 'into'> &
  (Pick<LogEntry, 'changes'> | { readonly tags: number });

/** A piece of the sentence: a name, which is set apart, or the words around it. */
export interface Piece {
  readonly text: string;
  readonly isName: boolean;
}

const name = (text: string): Piece => ({
  text: text.length > MOST ? `${text.slice(0, MOST - 1)}…` : text,
  isName: true,
});

export function entryPieces(entry: Told): Piece[] {
  const { command, subject, into } = entry;
  const words = (text: string): Piece => ({ text, isName: false });
  if (command === 'tag-passages' || command === 'tag-hits') {
    // The older of the two has the number in its subject too: '37 NATO'.
    const what = command === 'tag-hits' ? subject.replace(/^\d+ /u, '') : subject;
    return [words(`tagged ${counted('tags' in entry ? entry.tags : tagsTouched(entry), 'passage')} as `), name(what)];
  }
  const told = [words(`${WORDS[command] ?? command} `), name(subject)];
  return into ? [...told, words(` ${BETWEEN[command] ?? 'into'} `), name(into)] : told;
}

export const describeEntry = (entry: Told): string =>
  entryPieces(entry)
    .map(({ text, isName }) => (isName ? `“${text}”` : text))
    .join('');

/** The same as the beginning of a sentence. */
export function sentence(entry: Told): string {
  const words = describeEntry(entry);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
