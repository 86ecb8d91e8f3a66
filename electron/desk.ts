import { app, type BrowserWindow } from 'electron';
import { type Closing, closeWhenWritten } from './closing.ts';
import type { JsonFile } from './files/json-file.ts';
import { askCloseAnyway, askReload } from './messages.ts';
import type { PageLink } from './page-link.ts';
import { openWindow } from './window.ts';
import type { WindowState } from './window-state.ts';

export interface DeskParts {
  readonly link: PageLink;
  readonly stateFile: JsonFile<WindowState>;
  /** The page is gone or starts anew: what it had begun will not be finished. */
  readonly pageGone: () => Promise<void>;
  readonly report: (what: string, error: unknown) => void;
}

/** The one window: opens it, brings it to the front, and lets go of it when everything is written. */
export class Desk {
  readonly #parts: DeskParts;
  #window: BrowserWindow | undefined;
  #opening: Promise<void> | undefined;
  #closing: Closing | undefined;
  #isQuitting = false;

  constructor(parts: DeskParts) {
    this.#parts = parts;
    app.on('before-quit', () => {
      this.#isQuitting = true;
    });
  }

  get window(): BrowserWindow | undefined {
    return this.#window;
  }

  /** Opens the window or brings it to the front. */
  async show(): Promise<void> {
    if (this.#window) {
      if (this.#window.isMinimized()) this.#window.restore();
      this.#window.focus();
      return;
    }
    this.#opening ??= this.#open().finally(() => {
      this.#opening = undefined;
    });
    await this.#opening;
  }

  /** The page's answer to the question whether all is written. */
  async closingAnswered(): Promise<void> {
    await this.#closing?.answered();
  }

  async #open(): Promise<void> {
    const { link, stateFile, pageGone, report } = this.#parts;
    const window = await openWindow(stateFile, report);
    this.#window = window;
    const { webContents } = window;
    const attach = () => link.attach((event, ...args) => webContents.send(event, ...args));
    attach();
    webContents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
      if (!isMainFrame || isSameDocument) return;
      attach();
      void pageGone();
    });
    webContents.on('render-process-gone', (_event, { reason }) => void this.#renderGone(window, reason));
    this.#closing = closeWhenWritten(window, {
      pageListens: () => link.listens,
      askPage: () => link.requestClose(),
      askUser: () => askCloseAnyway(window),
      settle: async () => {
        await pageGone();
        await stateFile.settled();
      },
      kept: () => {
        this.#isQuitting = false;
      },
    });
    window.on('closed', () => this.#closed());
  }

  /** Asking the page has cancelled a quit that was under way: it goes on from here. */
  #closed(): void {
    this.#parts.link.attach(undefined);
    this.#window = undefined;
    this.#closing = undefined;
    if (this.#isQuitting) app.quit();
  }

  async #renderGone(window: BrowserWindow, reason: string): Promise<void> {
    const { link, pageGone, report } = this.#parts;
    link.attach(undefined);
    await pageGone();
    await this.#closing?.answered(); // was it asked whether it may close, then it may
    if (window.isDestroyed() || reason === 'clean-exit') return;
    report('The page is gone', reason);
    if (await askReload(window)) {
      if (!window.isDestroyed()) window.reload();
    } else await this.#closing?.closeNow();
  }
}
