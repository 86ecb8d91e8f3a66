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

  /** Copies text by key, as from another window: from a field that is left empty and closed again. */
  async copy(text: string): Promise<void> {
    const { keyboard } = this.#analyst.page;
    await keyboard.press('ControlOrMeta+Shift+v');
    const field = this.#analyst.dialog('New article from text').getByRole('textbox', { name: 'Text' });
    await field.fill(text);
    await keyboard.press('ControlOrMeta+a');
    await keyboard.press('ControlOrMeta+x');
    await expect(field).toHaveValue('');
    await keyboard.press('Escape');
    await expect(field).toBeHidden();
  }

  /** What comes of pasting text that is too long to be put on the clipboard of a test again and again. */
  async paste(text: string): Promise<void> {
    await this.#analyst.page.evaluate((pasted) => {
      const data = new DataTransfer();
      data.setData('text/plain', pasted);
      const target = document.activeElement ?? document.body;
      target.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    }, text);
  }
}
