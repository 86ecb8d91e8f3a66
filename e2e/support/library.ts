import { expect, type Locator } from '@playwright/test';
import type { Analyst } from './analyst.ts';

/** What the person does with projects and with the list of articles. */
export class Librarian {
  readonly #analyst: Analyst;

  constructor(analyst: Analyst) {
    this.#analyst = analyst;
  }

  /** Chooses from the menu of a project on the start screen. */
  async act(project: string, action: 'Rename…' | 'Copy' | 'Delete…'): Promise<void> {
    await this.#analyst.button(`Actions for ${project}`).click();
    await this.#analyst.page.getByRole('menuitem', { name: action }).click();
  }

  /** Answers the question before something is deleted. */
  async confirm(button: string): Promise<void> {
    const question = this.#analyst.page.getByRole('alertdialog');
    await question.getByRole('button', { name: button, exact: true }).click();
    await expect(question).toBeHidden();
  }

  get find(): Locator {
    return this.#analyst.page.getByRole('searchbox', { name: 'Find articles' });
  }

  async sortBy(order: string): Promise<void> {
    await this.#analyst.page.getByRole('combobox', { name: 'Sort by' }).selectOption({ label: order });
  }

  /** Opens the filter, lets it be filled in, and closes it. */
  async filter(fill: (panel: Locator) => Promise<void>): Promise<void> {
    await this.#analyst.button('Filter articles').click();
    const panel = this.#analyst.dialog('Filter articles');
    await fill(panel);
    await panel.getByRole('button', { name: 'Done' }).click();
    await expect(panel).toBeHidden();
  }

  async showAll(): Promise<void> {
    await this.#analyst.button('Show all').click();
  }

  /** The titles in the list, as they stand there. */
  async expectTitles(...titles: string[]): Promise<void> {
    const rows = this.#analyst.rows('Articles');
    await expect(rows).toHaveCount(titles.length);
    for (const [index, title] of titles.entries()) await expect(rows.nth(index)).toContainText(title);
  }

  /** Puts text on the clipboard and presses the key for pasting, wherever the focus is. */
  async paste(text: string): Promise<void> {
    await this.#analyst.page.evaluate((pasted) => {
      const data = new DataTransfer();
      data.setData('text/plain', pasted);
      const target = document.activeElement ?? document.body;
      target.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    }, text);
  }
}
