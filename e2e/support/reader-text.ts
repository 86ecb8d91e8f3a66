import type { Locator, Page } from '@playwright/test';

/** Where a quote stands on the screen, and how the analyst's mouse and keyboard get there. */

interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Passage {
  readonly quote: string;
  /** Which of its occurrences, from 0. */
  readonly nth?: number;
}

/** Scrolls the quote into view and gives a point just inside its first and one just inside its last character. */
export async function pointsOf(
  reader: Locator,
  { quote, nth = 0 }: Passage,
): Promise<{ first: Point; last: Point; middle: Point }> {
  return reader.evaluate(
    (region, wanted) => {
      const nodes: Text[] = [];
      const walker = document.createTreeWalker(region, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) nodes.push(walker.currentNode as Text);
      const text = nodes.map((node) => node.data).join('');
      let start = -1;
      for (let left = wanted.nth; left >= 0; left -= 1) {
        start = text.indexOf(wanted.quote, start + 1);
        if (start < 0) throw new Error(`“${wanted.quote}” does not stand ${wanted.nth + 1} times in the reader`);
      }
      const rectAt = (offset: number): DOMRect => {
        let left = offset;
        for (const node of nodes) {
          if (left < node.length) {
            const range = document.createRange();
            range.setStart(node, left);
            range.setEnd(node, left + 1);
            const rect = range.getClientRects()[0];
            if (!rect) throw new Error(`character ${offset} of the reader is not on the screen`);
            return rect;
          }
          left -= node.length;
        }
        throw new Error(`the reader has no character ${offset}`);
      };
      // The parent may be the whole article, so the scrolling is done by the distance, not by `scrollIntoView`.
      const scroller = ((): Element => {
        for (let element: Element | null = region; element; element = element.parentElement) {
          const { overflowY } = getComputedStyle(element);
          if (/auto|scroll/.test(overflowY) && element.scrollHeight > element.clientHeight) return element;
        }
        return document.documentElement;
      })();
      const box = scroller.getBoundingClientRect();
      const at = rectAt(start);
      scroller.scrollBy({ top: at.top - (box.top + Math.min(box.height, innerHeight) / 2), behavior: 'instant' });
      const firstRect = rectAt(start);
      const lastRect = rectAt(start + wanted.quote.length - 1);
      const middleRect = rectAt(start + Math.floor(wanted.quote.length / 2));
      const inside = (rect: DOMRect, part: number) => ({
        x: rect.left + rect.width * part,
        y: rect.top + rect.height / 2,
      });
      return { first: inside(firstRect, 0.2), last: inside(lastRect, 0.8), middle: inside(middleRect, 0.5) };
    },
    { quote, nth },
  );
}

/** Drags from the first to the last character. */
export async function dragOver(page: Page, reader: Locator, passage: Passage): Promise<void> {
  const { first, last } = await pointsOf(reader, passage);
  await page.mouse.move(first.x, first.y);
  await page.mouse.down();
  await page.mouse.move(last.x, last.y, { steps: 5 });
  await page.mouse.up();
}

/** Where the caret of the reader is, and where the quote begins and ends, in code units of the reader's text. */
export async function caretOf(reader: Locator): Promise<number> {
  return reader.evaluate((region) => {
    const selection = getSelection();
    if (!selection?.focusNode || !region.contains(selection.focusNode)) return -1;
    const range = document.createRange();
    range.selectNodeContents(region);
    range.setEnd(selection.focusNode, selection.focusOffset);
    return range.toString().length;
  });
}
