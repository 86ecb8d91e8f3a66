import type { CommandId } from '../../shared/contract/commands.ts';
import type { Controller } from './controller.ts';
import { IN_PROJECT } from './use-machine.ts';

/** Other words by which the palette finds a command. */
export const SYNONYMS: Readonly<Partial<Record<CommandId, readonly string[]>>> = {
  'open-articles': ['import texts', 'add files'],
  'open-folder': ['import directory', 'read many files', 'file names'],
  'open-project-file': ['import project', 'load'],
  'open-sample': ['example', 'demo'],
  'show-projects': ['start screen', 'home', 'close project'],
  'replace-text': ['corrected article', 'update text', 're-anchor'],
  snapshots: ['versions', 'restore', 'go back', 'earlier'],
  'lock-project': ['encrypt', 'password', 'protect', 'secret'],
  'change-passphrase': ['new password'],
  'remove-lock': ['decrypt', 'unlock', 'password'],
  'back-up': ['save a copy', 'archive', 'backup'],
  restore: ['open a backup', 'bring back'],
  'merge-project': ['combine projects', 'join', 'another analyst', 'later version'],
  'edit-project': ['rename project', 'description', 'my name'],
  export: ['save file', 'download', 'JSON'],
  'tag-actor': ['mark person', 'code who', 'highlight'],
  'tag-position': ['mark claim', 'code stance', 'statement'],
  'tag-date': ['mark day', 'code when'],
  'edit-tag': ['change tag', 'correct'],
  'move-edges': ['resize tag', 'boundaries', 'longer', 'shorter'],
  'delete-tag': ['remove tag', 'untag'],
  'next-suggestion': ['walk proposals'],
  'accept-suggestion': ['take proposal', 'confirm'],
  'dismiss-suggestion': ['reject proposal', 'refuse', 'ignore'],
  'never-suggest': ['ignore words', 'stop suggesting'],
  'accept-in-article': ['tag all mentions'],
  'accept-in-project': ['tag all mentions', 'bulk'],
  'look-through': ['suggest everywhere', 'auto-code'],
  'go-suggestions': ['proposals', 'reading along'],
  'go-changes': ['history', 'log', 'what was done'],
  'theme-dark': ['night', 'appearance'],
  'theme-light': ['day', 'appearance'],
  'theme-system': ['automatic', 'appearance'],
  'text-larger': ['zoom in', 'bigger font'],
  'text-smaller': ['zoom out', 'smaller font'],
  'text-normal': ['reset font'],
  settings: ['preferences', 'options', 'keyboard shortcuts', 'font'],
  'show-keys': ['shortcuts', 'help'],
  'show-about': ['version', 'licence'],
};

/** Why a command cannot be used now, in a few words; null where it can. */
export function whyNotNow(command: CommandId, { store, session, suggestions }: Controller): string | null {
  const { screen } = store.getState();
  if (screen.name !== 'project') {
    return IN_PROJECT.includes(command) || command === 'undo' || command === 'redo' ? 'open a project first' : null;
  }
  const { open, articles, undo, redo } = screen.workspace.store.getState();
  const { selection, activeTag } = session.getState();
  const { isLocked, readOnly } = screen.workspace;
  switch (command) {
    case 'lock-project':
      if (readOnly !== null) return 'go back to the project first';
      return isLocked ? 'it is locked already' : null;
    case 'change-passphrase':
    case 'remove-lock':
      if (readOnly !== null) return 'go back to the project first';
      return isLocked ? null : 'it is not locked';
    case 'undo':
      return undo ? null : 'nothing to undo';
    case 'redo':
      return redo ? null : 'nothing to redo';
    case 'tag-actor':
    case 'tag-position':
    case 'tag-date':
      return selection ? null : 'select a passage first';
    case 'edit-tag':
    case 'move-edges':
    case 'delete-tag':
      return activeTag ? null : 'choose a tag first';
    case 'next-tag':
    case 'previous-tag':
      return open?.tags.length ? null : 'no tags here';
    case 'next-suggestion':
    case 'previous-suggestion':
      return suggestions.store.getState().shown.length > 0 ? null : 'no suggestions here';
    case 'accept-suggestion':
    case 'edit-suggestion':
    case 'dismiss-suggestion':
    case 'never-suggest':
      return suggestions.current ? null : 'choose a suggestion first';
    case 'accept-in-article':
    case 'accept-in-project':
      return suggestions.current?.kind === 'actor' ? null : 'choose a suggestion of an actor first';
    case 'next-article':
    case 'previous-article':
      return articles.size > 1 ? null : 'no other article';
    default:
      return null;
  }
}
