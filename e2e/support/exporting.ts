import { expect, type Locator } from '@playwright/test';
import type { Analyst } from './analyst.ts';
import type { SavedFile } from './shell.ts';

export interface Wish {
  /** As it is called in the list. */
  readonly format: string;
  /** Which part of the project; the whole of it where nothing is said. */
  readonly part?: RegExp;
  readonly rawCells?: boolean;
  /** How long it may take, in milliseconds, where that is longer than anything else. */
  readonly within?: number;
}

/** Opens the export, chooses in it and gives the saved file. */
export async function exportAs(analyst: Analyst, wish: Wish): Promise<SavedFile> {
  const { dialog, save } = await analyst.beginExport();
  await choose(dialog, 'Format', wish.format);
  if (wish.part) await choose(dialog, 'What is exported', wish.part);
  if (wish.rawCells) await dialog.getByRole('checkbox', { name: /Leave cells as they are/ }).check();
  return analyst.shell.answerSave(save, async () => {
    await expect(dialog).toBeHidden(wish.within ? { timeout: wish.within } : {});
    await expect(analyst.news.filter({ hasText: /was saved/ }).first()).toBeVisible();
  });
}

export async function choose(dialog: Locator, question: string, answer: string | RegExp): Promise<void> {
  const radio = dialog.getByRole('radiogroup', { name: question }).getByRole('radio', {
    name: answer,
    exact: typeof answer === 'string',
  });
  // The dot is drawn beside the name; the radio itself is not seen.
  await radio.check({ force: true });
  await expect(radio).toBeChecked();
}
