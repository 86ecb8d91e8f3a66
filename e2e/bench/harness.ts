import { performance } from 'node:perf_hooks';
import type { Page } from '@playwright/test';
import { Analyst } from '../support/analyst.ts';
import { BrowserShell } from '../support/browser-shell.ts';
import { Guard } from '../support/guard.ts';
import { Scratch } from '../support/scratch.ts';
import { measure, PATIENCE, type Times, watchDatabase } from './clock.ts';
import { type Spread, spread } from './statistics.ts';

/** Where things are served. */
export interface Served {
  readonly program: string;
  /** The folder with `baseline.html`. */
  readonly bare: string;
}

export interface Figure {
  readonly what: string;
  readonly program: Spread;
  /** The least that a bare page needs for the same, in the same run. */
  readonly baseline?: Spread;
  /** What it should be: the most for the median, or for the 95th percentile. */
  readonly goal?: { readonly of: 'median' | 'p95'; readonly most: number };
  readonly unit?: 'ms' | 's' | 'MB' | 'frames' | 'tasks';
}

export interface Desk {
  readonly analyst: Analyst;
  readonly page: Page;
  readonly shell: BrowserShell;
  readonly scratch: Scratch;
  /** A page beside the program's. */
  readonly bare: Page;
  readonly served: Served;
}

/** A profile of its own, on the disk, with the program in the first page and a bare page in the second. */
export async function atDesk<T>(served: Served, work: (desk: Desk) => Promise<T>): Promise<T> {
  const scratch = await Scratch.create();
  const shell = await BrowserShell.start({ origin: served.program, scratch, guard: new Guard() });
  try {
    shell.context.setDefaultTimeout(PATIENCE);
    await shell.context.addInitScript(watchDatabase);
    await shell.page.reload();
    const bare = await shell.context.newPage();
    await bare.goto(`${served.bare}baseline.html`);
    await shell.page.bringToFront();
    return await work({ analyst: new Analyst(shell, scratch), page: shell.page, shell, scratch, bare, served });
  } finally {
    await shell.close();
    await scratch.remove();
  }
}

/** The times of some runs; what each of them begins with is not timed. */
export async function runs(number: number, once: () => Promise<Times>): Promise<{ input: Spread; answer: Spread }> {
  const times: Times[] = [];
  for (let run = 0; run < number; run += 1) times.push(await once());
  return { input: spread(times.map(({ input }) => input)), answer: spread(times.map(({ answer }) => answer)) };
}

export const OTHER = { name: 'other.txt', text: 'A short other article.' };

/** From the other article to the first one, until the beginning of its text has been painted. */
export async function opening({ analyst, page }: Desk, beginning: string, number: number) {
  await page.bringToFront();
  const row = analyst.rows('Articles').filter({ hasNotText: 'other' });
  return runs(number, async () => {
    await analyst.rows('Articles', 'other').click();
    await analyst.reader.getByText(OTHER.text).waitFor();
    return measure(page, 'reader-has', beginning, () => row.click());
  });
}

/** The other way: to an article of a few words and no tags. What that takes is the program's, whatever the article is. */
export async function openingOther({ analyst, page }: Desk, beginning: string, number: number) {
  const row = analyst.rows('Articles').filter({ hasNotText: 'other' });
  return runs(number, async () => {
    await row.click();
    await analyst.reader.getByText(beginning).first().waitFor();
    return measure(page, 'reader-has', OTHER.text, () => analyst.rows('Articles', 'other').click());
  });
}

/** The focus comes with the next frame: keys that are pressed before would go elsewhere. */
export const readerFocused = (analyst: Analyst): Promise<void> =>
  analyst.reader.and(analyst.page.locator(':focus')).waitFor();

/** What a bare page needs for it. */
export async function baseline({ bare }: Desk, what: { readonly act: string }, number: number): Promise<Spread> {
  await bare.bringToFront();
  await bare.evaluate((value) => Object.assign(window, { baseline: value }), what);
  const button = bare.getByRole('button', { name: 'Go' });
  const { input } = await runs(number, () => measure(bare, 'baseline-done', '', () => button.click()));
  return input;
}

/** Until the download is there, timed from outside. */
export async function untilDownloaded(page: Page, act: () => Promise<void>): Promise<number> {
  const begin = performance.now();
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  await download.path();
  return performance.now() - begin;
}

/** The times between the frames while a pane is scrolled, each frame by the same step. Milliseconds. */
export const scrolling = async (page: Page, selector: string, step: number, frames: number): Promise<Spread> =>
  spread(await framesOf(page, selector, step, frames));

/** The same times, one by one; a step of 0 leaves the pane where it is. */
export async function framesOf(page: Page, selector: string, step: number, frames: number): Promise<number[]> {
  await page.bringToFront();
  return page.evaluate(
    ({ pane, by, number }) => {
      const scroller = document.querySelector(pane);
      if (!scroller) throw new Error(`there is no ${pane}`);
      scroller.scrollTop = 0;
      return new Promise<number[]>((resolve) => {
        const between: number[] = [];
        let last: number | null = null;
        const frame = (now: number): void => {
          if (last !== null) between.push(now - last);
          last = now;
          if (between.length === number) return resolve(between);
          scroller.scrollBy({ top: by, behavior: 'instant' });
          requestAnimationFrame(frame);
        };
        requestAnimationFrame(frame);
      });
    },
    { pane: selector, by: step, number: frames },
  );
}

/** JavaScript's heap after all garbage was collected, in MB. */
export async function heap({ shell, page }: Pick<Desk, 'shell' | 'page'>): Promise<number> {
  const session = await shell.context.newCDPSession(page);
  await session.send('HeapProfiler.enable');
  for (let turn = 0; turn < 3; turn += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 1e6;
}
