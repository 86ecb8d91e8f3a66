import { type RefObject, useEffect, useState } from 'react';
import type { Span } from '../../../shared/domain/model.ts';
import { chunksOf } from './blocks.ts';
import type { TextDom } from './dom-offsets.ts';

/** The part of the text that is in sight, with some of what lies above and below it. */
export interface Sight {
  /** In pixels from the top of the reader's body. */
  readonly top: number;
  readonly bottom: number;
  /** Offsets of the chunks of text that reach into it. */
  readonly span: Span;
  /** Width of the pane, in pixels. */
  readonly width: number;
  /** Counts up when the text was laid out anew: what was measured before counts no more. */
  readonly layout: number;
}

/** How much above and below is kept ready, and how much of it has to be left before it is looked again; in panes. */
const AHEAD = 1;
const ENOUGH = 0.4;

/**
 * Follows scrolling and changes of size, at most once a frame. It gives a new value only where the one before no longer
 * covers what is in sight, or where the text was laid out anew; so scrolling draws nothing for most of the way.
 */
export function useSight(
  bodyRef: RefObject<HTMLElement | null>,
  rootRef: RefObject<HTMLElement | null>,
  dom: () => TextDom | null,
): Sight | null {
  const [sight, setSight] = useState<Sight | null>(null);
  useEffect(() => {
    const [body, root] = [bodyRef.current, rootRef.current];
    const pane = root?.closest<HTMLElement>('.reader-pane');
    if (!body || !root || !pane) return;
    let frame = 0;
    let anew = true;
    const look = () => {
      frame = 0;
      const open = dom();
      if (!open) return;
      const relaid = anew;
      anew = false;
      setSight((last) =>
        last && !relaid && covers(last, body, pane) ? last : lookAround(open, body, pane, last, relaid),
      );
    };
    const later = () => {
      frame ||= requestAnimationFrame(look);
    };
    const onSize = () => {
      anew = true;
      later();
    };
    const observer = new ResizeObserver(onSize);
    for (const element of [root, body, pane]) observer.observe(element);
    pane.addEventListener('scroll', later, { passive: true });
    document.fonts.addEventListener('loadingdone', onSize);
    look();
    return () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
      pane.removeEventListener('scroll', later);
      document.fonts.removeEventListener('loadingdone', onSize);
    };
  }, [bodyRef, rootRef, dom]);
  return sight;
}

/** Top and bottom of the pane, from the top of the reader's body. */
function paneIn(body: HTMLElement, pane: HTMLElement) {
  const [origin, box] = [body.getBoundingClientRect().top, pane.getBoundingClientRect()];
  return { top: box.top - origin, bottom: box.bottom - origin, height: box.height };
}

function covers({ top, bottom }: Sight, body: HTMLElement, pane: HTMLElement): boolean {
  const view = paneIn(body, pane);
  const spare = ENOUGH * view.height;
  return top <= Math.max(0, view.top - spare) && bottom >= Math.min(body.offsetHeight, view.bottom + spare);
}

function lookAround(open: TextDom, body: HTMLElement, pane: HTMLElement, last: Sight | null, relaid: boolean): Sight {
  const view = paneIn(body, pane);
  const [top, bottom] = [view.top - AHEAD * view.height, view.bottom + AHEAD * view.height];
  const { root } = open;
  const chunks = chunksOf(open.blocks);
  const origin = body.getBoundingClientRect().top;
  const topOf = (index: number) => (root.children[index]?.getBoundingClientRect().top ?? Infinity) - origin;
  // The last chunk that begins above the upper limit, and the first that begins below the lower one.
  const first = Math.max(0, firstWhere(chunks.length, (index) => topOf(index) > top) - 1);
  const end = firstWhere(chunks.length, (index) => topOf(index) > bottom);
  const span = { start: chunks[first]?.start ?? 0, end: chunks[end - 1]?.next ?? 0 };
  return { top, bottom, span, width: pane.clientWidth, layout: (last?.layout ?? 0) + (relaid ? 1 : 0) };
}

/** The first index from 0 to `length` at which a condition holds that holds from then on; `length` where it never does. */
export function firstWhere(length: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
