import { expect, type Locator, type Page } from '@playwright/test';
import type { Scratch } from './scratch.ts';
import type { Shell } from './shell.ts';

export type By = 'mouse' | 'keyboard';

/** What is on the screen, by role and name, and what is done with any of it. */
export class Screen {
  readonly shell: Shell;
  readonly scratch: Scratch;
  readonly #page: Page | null;

  constructor(shell: Shell, scratch: Scratch, page: Page | null = null) {
    this.shell = shell;
    this.scratch = scratch;
    this.#page = page;
  }

  get page(): Page {
    return this.#page ?? this.shell.page;
  }

  get reader(): Locator {
    return this.page.getByRole('region', { name: 'Reader', exact: true });
  }

  get toolbar(): Locator {
    return this.page.getByRole('toolbar', { name: 'Tag selection' });
  }

  /** The rows of a list of the screen: Articles, Tags, Actors, Positions, Projects. */
  rows(list: string, row?: string | RegExp): Locator {
    const within = this.list(list);
    const rows = within.getByRole('listitem').or(within.getByRole('option')).or(within.getByRole('treeitem'));
    return row === undefined ? rows : rows.filter({ hasText: row });
  }

  /** A list to look at, one to choose from, or a tree. */
  list(name: string): Locator {
    const named = { name, exact: true };
    return this.page
      .getByRole('list', named)
      .or(this.page.getByRole('listbox', named))
      .or(this.page.getByRole('tree', named));
  }

  get tags(): Locator {
    return this.rows('Tags');
  }

  /** The row of a tag by its passage. The element of the quotation is needed: an actor may be called like a passage. */
  tagRow({ quote }: { readonly quote: string }): Locator {
    return this.tags.filter({ has: this.page.locator('q').getByText(quote, { exact: true }) });
  }

  /** The row of the tag that the keys act on. */
  get currentTag(): Locator {
    return this.list('Tags').getByRole('option', { selected: true });
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name, exact: typeof name === 'string' });
  }

  dialog(name: string | RegExp): Locator {
    return this.page.getByRole('dialog', { name });
  }

  get alerts(): Locator {
    return this.page.getByRole('alert');
  }

  get news(): Locator {
    return this.page.getByRole('status');
  }

  /** All that the program has to say, bad or good. */
  get messages(): Locator {
    return this.page.getByRole('region', { name: 'Messages' });
  }

  async dismissMessages(): Promise<void> {
    const dismiss = this.messages.getByRole('button', { name: 'Dismiss' });
    while ((await dismiss.count()) > 0) await dismiss.first().click();
    await expect(dismiss).toHaveCount(0);
  }

  /** What the status bar shows as saved is saved. */
  async saved(): Promise<void> {
    await expect(this.page.getByRole('contentinfo')).toContainText('Saved');
  }

  /** Escape closes whatever is open, and reading goes on. */
  async escape(): Promise<void> {
    const open = this.page.getByRole('dialog').or(this.page.getByRole('alertdialog'));
    await this.page.keyboard.press('Escape');
    await expect(open).toHaveCount(0);
    // What hides the rest of the window from screen readers and from the mouse is gone with it.
    await expect(this.page.getByRole('contentinfo')).toBeVisible();
  }

  /** Types a name in full; Tab leaves the field and closes the list of what it offers. */
  async choose(combobox: Locator, value: string, by: By = 'mouse'): Promise<void> {
    await this.write(combobox, value, by);
    await this.page.keyboard.press('Tab');
    await expect(combobox).toHaveValue(value);
  }

  async write(field: Locator, value: string, by: By): Promise<void> {
    if (by === 'mouse') return field.fill(value);
    await this.tabTo(field);
    await this.page.keyboard.press('ControlOrMeta+a');
    await this.page.keyboard.type(value);
  }

  async resize(width: number, height: number): Promise<void> {
    await this.page.setViewportSize({ width, height });
    await expect.poll(() => this.page.evaluate(() => [innerWidth, innerHeight])).toEqual([width, height]);
  }

  /** Tab, until it has the focus. */
  async tabTo(target: Locator): Promise<void> {
    for (let presses = 0; presses < 40; presses += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await this.page.keyboard.press('Tab');
    }
    await expect(target, 'it is reached by Tab').toBeFocused();
  }
}
