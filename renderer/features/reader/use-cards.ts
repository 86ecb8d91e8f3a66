import { type RefObject, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { PositionTag } from '../../../shared/domain/model.ts';
import type { Card } from './card-layout.ts';
import { rectsOf, type TextDom } from './dom-offsets.ts';
import { firstWhere, type Sight } from './use-sight.ts';

/** Height of a full card before it has been drawn once, in pixels. */
const GUESS = 112;
/** From this number on it is measured which of the candidates are in sight at all. */
const MANY = 60;
const MOST = 160;

interface Options {
  readonly bodyRef: RefObject<HTMLElement | null>;
  readonly listRef: RefObject<HTMLElement | null>;
  readonly dom: () => TextDom | null;
  /** The statements of the article, in reading order. */
  readonly statements: readonly PositionTag[];
  readonly sight: Sight | null;
  /** One that stays, wherever it is: the card that has the focus must not go away under it. */
  readonly keep: string | null;
}

/** The cards near what is in sight, with the places of their passages and their heights as they were measured. */
export function useCards({ bodyRef, listRef, dom, statements, sight, keep }: Options): readonly Card[] {
  const [tops, setTops] = useState<ReadonlyMap<string, number>>(new Map());
  const [heights, setHeights] = useState<ReadonlyMap<string, number>>(new Map());
  const width = useRef(0);

  // All is read in one go after a drawing, and drawn again before it is seen only where something came out otherwise.
  useLayoutEffect(() => {
    const [body, open] = [bodyRef.current, dom()];
    if (!body || !open || !sight) return;
    const origin = body.getBoundingClientRect().top;
    const topOf = (tag: PositionTag) => {
      const rect = rectsOf(open, { start: tag.start, end: Math.min(tag.end, tag.start + 2) })[0];
      return (rect?.top ?? Number.NaN) - origin;
    };
    const measured = new Map<string, number>();
    for (const tag of candidates(statements, sight, topOf, keep)) {
      const top = topOf(tag);
      if (!Number.isNaN(top)) measured.set(tag.id, Math.round(top));
    }
    setTops((last) => (sameMap(last, measured) ? last : measured));
  }, [bodyRef, dom, statements, sight, keep]);

  // Heights count for one width of the cards only. A card that is not full keeps the height it had when it was.
  // It reads what was drawn, so it runs after each drawing.
  useLayoutEffect(() => {
    const list = listRef.current;
    if (!list) return;
    const next = new Map(list.clientWidth === width.current ? heights : []);
    width.current = list.clientWidth;
    for (const card of list.querySelectorAll<HTMLElement>('[data-look="full"]')) {
      next.set(card.dataset.statement ?? '', card.offsetHeight);
    }
    if (!sameMap(heights, next)) setHeights(next);
  });

  return useMemo(
    () =>
      statements.flatMap(({ id }) => {
        const top = tops.get(id);
        return top === undefined ? [] : [{ id, top, full: heights.get(id) ?? GUESS }];
      }),
    [statements, tops, heights],
  );
}

/** The statements that begin near what is in sight; in a crowd those nearest to it, found by halving. */
function candidates(
  statements: readonly PositionTag[],
  { span, top, bottom }: Sight,
  topOf: (tag: PositionTag) => number,
  keep: string | null,
): PositionTag[] {
  const from = firstWhere(statements.length, (index) => (statements[index]?.start ?? 0) >= span.start);
  const to = firstWhere(statements.length, (index) => (statements[index]?.start ?? 0) >= span.end);
  let near = statements.slice(from, to);
  if (near.length > MANY) {
    const at = (index: number) => {
      const tag = near[index];
      return tag ? topOf(tag) : Infinity;
    };
    const first = firstWhere(near.length, (index) => at(index) >= top);
    const end = firstWhere(near.length, (index) => at(index) > bottom);
    const spare = Math.max(0, end - first - MOST) >> 1;
    near = near.slice(first + spare, end - spare);
  }
  const kept = keep !== null && !near.some(({ id }) => id === keep) && statements.find(({ id }) => id === keep);
  return kept ? [...near, kept] : near;
}

const sameMap = (a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): boolean =>
  a.size === b.size && [...b].every(([key, value]) => a.get(key) === value);
