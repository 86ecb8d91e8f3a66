import { describe, expect, it } from 'vitest';
import { placeWindow, WindowState } from './window-state.ts';

const MAIN = { x: 0, y: 0, width: 1920, height: 1040 };
const LEFT = { x: -1280, y: 0, width: 1280, height: 1024 };
const saved = { x: 100, y: 80, width: 1200, height: 800, maximized: false };

describe('what was saved', () => {
  it.each([
    null,
    [],
    {},
    { ...saved, x: 'left' },
    { ...saved, width: 0 },
    { ...saved, height: 1e9 },
    { ...saved, x: Number.NaN },
    { ...saved, more: 1 },
  ])('is refused when it is %j', (value) => expect(WindowState.safeParse(value).success).toBe(false));

  it('is taken as it was', () => expect(WindowState.parse(saved)).toEqual(saved));
});

describe('the window', () => {
  it('opens in the middle of the main screen for the first time, and never larger than it', () => {
    expect(placeWindow(undefined, [MAIN])).toEqual({ x: 280, y: 70, width: 1360, height: 900, maximized: false });
    expect(placeWindow(undefined, [{ x: 0, y: 24, width: 1024, height: 700 }])).toEqual({
      x: 0,
      y: 24,
      width: 1024,
      height: 700,
      maximized: false,
    });
  });

  it('opens where it was, on any screen', () => {
    expect(placeWindow(saved, [MAIN])).toEqual(saved);
    expect(placeWindow({ ...saved, x: -1200, width: 1100 }, [MAIN, LEFT])).toMatchObject({ x: -1200, width: 1100 });
  });

  it.each([
    ['on a screen that is gone', { x: -1200 }],
    ['below the screen', { y: 1030 }],
    ['above the screen', { y: -500 }],
    ['with only an edge to be seen', { x: 1900 }],
  ])('comes back to the main screen when it was %s', (_where, change) => {
    const placed = placeWindow({ ...saved, ...change, maximized: true }, [MAIN]);
    expect(placed).toEqual({ x: 360, y: 120, width: 1200, height: 800, maximized: true });
  });

  it('is not smaller than it can be used, nor larger than its screen', () => {
    expect(placeWindow({ ...saved, width: 10, height: 10, x: 0 }, [MAIN])).toMatchObject({ width: 900, height: 600 });
    expect(placeWindow({ ...saved, width: 5000, height: 5000 }, [MAIN])).toMatchObject({ width: 1920, height: 1040 });
  });
});
