import type { Span } from '../../../shared/domain/model.ts';
import { readSelection, textDomOf, writeSelection } from './dom-offsets.ts';
import { showCaret } from './show-caret.ts';
import { showPassage } from './show-passage.ts';

/** Offset of the caret in the reader; null where the window's selection is elsewhere. */
export const caretIn = (root: HTMLElement): number | null => readSelection(textDomOf(root))?.focus ?? null;

/** Puts the focus into the reader and selects the passage, or places the caret where the span is empty. */
export function placeCaretIn(root: HTMLElement, { start, end }: Span): void {
  root.focus({ preventScroll: true });
  writeSelection(textDomOf(root), start, end);
}

/** Brings a passage into sight; selects what is given, without the focus. */
export function revealIn(root: HTMLElement, span: Span, selected: Span | null): void {
  const dom = textDomOf(root);
  if (selected) writeSelection(dom, selected.start, selected.end);
  showPassage(dom, span);
}

/** What is selected: from where, and to the end that moves. The same offset twice is a caret. */
export interface ReaderSelection {
  readonly anchor: number;
  readonly focus: number;
}

/** The selection in the reader; null where it is elsewhere. */
export const selectionIn = (root: HTMLElement): ReaderSelection | null => readSelection(textDomOf(root));

/** Gives the reader the focus, selects in it, and has the end that moves in sight. */
export function selectIn(root: HTMLElement, { anchor, focus }: ReaderSelection): void {
  const dom = textDomOf(root);
  root.focus({ preventScroll: true });
  writeSelection(dom, anchor, focus);
  showCaret(dom);
}
