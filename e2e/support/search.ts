import { expect, type Locator } from '@playwright/test';
import type { Analyst } from './analyst.ts';

/** What the analyst does in the list below the text. */
export class Search {
  readonly #analyst: Analyst;

  constructor(analyst: Analyst) {
    this.#analyst = analyst;
  }

  get dock(): Locator {
    return this.#analyst.page.getByRole('region', { name: 'Find in the project' });
  }

  get field(): Locator {
    return this.dock.getByRole('searchbox', { name: 'Find' });
  }

  get hits(): Locator {
    return this.dock.getByRole('listbox', { name: 'Hits' });
  }

  get lines(): Locator {
    return this.hits.getByRole('option');
  }

  get count(): Locator {
    return this.dock.getByRole('status');
  }

  /** Ctrl+F, and what is looked for in place of what was. */
  async find(query: string): Promise<void> {
    await this.#analyst.page.keyboard.press('ControlOrMeta+f');
    await expect(this.field).toBeFocused();
    await this.#analyst.page.keyboard.press('ControlOrMeta+a');
    await this.#analyst.page.keyboard.type(query);
  }

  async toggle(option: string): Promise<void> {
    await this.dock.getByRole('button', { name: option, exact: true }).click();
  }

  async sortBy(column: string): Promise<void> {
    await this.dock.getByRole('toolbar', { name: 'Sort by' }).getByRole('button', { name: column }).click();
  }

  /** Adds a condition and gives its row. */
  async addCondition(on: string, where: Locator = this.dock): Promise<Locator> {
    await where
      .getByRole('button', { name: /^Add condition/ })
      .last()
      .click();
    const row = where.getByRole('group', { name: 'Condition', exact: true }).last();
    await row.getByRole('combobox', { name: 'Condition on' }).selectOption(on);
    return row;
  }

  /** What is selected in the text. */
  async shown(): Promise<string> {
    return this.#analyst.page.evaluate(() => String(getSelection()));
  }
}
