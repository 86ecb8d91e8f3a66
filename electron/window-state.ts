import type { Rectangle } from 'electron';
import { z } from 'zod';

export const SMALLEST = { width: 900, height: 600 };
const USUAL = { width: 1360, height: 900 };

const pixels = z.number().int().min(-100_000).max(100_000);

export const WindowState = z.strictObject({
  x: pixels,
  y: pixels,
  width: pixels.positive(),
  height: pixels.positive(),
  maximized: z.boolean(),
});
export type WindowState = z.infer<typeof WindowState>;

/**
 * Where the window opens: where it was, unless that place is not on any screen now. `workAreas` are the screens
 * without their task bars, the main one first.
 */
export function placeWindow(saved: WindowState | undefined, workAreas: readonly Rectangle[]): WindowState {
  const main = workAreas[0] ?? { x: 0, y: 0, ...USUAL };
  if (!saved) return centred(USUAL, main, false);
  const area = workAreas.find((each) => canBeGrabbed(saved, each));
  if (!area) return centred(saved, main, saved.maximized);
  const width = between(SMALLEST.width, saved.width, area.width);
  const height = between(SMALLEST.height, saved.height, area.height);
  return { ...saved, width, height, y: Math.max(saved.y, area.y) };
}

/** Enough of the title bar lies in the area to be dragged by it. */
function canBeGrabbed({ x, y, width }: WindowState, area: Rectangle): boolean {
  const overlap = Math.min(x + width, area.x + area.width) - Math.max(x, area.x);
  return overlap >= 120 && y >= area.y - 20 && y <= area.y + area.height - 60;
}

function centred(size: { width: number; height: number }, area: Rectangle, maximized: boolean): WindowState {
  const width = between(SMALLEST.width, size.width, area.width);
  const height = between(SMALLEST.height, size.height, area.height);
  return {
    x: Math.round(area.x + Math.max(0, area.width - width) / 2),
    y: Math.round(area.y + Math.max(0, area.height - height) / 2),
    width,
    height,
    maximized,
  };
}

const between = (least: number, value: number, most: number) => Math.max(least, Math.min(value, most));
