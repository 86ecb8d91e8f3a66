import type { Page } from '@playwright/test';

/**
 * The page has been painted once. Keys that come before that are dropped by the browser, which takes them for meant for
 * the page before; a person cannot press them, since there is nothing to see yet.
 */
export const painted = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
