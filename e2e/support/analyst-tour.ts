import { expect } from '@playwright/test';
import type { Analyst } from './analyst.ts';
import { showKeySettings } from './keys.ts';

/** Every screen and dialog with the sample project open, and how the analyst comes there from reading. */
export const TOUR: readonly { readonly name: string; readonly show: (analyst: Analyst) => Promise<void> }[] = [
  { name: 'reading', show: async () => {} },
  { name: 'the toolbar at a selection', show: (analyst) => selectFirstWords(analyst) },
  { name: 'the form of an actor', show: (analyst) => openForm(analyst, 'actor') },
  { name: 'the form of a position', show: (analyst) => openForm(analyst, 'position') },
  { name: 'the form of a date', show: (analyst) => openForm(analyst, 'date') },
  { name: 'the edges of a tag', show: (analyst) => press(analyst, ['n', 'b']) },
  { name: 'the codebook', show: (analyst) => analyst.showCodebook() },
  { name: 'the form of an actor in the codebook', show: (analyst) => codeDialog(analyst, 'Actors', 'Edit') },
  { name: 'the form of a position in the codebook', show: (analyst) => codeDialog(analyst, 'Positions', 'Edit') },
  { name: 'the question before an actor is deleted', show: (analyst) => codeDialog(analyst, 'Actors', 'Delete') },
  { name: 'a merge', show: (analyst) => codeMenu(analyst, 'Merge into…', 'Merge actors') },
  { name: 'a split', show: (analyst) => codeMenu(analyst, 'Split…', 'Split actor') },
  { name: 'the unused codes', show: (analyst) => unusedCodes(analyst) },
  { name: 'export', show: (analyst) => press(analyst, ['ControlOrMeta+e'], 'Export') },
  { name: 'the changes', show: (analyst) => press(analyst, ['ControlOrMeta+5']) },
  { name: 'the palette of commands', show: (analyst) => press(analyst, ['ControlOrMeta+k'], 'Commands') },
  { name: 'the settings', show: (analyst) => press(analyst, ['ControlOrMeta+,'], 'Settings') },
  { name: 'the settings of keys', show: async (analyst) => void (await showKeySettings(analyst)) },
  { name: 'the key card', show: (analyst) => press(analyst, ['?'], 'Keys') },
];

/** From wherever the tour has led. */
export async function backToReading(analyst: Analyst): Promise<void> {
  const open = analyst.page.getByRole('dialog').or(analyst.page.getByRole('alertdialog'));
  if (await open.isVisible()) await analyst.escape();
  await analyst.showTags();
  await analyst.page.keyboard.press('ControlOrMeta+2');
  await analyst.page.keyboard.press('ControlOrMeta+Home');
  await analyst.page.keyboard.press('Escape');
}

async function selectFirstWords(analyst: Analyst): Promise<void> {
  const words = ((await analyst.reader.textContent()) ?? '').trim().split(/\s+/).slice(0, 3).join(' ');
  await analyst.selectText(words);
}

export async function openForm(analyst: Analyst, kind: 'actor' | 'position' | 'date'): Promise<void> {
  await selectFirstWords(analyst);
  await press(analyst, [kind.charAt(0)], `Tag ${kind}`);
}

async function press(analyst: Analyst, keys: readonly string[], dialog?: string): Promise<void> {
  await analyst.page.keyboard.press('ControlOrMeta+2');
  for (const key of keys) await analyst.page.keyboard.press(key);
  if (dialog) await expect(analyst.dialog(dialog)).toBeVisible();
}

async function codeDialog(analyst: Analyst, list: 'Actors' | 'Positions', what: 'Edit' | 'Delete'): Promise<void> {
  await analyst.showCodebook();
  await analyst.rows(list).first().click();
  await analyst.page.keyboard.press(what === 'Edit' ? 'Enter' : 'Delete');
  await expect(analyst.page.getByRole(what === 'Edit' ? 'dialog' : 'alertdialog')).toBeVisible();
}

async function codeMenu(analyst: Analyst, item: string, dialog: string): Promise<void> {
  await analyst.showCodebook();
  await analyst.rows('Actors').first().click();
  await analyst.page.keyboard.press('Shift+F10');
  await analyst.page.getByRole('menuitem', { name: item }).click();
  await expect(analyst.dialog(dialog)).toBeVisible();
}

async function unusedCodes(analyst: Analyst): Promise<void> {
  await analyst.showCodebook();
  await analyst.button(/^Look at (it|them)$/).click();
  await expect(analyst.dialog('Unused codes')).toBeVisible();
}
