import { expect } from '@playwright/test';
import type { Analyst } from './analyst.ts';
import { CodebookDesk } from './codebook.ts';
import { runCommand } from './codebook-files.ts';
import { showKeySettings } from './keys.ts';
import { Search } from './search.ts';

/** Every screen and dialog with the sample project open, and how the analyst comes there from reading. */
export const TOUR: readonly { readonly name: string; readonly show: (analyst: Analyst) => Promise<void> }[] = [
  { name: 'reading', show: async () => {} },
  { name: 'the toolbar at a selection', show: (analyst) => selectFirstWords(analyst) },
  { name: 'the form of an actor', show: (analyst) => openForm(analyst, 'actor') },
  { name: 'the form of a position', show: (analyst) => openForm(analyst, 'position') },
  { name: 'the form of a date', show: (analyst) => openForm(analyst, 'date') },
  { name: 'the edges of a tag', show: (analyst) => press(analyst, ['n', 'b']) },
  { name: 'the suggestions', show: (analyst) => press(analyst, ['ControlOrMeta+6']) },
  { name: 'the codebook', show: (analyst) => analyst.showCodebook() },
  { name: 'the form of an actor in the codebook', show: (analyst) => codeDialog(analyst, 'Actors', 'Edit') },
  { name: 'the form of a position in the codebook', show: (analyst) => codeDialog(analyst, 'Positions', 'Edit') },
  { name: 'the question before an actor is deleted', show: (analyst) => codeDialog(analyst, 'Actors', 'Delete') },
  { name: 'a merge', show: (analyst) => codeMenu(analyst, 'Merge into…', 'Merge actors') },
  { name: 'what a merge will change', show: (analyst) => fillMerge(analyst) },
  { name: 'a split', show: (analyst) => codeMenu(analyst, 'Split…', 'Split actor') },
  { name: 'what a split will change', show: (analyst) => fillSplit(analyst) },
  { name: 'the unused codes', show: (analyst) => unusedCodes(analyst) },
  { name: 'export', show: (analyst) => press(analyst, ['ControlOrMeta+e'], 'Export') },
  { name: 'the changes', show: (analyst) => press(analyst, ['ControlOrMeta+5']) },
  { name: 'the palette of commands', show: (analyst) => press(analyst, ['ControlOrMeta+k'], 'Commands') },
  { name: 'the settings', show: (analyst) => press(analyst, ['ControlOrMeta+,'], 'Settings') },
  { name: 'the settings of keys', show: async (analyst) => void (await showKeySettings(analyst)) },
  { name: 'the key card', show: (analyst) => press(analyst, ['?'], 'Keys') },
  { name: 'the search before anything is looked for', show: async (analyst) => void (await find(analyst, '')) },
  { name: 'the hits of a search', show: async (analyst) => void (await find(analyst, 'NATO')) },
  { name: 'an expression that is none', show: (analyst) => findWrongly(analyst) },
  { name: 'the filters of a search', show: (analyst) => openFilters(analyst) },
  { name: 'the tagging of all hits', show: (analyst) => tagAllHits(analyst) },
  { name: 'the passages of an actor', show: (analyst) => showPassages(analyst) },
  { name: 'the snapshots', show: (analyst) => showSnapshots(analyst) },
  // Last, since it changes the project.
  { name: 'the taking apart of what was merged', show: (analyst) => takeApart(analyst) },
];

/** From wherever the tour has led. */
export async function backToReading(analyst: Analyst): Promise<void> {
  const open = analyst.page.getByRole('dialog').or(analyst.page.getByRole('alertdialog'));
  // A question may stand before a form: Escape closes one after the other, the last one first. One that is just going is
  // not waited for: it may be gone by then.
  for (let tops = await open.elementHandles(); tops.length > 0; tops = await open.elementHandles()) {
    await analyst.page.keyboard.press('Escape');
    await tops.at(-1)?.waitForElementState('hidden');
  }
  const list = analyst.button('Close the list');
  if (await list.isVisible()) await list.click();
  await expect(list).toHaveCount(0);
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

async function fillMerge(analyst: Analyst): Promise<void> {
  await codeMenu(analyst, 'Merge into…', 'Merge actors');
  const dialog = analyst.dialog('Merge actors');
  await analyst.choose(dialog.getByRole('combobox', { name: 'Into' }), 'NATO');
  await expect(dialog.getByRole('status', { name: 'What will change' })).toContainText('will name “NATO”');
}

async function fillSplit(analyst: Analyst): Promise<void> {
  await codeMenu(analyst, 'Split…', 'Split actor');
  const dialog = analyst.dialog('Split actor');
  await dialog.getByRole('textbox', { name: 'Name of the new actor' }).fill('Someone else');
  await dialog.getByRole('checkbox').first().check();
  await expect(dialog.getByRole('status')).toContainText('will name “Someone else”');
}

/** The list below the text, as it is when nothing was set in it before. */
async function find(analyst: Analyst, query: string): Promise<Search> {
  const search = new Search(analyst);
  await search.find(query);
  if (query) await expect(search.count).toContainText(/hits? in 1 article/);
  return search;
}

async function findWrongly(analyst: Analyst): Promise<void> {
  const search = await find(analyst, 'NATO');
  await search.toggle('Regular expression');
  await search.find('n(a');
  await expect(search.dock.getByRole('alert')).toBeVisible();
}

async function openFilters(analyst: Analyst): Promise<void> {
  const search = new Search(analyst);
  await search.find('NATO');
  await search.toggle('Regular expression');
  await search.toggle('Filters');
  await search.addCondition('Actor, named');
  await search.addCondition('Stance');
  await search.addCondition('Said on');
  await analyst.button('Add group').click();
  await expect(search.dock.getByRole('group', { name: 'Group of conditions' })).toBeVisible();
}

async function tagAllHits(analyst: Analyst): Promise<void> {
  const search = new Search(analyst);
  await search.find('NATO');
  // The conditions of before still hold.
  await search.dock.getByRole('button', { name: /^Filters/ }).click();
  await analyst.button('Clear').click();
  await expect(search.count).toContainText(/hits in 1 article/);
  await analyst.button('Tag all hits…').click();
  // Its rows are drawn after it, and what is tagged already is looked up.
  const passages = analyst.dialog('Tag all hits').getByRole('listbox', { name: 'Passages to tag' });
  await expect(passages.getByRole('option').filter({ hasText: 'already tagged' })).toBeVisible();
}

async function showPassages(analyst: Analyst): Promise<void> {
  await analyst.showCodebook();
  await new CodebookDesk(analyst).act('Actors', 'NATO', 'Show passages');
  await expect(analyst.page.getByRole('region', { name: /^Passages of NATO/ })).toBeVisible();
}

async function showSnapshots(analyst: Analyst): Promise<void> {
  await runCommand(analyst, 'Snapshots');
  await expect(analyst.dialog('Snapshots').getByRole('row').nth(1)).toBeVisible();
}

async function takeApart(analyst: Analyst): Promise<void> {
  await fillMerge(analyst);
  const dialog = analyst.dialog('Merge actors');
  await dialog.getByRole('button', { name: 'Merge', exact: true }).click();
  await expect(dialog).toBeHidden();
  const form = await analyst.editCode('Actors', 'NATO');
  await form.getByRole('button', { name: /^Take apart / }).click();
  await expect(analyst.dialog(/^Take “.+” apart\?$/)).toBeVisible();
}
