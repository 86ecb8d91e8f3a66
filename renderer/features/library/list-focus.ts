import { type RefObject, useEffect, useRef } from 'react';
import type { ListLayout } from 'react-aria-components';

/** Gives the focus to the list, which hands it on to its current row. */
export const focusList = (nav: HTMLElement | null): void => {
  const list = nav?.querySelector<HTMLElement>('.article-list');
  (list?.querySelector<HTMLElement>('[tabindex="0"]') ?? list)?.focus();
};

/**
 * The open article is in sight when it or the list changes, since it may have been opened by a key from elsewhere; a
 * list without it begins at its top.
 */
export function useOpenInSight(
  list: RefObject<HTMLDivElement | null>,
  layout: ListLayout<unknown>,
  openId: string | null,
  shown: unknown,
  padding: number,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list has it elsewhere
  useEffect(() => {
    const show = () => {
      const box = list.current;
      if (!box || box.contains(document.activeElement)) return;
      const rect = openId === null ? undefined : layout.getLayoutInfo(openId)?.rect;
      const [top, bottom] = [box.scrollTop, box.scrollTop + box.clientHeight];
      if (!rect) box.scrollTop = 0;
      else if (rect.y < top) box.scrollTop = rect.y - padding;
      else if (rect.maxY > bottom) box.scrollTop = rect.maxY - box.clientHeight + padding;
    };
    // The list is laid out anew in the frame after this one.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(show);
    });
    return () => cancelAnimationFrame(frame);
  }, [openId, shown]);
}

/** Where the row or button that had the focus is gone, what it belonged to has it. */
export function useFocusKept(nav: RefObject<HTMLElement | null>, rows: number): void {
  const had = useRef<'tools' | 'rows' | null>(null);
  useEffect(() => {
    const onFocus = ({ target }: FocusEvent) => {
      const within = target instanceof Element && nav.current?.contains(target) ? target : null;
      had.current = within && (within.closest('.article-tools') ? 'tools' : 'rows');
    };
    document.addEventListener('focusin', onFocus);
    return () => document.removeEventListener('focusin', onFocus);
  }, [nav]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another number of rows is when a focused one can go
  useEffect(() => {
    if (!had.current || document.activeElement !== document.body) return;
    const within = (selector: string) => nav.current?.querySelector<HTMLElement>(selector);
    if (had.current === 'tools') within('.article-tools input')?.focus();
    else if (within('.article-list')) focusList(nav.current);
    // Not the text field, where the keys of commands do not act: the next one may be undo.
    else within('.empty button')?.focus();
  }, [nav, rows]);
}
