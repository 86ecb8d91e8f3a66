import { performance } from 'node:perf_hooks';
import { measure } from './clock.ts';
import { tagging } from './everyday.ts';
import { generateProject, generateText, type Size } from './generate.ts';
import {
  atDesk,
  baseline,
  type Desk,
  type Figure,
  heap,
  OTHER,
  opening,
  openingOther,
  readerFocused,
  runs,
  type Served,
  scrolling,
} from './harness.ts';
import { spread } from './statistics.ts';

/** Two frames of a screen that shows sixty a second. */
const TWO_FRAMES = 33.4;
const ONE_FRAME = 16.8;
const RUNS = 11;
const FRAMES = 300;

interface Made {
  readonly documents: readonly [{ readonly text: string }];
}

/** A long text with many tags: opened, scrolled through, tagged; beside the same text without tags on a bare page. */
export function tagged(served: Served, size: Size, name: string): Promise<Figure[]> {
  const file = generateProject(size);
  const [{ text }] = (JSON.parse(file) as Made).documents;
  return atDesk(served, async (desk) => {
    const { analyst, page } = desk;
    await analyst.openFiles(OTHER);
    await analyst.reader.waitFor();
    const empty = await heap(desk);
    await analyst.showProjects();
    await analyst.openProjectFile({ name: 'long.json', text: file });
    const preview = analyst.dialog('Import project');
    await preview.waitFor();
    const begin = performance.now();
    await preview.getByRole('button', { name: 'Import' }).click();
    await analyst.tags.first().waitFor();
    const importing = performance.now() - begin;
    // What one open article takes; React keeps the one before for a while, so it is measured before any other is opened.
    const used = (await heap(desk)) - empty - text.length / 1e6;
    await analyst.openFiles(OTHER);
    await analyst.rows('Articles').nth(1).waitFor();
    const floor = await openingOther(desk, text.slice(0, 20), RUNS);
    const open = await opening(desk, text.slice(0, 20), RUNS);
    const plain = await baseline(desk, { act: 'open', text } as { act: string }, RUNS);
    await page.bringToFront();
    const reading = await scrolling(page, '.reader-pane', 120, FRAMES);
    const running = await scrolling(page, '.reader-pane', await through(desk), FRAMES);
    const list = await scrolling(page, '.tab-panel', 400, FRAMES);
    const { form, tag } = await tagging(desk, RUNS);
    const pointed = await pointing(desk);
    const moved = await moving(desk);
    const removed = await removing(desk);
    const half = { of: 'median', most: plain.median / 2 } as const;
    const frames = { of: 'median', most: TWO_FRAMES } as const;
    const smooth = { of: 'p95', most: ONE_FRAME } as const;
    return [
      { what: `${name}: import, from the button`, program: spread([importing]) },
      {
        what: `${name}: open, from the click (baseline: the text in plain paragraphs, no tags)`,
        program: open.input,
        baseline: plain,
        goal: half,
      },
      { what: `${name}: open, from the database’s answer`, program: open.answer, baseline: plain, goal: half },
      {
        what: `${name}: for comparison, from it to an article of one line, from the database’s answer`,
        program: floor.answer,
      },
      { what: `${name}: the form of a tag, from the key`, program: form.input },
      { what: `${name}: one tag added, from Enter`, program: tag.input },
      { what: `${name}: one tag added, from the database’s answer`, program: tag.answer, goal: frames },
      { what: `${name}: one tag moved, from Enter`, program: moved.input },
      { what: `${name}: one tag moved, from the database’s answer`, program: moved.answer, goal: frames },
      { what: `${name}: one tag removed, from the key`, program: removed.input },
      { what: `${name}: one tag removed, from the database’s answer`, program: removed.answer, goal: frames },
      { what: `${name}: a frame while reading on (120 px a frame)`, program: reading, goal: smooth },
      { what: `${name}: a frame while running through the whole text`, program: running, goal: smooth },
      { what: `${name}: a frame while scrolling the list of tags (400 px a frame)`, program: list, goal: smooth },
      { what: `${name}: a click on a tag, until what it asks for is there`, program: pointed.input },
      {
        what: `${name}: heap beyond the text and the empty project`,
        program: spread([used]),
        goal: { of: 'median', most: 15 },
        unit: 'MB',
      },
    ];
  });
}

/** Pixels a frame that lead through the whole text. */
const through = ({ page }: Desk): Promise<number> =>
  page.evaluate((frames) => Math.ceil((document.querySelector('.reader-pane')?.scrollHeight ?? 0) / frames), FRAMES);

/** The end of the tag at the caret, by one character; from Enter. */
async function moving({ analyst, page }: Desk) {
  await page.keyboard.press('n');
  await analyst.currentTag.waitFor();
  return runs(RUNS, async () => {
    await page.keyboard.press('b');
    await page.locator('.moving-hint').waitFor();
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Shift+ArrowRight');
    const times = await measure(page, 'current-tag-changed', '', () => page.keyboard.press('Enter'));
    await page.locator('.moving-hint').waitFor({ state: 'detached' });
    await analyst.saved();
    return times;
  });
}

async function removing({ analyst, page }: Desk) {
  return runs(RUNS, async () => {
    await page.keyboard.press('n');
    await analyst.currentTag.waitFor();
    const times = await measure(page, 'one-tag-less', '', () => page.keyboard.press('Delete'));
    await analyst.saved();
    return times;
  });
}

/** A click on the first tag in sight, until its form, or the question which tag is meant, has been painted. */
async function pointing({ analyst, page }: Desk) {
  await page.keyboard.press('ControlOrMeta+2');
  await readerFocused(analyst);
  let nth = 0;
  return runs(RUNS, async () => {
    nth += 1;
    // Another one each time, far from the last: two clicks at nearly one place are a double click, which selects.
    const { x, y } = await page.evaluate((number) => {
      const boxes = [...document.querySelectorAll('.seg')].map((mark) => mark.getBoundingClientRect());
      const inSight = boxes.filter(({ top, width }) => top > 150 && top < innerHeight - 150 && width > 12);
      const box = inSight[(number * 37) % inSight.length];
      if (!box) throw new Error('there is no tag in sight');
      return { x: box.left + 4, y: box.top + 8 };
    }, nth);
    const times = await measure(page, 'dialog-open', '', () => page.mouse.click(x, y));
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await readerFocused(analyst);
    return times;
  });
}

/** Ten megabytes: opened, and the form on it. */
export function huge(served: Served, oneLine: boolean): Promise<Figure[]> {
  const text = generateText({ characters: 10_000_000, seed: 11, oneLine });
  const name = oneLine ? '10 MB in one line' : '10 MB in 20,000 paragraphs';
  return atDesk(served, async (desk) => {
    const { analyst } = desk;
    await analyst.openFiles({ name: 'huge.txt', text });
    await analyst.rows('Articles').first().waitFor();
    await analyst.openFiles(OTHER);
    await analyst.rows('Articles').nth(1).waitFor();
    const open = await opening(desk, text.slice(0, 20), 5);
    const { form, tag } = await tagging(desk, 5);
    const plain = await baseline(desk, { act: 'open', text } as { act: string }, 3);
    return [
      {
        what: `${name}: open, from the click (baseline: plain)`,
        program: open.input,
        baseline: plain,
        goal: { of: 'median', most: 3000 },
      },
      { what: `${name}: the form of a tag, from the key`, program: form.input },
      { what: `${name}: one tag added, from Enter`, program: tag.input },
    ];
  });
}

/** From Enter in one window until the tag is in the other's list. Milliseconds. */
export function windows(served: Served): Promise<Figure[]> {
  const file = generateProject({ characters: 1_000_000, tags: 10_000, seed: 7 });
  return atDesk(served, async (desk) => {
    const { analyst, page, shell } = desk;
    await analyst.openProjectFile({ name: 'long.json', text: file });
    await analyst.dialog('Import project').getByRole('button', { name: 'Import' }).click();
    await analyst.tags.first().waitFor();
    const second = await shell.secondPage();
    await analyst.at(second).tags.first().waitFor();
    await page.bringToFront();
    await page.evaluate(() =>
      addEventListener(
        'keydown',
        ({ key, timeStamp }) => {
          if (key === 'Enter') Object.assign(window, { enteredAt: performance.timeOrigin + timeStamp });
        },
        true,
      ),
    );
    await second.evaluate(() => {
      const count = () => [...document.querySelectorAll('[role="tab"]')].map(({ textContent }) => textContent).join();
      let before = count();
      new MutationObserver(() => {
        if (count() === before) return;
        before = count();
        Object.assign(window, {
          heardAt: [...((window as { heardAt?: number[] }).heardAt ?? []), performance.timeOrigin + performance.now()],
        });
      }).observe(document, { childList: true, subtree: true, characterData: true });
    });
    const times: number[] = [];
    for (let run = 1; run <= RUNS; run += 1) {
      await tagging(desk, 1, 3 * run);
      await second.waitForFunction(
        (number) => ((window as { heardAt?: number[] }).heardAt ?? []).length >= number,
        run,
      );
      const entered = await page.evaluate(() => (window as { enteredAt?: number }).enteredAt ?? Number.NaN);
      const heard = await second.evaluate(() => (window as { heardAt?: number[] }).heardAt?.at(-1) ?? Number.NaN);
      times.push(heard - entered);
    }
    const what = 'two windows, 1 MB and 10,000 tags: from Enter in one until the other shows the tag';
    return [{ what, program: spread(times), goal: { of: 'p95', most: 500 } }];
  });
}
