/**
 * The only place that knows the DOM's Range: it turns a selection in the reader into a span of the text and back.
 *
 * The reader's element holds one child for each block, in order; the text nodes of a block, one after the other, are
 * its text with its line ends. Offsets are UTF-16 code units of the article.
 */
import type { Span } from '../../../shared/domain/model.ts';
import { type Block, blockAt } from './blocks.ts';

export interface TextDom {
  readonly root: HTMLElement;
  readonly blocks: readonly Block[];
}

/** Offset of a DOM position; a position before the text is 0, one after it its length. */
export function offsetOf({ root, blocks }: TextDom, node: Node, nodeOffset: number): number {
  const length = blocks.at(-1)?.next ?? 0;
  if (node === root) return blocks[nodeOffset]?.start ?? length;
  if (!root.contains(node)) {
    return root.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_PRECEDING ? 0 : length;
  }
  let child: Node = node;
  while (child.parentNode && child.parentNode !== root) child = child.parentNode;
  const index = Number((child as HTMLElement).dataset.block);
  const range = document.createRange();
  range.setStart(child, 0);
  range.setEnd(node, nodeOffset);
  return (blocks[index]?.start ?? 0) + range.toString().length;
}

/** The window's selection as anchor and focus offsets; null where it is not in the text. */
export function readSelection(dom: TextDom): { anchor: number; focus: number } | null {
  const selection = window.getSelection();
  if (!selection?.anchorNode || !selection.focusNode) return null;
  if (!dom.root.contains(selection.anchorNode) && !dom.root.contains(selection.focusNode)) return null;
  return {
    anchor: offsetOf(dom, selection.anchorNode, selection.anchorOffset),
    focus: offsetOf(dom, selection.focusNode, selection.focusOffset),
  };
}

/** Selects from `anchor` to `focus`; the same offset twice places the caret. */
export function writeSelection(dom: TextDom, anchor: number, focus: number): void {
  const from = positionOf(dom, anchor, anchor <= focus ? 'after' : 'before');
  const to = positionOf(dom, focus, anchor <= focus ? 'before' : 'after');
  if (from && to) window.getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
}

/** The DOM position of an offset; at the border of two text nodes `side` says which of them is meant. */
function positionOf({ root, blocks }: TextDom, offset: number, side: 'before' | 'after') {
  const index = blockAt(blocks, side === 'before' && offset > 0 ? offset - 1 : offset);
  const child = root.children[index];
  if (!child) return null;
  let rest = offset - (blocks[index]?.start ?? 0);
  const walker = document.createTreeWalker(child, NodeFilter.SHOW_TEXT);
  let last: { node: Node; offset: number } | null = null;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (rest < node.length || (rest === node.length && side === 'before')) return { node, offset: rest };
    rest -= node.length;
    last = { node, offset: node.length };
  }
  return last;
}

export function rangeOf(dom: TextDom, { start, end }: Span): Range | null {
  const from = positionOf(dom, start, start === end ? 'before' : 'after');
  const to = positionOf(dom, end, 'before');
  if (!from || !to) return null;
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

/** Where a passage stands on the screen: the boxes of its lines, in the window's coordinates. */
export function rectsOf(dom: TextDom, span: Span): DOMRect[] {
  const range = rangeOf(dom, span);
  if (!range) return [];
  const rects = [...range.getClientRects()].filter(({ height }) => height > 0);
  return rects.length > 0 ? rects : [range.getBoundingClientRect()].filter(({ height }) => height > 0);
}

/** The offset under a point of the window; null where there is no text. */
export function offsetAtPoint(dom: TextDom, x: number, y: number): number | null {
  const position = document.caretPositionFromPoint(x, y);
  return position && dom.root.contains(position.offsetNode)
    ? offsetOf(dom, position.offsetNode, position.offset)
    : null;
}

/** Lights a passage that is neither tagged nor selected: the one a form is open for. */
export function lightPassage(dom: TextDom, span: Span | null): void {
  const range = span && rangeOf(dom, span);
  if (range) CSS.highlights.set('passage', new Highlight(range));
  else CSS.highlights.delete('passage');
}
