/**
 * The only place that knows the DOM's Range: it turns a selection in the reader into a span of the text and back.
 *
 * The reader's element holds one child for each chunk of the text, in order; a chunk that is drawn holds one child for
 * each of its blocks. The text nodes of either, one after the other, are its text with its line ends. Offsets are
 * UTF-16 code units of the article.
 */
import type { Span } from '../../../shared/domain/model.ts';
import { type Block, blockAt, chunksOf } from './blocks.ts';

export interface TextDom {
  readonly root: HTMLElement;
  readonly blocks: readonly Block[];
}

const shown = new WeakMap<HTMLElement, readonly Block[]>();

/** Remembers which text an element shows, for those who come upon the element only. */
export const rememberText = ({ root, blocks }: TextDom): void => void shown.set(root, blocks);

/** The text that an element shows; an element that shows none has no blocks. */
export const textDomOf = (root: HTMLElement): TextDom => ({ root, blocks: shown.get(root) ?? [] });

/** Offset of a DOM position; a position before the text is 0, one after it its length. */
export function offsetOf({ root, blocks }: TextDom, node: Node, nodeOffset: number): number {
  const chunks = chunksOf(blocks);
  const length = blocks.at(-1)?.next ?? 0;
  if (node === root) return chunks[nodeOffset]?.start ?? length;
  if (!root.contains(node)) {
    return root.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_PRECEDING ? 0 : length;
  }
  const element = node instanceof Element ? node : node.parentElement;
  const part = element?.closest<HTMLElement>('[data-block], [data-chunk]');
  if (!part) return 0;
  const { block, chunk } = part.dataset;
  const start = (block ? blocks[Number(block)] : chunks[Number(chunk)])?.start ?? 0;
  const range = document.createRange();
  range.setStart(part, 0);
  range.setEnd(node, nodeOffset);
  return start + range.toString().length;
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
  const within = side === 'before' && offset > 0 ? offset - 1 : offset;
  const chunks = chunksOf(blocks);
  const index = blockAt(chunks, within);
  const [chunk, element] = [chunks[index], root.children[index]];
  if (!chunk || !element) return null;
  const block = blockAt(blocks, within);
  const drawn = element.children[block - chunk.first];
  let rest = offset - ((drawn ? blocks[block] : chunk)?.start ?? 0);
  const walker = document.createTreeWalker(drawn ?? element, NodeFilter.SHOW_TEXT);
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

/** Longer passages are not measured line by line, and of those the lines of so many characters at either end are. */
const LONG = 4000;
const END = 600;

/**
 * Where a passage stands on the screen: the boxes of its lines, in the window's coordinates. Of a long passage those at
 * its start, at its end and of what is drawn between: to measure a line, the browser has to lay it out.
 */
export function rectsOf(dom: TextDom, span: Span): DOMRect[] {
  if (span.end - span.start > LONG) return longRectsOf(dom, span);
  const range = rangeOf(dom, span);
  if (!range) return [];
  const rects = [...range.getClientRects()].filter(({ height }) => height > 0);
  return rects.length > 0 ? rects : [range.getBoundingClientRect()].filter(({ height }) => height > 0);
}

function longRectsOf(dom: TextDom, { start, end }: Span): DOMRect[] {
  const [from, to] = [start + END, end - END];
  const between = [...dom.root.querySelectorAll<HTMLElement>(':scope > [data-drawn]')].flatMap(({ dataset }) => {
    const chunk = chunksOf(dom.blocks)[Number(dataset.chunk)];
    const part = { start: Math.max(from, chunk?.start ?? to), end: Math.min(to, chunk?.next ?? from) };
    return part.start < part.end ? linesOf(dom, part) : [];
  });
  return [...linesOf(dom, { start, end: from }), ...between, ...linesOf(dom, { start: to, end })];
}

const linesOf = (dom: TextDom, span: Span): DOMRect[] =>
  [...(rangeOf(dom, span)?.getClientRects() ?? [])].filter(({ height }) => height > 0);

/** The offset under a point of the window; null where there is no text. */
export function offsetAtPoint(dom: TextDom, x: number, y: number): number | null {
  const position = document.caretPositionFromPoint(x, y);
  return position && dom.root.contains(position.offsetNode)
    ? offsetOf(dom, position.offsetNode, position.offset)
    : null;
}

/** Lights a passage that is neither tagged nor selected: the one a form is open for. */
export function lightPassage(dom: TextDom, span: Span | null): void {
  lit = span;
  const range = span && rangeOf(dom, span);
  if (range) CSS.highlights.set('passage', new Highlight(range));
  else CSS.highlights.delete('passage');
}

let lit: Span | null = null;

/** Whether the selection begins or ends in a part of the text. */
export function holdsSelection(part: Element): boolean {
  const selection = window.getSelection();
  return [selection?.anchorNode, selection?.focusNode].some((node) => node && part.contains(node));
}

/**
 * To be called before a part of the text is drawn anew, which takes its text nodes away: gives what puts selection and
 * lit passage back where they were, or null where neither has an end in this part.
 */
export function keepPlaces(dom: TextDom, part: Element, { start, next }: { start: number; next: number }) {
  const before = holdsSelection(part) ? readSelection(dom) : null;
  const relit = lit && lit.start < next && lit.end > start ? lit : null;
  if (!before && !relit) return null;
  return () => {
    const after = before && readSelection(dom);
    if (before && (after?.anchor !== before.anchor || after.focus !== before.focus)) {
      writeSelection(dom, before.anchor, before.focus);
    }
    if (relit && lit === relit) lightPassage(dom, relit);
  };
}
