import type { Span } from '../../shared/domain/model.ts';
import { caretIn, placeCaretIn, revealIn } from '../features/reader/page-caret.ts';
import type { FocusPart } from './dispatch.ts';
import { showPane } from './panes.tsx';

const PARTS: Record<FocusPart, string> = {
  articles: '.article-list',
  reader: '.reader-text',
  tags: '.tag-list',
  codebook: '.code-tree, .codebook:not(:has(.code-tree)) button',
  changes: '.change-list',
  suggestions: '.suggestion-list, .suggestions:not(:has(.suggestion-list)) input',
};

/** Moves the focus to a part of the window, as soon as it is drawn; not where something was opened meanwhile. */
export function focusPart(part: FocusPart, isFree: () => boolean): void {
  showPane(part === 'articles' ? 'articles' : part === 'reader' ? 'text' : 'inspector');
  const wasInDock = isInDock();
  requestAnimationFrame(() => {
    // Whoever has begun to search in between is typing by now.
    if (!isFree() || (isInDock() && !wasInDock)) return;
    const found = document.querySelector<HTMLElement>(PARTS[part]);
    // A list hands the focus on to its current entry.
    const entry = found?.matches('[tabindex="0"]') ? found : found?.querySelector<HTMLElement>('[tabindex="0"]');
    (entry ?? found)?.focus();
  });
}

const isInDock = (): boolean => document.activeElement?.closest('.dock') != null;

/** The article whose row in the list has the focus. */
export const articleInFocus = (): string | null =>
  document.activeElement?.closest('.article-list [role="option"]')?.getAttribute('data-key') ?? null;

export const reader = () => document.querySelector<HTMLElement>('.reader-text');

export const caretInReader = (): number | null => {
  const root = reader();
  return root && caretIn(root);
};

/**
 * After a form: the text has the focus again, with the passage selected or the caret behind it. Not where something
 * else was opened meanwhile: the focus is its own.
 */
export function resumeReading(span: Span, isFree: () => boolean): void {
  requestAnimationFrame(() => {
    const root = reader();
    if (root && isFree()) placeCaretIn(root, span);
  });
}

/** Selects a passage and brings it into sight, as soon as its article is drawn; the focus stays where it is unless `enter`. */
export function revealPassage(span: Span, selected: Span, enter: boolean): void {
  requestAnimationFrame(() => {
    const root = reader();
    if (!root) return;
    if (enter) root.focus({ preventScroll: true });
    revealIn(root, span, selected);
    // What was out of sight had only a guessed height: the place is looked at again when it has been laid out.
    requestAnimationFrame(() => root.isConnected && revealIn(root, span, null));
  });
}
