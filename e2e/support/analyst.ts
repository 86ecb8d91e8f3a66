import { expect, type Locator, type Page } from '@playwright/test';
import {
  type Material,
  type PlannedActor,
  type PlannedDate,
  type PlannedPosition,
  type PlannedTag,
  STANCE_KEYS,
} from './material.ts';
import { caretOf, dragOver, type Passage, pointsOf } from './reader-text.ts';
import type { Scratch } from './scratch.ts';
import type { SavedFile, Shell, TestFile } from './shell.ts';

export type By = 'mouse' | 'keyboard';

/**
 * The person at the screen. Every name by which the tests find something stands in this file: they are roles and
 * names, as a screen reader knows them, so that a test that passes has also been an inspection of those.
 */
export class Analyst {
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

  /** The same person at another page. */
  at(page: Page): Analyst {
    return new Analyst(this.shell, this.scratch, page);
  }

  // --- What is on the screen -----------------------------------------------------------------------------------

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

  // --- Projects and files --------------------------------------------------------------------------------------

  /** Opens articles (or a project file: the program sees what it is). */
  async openFiles(...files: TestFile[]): Promise<void> {
    await this.shell.answerOpen(files, () => this.button('Open articles').first().click());
  }

  async openProjectFile(file: TestFile): Promise<void> {
    await this.shell.answerOpen([file], () => this.button('Open project file').click());
  }

  async openArticle({ name, text, publishedOn }: Material, by: By = 'mouse'): Promise<void> {
    if (by === 'mouse') await this.openFiles({ name, text });
    else {
      await expect(this.button('Open articles').first()).toBeVisible();
      await this.shell.answerOpen([{ name, text }], () => this.page.keyboard.press('ControlOrMeta+o'));
    }
    await expect(this.reader).toBeVisible();
    await expect(this.rows('Articles')).toHaveCount(1);
    await expect(this.rows('Articles')).toContainText(inWords(publishedOn));
  }

  /** Back to the list of projects, from wherever one is. */
  async showProjects(): Promise<void> {
    await this.page.keyboard.press('ControlOrMeta+Shift+p');
    await expect(this.rows('Projects').first()).toBeVisible();
  }

  async openProject(title: string): Promise<void> {
    await this.rows('Projects', title).getByRole('button').first().click();
  }

  /** Closes the program and starts it again, and goes back to the project. */
  async restart(): Promise<void> {
    await this.saved();
    await this.shell.restart();
  }

  async beginExport(by: By = 'mouse'): Promise<{ dialog: Locator; save: () => Promise<void> }> {
    await this.saved();
    if (by === 'mouse') await this.button('Export').click();
    else await this.page.keyboard.press('ControlOrMeta+e');
    const dialog = this.dialog('Export');
    await expect(dialog).toBeVisible();
    const button = dialog.getByRole('button', { name: 'Save file' });
    const save = async (): Promise<void> => {
      if (by === 'mouse') return button.click();
      await this.tabTo(button);
      await this.page.keyboard.press('Enter');
    };
    return { dialog, save };
  }

  /** Exports the project file and gives its bytes. */
  async exportProject(by: By = 'mouse'): Promise<SavedFile> {
    const { dialog, save } = await this.beginExport(by);
    return this.shell.answerSave(save, async () => {
      await expect(dialog).toBeHidden();
      await expect(this.news.filter({ hasText: /was saved/ }).first()).toBeVisible();
    });
  }

  /** The exported project file as a value. */
  async exported(): Promise<ExportedProject> {
    return JSON.parse((await this.exportProject()).bytes.toString()) as ExportedProject;
  }

  /** Escape closes whatever is open, and reading goes on. */
  async escape(): Promise<void> {
    const open = this.page.getByRole('dialog').or(this.page.getByRole('alertdialog'));
    await this.page.keyboard.press('Escape');
    await expect(open).toHaveCount(0);
    // What hides the rest of the window from screen readers and from the mouse is gone with it.
    await expect(this.page.getByRole('contentinfo')).toBeVisible();
  }

  // --- Selecting -----------------------------------------------------------------------------------------------

  async selectText(quote: string, nth = 0): Promise<void> {
    await dragOver(this.page, this.reader, { quote, nth });
    await expect(this.toolbar).toBeVisible();
  }

  /** Ctrl+2 goes to the text, Ctrl+Home to its start; then nearer and nearer, and the same with Shift to select. */
  async selectTextByKeyboard(quote: string, nth = 0): Promise<void> {
    const { keyboard } = this.page;
    await expect(this.reader).toBeVisible();
    await keyboard.press('ControlOrMeta+2');
    await expect(this.reader).toBeFocused();
    await keyboard.press('ControlOrMeta+Home');
    const text = (await this.reader.textContent()) ?? '';
    let start = -1;
    for (let left = nth; left >= 0; left -= 1) start = text.indexOf(quote, start + 1);
    expect(start, `“${quote}” stands ${nth + 1} times in the reader`).toBeGreaterThanOrEqual(0);
    await this.#moveCaret(start, '');
    await this.#moveCaret(start + quote.length, 'Shift+');
    await expect(this.toolbar).toBeVisible();
  }

  /** As a person does: by paragraphs, lines and words as long as they do not lead past the goal, then by characters. */
  async #moveCaret(goal: number, shift: '' | 'Shift+'): Promise<void> {
    const { keyboard } = this.page;
    let at = await caretOf(this.reader);
    const press = async (key: string): Promise<boolean> => {
      await keyboard.press(key);
      const before = at;
      at = await caretOf(this.reader);
      return at !== before;
    };
    const word = process.platform === 'darwin' ? 'Alt' : 'Control';
    for (const [forward, back] of [
      [`${shift}${word}+ArrowDown`, `${shift}${word}+ArrowUp`],
      [`${shift}ArrowDown`, `${shift}ArrowUp`],
      [`${shift}${word}+ArrowRight`, `${shift}${word}+ArrowLeft`],
    ] as const) {
      while (at < goal && (await press(forward)));
      while (at > goal && (await press(back)));
    }
    while (at !== goal) {
      const left = Math.abs(goal - at);
      await press(`${shift}${at > goal ? 'ArrowLeft' : 'ArrowRight'}`);
      expect(Math.abs(goal - at), 'the caret comes nearer').toBeLessThan(left);
    }
  }

  async clickText(passage: Passage): Promise<void> {
    const { middle } = await pointsOf(this.reader, passage);
    await this.page.mouse.click(middle.x, middle.y);
  }

  // --- Tagging -------------------------------------------------------------------------------------------------

  /** Selects the passage and brings up the form. */
  async beginTag(
    { quote, nth = 0, kind }: Pick<PlannedTag, 'quote' | 'nth' | 'kind'>,
    by: By = 'mouse',
  ): Promise<Locator> {
    if (by === 'mouse') {
      await this.selectText(quote, nth);
      await this.toolbar.getByRole('button', { name: kind }).click();
    } else {
      await this.selectTextByKeyboard(quote, nth);
      await this.page.keyboard.press(kind.charAt(0));
    }
    const form = this.dialog(`Tag ${kind}`);
    await expect(form).toBeVisible();
    return form;
  }

  async tag(planned: PlannedTag, by: By = 'mouse'): Promise<void> {
    const form = await this.beginTag(planned, by);
    if (planned.kind === 'actor') await this.#fillActor(form, planned, by);
    else if (planned.kind === 'date') await this.#fillDate(form, planned);
    else await this.#fillPosition(form, planned, by);
    await this.saveTag(form, by);
  }

  async tagAll({ tags }: Material, by: By = 'mouse'): Promise<void> {
    let made = 0;
    for (const planned of tags) {
      await this.tag(planned, by);
      made += 1;
      await expect(this.tags).toHaveCount(made);
    }
    await this.saved();
  }

  async saveTag(form: Locator, by: By = 'mouse'): Promise<void> {
    // Where the focus is in a field, Enter takes the form as it is.
    if (by === 'mouse') await form.getByRole('button', { name: 'Save tag' }).click();
    else await this.page.keyboard.press('Enter');
    await expect(form).toBeHidden();
  }

  async #fillActor(form: Locator, { quote, actor, actorKind }: PlannedActor, by: By): Promise<void> {
    const field = form.getByRole('combobox', { name: 'Actor', exact: true });
    await expect(field, 'the form begins with a guess').not.toHaveValue('');
    if ((await field.inputValue()) !== actor) await this.choose(field, actor, by);
    const kind = form.getByRole('radiogroup', { name: 'Kind' });
    if (await kind.isVisible()) await this.#pick(kind, actorKind, by);
    const remember = form.getByRole('checkbox', { name: /another name/ });
    if (quote !== actor && (await remember.isVisible())) await expect(remember).toBeChecked();
  }

  async #fillDate(form: Locator, { date, guessed }: PlannedDate): Promise<void> {
    const field = form.getByRole('textbox', { name: 'Date' });
    if (guessed) await expect(field).toHaveValue(date);
    else await field.fill(date);
  }

  async #fillPosition(form: Locator, planned: PlannedPosition, by: By): Promise<void> {
    await this.choose(form.getByRole('combobox', { name: 'Position', exact: true }), planned.position, by);
    await this.#setStance(form, planned.stance);
    await this.#setHolders(form, planned.holders, by);
    const saidOn = form.getByRole('textbox', { name: 'Said on' });
    if ((await saidOn.inputValue()) !== planned.saidOn) await this.write(saidOn, planned.saidOn, by);
    await expect(saidOn).toHaveValue(planned.saidOn);
    await this.tabTo(saidOn);
  }

  /** By its digit, as analysts do. */
  async #setStance(form: Locator, stance: PlannedPosition['stance']): Promise<void> {
    await this.tabTo(form.getByRole('radiogroup', { name: 'Stance' }).getByRole('radio', { checked: true }));
    await this.page.keyboard.press(String(STANCE_KEYS.indexOf(stance) + 1));
    await expect(form.getByRole('radio', { name: stance })).toBeChecked();
  }

  /** Takes the guessed holders away, and adds those that are meant. */
  async #setHolders(form: Locator, holders: readonly string[], by: By): Promise<void> {
    const field = form.getByRole('combobox', { name: 'Holders' });
    const remove = form.getByRole('button', { name: /^Remove / });
    for (let left = await remove.count(); left > 0; left -= 1) {
      if (by === 'mouse') await remove.first().click();
      else {
        await this.tabTo(field);
        await this.page.keyboard.press('Backspace');
      }
      await expect(remove).toHaveCount(left - 1);
    }
    for (const holder of holders) await this.addChip(form, 'Holders', holder, by);
  }

  /** Types into a field with chips and makes it one. */
  async addChip(form: Locator, field: string, chip: string, by: By = 'mouse'): Promise<void> {
    await this.write(form.getByRole('combobox', { name: field }), chip, by);
    await this.page.keyboard.press('Enter');
    // While the field offers more, the rest of the form is hidden from screen readers; Tab goes on.
    await this.page.keyboard.press('Tab');
    await expect(form.getByRole('button', { name: `Remove ${chip}` })).toBeVisible();
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

  async #pick(group: Locator, value: string, by: By): Promise<void> {
    const radio = group.getByRole('radio', { name: value });
    // What is seen and pressed is the word: the radio itself is there for the keyboard and for screen readers.
    if (by === 'mouse') await group.getByText(value, { exact: true }).click();
    else await this.#walkTo(group, radio);
    await expect(radio).toBeChecked();
  }

  async #walkTo(group: Locator, radio: Locator): Promise<void> {
    await this.tabTo(group.getByRole('radio', { checked: true }));
    for (let presses = 0; presses < 4 && !(await radio.isChecked()); presses += 1) {
      await this.page.keyboard.press('ArrowRight');
    }
  }

  // --- Tags that are there -------------------------------------------------------------------------------------

  /** Makes the tag the one that keys act on. */
  async focusTag(tag: { readonly quote: string }): Promise<void> {
    await this.tagRow(tag).click();
    await expect(this.currentTag).toContainText(tag.quote);
  }

  async editTag({ quote, kind }: Pick<PlannedTag, 'quote' | 'kind'>): Promise<Locator> {
    await this.focusTag({ quote });
    await this.page.keyboard.press('Enter');
    const form = this.dialog(`Tag ${kind}`);
    await expect(form).toBeVisible();
    return form;
  }

  /** Clicks where several tags lie and gives what asks which one is meant. */
  async clickTags(passage: Passage): Promise<Locator> {
    await this.clickText(passage);
    const question = this.dialog('Which tag?');
    await expect(question).toBeVisible();
    return question;
  }

  /** B: the passage becomes the selection, of which the keys move one end. */
  async beginMove(tag: { readonly quote: string }): Promise<void> {
    await this.page.keyboard.press('b');
    await expect(this.news.filter({ hasText: 'move this edge' })).toBeVisible();
    await expect.poll(() => this.page.evaluate(() => String(getSelection()))).toBe(tag.quote);
  }

  /** Drags an edge of the current tag to the outer end of the passage. */
  async dragEdge(edge: 'start' | 'end', passage: Passage): Promise<void> {
    const { first, last } = await pointsOf(this.reader, passage);
    const goal = edge === 'start' ? first : last;
    const handle = await this.button(edge === 'start' ? 'Start of the tag' : 'End of the tag').boundingBox();
    if (!handle) throw new Error(`the ${edge} of the tag has no handle on the screen`);
    await this.page.mouse.move(handle.x + handle.width / 2, handle.y + handle.height / 2);
    await this.page.mouse.down();
    await this.page.mouse.move(goal.x, goal.y, { steps: 5 });
    await this.page.mouse.up();
  }

  // --- Undo and redo -------------------------------------------------------------------------------------------

  /** Takes back so many tags and then the article: the whole of what was done, and no step more. */
  async undoAll(tags: number): Promise<void> {
    const undo = this.button('Undo');
    for (let left = tags - 1; left >= 0; left -= 1) {
      await undo.click();
      await expect(this.tags).toHaveCount(left);
    }
    await undo.click();
    await expect(this.rows('Articles')).toHaveCount(0);
    await expect(undo).toBeDisabled();
  }

  async redoAll(tags: number): Promise<void> {
    const redo = this.button('Redo');
    await redo.click();
    await this.rows('Articles').click();
    await expect(this.reader).toBeVisible();
    for (let made = 1; made <= tags; made += 1) {
      await redo.click();
      await expect(this.tags).toHaveCount(made);
    }
    await expect(redo).toBeDisabled();
  }

  // --- The codebook --------------------------------------------------------------------------------------------

  async showCodebook(): Promise<void> {
    await this.page.getByRole('tab', { name: 'Codebook' }).click();
    await expect(this.list('Actors')).toBeVisible();
  }

  async showTags(): Promise<void> {
    await this.page.getByRole('tab', { name: 'Tags' }).click();
    await expect(this.tags.first()).toBeVisible();
  }

  async editCode(list: CodeList, name: string): Promise<Locator> {
    await this.showCodebook();
    await this.rows(list, name).getByText(name, { exact: true }).click();
    await this.page.keyboard.press('Enter');
    const form = this.dialog(`Edit ${ONE[list]}`);
    await expect(form).toBeVisible();
    return form;
  }

  async addCode(list: CodeList, name: string): Promise<void> {
    await this.showCodebook();
    await this.button(`New ${ONE[list]}`).click();
    const form = this.dialog(`New ${ONE[list]}`);
    await form.getByRole('textbox', { name: list === 'Actors' ? 'Name' : 'Label' }).fill(name);
    await this.saveCode(form);
    await expect(this.rows(list, name)).toHaveCount(1);
  }

  async saveCode(form: Locator): Promise<void> {
    await form.getByRole('button', { name: /^Save (actor|position)$/ }).click();
    await expect(form).toBeHidden();
  }

  /** Asks to delete a code that is in use, and gives the question. */
  async deleteCode(list: CodeList, name: string): Promise<Locator> {
    await this.showCodebook();
    await this.rows(list, name).getByText(name, { exact: true }).click();
    await this.page.keyboard.press('Delete');
    const question = this.page.getByRole('alertdialog');
    await expect(question).toBeVisible();
    return question;
  }

  // --- The window ----------------------------------------------------------------------------------------------

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

/** 2022-01-09 as 9 January 2022. */
const inWords = (day: string): string =>
  new Date(day).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

export type CodeList = 'Actors' | 'Positions';
const ONE = { Actors: 'actor', Positions: 'position' } as const;

export interface ExportedProject {
  readonly actors: readonly {
    readonly id: string;
    readonly name: string;
    readonly aliases: readonly string[];
    readonly memberOf: readonly string[];
  }[];
  readonly positions: readonly {
    readonly id: string;
    readonly label: string;
    readonly description: string;
    readonly parentId: string | null;
  }[];
  readonly documents: readonly { readonly text: string; readonly tags: readonly ExportedTag[] }[];
}

export interface ExportedTag {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly note: string;
  readonly actor?: string;
  readonly date?: string;
  readonly holders?: readonly string[];
}
