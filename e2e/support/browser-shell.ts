import { readFile } from 'node:fs/promises';
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';
import { CHROMIUM_FLAGS, findBrowser } from './binaries.ts';
import type { Guard } from './guard.ts';
import { painted } from './painted.ts';
import type { Scratch } from './scratch.ts';
import type { SavedFile, Shell, TestFile, TestFolder } from './shell.ts';

export interface BrowserOptions {
  /** Where the built browser edition is served. */
  readonly origin: string;
  /** A browser that runs already: a profile in its memory is quick. Without one the profile is on the disk. */
  readonly browser?: Browser;
  readonly scratch: Scratch;
  readonly guard: Guard;
  readonly viewport?: { readonly width: number; readonly height: number };
}

/** The browser edition in a profile of its own. */
export class BrowserShell implements Shell {
  readonly kind = 'browser';
  readonly #options: BrowserOptions;
  #context: BrowserContext;
  #page: Page;

  private constructor(options: BrowserOptions, context: BrowserContext, page: Page) {
    this.#options = options;
    this.#context = context;
    this.#page = page;
  }

  static async start(options: BrowserOptions): Promise<BrowserShell> {
    const { context, page } = await launch(options);
    return new BrowserShell(options, context, page);
  }

  get page(): Page {
    return this.#page;
  }

  get context(): BrowserContext {
    return this.#context;
  }

  async answerOpen(files: readonly TestFile[], act: () => Promise<void>): Promise<void> {
    const paths = await this.#options.scratch.files(files);
    const [chooser] = await Promise.all([this.#page.waitForEvent('filechooser'), act()]);
    await chooser.setFiles(paths);
  }

  async answerFolder(folder: TestFolder, act: () => Promise<void>): Promise<void> {
    const path = await this.#options.scratch.makeFolder(folder);
    const [chooser] = await Promise.all([this.#page.waitForEvent('filechooser'), act()]);
    await chooser.setFiles(path);
  }

  async answerSave(act: () => Promise<void>, done: () => Promise<void>): Promise<SavedFile> {
    const [download] = await Promise.all([this.#page.waitForEvent('download'), act()]);
    await done();
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  }

  /** Another page on the same data, as an analyst's second window. */
  async secondPage(): Promise<Page> {
    return goTo(await this.#context.newPage(), this.#options);
  }

  /** A profile on the disk outlives its browser; one in memory outlives its pages. */
  async restart(): Promise<Page> {
    if (this.#options.browser) {
      await Promise.all(this.#context.pages().map((page) => page.close()));
      this.#page = await open(this.#context, this.#options);
    } else {
      await this.close();
      ({ context: this.#context, page: this.#page } = await launch(this.#options));
    }
    return this.#page;
  }

  async close(): Promise<void> {
    await this.#context.close();
  }
}

async function launch(options: BrowserOptions): Promise<{ context: BrowserContext; page: Page }> {
  const { browser, guard, origin, scratch, viewport = { width: 1280, height: 800 } } = options;
  const settings = { viewport, acceptDownloads: true, locale: 'en-GB', timezoneId: 'Europe/Vienna' };
  const context = browser
    ? await browser.newContext(settings)
    : await chromium.launchPersistentContext(scratch.path('profile'), { ...launchOptions(), ...settings });
  await guard.watch(context);
  guard.allow(origin);
  return { context, page: await open(context, options) };
}

const open = async (context: BrowserContext, options: BrowserOptions): Promise<Page> =>
  goTo(context.pages()[0] ?? (await context.newPage()), options);

async function goTo(page: Page, { origin }: BrowserOptions): Promise<Page> {
  // Whoever listens only when a key is about to be pressed may be overtaken by it: a key has a quicker way to the page
  // than the word that its file dialogs are answered by a test. While anybody listens, that word stands.
  page.on('filechooser', () => {});
  await page.goto(origin);
  await page.locator('#root > *').first().waitFor({ state: 'attached' });
  await painted(page);
  // Where its fonts come between the two halves of a click, what was pressed has moved away from under the mouse.
  await page.evaluate(async () => void (await document.fonts.ready));
  return page;
}

export const launchBrowser = (): Promise<Browser> => chromium.launch(launchOptions());

function launchOptions() {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('No Chromium was found. Set CHROMIUM_PATH, or run "npm test", which gets one.');
  const args = [...CHROMIUM_FLAGS];
  return { executablePath, args, chromiumSandbox: !args.includes('--no-sandbox') };
}
