import { readFile } from 'node:fs/promises';
import type { Analyst } from '../support/analyst.ts';
import { withoutExportTime } from '../support/expected.ts';

/*
 * What the tests of faults do at the screen. They run by themselves, on machines that are busy with several of them, and
 * so wait for a locator as long as it takes, not for the few seconds that an assertion has outside of Playwright's runner.
 */

/** How often an analyst tries again where the program cannot use its storage. */
const TRIES = 3;

/** Waits for the project; brings it back where it is not as it was left. Gives what was said of it then. */
export async function arrive(analyst: Analyst): Promise<string | null> {
  const { page } = analyst;
  const heading = page.getByRole('heading', { name: /is not as you left it/ });
  const project = page.getByRole('contentinfo');
  const list = analyst.list('Projects');
  const empty = analyst.button('Open the sample project');
  const broken = page.getByRole('heading', { name: 'Standpoint cannot use its storage.' });
  const something = () => heading.or(project).or(list).or(empty).or(broken).first().waitFor({ timeout: 60_000 });
  await something();
  for (let tries = 0; tries < TRIES && (await broken.isVisible()); tries += 1) {
    await Promise.all([page.waitForEvent('load'), analyst.button('Try again').click()]);
    await something();
  }
  if (await broken.isVisible()) throw new Error('The program cannot use its storage, however often it tries.');
  if ((await list.isVisible()) && !(await project.isVisible())) {
    await analyst.rows('Projects').first().getByRole('button').first().click();
    await heading.or(project).first().waitFor();
  }
  if (!(await heading.isVisible())) return null;
  const words = (await page.getByRole('main').getByRole('paragraph').first().textContent()) ?? '';
  const difference = words.replace(/ It was not opened.*$/u, '').replace(/\d[\d,]*/gu, 'n');
  await analyst.button('Bring it back').click({ timeout: 30_000 });
  await project.waitFor({ timeout: 60_000 });
  return difference;
}

/** The text has the keys, and the caret stands at its beginning. */
export async function readFromBeginning({ page, reader }: Analyst): Promise<void> {
  await page.keyboard.press('ControlOrMeta+2');
  await reader.and(page.locator(':focus')).waitFor();
  await page.keyboard.press('ControlOrMeta+Home');
}

/** Tags the word behind the caret as the actor of that name, by keys; the text has the focus again. */
export async function tagNextName(analyst: Analyst): Promise<void> {
  const { page, reader, toolbar } = analyst;
  await page.keyboard.press('ControlOrMeta+Shift+ArrowRight');
  await toolbar.waitFor();
  await page.keyboard.press('a');
  await analyst.dialog('Tag actor').getByRole('combobox', { name: 'Actor' }).and(page.locator(':focus')).waitFor();
  await page.keyboard.press('Enter');
  await reader.and(page.locator(':focus')).waitFor();
}

/** What the status bar shows as saved. */
export const saved = ({ page }: Analyst): Promise<void> =>
  page.getByRole('contentinfo').filter({ hasText: 'Saved' }).waitFor();

/** The project file of the browser edition, without the time of the export. */
export async function exportOf(analyst: Analyst): Promise<string> {
  await saved(analyst);
  await analyst.button('Export').click();
  const dialog = analyst.dialog('Export');
  const [download] = await Promise.all([
    analyst.page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Save file' }).click(),
  ]);
  const bytes = await readFile(await download.path());
  await dialog.waitFor({ state: 'hidden' });
  return withoutExportTime(bytes);
}
