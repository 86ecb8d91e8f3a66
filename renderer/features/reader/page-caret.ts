import type { Span } from '../../../shared/domain/model.ts';
import { splitBlocks } from './blocks.ts';
import { readSelection, writeSelection } from './dom-offsets.ts';

/** The reader's element as the offsets module wants it; its text is what its blocks hold. */
const domOf = (root: HTMLElement) => ({ root, blocks: splitBlocks(root.textContent ?? '') });

/** Offset of the caret in the reader; null where the window's selection is elsewhere. */
export const caretIn = (root: HTMLElement): number | null => readSelection(domOf(root))?.focus ?? null;

/** Puts the focus into the reader and selects the passage, or places the caret where the span is empty. */
export function placeCaretIn(root: HTMLElement, { start, end }: Span): void {
  root.focus({ preventScroll: true });
  writeSelection(domOf(root), start, end);
}
