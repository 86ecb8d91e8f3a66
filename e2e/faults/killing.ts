import { setTimeout as sleep } from 'node:timers/promises';
import { Analyst } from '../support/analyst.ts';
import { BrowserShell } from '../support/browser-shell.ts';
import { DesktopShell } from '../support/desktop-shell.ts';
import { Guard } from '../support/guard.ts';
import { Scratch } from '../support/scratch.ts';
import type { Shell } from '../support/shell.ts';
import { arrive, readFromBeginning, tagNextName } from './arriving.ts';
import { type Inside, lookInside, type Shown, watchSaved } from './inside.ts';
import { articleOf, nameOf } from './names.ts';
import { groupsOn, killGroups, killRenderers } from './processes.ts';

export const WAYS = ['browser', 'renderer', 'main'] as const;
/**
 * What is killed: the browser with all its processes (browser edition); the process that draws the page (desktop app);
 * the main process of the desktop app with all that it has started, among it what holds the databases.
 */
export type Way = (typeof WAYS)[number];

export interface Killings {
  readonly way: Way;
  readonly kills: number;
  /** Changes that the screen had shown as saved when it was killed, over all runs. */
  readonly acknowledged: number;
  /** What was shown as saved and was not there afterwards, in words. */
  readonly lost: readonly string[];
  /** What was there by halves. */
  readonly halves: readonly string[];
  /** What the program said of a database that was not as it was left, and how often. */
  readonly noticed: Readonly<Record<string, number>>;
  /** Kills after which the database was behind what was shown as saved, though nothing was said of it. */
  readonly unnoticed: number;
}

interface Running {
  readonly shell: Shell;
  kill(): Promise<void>;
}

/** Milliseconds after which it is killed, at most. */
const LONGEST = 6000;
/** Names in an article: more than can be tagged until it is killed. */
const NAMES = 60;

/**
 * Tags without a pause, is killed at some moment, starts again on the same data, and looks whether all is there that the
 * screen had called saved; again and again. `random` gives numbers from 0 to 1.
 */
export async function killWhileTagging(
  way: Way,
  kills: number,
  { origin, random, say = () => {} }: { origin: string; random: () => number; say?: (line: string) => void },
): Promise<Killings> {
  const scratch = await Scratch.create();
  const start = () => (way === 'browser' ? startBrowser(origin, scratch) : startDesktop(way, scratch));
  const report = { acknowledged: 0, unnoticed: 0, lost: [] as string[], halves: [] as string[] };
  const noticed: Record<string, number> = {};
  let before: Inside = { articles: 0, actors: 0, tags: 0, names: [], halves: [] };
  try {
    let running = await start();
    for (let run = 1; run <= kills; run += 1) {
      const analyst = new Analyst(running.shell, scratch);
      const from = run % 5 === 0 ? 'article' : 'tags';
      const shown = await tagUntilKilled(running, analyst, { run, before, from, after: LONGEST * random() });
      report.acknowledged += shown.articles + shown.actors - before.articles - before.actors;

      running = await start();
      const back = new Analyst(running.shell, scratch);
      const difference = await arrive(back);
      if (difference) noticed[difference] = (noticed[difference] ?? 0) + 1;
      const inside = shown.articles === 0 && (await isEmpty(back)) ? before : await lookInside(back.page);
      const missing = missed(before, shown, inside);
      if (missing) report.lost.push(`kill ${run}: ${missing}`);
      if (missing && !difference) report.unnoticed += 1;
      report.halves.push(...inside.halves.map((half) => `kill ${run}: ${half}`));
      say(
        `${way} ${run}/${kills}: shown as saved ${shown.articles} + ${shown.actors}, there ${inside.articles} + ${inside.actors}` +
          `${difference ? `; ${difference}` : ''}${missing ? `; LOST: ${missing}` : ''}`,
      );
      before = inside;
    }
    await running.shell.close();
  } finally {
    await killGroups(groupsOn(scratch.folder));
    await scratch.remove();
  }
  return { way, kills, noticed, ...report };
}

/** What is there of what was shown; null where all is. */
function missed(before: Inside, shown: Shown, inside: Inside): string | null {
  const gone = before.names.filter((name) => !inside.names.includes(name));
  if (gone.length > 0) return `${gone.length} tags of runs before`;
  if (inside.articles < shown.articles) return `${shown.articles - inside.articles} articles`;
  if (inside.actors < shown.actors) return `${shown.actors - inside.actors} tags`;
  return null;
}

interface Plan {
  readonly run: number;
  readonly before: Inside;
  /** What the time is counted from: the opening of the article, or its first tag. */
  readonly from: 'article' | 'tags';
  /** Milliseconds. */
  readonly after: number;
}

/** An article of its own, tagged from its beginning on, by keys. Gives what the screen had shown as saved by then. */
async function tagUntilKilled(running: Running, analyst: Analyst, { run, before, from, after }: Plan): Promise<Shown> {
  let shown: Shown = { articles: before.articles, actors: before.actors };
  await watchSaved(analyst.page, (next) => {
    shown = next;
  });
  let isDead = false;
  let begun = () => {};
  const begins = new Promise<void>((resolve) => {
    begun = resolve;
  });
  const work = (async () => {
    const name = `article ${run}.txt`;
    await analyst.openFiles({ name, text: articleOf(run, NAMES) });
    await analyst.reader.getByText(nameOf(run, 0)).first().waitFor();
    begun();
    await tagOn(analyst, () => isDead);
  })().catch((error: unknown) => {
    if (!isDead) throw error;
  });
  if (from === 'tags') await Promise.race([begins, work]);
  await Promise.race([sleep(after), work]);
  isDead = true;
  await running.kill();
  await work;
  await running.shell.close().catch(() => {});
  return shown;
}

/** One new actor after the other, as quickly as the program takes them. */
async function tagOn(analyst: Analyst, isOver: () => boolean): Promise<void> {
  const { page } = analyst;
  await readFromBeginning(analyst);
  for (let word = 0; word < NAMES && !isOver(); word += 1) {
    if (word > 0) await page.keyboard.press('ControlOrMeta+ArrowRight'); // over “met”
    await tagNextName(analyst);
  }
}

/** The start screen of somebody who has no project yet. */
const isEmpty = async (analyst: Analyst): Promise<boolean> =>
  (await analyst.button('Open the sample project').isVisible()) && (await analyst.rows('Projects').count()) === 0;

async function startBrowser(origin: string, scratch: Scratch): Promise<Running> {
  const shell = await BrowserShell.start({ origin, scratch, guard: new Guard() });
  return { shell, kill: () => killGroups(groupsOn(scratch.path('profile'))) };
}

async function startDesktop(way: Way, scratch: Scratch): Promise<Running> {
  const shell = await DesktopShell.start({ scratch, guard: new Guard() });
  const folder = scratch.path('user-data');
  return { shell, kill: () => (way === 'renderer' ? killRenderers(folder) : killGroups(groupsOn(folder))) };
}
