import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { Controller } from './controller.ts';

/** The size of text that suits the window, in pixels, as the style sheets have it. */
export function fittingSize(): number {
  const size = getComputedStyle(document.documentElement).getPropertyValue('--size-fit');
  return Number.parseInt(size, 10) || 19;
}

/** What is set for the eye, put on the page. */
export function useAppearance({ settings }: Controller): void {
  const { theme, textSize, measure, lineHeight } = useStore(settings.store);
  useEffect(() => {
    const { style, dataset } = document.documentElement;
    dataset.theme = theme;
    if (textSize === null) style.removeProperty('--text-size');
    else style.setProperty('--text-size', `${textSize}px`);
    style.setProperty('--measure', `${measure}ch`);
    style.setProperty('--line-height', String(lineHeight));
  }, [theme, textSize, measure, lineHeight]);
}
