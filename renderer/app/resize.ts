import type { Tag } from '../../shared/domain/model.ts';
import { tidySpan } from '../../shared/domain/text/span.ts';
import { grow, shrink, type Unit, unitAt } from '../../shared/domain/text/words.ts';
import type { Workspace } from '../commands/workspace.ts';
import { type ReaderSelection, selectIn, selectionIn } from '../features/reader/page-caret.ts';
import { notify, type SessionStore } from '../state/session.ts';
import { reader } from './focus.ts';

const NOTHING = 'Select a passage in the text first, or place the caret in it.';

/**
 * Grows or shrinks what is selected in the text, at the end that moves. With only a caret the word or sentence there is
 * selected; with an active tag and no selection its edges begin to be moved.
 */
export function resizeInReader(workspace: Workspace, session: SessionStore, how: 'grow' | 'shrink', unit: Unit): void {
  const root = reader();
  const { open, articles } = workspace.store.getState();
  if (!root || !open) return;
  const { text } = open;
  const language = articles.get(open.id)?.language ?? '';
  const resize = how === 'grow' ? grow : shrink;
  const selected = selectedIn(root, session);
  if (selected && selected.anchor !== selected.focus) {
    const { anchor, focus } = selected;
    const forward = anchor < focus;
    const span = { start: Math.min(anchor, focus), end: Math.max(anchor, focus) };
    const { start, end } = resize(text, span, forward ? 'end' : 'start', unit, language);
    return select(root, text, session, forward ? { anchor: start, focus: end } : { anchor: end, focus: start });
  }
  const tag = activeTag(open.tags, session);
  if (tag) {
    const span = resize(text, { start: tag.start, end: tag.end }, 'end', unit, language);
    // The reader takes the passage from the session when the moving begins.
    return session.setState({ moving: tag.id, selection: span });
  }
  const found = selected && how === 'grow' ? unitAt(text, selected.focus, unit, language) : null;
  if (!found) return notify(session, 'news', NOTHING);
  select(root, text, session, { anchor: found.start, focus: found.end });
}

/** The end that stood still moves from now on, and the other way round. */
export function swapEndsInReader(workspace: Workspace, session: SessionStore): void {
  const root = reader();
  const { open } = workspace.store.getState();
  const selected = root && open && selectedIn(root, session);
  if (!selected || selected.anchor === selected.focus) return notify(session, 'news', NOTHING);
  select(root, open.text, session, { anchor: selected.focus, focus: selected.anchor });
}

/** What is selected in the page, else the passage that the session remembers while the focus was elsewhere. */
function selectedIn(root: HTMLElement, session: SessionStore): ReaderSelection | null {
  const { selection } = session.getState();
  return selectionIn(root) ?? (selection && { anchor: selection.start, focus: selection.end });
}

function activeTag(tags: readonly Tag[], session: SessionStore): Tag | undefined {
  const { activeTag: id, moving } = session.getState();
  return moving ? undefined : tags.find((tag) => tag.id === id);
}

function select(root: HTMLElement, text: string, session: SessionStore, { anchor, focus }: ReaderSelection): void {
  selectIn(root, { anchor, focus });
  session.setState({ selection: tidySpan(text, { start: anchor, end: focus }) });
}
