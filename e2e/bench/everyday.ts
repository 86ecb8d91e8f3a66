import { chromium } from '@playwright/test';
import { CHROMIUM_FLAGS, findBrowser } from '../support/binaries.ts';
import { material } from '../support/material.ts';
import { measure } from './clock.ts';
import {
  atDesk,
  baseline,
  type Desk,
  type Figure,
  OTHER,
  opening,
  readerFocused,
  runs,
  type Served,
  untilDownloaded,
} from './harness.ts';
import { spread } from './statistics.ts';

const RUNS = 20;
const FEWER = 10;

/** From the navigation to the painted start screen, in a fresh profile each time. */
export async function start(served: Served): Promise<Figure[]> {
  const executablePath = findBrowser();
  const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: [...CHROMIUM_FLAGS] });
  const untilUsable = async (url: string, button: string): Promise<number> => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    const page = await context.newPage();
    await page.addInitScript((label) => {
      const look = (): void => {
        const found = [...document.querySelectorAll('button')].some(({ textContent }) => textContent?.includes(label));
        const usable = (): void => void Object.assign(window, { usableAt: performance.now() });
        if (!found) requestAnimationFrame(look);
        else requestAnimationFrame(() => requestAnimationFrame(usable));
      };
      look();
    }, button);
    await page.goto(url);
    const usable = await page.waitForFunction(() => (window as { usableAt?: number }).usableAt);
    const time = (await usable.jsonValue()) ?? Number.NaN;
    await context.close();
    return time;
  };
  const [program, bare]: [number[], number[]] = [[], []];
  for (let run = 0; run < FEWER; run += 1) {
    program.push(await untilUsable(served.program, 'Open articles'));
    bare.push(await untilUsable(`${served.bare}baseline.html`, 'Go'));
  }
  await browser.close();
  const what = 'start to usable (first start; baseline: a page with one button)';
  return [{ what, program: spread(program), baseline: spread(bare) }];
}

/** The article of everyday use: opened, tagged, exported. */
export function everyday(served: Served): Promise<Figure[]> {
  return atDesk(served, async (desk) => {
    const { analyst, bare } = desk;
    const { name, text } = material();
    await analyst.openFiles({ name, text }, OTHER);
    await analyst.rows('Articles').nth(1).waitFor();
    const open = await opening(desk, text.trim().slice(0, 20), RUNS);
    const { form, tag } = await tagging(desk, RUNS);
    const { bytes } = await analyst.exportProject();
    const exports: number[] = [];
    for (let run = 0; run < FEWER; run += 1) {
      const { dialog, save } = await analyst.beginExport();
      exports.push(await untilDownloaded(analyst.page, save));
      await dialog.waitFor({ state: 'hidden' });
    }
    const bareOpen = await baseline(desk, { act: 'open', text } as { act: string }, RUNS);
    const bareTag = await baseline(desk, { act: 'tag' }, RUNS);
    const project = JSON.parse(bytes.toString()) as object;
    await bare.evaluate((value) => Object.assign(window, { baseline: value }), { act: 'export', project });
    const downloads: number[] = [];
    const go = bare.getByRole('button', { name: 'Go' });
    for (let run = 0; run < FEWER; run += 1) downloads.push(await untilDownloaded(bare, () => go.click()));
    return [
      {
        what: `open the article (${text.length} characters; baseline: the same text in plain paragraphs)`,
        program: open.input,
        baseline: bareOpen,
      },
      { what: 'the form of a tag, from the key', program: form.input },
      {
        what: 'add a tag, from Enter (baseline: one span put around a passage)',
        program: tag.input,
        baseline: bareTag,
      },
      { what: 'the same, from the database’s answer', program: tag.answer },
      {
        what: `export, from the button to the downloaded file (${Math.round(bytes.length / 1000)} kB; baseline: JSON.stringify and download)`,
        program: spread(exports),
        baseline: spread(downloads),
      },
    ];
  });
}

/** Selects by keyboard, so many words further each time, so that each tag is a new one; times the form and the tag. */
export async function tagging({ analyst, page }: Desk, number: number, step = 3) {
  await page.bringToFront();
  await page.keyboard.press('ControlOrMeta+2');
  await readerFocused(analyst);
  await page.keyboard.press('ControlOrMeta+Home');
  const forms: Awaited<ReturnType<typeof measure>>[] = [];
  const tag = await runs(number, async () => {
    for (let word = 0; word < step; word += 1) await page.keyboard.press('ControlOrMeta+ArrowRight');
    await page.keyboard.press('ControlOrMeta+Shift+ArrowRight');
    await analyst.toolbar.waitFor();
    forms.push(await measure(page, 'dialog-open', 'Tag actor', () => page.keyboard.press('a')));
    // The field takes the focus a moment after the form is seen.
    await analyst.dialog('Tag actor').getByRole('combobox', { name: 'Actor' }).and(page.locator(':focus')).waitFor();
    const times = await measure(page, 'one-more-tag', '', () => page.keyboard.press('Enter'));
    await analyst.saved();
    await readerFocused(analyst);
    return times;
  });
  let at = 0;
  const form = await runs(forms.length, async () => forms[at++] ?? { input: Number.NaN, answer: Number.NaN });
  return { form, tag };
}
