import { expect, type Locator } from '@playwright/test';
import type { Analyst, CodeList } from './analyst.ts';

/** The analyst at the codebook: what its rows, menus and dialogs are called. */
export class CodebookDesk {
  readonly #analyst: Analyst;

  constructor(analyst: Analyst) {
    this.#analyst = analyst;
  }

  tree(list: CodeList): Locator {
    return this.#analyst.page.getByRole('tree', { name: list, exact: true });
  }

  /** The rows of a tree as they are heard: how deep, and the name with all that stands beside it. */
  row(list: CodeList, name: string): Locator {
    return this.tree(list)
      .getByRole('treeitem')
      .filter({ has: this.#analyst.page.getByText(name, { exact: true }) });
  }

  /** The tree in the words of a person: each position with a dash for each level it stands below the top. */
  async outline(list: CodeList, names: readonly string[]): Promise<string[]> {
    const rows = await this.tree(list).getByRole('treeitem').all();
    const lines: string[] = [];
    for (const row of rows) {
      const level = Number(await row.getAttribute('aria-level'));
      const text = (await row.textContent()) ?? '';
      lines.push(`${'-'.repeat(level - 1)}${names.find((name) => text.includes(name)) ?? text}`);
    }
    return lines;
  }

  async choose(list: CodeList, ...names: readonly string[]): Promise<void> {
    for (const [index, name] of names.entries())
      await this.row(list, name).click(index === 0 ? {} : { modifiers: ['ControlOrMeta'] });
    for (const name of names) await expect(this.row(list, name)).toHaveAttribute('aria-selected', 'true');
  }

  /** The row's menu, as the keyboard opens it. */
  async act(list: CodeList, name: string, action: string): Promise<void> {
    await this.choose(list, name);
    await this.#analyst.page.keyboard.press('Shift+F10');
    await this.#analyst.page.getByRole('menuitem', { name: action }).click();
  }
}
