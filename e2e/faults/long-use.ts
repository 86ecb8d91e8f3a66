import { heap } from '../bench/harness.ts';
import { generateNews } from '../bench/news.ts';
import { Analyst } from '../support/analyst.ts';
import { BrowserShell } from '../support/browser-shell.ts';
import { runCommand } from '../support/codebook-files.ts';
import { Guard } from '../support/guard.ts';
import { Scratch } from '../support/scratch.ts';
import { Search } from '../support/search.ts';
import { exportOf, readFromBeginning, saved, tagNextName } from './arriving.ts';
import { articleOf } from './names.ts';

/** What the page holds after all garbage was collected. */
export interface Held {
  /** MB. */
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
}

export interface LongUse {
  /** Minutes that went by on the page's clock. */
  readonly minutes: number;
  /** What the analyst did. */
  readonly steps: number;
  /** After the first rounds, when everything has been used once or twice. */
  readonly early: Held;
  readonly late: Held;
  /** Of the heap, in hundredths of the early one. */
  readonly growth: number;
  /** Closed snapshots that are listed in the end. */
  readonly snapshots: number;
  /** Errors that nobody caught, complaints of the page, requests beyond it. */
  readonly offences: readonly string[];
}

/** What passes on the page's clock in each round; snapshots are made every 15 minutes. */
const MINUTES_A_ROUND = 5;
/** Rounds until everything has been used, and what is kept for later is there. */
const WARM = 4;
const TAGS_A_ROUND = 12;
const ARTICLES = 6;

/**
 * An analyst's hours, round after round: another article is opened, names are tagged, taken back and done again, something is
 * sought, suggestions are walked, the codebook, the changes and the commands are looked at, the project is exported, and what was tagged
 * is deleted again, so that the project is as large at the end as at the beginning. The page's clock is put forward
 * between the steps: what the program does by itself every few minutes happens as often as in these hours.
 */
export async function useForLong(
  origin: string,
  { minutes, warm = WARM }: { readonly minutes: number; readonly warm?: number },
  say: (line: string) => void = () => {},
): Promise<LongUse> {
  const scratch = await Scratch.create();
  const guard = new Guard();
  const shell = await BrowserShell.start({ origin, scratch, guard });
  try {
    const analyst = new Analyst(shell, scratch);
    await shell.page.clock.install();
    await shell.page.reload();
    const names = Array.from({ length: ARTICLES }, (_, at) => `article ${at}.txt`);
    for (const [at, name] of names.entries()) {
      const text = `${articleOf(at, TAGS_A_ROUND)}\n\n${generateNews({ words: 1_000, seed: at })}`;
      await analyst.openFiles({ name, text });
      await analyst.rows('Articles').nth(at).waitFor();
    }
    let steps = 0;
    const step = async (what: Promise<unknown>) => {
      await what;
      steps += 1;
    };
    let early: Held | null = null;
    const rounds = Math.max(warm + 1, Math.ceil(minutes / MINUTES_A_ROUND));
    for (let round = 0; round < rounds; round += 1) {
      await playRound(analyst, round, step);
      await shell.page.clock.fastForward(MINUTES_A_ROUND * 60_000);
      const held = await holds(shell);
      if (round + 1 === warm) early = held;
      say(`round ${round + 1}/${rounds}: ${JSON.stringify(held)}`);
    }
    await saved(analyst);
    const late = await holds(shell);
    if (!early) throw new Error('there were too few rounds');
    const snapshots = await countSnapshots(analyst);
    return {
      ...{ minutes: rounds * MINUTES_A_ROUND, steps, early, late, snapshots },
      growth: Math.round((late.heap / early.heap - 1) * 1000) / 10,
      offences: guard.offences(),
    };
  } finally {
    await shell.close();
    await scratch.remove();
  }
}

async function playRound(
  analyst: Analyst,
  round: number,
  step: (what: Promise<unknown>) => Promise<void>,
): Promise<void> {
  const { page } = analyst;
  const press = (key: string) => step(page.keyboard.press(key));
  const row = analyst.rows('Articles').nth(round % ARTICLES);
  const tags = (number: number) =>
    step(row.filter({ hasText: `${number} ${number === 1 ? 'tag' : 'tags'}` }).waitFor());
  await step(row.click());
  await page.keyboard.press('ControlOrMeta+3');
  await readFromBeginning(analyst);
  for (let name = 0; name < TAGS_A_ROUND; name += 1) {
    if (name > 0) await page.keyboard.press('ControlOrMeta+ArrowRight'); // over “met”
    await step(tagNextName(analyst));
  }
  await tags(TAGS_A_ROUND);
  for (let back = 1; back <= 4; back += 1) {
    await press('ControlOrMeta+z');
    await tags(TAGS_A_ROUND - back);
  }
  for (let again = 3; again >= 0; again -= 1) {
    await press('ControlOrMeta+Shift+z');
    await tags(TAGS_A_ROUND - again);
  }
  await seek(analyst, press);
  // The hits lie in other articles, too.
  await step(row.click());
  await press('ControlOrMeta+6');
  await step(
    page
      .getByRole('tab')
      .filter({ hasText: /^Suggestions\s*\d/u })
      .waitFor(),
  );
  await readFromBeginning(analyst);
  for (let turn = 0; turn < 5; turn += 1) await press('Tab');
  await press('Escape');
  for (const key of ['4', '5', '3']) await press(`ControlOrMeta+${key}`);
  await press('ControlOrMeta+k');
  await step(analyst.dialog('Commands').waitFor());
  await press('Escape');
  await analyst.dialog('Commands').waitFor({ state: 'hidden' });
  await step(exportOf(analyst));
  for (let left = TAGS_A_ROUND - 1; left >= 0; left -= 1) {
    await analyst.tags.first().click();
    await press('Delete');
    await tags(left);
  }
  await analyst.dismissMessages();
  await saved(analyst);
}

async function seek(analyst: Analyst, press: (key: string) => Promise<void>): Promise<void> {
  const search = new Search(analyst);
  await search.find('government');
  await search.lines.first().waitFor();
  for (let hit = 0; hit < 5; hit += 1) await press('F3');
  await search.field.focus();
  await press('Escape');
}

async function countSnapshots(analyst: Analyst): Promise<number> {
  await runCommand(analyst, 'Snapshots');
  const rows = analyst.dialog('Snapshots').getByRole('table', { name: 'Snapshots' }).locator('tbody tr');
  await rows.first().waitFor();
  return rows.count();
}

async function holds(shell: BrowserShell): Promise<Held> {
  const used = await heap({ shell, page: shell.page });
  const session = await shell.context.newCDPSession(shell.page);
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  await session.detach();
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return { heap: Math.round(used * 100) / 100, nodes: of('Nodes'), listeners: of('JSEventListeners') };
}
