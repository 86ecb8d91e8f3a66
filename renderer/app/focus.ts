import type { Span } from '../../shared/domain/model.ts';
import { caretIn, placeCaretIn } from '../features/reader/page-caret.ts';
import type { FocusPart } from './dispatch.ts';

const PARTS: Record<FocusPart, string> = {
  articles: '.article-list',
  reader: '.reader-text',
  tags: '.tag-list',
  codebook: '.codebook button',
  changes: '.change-list button',
};

/** Moves the focus to a part of the window, as soon as it is drawn. */
export function focusPart(part: FocusPart): void {
  requestAnimationFrame(() => {
    const found = document.querySelector<HTMLElement>(PARTS[part]);
    // A list hands the focus on to its current entry.
    const entry = found?.querySelector<HTMLElement>('[tabindex="0"]');
    (entry ?? found)?.focus();
  });
}

const reader = () => document.querySelector<HTMLElement>('.reader-text');

export const caretInReader = (): number | null => {
  const root = reader();
  return root && caretIn(root);
};

/** After a form: the text has the focus again, with the passage selected or the caret behind it. */
export function resumeReading(span: Span): void {
  requestAnimationFrame(() => {
    const root = reader();
    if (root) placeCaretIn(root, span);
  });
}
