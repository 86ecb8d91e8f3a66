import type { Difference } from '../../../shared/domain/keeping/proof.ts';
import { counted } from '../counted.ts';

const PARTS: Readonly<Record<string, string>> = {
  project: 'the project’s own record',
  coders: 'the coders',
  actors: 'actors',
  positions: 'positions',
  merges: 'what was merged',
  documents: 'articles',
  tags: 'tags',
  log: 'the history of changes',
  texts: 'texts of articles',
};

/** What is wrong with a database, in words for the one whose work it is. */
export function damageInWords(difference: Difference): string {
  switch (difference.name) {
    case 'missing':
      return 'Its database is not there any more, or is empty. That can happen when the computer or the program is stopped in the middle of writing.';
    case 'unreadable':
      return `Its database cannot be read (${difference.reason}).`;
    case 'behind':
      return `Its database has lost the last ${counted(difference.changes, 'change')}.`;
    case 'damaged':
      return `Its database is damaged: it has not as many entries as it should in ${listed(difference.tables.map((table) => PARTS[table] ?? table))}.`;
  }
}

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
