import type { CommandId } from '../../shared/contract/commands.ts';
import { RANGES } from '../../shared/contract/settings.ts';
import type { Status, TagKind } from '../../shared/domain/model.ts';
import { backup } from '../../shared/formats/backup/build.ts';
import { markArticle } from '../commands/articles.ts';
import { deleteTag } from '../commands/tags.ts';
import type { Workspace } from '../commands/workspace.ts';
import { neighbourArticle } from '../features/article-order.ts';
import { nextStatus, STATUS_WORDS } from '../features/article-status.tsx';
import { counted } from '../features/counted.ts';
import { describeEntry } from '../features/history-words.ts';
import { neighbourTag, tagsAt } from '../features/reader/tags-at.ts';
import type { Line } from '../state/search.ts';
import { notify, type SessionStore } from '../state/session.ts';
import { workspaceIn } from './app-state.ts';
import { fittingSize } from './appearance.ts';
import type { Controller } from './controller.ts';
import { articleInFocus } from './focus.ts';
import { resizeInReader, swapEndsInReader } from './resize.ts';

/** Where the caret of the reader is; the reader alone knows the page. Null where it is nowhere. */
export type CaretOf = () => number | null;

/** What each command does. Menu, key and button all come here. */
export function makeDispatch(
  controller: Controller,
  caretOf: CaretOf,
  focus: (part: FocusPart) => void,
  show: (line: Line) => void,
) {
  const { session, store } = controller;
  const inProject = (work: (open: Workspace) => void) => () => {
    const open = workspaceIn(store);
    if (open) work(open);
  };

  // One after the other: a key that is pressed twice goes two steps.
  let marked: Promise<void> = Promise.resolve();
  const markAs = (to: (status: Status) => Status) =>
    inProject((open) => {
      const id = articleInFocus() ?? open.store.getState().open?.id;
      marked = marked.then(() => mark(open, session, id, to));
    });

  const ifLock = (locked: boolean, name: 'lock-project' | 'change-passphrase' | 'remove-lock') =>
    inProject(({ isLocked, readOnly }) => {
      if (readOnly !== null) notify(session, 'news', 'Go back to the project first.');
      else if (isLocked === locked) session.setState({ dialog: { name } });
      else notify(session, 'news', isLocked ? 'This project is locked already.' : 'This project is not locked.');
    });

  const withSuggestion = (work: () => void) =>
    inProject(() => {
      if (controller.suggestions.current) work();
      else
        notify(
          session,
          'news',
          'There is no suggestion here. Go to one with Tab in the text, or choose it in the list.',
        );
    });

  const table: Record<CommandId, () => void> = {
    'new-project': () => session.setState({ dialog: { name: 'new-project' } }),
    'open-articles': () => void controller.files.choose('articles'),
    'open-folder': () => void controller.folders.choose(),
    'paste-article': () => session.setState({ dialog: { name: 'paste-article', text: '' } }),
    'open-project-file': () => void controller.files.choose('project'),
    'open-sample': () => void controller.files.openSample(),
    'show-projects': inProject(() => void controller.showProjects()),
    'edit-project': inProject(() => session.setState({ dialog: { name: 'project-details' } })),
    'show-import-report': () => controller.files.showReport(),
    export: inProject(() => session.setState({ dialog: { name: 'export' } })),
    'back-up': inProject(() => void controller.files.export(backup, { rawCells: false }, {})),
    restore: () => void controller.files.choose('project'),
    'merge-project': inProject(() => void controller.merges.choose()),
    'import-codebook': inProject(() => void controller.codebookFiles.choose()),
    'export-codebook': inProject(() => session.setState({ dialog: { name: 'export-codebook' } })),
    'replace-text': inProject((open) => {
      const id = articleInFocus() ?? open.store.getState().open?.id;
      if (id) void controller.newTexts.choose(id);
      else notify(session, 'news', 'Choose the article first whose text is to be replaced.');
    }),
    undo: inProject((open) => void step(open, controller, 'undo')),
    redo: inProject((open) => void step(open, controller, 'redo')),
    'tag-actor': inProject(() => beginTag(session, 'actor')),
    'tag-position': inProject(() => beginTag(session, 'position')),
    'tag-date': inProject(() => beginTag(session, 'date')),
    'edit-tag': inProject((open) => withTag(open, session, caretOf, 'edit')),
    'move-edges': inProject((open) => withTag(open, session, caretOf, 'move')),
    'delete-tag': inProject((open) => withTag(open, session, caretOf, 'delete')),
    'next-tag': inProject((open) => walk(open, session, caretOf, 1)),
    'previous-tag': inProject((open) => walk(open, session, caretOf, -1)),
    'next-suggestion': inProject(() => stepSuggestion(controller, caretOf, 1)),
    'previous-suggestion': inProject(() => stepSuggestion(controller, caretOf, -1)),
    'accept-suggestion': withSuggestion(() => controller.suggestions.accept()),
    'edit-suggestion': withSuggestion(() => controller.suggestions.edit()),
    'dismiss-suggestion': withSuggestion(() => controller.suggestions.dismiss()),
    'never-suggest': withSuggestion(() => controller.suggestions.never()),
    'accept-in-article': withSuggestion(() => acceptAll(controller, 'article')),
    'accept-in-project': withSuggestion(() => acceptAll(controller, 'project')),
    'look-through': inProject(() => {
      session.setState({ panel: 'suggestions' });
      focus('suggestions');
      controller.suggestions.through.count();
    }),
    'next-status': markAs(nextStatus),
    'status-new': markAs(() => 'new'),
    'status-in-progress': markAs(() => 'in-progress'),
    'status-done': markAs(() => 'done'),
    'new-actor': inProject(() => session.setState({ dialog: { name: 'new-actor' } })),
    'new-position': inProject(() => session.setState({ dialog: { name: 'new-position' } })),
    'lock-project': ifLock(false, 'lock-project'),
    'change-passphrase': ifLock(true, 'change-passphrase'),
    'remove-lock': ifLock(true, 'remove-lock'),
    snapshots: inProject(() => session.setState({ dialog: { name: 'snapshots' } })),
    'unused-codes': inProject(() => session.setState({ dialog: { name: 'unused-codes' } })),
    'grow-word': inProject((open) => resizeInReader(open, session, 'grow', 'word')),
    'shrink-word': inProject((open) => resizeInReader(open, session, 'shrink', 'word')),
    'grow-sentence': inProject((open) => resizeInReader(open, session, 'grow', 'sentence')),
    'shrink-sentence': inProject((open) => resizeInReader(open, session, 'shrink', 'sentence')),
    'swap-ends': inProject((open) => swapEndsInReader(open, session)),
    'show-commands': () => session.setState({ dialog: { name: 'commands' } }),
    find: inProject(() => {
      session.setState({ dock: { name: 'find' } });
      controller.search.askForField();
    }),
    'next-hit': inProject(() => stepHit(controller, 1, show)),
    'previous-hit': inProject(() => stepHit(controller, -1, show)),
    'next-article': inProject((open) => turn(open, controller, 1)),
    'previous-article': inProject((open) => turn(open, controller, -1)),
    'go-articles': () => focus('articles'),
    'go-reader': () => focus('reader'),
    'go-tags': () => {
      session.setState({ panel: 'tags' });
      focus('tags');
    },
    'go-codebook': () => {
      session.setState({ panel: 'codebook' });
      focus('codebook');
    },
    'go-changes': () => {
      session.setState({ panel: 'changes' });
      focus('changes');
    },
    'go-suggestions': () => {
      session.setState({ panel: 'suggestions' });
      focus('suggestions');
    },
    'theme-system': () => void controller.preferences.setTheme('system'),
    'theme-light': () => void controller.preferences.setTheme('light'),
    'theme-dark': () => void controller.preferences.setTheme('dark'),
    'toggle-snap': () => void controller.preferences.setSnap(!store.getState().snap),
    'text-larger': () => resize(controller, 1),
    'text-smaller': () => resize(controller, -1),
    'text-normal': () => void controller.preferences.change({ textSize: null }),
    settings: () => session.setState({ dialog: { name: 'settings', tab: 'appearance' } }),
    'show-keys': () => session.setState({ dialog: { name: 'keys' } }),
    'show-about': () => session.setState({ dialog: { name: 'about' } }),
  };
  return (command: CommandId): void => table[command]();
}

function resize(controller: Controller, step: 1 | -1): void {
  const size = controller.settings.store.getState().textSize ?? fittingSize();
  const { least, most } = RANGES.textSize;
  void controller.preferences.change({ textSize: Math.min(most, Math.max(least, size + step)) });
}

export type FocusPart = 'articles' | 'reader' | 'tags' | 'codebook' | 'changes' | 'suggestions';

/**
 * One step back or forward. What it did has to be seen: where it changed the tags of one other article, that one is
 * opened, with a way back; where it changed several, it is said how many.
 */
async function step(workspace: Workspace, controller: Controller, direction: 'undo' | 'redo'): Promise<void> {
  const { session } = controller;
  const result = await workspace[direction]();
  if (!result.ok)
    return notify(session, result.error.code.startsWith('nothing') ? 'news' : 'failure', result.error.message);
  const { open, articles } = workspace.store.getState();
  const tags = result.value.changes.filter(({ table }) => table === 'tags');
  const others = new Set(tags.flatMap(({ before, after }) => articleOf(after ?? before) ?? []));
  const isHere = others.size === 0 || (open !== null && others.has(open.id));
  const said = `${direction === 'undo' ? 'Undone' : 'Redone'}: ${describeEntry(result.value)}`;
  const [only] = others;
  const there = others.size === 1 && only ? articles.get(only) : undefined;
  if (isHere || (!there && others.size < 2)) notify(session, 'news', said);
  else if (!there) notify(session, 'news', `${said}, in ${counted(others.size, 'article')}`);
  else {
    const back = open && articles.get(open.id);
    await controller.openArticle(there.id);
    const action = back && { label: `Back to “${back.title}”`, run: () => void controller.openArticle(back.id) };
    notify(session, 'news', `${said}, in “${there.title}”`, [], action ?? undefined);
  }
  const [tag] = tags;
  if (tags.length === 1 && tag?.after) session.setState({ activeTag: tag.id });
}

const articleOf = (row: object | null): string | null => (row && 'documentId' in row ? String(row.documentId) : null);

function beginTag(session: SessionStore, kind: TagKind): void {
  const { selection } = session.getState();
  if (!selection) return notify(session, 'news', 'Select a passage in the text first.');
  session.setState({ form: { mode: 'new', kind, span: selection }, activeTag: null, moving: null });
}

/** The tag that is meant: the active one, else the one at the caret; where several are there, it is asked. */
function withTag(
  workspace: Workspace,
  session: SessionStore,
  caretOf: CaretOf,
  purpose: 'edit' | 'move' | 'delete',
): void {
  const { open } = workspace.store.getState();
  const { activeTag } = session.getState();
  if (!open) return;
  const active = open.tags.find(({ id }) => id === activeTag);
  const caret = caretOf();
  const under = active ? [active] : caret === null ? [] : tagsAt(open.tags, caret);
  const [first] = under;
  if (!first)
    return notify(session, 'news', 'There is no tag here. Go to one with N, or choose it in the list of tags.');
  if (under.length > 1) {
    const at = caret ?? first.start;
    const span = { start: Math.max(0, at - 1), end: Math.max(1, at) };
    return session.setState({ picking: { tags: under.map(({ id }) => id), purpose, span } });
  }
  if (purpose === 'edit')
    return session.setState({ activeTag: first.id, form: { mode: 'edit', tag: first.id }, selection: null });
  if (purpose === 'move') return session.setState({ activeTag: first.id, moving: first.id, selection: null });
  const next = neighbourTag(open.tags, first.id, 1);
  const after = next && next.id !== first.id ? next.id : null;
  void workspace
    .run(deleteTag(first.id), () => session.setState({ activeTag: after }))
    .then((result) => {
      if (!result.ok) notify(session, 'failure', result.error.message);
    });
}

function walk(workspace: Workspace, session: SessionStore, caretOf: CaretOf, direction: 1 | -1): void {
  const { open } = workspace.store.getState();
  const caret = caretOf();
  const from = session.getState().activeTag ?? (caret === null ? null : { start: caret, end: caret });
  const tag = open && neighbourTag(open.tags, from, direction);
  if (tag) session.setState({ activeTag: tag.id, selection: null });
}

function stepSuggestion({ suggestions, session }: Controller, caretOf: CaretOf, direction: 1 | -1): void {
  if (suggestions.step(direction, caretOf())) return;
  notify(session, 'news', direction === 1 ? 'There is no suggestion below.' : 'There is no suggestion above.');
}

function acceptAll({ suggestions, session }: Controller, where: 'article' | 'project'): void {
  if (suggestions.current?.kind === 'actor') suggestions.acceptAll(where);
  else notify(session, 'news', 'Go to a suggestion of an actor first.');
}

function stepHit({ search, session }: Controller, direction: 1 | -1, show: (line: Line) => void): void {
  const line = search.step(direction);
  if (line) show(line);
  else notify(session, 'news', 'There are no hits to go through. Find something in the project first.');
}

function turn(workspace: Workspace, controller: Controller, direction: 1 | -1): void {
  const { articles, tagCounts, open } = workspace.store.getState();
  const { shelf } = controller.session.getState();
  const next = neighbourArticle(articles, tagCounts, shelf, open?.id ?? null, direction);
  if (next) void controller.openArticle(next.id);
  else if (articles.size > 0)
    notify(controller.session, 'news', direction === 1 ? 'This is the last article.' : 'This is the first article.');
}

async function mark(
  workspace: Workspace,
  session: SessionStore,
  id: string | undefined,
  to: (status: Status) => Status,
): Promise<void> {
  const article = workspace.store.getState().articles.get(id ?? '');
  if (!article) return notify(session, 'news', 'Open an article first.');
  const status = to(article.status);
  const result = await workspace.run(markArticle(article.id, status));
  if (!result.ok) return notify(session, 'failure', result.error.message);
  notify(session, 'news', `Marked as ${STATUS_WORDS[status]}: “${article.title}”`);
}
