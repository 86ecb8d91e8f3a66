import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { findElectron } from './binaries.ts';
import type { Guard } from './guard.ts';
import { painted } from './painted.ts';
import { ROOT } from './paths.ts';
import type { Scratch } from './scratch.ts';
import type { SavedFile, Shell, TestFile, TestFolder } from './shell.ts';

export interface DesktopOptions {
  readonly scratch: Scratch;
  readonly guard: Guard;
  /** Files on the command line. */
  readonly files?: readonly string[];
}

/** The desktop app with a user data folder of its own. */
export class DesktopShell implements Shell {
  readonly kind = 'desktop';
  readonly #options: DesktopOptions;
  #app: ElectronApplication;
  #page: Page;
  #saves = 0;

  private constructor(options: DesktopOptions, app: ElectronApplication, page: Page) {
    this.#options = options;
    this.#app = app;
    this.#page = page;
  }

  static async start(options: DesktopOptions): Promise<DesktopShell> {
    const { app, page } = await launch(options);
    return new DesktopShell(options, app, page);
  }

  get page(): Page {
    return this.#page;
  }

  get app(): ElectronApplication {
    return this.#app;
  }

  async answerOpen(files: readonly TestFile[], act: () => Promise<void>): Promise<void> {
    await this.answerOpensWith(await this.#options.scratch.files(files));
    await act();
  }

  async answerFolder(folder: TestFolder, act: () => Promise<void>): Promise<void> {
    await this.answerOpensWith([await this.#options.scratch.makeFolder(folder)]);
    await act();
  }

  /** From now on every dialog for opening is answered with these paths; null is the analyst who cancels. */
  async answerOpensWith(filePaths: readonly string[] | null): Promise<void> {
    await this.#app.evaluate(({ dialog }, paths) => {
      dialog.showOpenDialog = async () => ({ canceled: paths === null, filePaths: [...(paths ?? [])] });
    }, filePaths);
  }

  async answerSave(act: () => Promise<void>, done: () => Promise<void>): Promise<SavedFile> {
    this.#saves += 1;
    const target = this.#options.scratch.path(`saved-${this.#saves}.json`);
    await this.answerSavesWith(target);
    await act();
    await done();
    const name = await this.#app.evaluate(() => (globalThis as { suggestedName?: string }).suggestedName ?? '');
    return { name: path.basename(name), bytes: await readFile(target) };
  }

  /** From now on every dialog for saving is answered with this path; null is the analyst who cancels. */
  async answerSavesWith(target: string | null): Promise<void> {
    await this.#app.evaluate(({ dialog }, filePath) => {
      // The window comes first where the dialog belongs to one.
      dialog.showSaveDialog = async (...args: unknown[]) => {
        const { defaultPath } = args.at(-1) as { defaultPath?: string };
        (globalThis as { suggestedName?: string }).suggestedName = defaultPath ?? '';
        return { canceled: filePath === null, filePath: filePath ?? '' };
      };
    }, target);
  }

  async restart(): Promise<Page> {
    await this.close();
    const { app, page } = await launch(this.#options);
    this.#app = app;
    this.#page = page;
    return page;
  }

  async close(): Promise<void> {
    await this.#app.close();
  }
}

async function launch({
  scratch,
  guard,
  files = [],
}: DesktopOptions): Promise<{ app: ElectronApplication; page: Page }> {
  const executablePath = findElectron();
  if (!executablePath) throw new Error("Electron's binary was not found; desktop journeys cannot run without it.");
  const app = await _electron.launch({
    executablePath,
    args: [`--user-data-dir=${scratch.path('user-data')}`, '.', ...files],
    cwd: ROOT,
  });
  await guard.watch(app.context());
  const page = await app.firstWindow();
  // On app:// as on any other origin, the first page says what its own origin is.
  guard.allow(page.url());
  await painted(page);
  return { app, page };
}
