import type { Page } from '@playwright/test';

/** What the clock waits for. The conditions are known to the page's side by name: see `arm`. */
export type Condition =
  | 'reader-has'
  | 'suggestions-of'
  | 'dialog-open'
  | 'one-more-tag'
  | 'one-tag-less'
  | 'current-tag-changed'
  | 'baseline-done';

/** Milliseconds until it has been painted. */
export interface Times {
  /** From the input event. */
  readonly input: number;
  /** From the moment at which the database had given its last answer before the page changed. */
  readonly answer: number;
}

/** Longer than this nothing that an analyst waits for may take. Milliseconds. */
export const PATIENCE = 60_000;

/**
 * A clock inside the page: it starts with the first real input after it was armed (the event's own time stamp, before
 * any handler has run) and stops when the frame that shows the result has been painted: the first message that is
 * handled after the frame's callbacks. The time that the test's own messages need is outside of it.
 */
export async function measure(
  page: Page,
  condition: Condition,
  value: string,
  act: () => Promise<void>,
): Promise<Times> {
  await page.evaluate(arm, { condition, value, patience: PATIENCE });
  await act();
  return page.evaluate(() => {
    const { benchClock } = window as { benchClock?: Promise<{ input: number; answer: number }> };
    if (!benchClock) throw new Error('the clock was lost: the page was loaded anew');
    return benchClock;
  });
}

/** To be run in a page before anything else: notes when the database has done what it was asked. */
export function watchDatabase(): void {
  const open = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function (this: IDBDatabase, ...asked: Parameters<typeof open>) {
    const transaction = open.apply(this, asked);
    transaction.addEventListener('complete', () => Object.assign(window, { databaseAnswered: performance.now() }));
    return transaction;
  };
}

function arm({ condition, value, patience }: { condition: Condition; value: string; patience: number }): void {
  const one = (selector: string): Element | null => document.querySelector(selector);
  // The list holds the rows in sight only; its tab says how many tags there are.
  const tags = (): number =>
    Number(
      [...document.querySelectorAll('[role="tab"]')]
        .map(({ textContent }) => /^Tags\s*(\d+)/.exec(textContent ?? '')?.[1] ?? '')
        .join(''),
    );
  const current = (): string => one('[aria-label="Tags"] [aria-selected="true"] q')?.textContent ?? '';
  const done = (): number => (window as { baselineDone?: number }).baselineDone ?? 0;
  const [tagsBefore, currentBefore, doneBefore] = [tags(), current(), done()];
  const conditions: Record<Condition, () => boolean> = {
    // Its beginning is enough, and the whole text is long.
    'reader-has': () => one('[aria-label="Reader"]')?.firstElementChild?.textContent?.includes(value) ?? false,
    'suggestions-of': () =>
      conditions['reader-has']() &&
      [...document.querySelectorAll('[role="tab"]')].some(({ textContent }) =>
        /^Suggestions\s*\d/.test(textContent ?? ''),
      ) &&
      [...CSS.highlights].some(([name, lights]) => name.startsWith('suggested-') && lights.size > 0),
    'dialog-open': () =>
      [...document.querySelectorAll('[role="dialog"] h2')].some(({ textContent }) => !value || textContent === value),
    'one-more-tag': () => tags() === tagsBefore + 1,
    'one-tag-less': () => tags() === tagsBefore - 1,
    'current-tag-changed': () => current() !== currentBefore && current() !== '',
    'baseline-done': () => done() > doneBefore,
  };
  const holds = conditions[condition];
  const clock = new Promise((resolve, reject) => {
    let begin: number | null = null;
    const start = (event: Event): void => {
      begin ??= event.timeStamp;
    };
    for (const type of ['pointerdown', 'keydown']) addEventListener(type, start, { capture: true, once: true });
    const late = setTimeout(() => {
      observer.disconnect();
      const focus = document.activeElement;
      reject(
        new Error(
          `after ${patience / 1000} s still not: ${condition} ${value} (input ${begin === null ? 'never came' : 'came'}, focus on ${focus?.tagName} ${focus?.getAttribute('aria-label') ?? ''}, messages: ${one('[aria-label="Messages"]')?.textContent ?? 'none'})`,
        ),
      );
    }, patience);
    const look = (): void => {
      const from = begin;
      if (from === null || !holds()) return;
      observer.disconnect();
      clearTimeout(late);
      const answered = (window as { databaseAnswered?: number }).databaseAnswered ?? from;
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        const painted = performance.now();
        resolve({ input: painted - from, answer: painted - Math.max(answered, from) });
      };
      requestAnimationFrame(() => port2.postMessage(null));
    };
    const observer = new MutationObserver(look);
    observer.observe(document, { childList: true, subtree: true, characterData: true, attributes: true });
  });
  // A clock that nobody asks any more has nothing to complain of.
  clock.catch(() => {});
  Object.assign(window, { benchClock: clock });
}
