import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { TreeRow } from './tree-keys.ts';

/** Rows of one block. Up to twice as many are all drawn, without blocks. */
const BLOCK = 40;
/** Height of a row that was never drawn, in CSS pixels: a name and a line below it. */
const USUAL_ROW = 52;
/** How near to what is seen a block is drawn. */
const MARGIN = '700px';

interface Props {
  readonly rows: readonly TreeRow[];
  /** Index of the row that keys act on: it is always drawn, so that it can be named and brought into sight. */
  readonly at: number;
  readonly children: (row: TreeRow) => ReactNode;
}

/**
 * Draws of a long list only what is near to what is seen; the rest is empty space of about the same height. Each row says
 * its place among all, so that nothing is lost for those who hear it. What scrolls them carries `data-scroller`.
 */
export const TreeBlocks = ({ rows, at, children }: Props) => {
  if (rows.length <= 2 * BLOCK) return rows.map(children);
  const blocks = Array.from({ length: Math.ceil(rows.length / BLOCK) }, (_, index) => index * BLOCK);
  return blocks.map((start) => (
    <Block
      key={start}
      count={Math.min(BLOCK, rows.length - start)}
      isKept={start === 0 || (at >= start && at < start + BLOCK)}
    >
      {() => rows.slice(start, start + BLOCK).map(children)}
    </Block>
  ));
};

interface BlockProps {
  readonly count: number;
  readonly isKept: boolean;
  readonly children: () => ReactNode;
}

const Block = ({ count, isKept, children }: BlockProps) => {
  const ref = useRef<HTMLDivElement>(null);
  const height = useRef(count * USUAL_ROW);
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (!entry) return;
        // What it was, it will be again: the list does not jump when it is scrolled back.
        if (!entry.isIntersecting && entry.boundingClientRect.height > 0)
          height.current = entry.boundingClientRect.height;
        setNear(entry.isIntersecting);
      },
      { root: element.closest('[data-scroller]'), rootMargin: MARGIN },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const isDrawn = isNear || isKept;
  return (
    <div ref={ref} role="none" style={isDrawn ? undefined : { height: `${height.current}px` }}>
      {isDrawn && children()}
    </div>
  );
};
