import type { Page } from '@playwright/test';
import { type Spread, spread } from '../bench/statistics.ts';
import { Analyst } from '../support/analyst.ts';
import { BrowserShell } from '../support/browser-shell.ts';
import { Guard } from '../support/guard.ts';
import { Scratch } from '../support/scratch.ts';
import { readFromBeginning, saved, tagNextName } from './arriving.ts';
import { lookInside } from './inside.ts';
import { articleOf, nameOf } from './names.ts';

export interface TwoWindows {
  /** Tags that were made, in one window and the other by turns. */
  readonly changes: number;
  /** Of them not there afterwards. */
  readonly lost: number;
  readonly halves: readonly string[];
  /** Milliseconds from one window showing so many actors until the other one does, too. */
  readonly stale: Spread & { readonly longest: number };
}

/** Two windows of one project, each with an article of its own, in which it tags by turns with the other. */
export async function tagInTwoWindows(origin: string, changes: number): Promise<TwoWindows> {
  const scratch = await Scratch.create();
  const shell = await BrowserShell.start({ origin, scratch, guard: new Guard() });
  try {
    const each = Math.ceil(changes / 2);
    const first = new Analyst(shell, scratch);
    for (const window of [1, 2]) {
      await first.openFiles({ name: `window ${window}.txt`, text: articleOf(window, each) });
      await first
        .rows('Articles')
        .nth(window - 1)
        .waitFor();
    }
    await saved(first);
    const second = first.at(await shell.secondPage());
    await second.reader.waitFor();
    await second.rows('Articles').first().click();
    await second.reader.getByText(nameOf(1, 0)).first().waitFor();
    await Promise.all([first, second].map(({ page }) => watchActors(page)));
    await tagInTurn([first, second], each);
    await Promise.all([first, second].map(({ page }) => shows(page, 2 * each)));
    await Promise.all([first, second].map(saved));
    const [here, there] = await Promise.all([first, second].map(({ page }) => seen(page)));
    const inside = await lookInside(first.page);
    const late = Array.from({ length: 2 * each }, (_, at) => Math.abs(reached(here, at + 1) - reached(there, at + 1)));
    return {
      changes: 2 * each,
      lost: 2 * each - inside.tags,
      halves: inside.halves,
      stale: { ...spread(late), longest: Math.max(...late) },
    };
  } finally {
    await shell.close();
    await scratch.remove();
  }
}

/** One tag here, one tag there, without waiting in between for anything but the text to have the keys again. */
async function tagInTurn(windows: readonly Analyst[], each: number): Promise<void> {
  for (const analyst of windows) {
    await analyst.page.bringToFront();
    await readFromBeginning(analyst);
  }
  for (let word = 0; word < each; word += 1) {
    for (const analyst of windows) {
      const { page } = analyst;
      await page.bringToFront();
      if (word > 0) await page.keyboard.press('ControlOrMeta+ArrowRight'); // over “met”
      await tagNextName(analyst);
    }
  }
}

/** How many actors the status bar has shown, and when (milliseconds, on the clock of the machine). */
type Seen = readonly (readonly [number, number])[];

const watchActors = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const list: [number, number][] = [];
    const look = () => {
      const bar = document.querySelector('footer')?.textContent?.replace(/(?<=\d)[,.\s](?=\d)/gu, '') ?? '';
      const actors = Number(/(\d+) actors?/.exec(bar)?.[1] ?? 0);
      if (actors !== list.at(-1)?.[0]) list.push([actors, performance.timeOrigin + performance.now()]);
    };
    new MutationObserver(look).observe(document, { childList: true, subtree: true, characterData: true });
    look();
    Object.assign(window, { actorsSeen: list });
  });

const seen = (page: Page): Promise<Seen> => page.evaluate(() => (window as unknown as { actorsSeen: Seen }).actorsSeen);

const shows = async (page: Page, number: number): Promise<void> => {
  await page.waitForFunction(
    (least) => ((window as unknown as { actorsSeen: Seen }).actorsSeen.at(-1)?.[0] ?? 0) >= least,
    number,
  );
};

const reached = (list: Seen | undefined, number: number): number =>
  list?.find(([actors]) => actors >= number)?.[1] ?? Number.NaN;
