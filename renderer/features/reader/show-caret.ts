import { offsetOf, type TextDom } from './dom-offsets.ts';
import { showPassage } from './show-passage.ts';

/** Scrolls as little as is needed to have the caret, or the moving end of the selection, in sight. */
export function showCaret(dom: TextDom): void {
  const selection = window.getSelection();
  if (!selection?.focusNode) return;
  const offset = offsetOf(dom, selection.focusNode, selection.focusOffset);
  showPassage(dom, { start: Math.max(0, offset - 1), end: Math.max(1, offset) });
}
