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
  'edit-project': 'edited the project',
  'rename-coder': 'named the coder',
};

/** Longest subject that is shown whole. */
const MOST = 60;

export function describeEntry({ command, subject }: { readonly command: string; readonly subject: string }): string {
  const shown = subject.length > MOST ? `${subject.slice(0, MOST - 1)}…` : subject;
  return `${WORDS[command] ?? command} “${shown}”`;
}
