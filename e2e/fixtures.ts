import { type Browser, test as base, expect } from '@playwright/test';
import { serveFolder } from '../electron/scripts/serve.ts';
import { Analyst } from './support/analyst.ts';
import { BrowserShell, launchBrowser } from './support/browser-shell.ts';
import { DesktopShell } from './support/desktop-shell.ts';
import { Guard } from './support/guard.ts';
import { BUILT_SCREEN } from './support/paths.ts';
import { Scratch } from './support/scratch.ts';

export interface Options {
  /** Which of the two shells a project runs on. */
  readonly shell: 'browser' | 'desktop';
  /** Where the browser edition keeps its data: on the disk it survives the browser, in memory it is quicker. */
  readonly profile: 'memory' | 'disk';
}

interface Fixtures {
  readonly scratch: Scratch;
  /** After each test it says what should not have happened. */
  readonly guard: Guard;
  /** For what only the browser edition can do. */
  readonly browserShell: BrowserShell;
  /** For what only the desktop app can do. */
  readonly desktopShell: DesktopShell;
  /** The person at the screen, on whichever shell. */
  readonly analyst: Analyst;
}

interface WorkerFixtures {
  /** The browser edition, served as it would be anywhere. */
  readonly origin: string;
  /** For profiles in memory: one browser a worker, started when it is first asked for. */
  readonly chromium: () => Promise<Browser>;
}

export const test = base.extend<Fixtures & Options, WorkerFixtures>({
  shell: ['browser', { option: true }],
  profile: ['memory', { option: true }],

  origin: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture uses from this pattern
    async ({}, use) => {
      const server = await serveFolder(BUILT_SCREEN);
      await use(server.url);
      await server.close();
    },
    { scope: 'worker' },
  ],

  chromium: [
    // biome-ignore lint/correctness/noEmptyPattern: as above
    async ({}, use) => {
      let browser: Promise<Browser> | undefined;
      await use(() => {
        browser ??= launchBrowser();
        return browser;
      });
      await (await browser)?.close();
    },
    { scope: 'worker' },
  ],

  // biome-ignore lint/correctness/noEmptyPattern: as above
  scratch: async ({}, use) => {
    const scratch = await Scratch.create();
    await use(scratch);
    await scratch.remove();
  },

  // biome-ignore lint/correctness/noEmptyPattern: as above
  guard: async ({}, use) => {
    const guard = new Guard();
    await use(guard);
    expect(guard.offences(), 'nothing beyond the own origin, no errors, nothing against the security policy').toEqual(
      [],
    );
  },

  browserShell: async ({ origin, chromium, scratch, guard }, use) => {
    const shell = await BrowserShell.start({ origin, browser: await chromium(), scratch, guard });
    await use(shell);
    await shell.close();
  },

  desktopShell: async ({ scratch, guard }, use) => {
    const shell = await DesktopShell.start({ scratch, guard });
    await use(shell);
    await shell.close();
  },

  analyst: async ({ shell, profile, origin, chromium, scratch, guard }, use) => {
    const inMemory = shell === 'browser' && profile === 'memory' ? { browser: await chromium() } : {};
    const started =
      shell === 'browser'
        ? await BrowserShell.start({ origin, scratch, guard, ...inMemory })
        : await DesktopShell.start({ scratch, guard });
    await use(new Analyst(started, scratch));
    await started.close();
  },
});

export { expect };
