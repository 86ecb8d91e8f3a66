import { graphemeEnd, graphemeStart } from '../../../shared/domain/text/span.ts';
import { rectsOf, type TextDom } from './dom-offsets.ts';

/** A place between two characters, in the window's coordinates. */
export interface EdgeBox {
  readonly x: number;
  readonly top: number;
  readonly height: number;
}

/** Letters of the scripts that are written from right to left: Hebrew, Arabic, Syriac, Thaana, N’Ko and their kin. */
export const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/u;
/** What has no direction of its own: it takes that of its paragraph. */
const NO_DIRECTION = /[^\p{L}\p{N}]/u;

/**
 * Where a passage begins ('start': before the character at `offset`) or ends ('end': after the one before it), also in
 * text that runs from right to left; null where that character is not drawn.
 */
export function edgeBox(dom: TextDom, text: string, offset: number, side: 'start' | 'end'): EdgeBox | null {
  const span =
    side === 'start'
      ? { start: offset, end: graphemeEnd(text, Math.min(text.length, offset + 1)) }
      : { start: graphemeStart(text, Math.max(0, offset - 1)), end: offset };
  const rect = side === 'start' ? rectsOf(dom, span)[0] : rectsOf(dom, span).at(-1);
  if (!rect) return null;
  const leftward = runsLeft(dom, text.slice(span.start, span.end), rect);
  return { x: (side === 'start') === leftward ? rect.right : rect.left, top: rect.top, height: rect.height };
}

function runsLeft({ root }: TextDom, character: string, { left, top }: DOMRect): boolean {
  if (RIGHT_TO_LEFT.test(character)) return true;
  if (!NO_DIRECTION.test(character)) return false;
  const block = document.elementsFromPoint(left + 1, top + 1).find((element) => element.matches('.reader-text *'));
  return getComputedStyle(block ?? root).direction === 'rtl';
}
