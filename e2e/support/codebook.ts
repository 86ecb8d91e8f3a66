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

  /** Drags a row by the mouse and lets it go over another: near its upper edge, in its middle, near its lower edge. */
  async drag(list: CodeList, name: string, zone: 'before' | 'into' | 'after', goal: string): Promise<void> {
    const { mouse } = this.#analyst.page;
    const goalRow = this.row(list, goal);
    const [from, to] = [await this.row(list, name).boundingBox(), await goalRow.boundingBox()];
    if (!from || !to) throw new Error(`“${name}” or “${goal}” is not on the screen`);
    await mouse.move(from.x + from.width / 2, from.y + from.height / 2);
    await mouse.down();
    const y = to.y + to.height * { before: 0.1, into: 0.5, after: 0.9 }[zone];
    await mouse.move(to.x + to.width / 2, y, { steps: 6 });
    // A browser goes on to tell of a mouse that rests; a test has to do it.
    await mouse.move(to.x + to.width / 2, y);
    await expect(goalRow, 'the row shows where it would go').toHaveAttribute('data-drop', zone);
    await mouse.up();
    await expect(goalRow).not.toHaveAttribute('data-drop');
  }

  /** The row's menu, as the keyboard opens it. */
  async act(list: CodeList, name: string, action: string): Promise<void> {
    await this.choose(list, name);
    await this.#analyst.page.keyboard.press('Shift+F10');
    await this.#analyst.page.getByRole('menuitem', { name: action }).click();
  }
}
