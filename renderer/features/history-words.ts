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

/** What the words are made of; `into` is what something was merged into, where the entry has it. */
export interface Told {
  readonly command: string;
  readonly subject: string;
  readonly into?: string | null | undefined;
}

/** A piece of the sentence: a name, which is set apart, or the words around it. */
export interface Piece {
  readonly text: string;
  readonly isName: boolean;
}

const name = (text: string): Piece => ({
  text: text.length > MOST ? `${text.slice(0, MOST - 1)}…` : text,
  isName: true,
});

export function entryPieces({ command, subject, into }: Told): Piece[] {
  const words = (text: string): Piece => ({ text, isName: false });
  // The subject of these begins with the number of passages.
  const hits = command === 'tag-hits' ? /^(\d+) (.*)$/su.exec(subject) : null;
  if (hits) {
    return [words(`tagged ${hits[1]} ${hits[1] === '1' ? 'passage' : 'passages'} as `), name(hits[2] ?? '')];
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

/** Number of tags that an entry touched; said only where it is more than the one that its words speak of. */
export const tagsTouched = ({ changes }: { readonly changes: readonly { readonly table: string }[] }): number =>
  changes.filter(({ table }) => table === 'tags').length;
