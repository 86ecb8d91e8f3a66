import { performance } from 'node:perf_hooks';
import type { CDPSession, Page } from '@playwright/test';
import { measure } from './clock.ts';
import { atDesk, type Desk, type Figure, framesOf, heap, runs, type Served } from './harness.ts';
import { generateNewsProject } from './news.ts';
import { spread } from './statistics.ts';

const LONG = 8;
const SHORT = 1_000;
const FIRSTS = 4;
/** What is promised for an article of 5,000 words, in milliseconds. */
const GOAL = 300;
const ONE_FRAME = 16.8;
/** A frame that took longer than this came a frame too late, on a screen that shows sixty a second. */
const DROPPED = 25;
const FRAMES = 300;

const EMPTY = 'Empty';
const longTitle = (index: number): string => `Long article ${String(index).padStart(2, '0')}`;

/** The suggestions of long articles, opened one after the other, and of 1,000 articles in the background. */
export async function suggest(served: Served): Promise<Figure[]> {
  return [...(await opened(served)), ...(await huge(served)), ...(await through(served))];
}

function opened(served: Served): Promise<Figure[]> {
  const news = Array.from({ length: LONG }, (_, index) => ({
    title: longTitle(index),
    words: 5_000,
    seed: 21 + index,
  }));
  const file = generateNewsProject('long-news', [{ title: EMPTY, words: 0, seed: 1 }, ...news]);
  return atDesk(served, async (desk) => {
    const { shell } = desk;
    await importProject(desk, file);
    await show(desk, EMPTY);
    const empty = await heap(desk);
    const first = async (pause: number) => {
      let at = 0;
      return runs(FIRSTS, async () => {
        // The program opens what was open last.
        await show(desk, EMPTY);
        const again = await restarted(desk);
        await again.page.waitForTimeout(pause);
        return open(again, longTitle(at++));
      });
    };
    const atOnce = await first(0);
    const soon = await first(2_000);
    const now = { ...desk, page: shell.page, analyst: desk.analyst.at(shell.page) };
    let next = 0;
    const later = await runs(LONG, async () => {
      const times = await open(now, longTitle(next++));
      await show(now, EMPTY);
      return times;
    });
    const again = await runs(LONG, async () => {
      const times = await open(now, longTitle(LONG - 1));
      await show(now, EMPTY);
      return times;
    });
    await open(now, longTitle(0));
    const used = (await heap(now)) - empty;
    const worker = await workerHeap(now);
    const goal = { of: 'p95', most: GOAL } as const;
    const what = 'suggestions of 5,000 English words, from the click until they are painted';
    return [
      {
        what: `${what}: the first in a process, as soon as there is something to click on`,
        program: atOnce.input,
        goal,
      },
      { what: `${what}: the first in a process, two seconds later`, program: soon.input, goal },
      { what: `${what}: later ones`, program: later.input, goal },
      { what: `${what}: once more`, program: again.input, goal },
      { what: 'the same: heap of the window beyond that of an empty article', program: spread([used]), unit: 'MB' },
      { what: 'the same: heap of the worker', program: spread([worker]), unit: 'MB' },
    ];
  });
}

/** A megabyte of news. Only the first of its suggestions are shown. */
function huge(served: Served): Promise<Figure[]> {
  const file = generateNewsProject('huge-news', [
    { title: EMPTY, words: 0, seed: 1 },
    { title: longTitle(0), words: 170_000, seed: 5 },
  ]);
  return atDesk(served, async (desk) => {
    await importProject(desk, file);
    await show(desk, EMPTY);
    await desk.page.waitForTimeout(2_000);
    const first = await runs(1, () => open(desk, longTitle(0)));
    const again = await runs(5, async () => {
      await show(desk, EMPTY);
      return open(desk, longTitle(0));
    });
    const what = 'suggestions of 1 MB of news, from the click until they are painted';
    return [
      { what, program: first.input },
      { what: `${what}: once more`, program: again.input },
    ];
  });
}

function through(served: Served): Promise<Figure[]> {
  const short = Array.from({ length: SHORT }, (_, index) => ({
    title: `Short ${index}`,
    words: 350,
    seed: 1_000 + index,
  }));
  const file = generateNewsProject('many', [{ title: longTitle(0), words: 5_000, seed: 7 }, ...short]);
  return atDesk(served, async (desk) => {
    const { page, analyst } = desk;
    await importProject(desk, file);
    await open(desk, longTitle(0));
    await page.keyboard.press('ControlOrMeta+6');
    const reading = () => framesOf(page, '.reader-pane', 60, FRAMES);
    const alone = await reading();
    const button = analyst.button('Look through all articles');
    await button.click();
    const begin = performance.now();
    await watchTasks(page);
    const meanwhile = await reading();
    await analyst.page.getByText('with suggestions', { exact: false }).waitFor();
    const took = (performance.now() - begin) / 1000;
    const tasks = await longTasks(page);
    await analyst.button('Again').click();
    const still = await framesOf(page, '.reader-pane', 0, FRAMES);
    const cancel = analyst.button('Cancel');
    const wasRunning = await cancel.isVisible();
    const cancelled = performance.now();
    if (wasRunning) await cancel.click();
    await analyst.page.getByText(/^Stopped after/u).waitFor();
    const stopping = performance.now() - cancelled;
    const what = `${SHORT} articles looked through in the background`;
    const smooth = { of: 'p95', most: ONE_FRAME } as const;
    const none = { of: 'median', most: 0 } as const;
    return [
      { what: `${what}, altogether`, program: spread([took]), unit: 's' },
      {
        what: `${what}: a frame while reading on (60 px a frame; baseline: nothing is looked through)`,
        program: spread(meanwhile),
        baseline: spread(alone),
        goal: smooth,
      },
      { what: `${what}: the longest of these frames`, program: longest(meanwhile), baseline: longest(alone) },
      {
        what: `${what}: dropped of these ${FRAMES} frames`,
        program: dropped(meanwhile),
        baseline: dropped(alone),
        unit: 'frames',
        goal: none,
      },
      { what: `${what}: tasks of the window over 50 ms`, program: spread([tasks]), unit: 'tasks', goal: none },
      { what: `${what}: a frame while nothing is done`, program: spread(still), goal: smooth },
      { what: `${what}: the longest of these frames`, program: longest(still) },
      { what: `${what}: dropped of these ${FRAMES} frames`, program: dropped(still), unit: 'frames' },
      { what: `${what}: until it is cancelled, from outside`, program: spread([stopping]) },
    ];
  });
}

const longest = (frames: readonly number[]) => spread([Math.max(...frames)]);
const dropped = (frames: readonly number[]) => spread([frames.filter((time) => time > DROPPED).length]);

/** A busy machine delays frames whatever the window does: what it does by itself is counted as well. */
const watchTasks = (page: Page): Promise<void> =>
  page.evaluate(() => {
    Object.assign(window, { longTasks: 0 });
    const count = (list: PerformanceObserverEntryList) => {
      const { longTasks } = window as { longTasks?: number };
      Object.assign(window, { longTasks: (longTasks ?? 0) + list.getEntries().length });
    };
    new PerformanceObserver(count).observe({ type: 'longtask' });
  });
const longTasks = (page: Page): Promise<number> =>
  page.evaluate(() => (window as { longTasks?: number }).longTasks ?? Number.NaN);

async function importProject({ analyst, page }: Desk, file: string): Promise<void> {
  await analyst.openProjectFile({ name: 'news.json', text: file });
  await analyst.dialog('Import project').getByRole('button', { name: 'Import' }).click();
  await page.getByRole('region', { name: 'Reader' }).waitFor();
}

/** Goes to an article by its title, whatever is suggested in it. */
async function show({ analyst }: Desk, title: string): Promise<void> {
  await analyst.rows('Articles', title).click();
  await analyst.reader.getByText(`${title}:`).waitFor();
}

const open = ({ analyst, page }: Desk, title: string) =>
  measure(page, 'suggestions-of', `${title}:`, () => analyst.rows('Articles', title).click());

async function restarted(desk: Desk): Promise<Desk> {
  const page = await desk.shell.restart();
  const analyst = desk.analyst.at(page);
  await analyst.rows('Articles', EMPTY).waitFor();
  return { ...desk, page, analyst };
}

/** Of the worker that reads along, after all garbage was collected, in MB. */
async function workerHeap({ shell, page }: Desk): Promise<number> {
  const session = await shell.context.newCDPSession(page);
  const attached = new Promise<string>((resolve) => {
    session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
      if (targetInfo.url.includes('suggest-worker')) resolve(sessionId);
    });
  });
  await session.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: false });
  const worker = await attached;
  for (let turn = 0; turn < 3; turn += 1) await ask(session, worker, 'HeapProfiler.collectGarbage');
  const { usedSize } = (await ask(session, worker, 'Runtime.getHeapUsage')) as { usedSize: number };
  await session.detach();
  return usedSize / 1e6;
}

let asked = 0;

/** What a worker answers: it is spoken to through its page. */
function ask(session: CDPSession, sessionId: string, method: string): Promise<unknown> {
  asked += 1;
  const id = asked;
  const answer = new Promise<unknown>((resolve) => {
    session.on('Target.receivedMessageFromTarget', ({ message }) => {
      const heard = JSON.parse(message) as { id?: number; result?: unknown };
      if (heard.id === id) resolve(heard.result);
    });
  });
  const sent = session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) });
  return sent.then(() => answer);
}
