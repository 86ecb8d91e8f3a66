import type { Change } from '../../shared/domain/changes.ts';

/** The list of changes in words: what was done, and to what. The commands' names are those that the log keeps. */
const WORDS: Record<string, string> = {
  'begin-project': 'began the project',
  'add-tag': 'tagged',
  'edit-tag': 'edited the tag',
  'move-tag': 'moved the edges of',
  'delete-tag': 'deleted the tag on',
  'add-articles': 'added',
  'edit-article': 'edited the article',
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

interface Described {
  readonly command: string;
  readonly subject: string;
  readonly into?: string;
}

export function describeEntry({ command, subject, into }: Described): string {
  const hits = command === 'tag-hits' ? /^(\d+) (.*)$/su.exec(subject) : null;
  if (hits) return `tagged ${hits[1]} ${hits[1] === '1' ? 'passage' : 'passages'} as “${shortened(hits[2] ?? '')}”`;
  const words = `${WORDS[command] ?? command} “${shortened(subject)}”`;
  return into === undefined ? words : `${words} ${BETWEEN[command] ?? 'into'} “${shortened(into)}”`;
}

const shortened = (name: string) => (name.length > MOST ? `${name.slice(0, MOST - 1)}…` : name);

/** How many tags an entry touched: “14 tags”. */
export const tagsTouched = (changes: readonly Change[]): number =>
  changes.filter(({ table }) => table === 'tags').length;
