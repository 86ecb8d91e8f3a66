/**
 * Every command that a menu, a key or a button can give, with its name and its keys: the one list from which the
 * application menu, the key bindings and the key card are made.
 *
 * Keys are written as Electron's accelerators; `CmdOrCtrl` is Cmd on macOS and Ctrl elsewhere. A key without a
 * modifier acts only outside text fields.
 */
export const COMMANDS = [
  { id: 'new-project', label: 'New project…', keys: ['CmdOrCtrl+Shift+N'], menu: 'file' },
  { id: 'open-articles', label: 'Open articles…', keys: ['CmdOrCtrl+O'], menu: 'file' },
  { id: 'open-folder', label: 'Open folder…', keys: [], menu: 'file' },
  { id: 'paste-article', label: 'Paste text as article…', keys: ['CmdOrCtrl+Shift+V'], menu: 'file' },
  { id: 'open-project-file', label: 'Open project file…', keys: ['CmdOrCtrl+Shift+O'], menu: 'file' },
  { id: 'open-sample', label: 'Open the sample project', keys: [], menu: 'file' },
  { id: 'show-projects', label: 'All projects', keys: ['CmdOrCtrl+Shift+P'], menu: 'file' },
  { id: 'edit-project', label: 'Project details…', keys: [], menu: 'file' },
  { id: 'show-import-report', label: 'Last import report…', keys: [], menu: 'file' },
  { id: 'export', label: 'Export…', keys: ['CmdOrCtrl+E'], menu: 'file' },
  { id: 'back-up', label: 'Back up…', keys: [], menu: 'file' },
  { id: 'snapshots', label: 'Snapshots…', keys: [], menu: 'file' },
  { id: 'lock-project', label: 'Lock with a passphrase…', keys: [], menu: 'file' },
  { id: 'change-passphrase', label: 'Change the passphrase…', keys: [], menu: 'file' },
  { id: 'remove-lock', label: 'Remove the lock…', keys: [], menu: 'file' },
  { id: 'restore', label: 'Restore a backup…', keys: [], menu: 'file' },
  { id: 'merge-project', label: 'Merge a project…', keys: [], menu: 'file' },
  { id: 'import-codebook', label: 'Import codebook…', keys: [], menu: 'file' },
  { id: 'export-codebook', label: 'Export codebook…', keys: [], menu: 'file' },
  { id: 'replace-text', label: 'Newer version of the text…', keys: [], menu: 'file' },
  { id: 'undo', label: 'Undo', keys: ['CmdOrCtrl+Z'], menu: 'edit' },
  { id: 'redo', label: 'Redo', keys: ['CmdOrCtrl+Shift+Z', 'CmdOrCtrl+Y'], menu: 'edit' },
  { id: 'tag-actor', label: 'Tag as actor…', keys: ['A'], menu: 'tag' },
  { id: 'tag-position', label: 'Tag as position…', keys: ['P'], menu: 'tag' },
  { id: 'tag-date', label: 'Tag as date…', keys: ['D'], menu: 'tag' },
  { id: 'edit-tag', label: 'Edit tag…', keys: ['Enter'], menu: 'tag' },
  { id: 'move-edges', label: 'Move the edges of the tag', keys: ['B'], menu: 'tag' },
  { id: 'delete-tag', label: 'Delete tag', keys: ['Delete', 'Backspace'], menu: 'tag' },
  { id: 'next-tag', label: 'Next tag', keys: ['N'], menu: 'tag' },
  { id: 'previous-tag', label: 'Previous tag', keys: ['Shift+N'], menu: 'tag' },
  { id: 'next-suggestion', label: 'Next suggestion', keys: [], menu: 'tag' },
  { id: 'previous-suggestion', label: 'Previous suggestion', keys: [], menu: 'tag' },
  { id: 'accept-suggestion', label: 'Accept the suggestion', keys: [], menu: 'tag' },
  { id: 'edit-suggestion', label: 'Edit the suggestion before accepting…', keys: ['E'], menu: 'tag' },
  { id: 'dismiss-suggestion', label: 'Dismiss the suggestion', keys: [], menu: 'tag' },
  { id: 'never-suggest', label: 'Never suggest these words again', keys: [], menu: 'tag' },
  { id: 'accept-in-article', label: 'Accept all of this actor in this article…', keys: [], menu: 'tag' },
  { id: 'accept-in-project', label: 'Accept all of this actor in the project…', keys: [], menu: 'tag' },
  { id: 'look-through', label: 'Look through all articles for suggestions', keys: [], menu: 'tag' },
  { id: 'next-status', label: 'Mark as next status', keys: ['M'], menu: 'edit' },
  { id: 'status-new', label: 'Mark as new', keys: [], menu: 'edit' },
  { id: 'status-in-progress', label: 'Mark as in progress', keys: [], menu: 'edit' },
  { id: 'status-done', label: 'Mark as done', keys: [], menu: 'edit' },
  { id: 'new-actor', label: 'New actor…', keys: [], menu: 'codebook' },
  { id: 'new-position', label: 'New position…', keys: [], menu: 'codebook' },
  { id: 'unused-codes', label: 'Unused codes…', keys: [], menu: 'codebook' },
  { id: 'grow-word', label: 'Grow the selection by a word', keys: ['W'], menu: 'tag' },
  { id: 'shrink-word', label: 'Shrink the selection by a word', keys: ['Shift+W'], menu: 'tag' },
  { id: 'grow-sentence', label: 'Grow the selection by a sentence', keys: ['S'], menu: 'tag' },
  { id: 'shrink-sentence', label: 'Shrink the selection by a sentence', keys: ['Shift+S'], menu: 'tag' },
  { id: 'swap-ends', label: 'Take the other end of the selection', keys: ['X'], menu: 'tag' },
  { id: 'show-commands', label: 'Commands…', keys: ['CmdOrCtrl+K'], menu: 'go' },
  { id: 'find', label: 'Find in the project…', keys: ['CmdOrCtrl+F'], menu: 'go' },
  { id: 'next-hit', label: 'Next hit', keys: ['F3'], menu: 'go' },
  { id: 'previous-hit', label: 'Previous hit', keys: ['Shift+F3'], menu: 'go' },
  { id: 'next-article', label: 'Next article', keys: [']'], menu: 'go' },
  { id: 'previous-article', label: 'Previous article', keys: ['['], menu: 'go' },
  { id: 'go-articles', label: 'Go to the articles', keys: ['CmdOrCtrl+1'], menu: 'go' },
  { id: 'go-reader', label: 'Go to the text', keys: ['CmdOrCtrl+2'], menu: 'go' },
  { id: 'go-tags', label: 'Go to the tags', keys: ['CmdOrCtrl+3'], menu: 'go' },
  { id: 'go-codebook', label: 'Go to the codebook', keys: ['CmdOrCtrl+4'], menu: 'go' },
  { id: 'go-changes', label: 'Go to the changes', keys: ['CmdOrCtrl+5'], menu: 'go' },
  { id: 'go-suggestions', label: 'Go to the suggestions', keys: ['CmdOrCtrl+6'], menu: 'go' },
  { id: 'theme-system', label: 'Theme: as the system', keys: [], menu: 'view' },
  { id: 'theme-light', label: 'Theme: light', keys: [], menu: 'view' },
  { id: 'theme-dark', label: 'Theme: dark', keys: [], menu: 'view' },
  { id: 'toggle-snap', label: 'Snap selections to words', keys: [], menu: 'view' },
  { id: 'text-larger', label: 'Larger text', keys: ['CmdOrCtrl+Plus', 'CmdOrCtrl+='], menu: 'view' },
  { id: 'text-smaller', label: 'Smaller text', keys: ['CmdOrCtrl+-'], menu: 'view' },
  { id: 'text-normal', label: 'Text size that suits the window', keys: ['CmdOrCtrl+0'], menu: 'view' },
  { id: 'settings', label: 'Settings…', keys: ['CmdOrCtrl+,'], menu: 'view' },
  { id: 'show-keys', label: 'Keys', keys: ['?'], menu: 'help' },
  { id: 'show-about', label: 'About Standpoint', keys: [], menu: 'help' },
] as const satisfies readonly CommandSpec[];

export type MenuName = 'file' | 'edit' | 'tag' | 'codebook' | 'go' | 'view' | 'help';

export interface CommandSpec {
  readonly id: string;
  readonly label: string;
  readonly keys: readonly string[];
  readonly menu: MenuName;
}

export type CommandId = (typeof COMMANDS)[number]['id'];
