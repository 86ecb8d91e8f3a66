import { setTimeout as wait } from 'node:timers/promises';

/** What quitting has to know of Electron's `app`. */
export interface QuittingApp {
  on(event: 'will-quit', listener: (event: { preventDefault(): void }) => void): unknown;
  quit(): void;
}

export interface EndingParts {
  /** Resolves when what is being written has arrived. */
  readonly settle: () => Promise<void>;
  /** The last thing that is done. */
  readonly end: () => void;
  /** Milliseconds after which the program ends all the same: a share may be gone. */
  readonly most?: number;
}

/** Once all windows are closed, the program ends when what it is still writing has arrived. */
export function quitWhenSettled(app: QuittingApp, { settle, end, most = 10_000 }: EndingParts): void {
  let isAsked = false;
  let isSettled = false;
  app.on('will-quit', (event) => {
    if (isSettled) return;
    event.preventDefault();
    if (isAsked) return; // quitting is asked for once more, out of impatience
    isAsked = true;
    void Promise.race([settle(), wait(most)])
      .catch(() => {})
      .then(() => {
        isSettled = true;
        end();
        app.quit();
      });
  });
}
