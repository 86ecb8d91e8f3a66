/**
 * `npm run bench`: how long the analyst waits, in the built browser edition, each beside the least that a bare page
 * needs for the same (`baseline.js`), measured in the same run. Prints a table and writes it into README.md.
 *
 *   npm run bench                 the article of everyday use
 *   npm run bench -- --large      also a text of 1 MB with 10,000 tags
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { type Browser, chromium, type Page } from '@playwright/test';
import { serveFolder } from '../../electron/scripts/serve.ts';
import { Analyst } from '../support/analyst.ts';
import { CHROMIUM_FLAGS, findBrowser } from '../support/binaries.ts';
import { BrowserShell } from '../support/browser-shell.ts';
import { Guard } from '../support/guard.ts';
import { material } from '../support/material.ts';
import { BUILT_SCREEN, E2E, ROOT } from '../support/paths.ts';
import { Scratch } from '../support/scratch.ts';
import { measure } from './clock.ts';
import { generateProject } from './generate.ts';
import { type Spread, spread } from './statistics.ts';

interface Figure {
  readonly what: string;
  readonly program: Spread;
  readonly baseline: Spread | null;
}

const RUNS = 20;
const STARTS = 10;
const LARGE_RUNS = 3;
const README = path.join(E2E, 'bench/README.md');
const { values } = parseArgs({ options: { large: { type: 'boolean', default: false } } });

if (!existsSync(path.join(BUILT_SCREEN, 'index.html'))) {
  console.error('There is nothing built to be measured. Run "npm run build" first.');
  process.exit(1);
}
const executablePath = findBrowser();
if (!executablePath) {
  console.error('No Chromium was found. Set CHROMIUM_PATH.');
  process.exit(1);
}

const program = await serveFolder(BUILT_SCREEN);
const bare = await serveFolder(path.join(E2E, 'bench'));
const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_FLAGS] });
const version = browser.version();
const figures: Figure[] = [];
try {
  figures.push(await starts(browser));
  figures.push(...(await everyday()));
  if (values.large) {
    console.log('Now the large text; this takes minutes.');
    figures.push(...(await large()));
  }
} finally {
  await browser.close();
  await program.close();
  await bare.close();
}
const table = report();
console.log(table);
const readme = readFileSync(README, 'utf8');
writeFileSync(
  README,
  readme.replace(/(<!-- figures -->).*(<!-- \/figures -->)/s, (_, open, close) => `${open}\n${table}\n${close}`),
);

/** From the navigation to the painted start screen, in a fresh profile each time. */
async function starts(fresh: Browser): Promise<Figure> {
  const times: number[] = [];
  const baseline: number[] = [];
  for (let run = 0; run < STARTS; run += 1) {
    times.push(await untilUsable(fresh, program.url, 'Open articles'));
    baseline.push(await untilUsable(fresh, `${bare.url}baseline.html`, 'Go'));
  }
  return {
    what: 'start to usable (first start; baseline: a page with one button)',
    program: spread(times),
    baseline: spread(baseline),
  };
}

async function untilUsable(fresh: Browser, url: string, button: string): Promise<number> {
  const context = await fresh.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    await page.addInitScript((label) => {
      const look = (): void => {
        const found = [...document.querySelectorAll('button')].some(({ textContent }) => textContent?.includes(label));
        if (!found) requestAnimationFrame(look);
        else
          requestAnimationFrame(() =>
            requestAnimationFrame(() => Object.assign(window, { usableAt: performance.now() })),
          );
      };
      look();
    }, button);
    await page.goto(url);
    const usable = await page.waitForFunction(() => (window as { usableAt?: number }).usableAt);
    return (await usable.jsonValue()) ?? Number.NaN;
  } finally {
    await context.close();
  }
}

async function everyday(): Promise<Figure[]> {
  const article = material();
  return withAnalyst(async (analyst, page) => {
    await analyst.openFiles(
      { name: article.name, text: article.text },
      { name: 'other.txt', text: 'A short other article.' },
    );
    await analyst.rows('Articles').nth(1).waitFor();
    const beginning = article.text.trim().slice(0, 20);
    const open = await opening(analyst, beginning);
    const tags = await tagging(analyst);
    const bytes = (await analyst.exportProject()).bytes;
    const exports = await exporting(analyst);
    const baseline = await baselines(page, article.text, bytes);
    return [
      {
        what: `open the article (${article.text.length} characters; baseline: the same text in plain paragraphs)`,
        program: open,
        baseline: baseline.open,
      },
      { what: 'the form of a tag, from the key until painted', program: tags.form, baseline: null },
      {
        what: 'add a tag, from Enter until painted (baseline: one span put around a passage)',
        program: tags.tag,
        baseline: baseline.tag,
      },
      {
        what: `export, from the button to the downloaded file (${kilobytes(bytes)}; baseline: JSON.stringify and download)`,
        program: exports,
        baseline: baseline.export,
      },
    ];
  });
}

async function large(): Promise<Figure[]> {
  const file = generateProject({ characters: 1_000_000, tags: 10_000, seed: 7 });
  const { text } = (JSON.parse(file) as { documents: [{ text: string }] }).documents[0];
  const suffix = '1 MB of text, 10,000 tags';
  return withAnalyst(async (analyst, page) => {
    await analyst.openProjectFile({ name: 'large.json', text: file });
    const preview = analyst.dialog('Import project');
    await preview.waitFor();
    const begin = performance.now();
    await preview.getByRole('button', { name: 'Import' }).click();
    await analyst.reader.waitFor();
    await analyst.tags.first().waitFor();
    const importing = performance.now() - begin;
    await analyst.openFiles({ name: 'other.txt', text: 'A short other article.' });
    await analyst.rows('Articles').nth(1).waitFor();
    const open = await opening(analyst, text.trim().slice(0, 20), LARGE_RUNS);
    const tags = await tagging(analyst, LARGE_RUNS);
    const bytes = (await analyst.exportProject()).bytes;
    const exports = await exporting(analyst, LARGE_RUNS);
    const baseline = await baselines(page, text, bytes, LARGE_RUNS);
    return [
      { what: `import, from the button until painted (${suffix})`, program: spread([importing]), baseline: null },
      { what: `open the article (${suffix})`, program: open, baseline: baseline.open },
      { what: `the form of a tag (${suffix})`, program: tags.form, baseline: null },
      { what: `add a tag (${suffix})`, program: tags.tag, baseline: baseline.tag },
      { what: `export (${suffix}, ${kilobytes(bytes)})`, program: exports, baseline: baseline.export },
    ];
  });
}

/** A profile of its own with the program in the first page and the bare page in the second. */
async function withAnalyst<T>(work: (analyst: Analyst, bare: Page) => Promise<T>): Promise<T> {
  const scratch = await Scratch.create();
  const shell = await BrowserShell.start({ origin: program.url, scratch, guard: new Guard() });
  shell.context.setDefaultTimeout(180_000);
  try {
    return await work(new Analyst(shell, scratch), await shell.context.newPage());
  } finally {
    await shell.close();
    await scratch.remove();
  }
}

/** From the other article to this one, until its text has been painted. */
async function opening(analyst: Analyst, beginning: string, runs = RUNS): Promise<Spread> {
  const times: number[] = [];
  const { page } = analyst;
  await page.bringToFront();
  for (let run = 0; run < runs; run += 1) {
    await analyst.rows('Articles', 'other').click();
    await analyst.reader.getByText('A short other article.').waitFor();
    const row = analyst.rows('Articles').filter({ hasNotText: 'other' });
    times.push(await measure(page, 'reader-has', beginning, () => row.click()));
  }
  return spread(times);
}

/** Selects by keyboard where the caret is, so that each tag is a new one; times the form and the tag. */
async function tagging(analyst: Analyst, runs = RUNS): Promise<{ form: Spread; tag: Spread }> {
  const { page } = analyst;
  const form: number[] = [];
  const tag: number[] = [];
  await page.bringToFront();
  await page.keyboard.press('ControlOrMeta+2');
  await page.keyboard.press('ControlOrMeta+Home');
  for (let run = 0; run < runs; run += 1) {
    for (let word = 0; word < 3; word += 1) await page.keyboard.press('ControlOrMeta+ArrowRight');
    await page.keyboard.press('ControlOrMeta+Shift+ArrowRight');
    await analyst.toolbar.waitFor();
    form.push(await measure(page, 'dialog-open', 'Tag actor', () => page.keyboard.press('a')));
    tag.push(await measure(page, 'one-more-tag', '', () => page.keyboard.press('Enter')));
    await analyst.saved();
  }
  return { form: spread(form), tag: spread(tag) };
}

async function exporting(analyst: Analyst, runs = 10): Promise<Spread> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const { dialog, save } = await analyst.beginExport();
    times.push(await untilDownloaded(analyst.page, save));
    await dialog.waitFor({ state: 'hidden' });
  }
  return spread(times);
}

async function untilDownloaded(page: Page, act: () => Promise<void>): Promise<number> {
  const begin = performance.now();
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  await download.path();
  return performance.now() - begin;
}

async function baselines(page: Page, text: string, exported: Buffer, runs = RUNS) {
  await page.bringToFront();
  await page.goto(`${bare.url}baseline.html`);
  const button = page.getByRole('button', { name: 'Go' });
  const prepare = (what: object) => page.evaluate((value) => Object.assign(window, { baseline: value }), what);
  const timed = async (): Promise<Spread> => {
    const times: number[] = [];
    for (let run = 0; run < runs; run += 1) times.push(await measure(page, 'baseline-done', '', () => button.click()));
    return spread(times);
  };
  await prepare({ act: 'open', text });
  const open = await timed();
  await prepare({ act: 'tag' });
  const tag = await timed();
  await prepare({ act: 'export', project: JSON.parse(exported.toString()) as object });
  const downloads: number[] = [];
  for (let run = 0; run < Math.min(runs, 10); run += 1)
    downloads.push(await untilDownloaded(page, () => button.click()));
  return { open, tag, export: spread(downloads) };
}

function kilobytes(bytes: Buffer): string {
  return `${Math.round(bytes.length / 1000)} kB`;
}

function report(): string {
  const rows = figures.map(({ what, program: mine, baseline }) => {
    const base = baseline ? cells(baseline) : '– | – | –';
    const more = baseline ? `${(mine.median - baseline.median).toFixed(0)}` : '–';
    return `| ${what} | ${mine.runs} | ${cells(mine)} | ${base} | ${more} |`;
  });
  const [cpu] = os.cpus();
  const memory = Math.round(os.totalmem() / 2 ** 30);
  return [
    `Measured on ${new Date().toISOString().slice(0, 10)}, revision ${revision()}: ${cpu?.model ?? 'unknown processor'}, ${os.cpus().length} cores, ${memory} GB, ${os.type()} ${os.release()}; Chromium ${version}, headless; Node ${process.versions.node}. All times in milliseconds.`,
    '',
    '| | runs | min | median | p95 | baseline: min | median | p95 | above the baseline (medians) |',
    '|---|---:|---:|---:|---:|---:|---:|---:|---:|',
    ...rows,
  ].join('\n');
}

function cells({ min, median, p95 }: Spread): string {
  return [min, median, p95].map((time) => time.toFixed(0)).join(' | ');
}

/** Of the repository, with a mark where the working tree is not what was committed. */
function revision(): string {
  try {
    return execFileSync('git', ['describe', '--always', '--dirty'], { cwd: ROOT, encoding: 'utf8' }).trim();
  } catch {
    return 'unknown';
  }
}
