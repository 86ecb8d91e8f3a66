import { type RefObject, useLayoutEffect, useState } from 'react';
import type { Span } from '../../../shared/domain/model.ts';
import { rectsOf, type TextDom } from './dom-offsets.ts';

/** Where a passage stands in the reader's body, in pixels; `first` and `last` are the boxes of its outer lines. */
export interface Place {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
  readonly first: Box;
  readonly last: Box;
}

export interface Box {
  readonly top: number;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
}

/** Measures after each drawing that may have moved it: another passage, other tags, another width. */
export function usePlace(
  bodyRef: RefObject<HTMLElement | null>,
  dom: () => TextDom | null,
  span: Span | null,
  drawn: unknown,
): Place | null {
  const [place, setPlace] = useState<Place | null>(null);
  const { start = -1, end = -1 } = span ?? {};
  // biome-ignore lint/correctness/useExhaustiveDependencies: `dom` is made anew at each drawing, what it holds is in `drawn`
  useLayoutEffect(() => {
    const body = bodyRef.current;
    const text = dom();
    if (!body || !text || start < 0) return setPlace(null);
    const measure = () => setPlace(placeOf(body, text, { start, end }));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(body);
    return () => observer.disconnect();
  }, [start, end, drawn]);
  return place;
}

function placeOf(body: HTMLElement, text: TextDom, span: Span): Place | null {
  const rects = rectsOf(text, span);
  const [first, last] = [rects[0], rects.at(-1)];
  if (!first || !last) return null;
  const origin = body.getBoundingClientRect();
  const box = ({ top, left, right, bottom }: DOMRect): Box => ({
    top: top - origin.top,
    left: left - origin.left,
    right: right - origin.left,
    bottom: bottom - origin.top,
  });
  const left = Math.min(...rects.map((rect) => rect.left));
  const right = Math.max(...rects.map((rect) => rect.right));
  return {
    top: first.top - origin.top,
    left: left - origin.left,
    width: right - left,
    height: last.bottom - first.top,
    first: box(first),
    last: box(last),
  };
}
