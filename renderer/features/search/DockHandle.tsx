import type { KeyboardEvent, PointerEvent } from 'react';
import { useDesk, useSearch } from './use-search.ts';

const LEAST = 150;
const STEP = 24;

/** As high as leaves a few lines of the text above it. */
const most = () => Math.max(LEAST, Math.round(window.innerHeight * 0.7));

/** The upper edge of the dock: it is dragged, or moved by the arrow keys. */
export const DockHandle = () => {
  const desk = useDesk();
  const height = useSearch((state) => state.height);
  const set = (next: number) => desk.setHeight(Math.min(most(), Math.max(LEAST, Math.round(next))));
  const onKeyDown = (event: KeyboardEvent) => {
    const goals: Record<string, number> = {
      ArrowUp: height + STEP,
      ArrowDown: height - STEP,
      Home: LEAST,
      End: most(),
    };
    const goal = goals[event.key];
    if (goal === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    set(goal);
  };
  const onPointerDown = (event: PointerEvent<HTMLHRElement>) => {
    const handle = event.currentTarget;
    const from = event.clientY;
    handle.setPointerCapture(event.pointerId);
    const onMove = (move: globalThis.PointerEvent) => set(height + from - move.clientY);
    const onUp = () => {
      handle.removeEventListener('pointermove', onMove);
      handle.removeEventListener('pointerup', onUp);
      handle.removeEventListener('pointercancel', onUp);
    };
    handle.addEventListener('pointermove', onMove);
    handle.addEventListener('pointerup', onUp);
    handle.addEventListener('pointercancel', onUp);
  };
  return (
    <hr
      className="dock-handle"
      aria-orientation="horizontal"
      aria-label="Height of the list"
      aria-valuenow={height}
      aria-valuemin={LEAST}
      aria-valuemax={most()}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
    />
  );
};
