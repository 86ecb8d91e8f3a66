import { expect, type Locator, type Page } from '@playwright/test';
import type { ExportedProject } from './exported.ts';
import type { Material, PlannedTag } from './material.ts';
import { type Passage, pointsOf } from './reader-text.ts';
import type { By } from './screen.ts';
import type { SavedFile, TestFile, TestFolder } from './shell.ts';
import { Tagging } from './tagging.ts';

/**
 * The person at the screen. Every name by which the tests find something stands in this file and in what it is made of
 * (the screen, selecting, tagging): they are roles and names, as a screen reader knows them, so that a test that passes
 * has also been an inspection of those.
 */
export class Analyst extends Tagging {
  /** The same person at another page. */
  at(page: Page): Analyst {
    return new Analyst(this.shell, this.scratch, page);
  }

  // --- Projects and files --------------------------------------------------------------------------------------

  /** Opens articles (or a project file: the program sees what it is). */
  async openFiles(...files: TestFile[]): Promise<void> {
    await this.shell.answerOpen(files, () => this.button('Open articles').first().click());
  }

  /** Opens a folder by the button of the start screen, or from the palette by key; gives the dialog that shows it. */
  async openFolder(folder: TestFolder, by: By = 'mouse'): Promise<Locator> {
    await this.shell.answerFolder(folder, async () => {
      if (by === 'mouse') return this.button('Open folder').click();
      await this.page.keyboard.press('ControlOrMeta+k');
      await expect(this.dialog('Commands')).toBeVisible();
      await this.page.keyboard.type('open folder');
      await this.page.keyboard.press('Enter');
    });
    const dialog = this.dialog('Articles from a folder');
    await expect(dialog).toBeVisible();
    return dialog;
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
}

/** 2022-01-09 as 9 January 2022. */
const inWords = (day: string): string =>
  new Date(day).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

export type CodeList = 'Actors' | 'Positions';
const ONE = { Actors: 'actor', Positions: 'position' } as const;
