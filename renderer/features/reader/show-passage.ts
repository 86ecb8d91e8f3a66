import type { Span } from '../../../shared/domain/model.ts';
import { rectsOf, type TextDom } from './dom-offsets.ts';

/** Room between the passage and the edge of the pane, in pixels. */
const MARGIN = 72;
/** Of a long passage its beginning is shown. Code units. */
const BEGINNING = 300;
/** Frames after which the place is right: what comes into sight is laid out, and is rarely as high as it was thought. */
const LOOKS = 3;

/**
 * Brings a passage into sight: scrolls as little as is needed where it is near, else so that it stands in the upper
 * half of the pane.
 */
export function showPassage(dom: TextDom, span: Span): void {
  const pane = dom.root.closest<HTMLElement>('.reader-pane');
  const beginning = { start: span.start, end: Math.min(span.end, span.start + BEGINNING) };
  const look = (left: number): void => {
    if (!pane || !dom.root.isConnected || !scrollTo(pane, rectsOf(dom, beginning)) || left === 0) return;
    requestAnimationFrame(() => look(left - 1));
  };
  look(LOOKS);
}

/** Whether anything had to be scrolled. */
function scrollTo(pane: HTMLElement, rects: readonly DOMRect[]): boolean {
  const [first] = rects;
  if (!first) return false;
  const { top, bottom, height } = pane.getBoundingClientRect();
  // A beginning of many lines need not be seen whole.
  const end = Math.min(rects.at(-1)?.bottom ?? first.bottom, first.top + height / 2);
  const above = first.top - top - MARGIN;
  const below = end - bottom + MARGIN;
  const far = above < -height || below > height;
  const by = far ? first.top - top - height * 0.4 : above < 0 ? above : Math.max(0, Math.min(below, above));
  const before = pane.scrollTop;
  if (Math.abs(by) >= 1) pane.scrollBy({ top: by, behavior: 'instant' });
  return pane.scrollTop !== before;
}
