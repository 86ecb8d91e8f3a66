import type { Page } from '@playwright/test';

/** What the clock waits for. The conditions are known to the page's side by name: see `arm`. */
export type Condition = 'reader-has' | 'dialog-open' | 'one-more-tag' | 'baseline-done';

/**
 * A clock inside the page: it starts with the first real input after it was armed (the event's own time stamp, before
 * any handler has run) and stops two animation frames after the condition holds, when what it speaks of has been
 * painted. The time that the test's own messages need is outside of it.
 */
export async function measure(
  page: Page,
  condition: Condition,
  value: string,
  act: () => Promise<void>,
): Promise<number> {
  await page.evaluate(arm, { condition, value });
  await act();
  return page.evaluate(() => (window as { benchClock?: Promise<number> }).benchClock ?? Number.NaN);
}

function arm({ condition, value }: { condition: Condition; value: string }): void {
  const named = (name: string): Element | null => document.querySelector(`[aria-label="${name}"]`);
  const tags = (): number => document.querySelectorAll('[aria-label="Tags"] [role="option"]').length;
  const done = (): number => (window as { baselineDone?: number }).baselineDone ?? 0;
  const [tagsBefore, doneBefore] = [tags(), done()];
  const conditions: Record<Condition, () => boolean> = {
    'reader-has': () => named('Reader')?.textContent?.includes(value) ?? false,
    'dialog-open': () =>
      [...document.querySelectorAll('[role="dialog"] h2')].some(({ textContent }) => textContent === value),
    'one-more-tag': () => tags() > tagsBefore,
    'baseline-done': () => done() > doneBefore,
  };
  const holds = conditions[condition];
  const clock = new Promise<number>((resolve) => {
    let begin: number | null = null;
    const start = (event: Event): void => {
      begin ??= event.timeStamp;
    };
    for (const type of ['pointerdown', 'keydown']) addEventListener(type, start, { capture: true, once: true });
    const look = (): void => {
      const from = begin;
      if (from === null || !holds()) requestAnimationFrame(look);
      else requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - from)));
    };
    requestAnimationFrame(look);
  });
  Object.assign(window, { benchClock: clock });
}
