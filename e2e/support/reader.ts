import type { Locator, Page } from '@playwright/test';

/** The statement cards beside the text, in reading order. */
export const statements = (page: Page): Locator =>
  page.getByRole('list', { name: 'Statements', exact: true }).getByRole('listitem');

export const selectedText = (page: Page): Promise<string> => page.evaluate(() => String(getSelection()));

/** Where each of them stands in the window. */
export const boxesOf = (locator: Locator) =>
  locator.evaluateAll((elements) =>
    elements.map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x, y, width, height };
    }),
  );
