/** What closing has to know of the window and the page in it. */
export interface ClosingWindow {
  on(event: 'close', listener: (event: { preventDefault(): void }) => void): unknown;
  /** Closes without asking again. */
  destroy(): void;
}

export interface ClosingParts {
  /** Whether there is a page that listens. One that never did, or has crashed, has nothing left to write. */
  readonly pageListens: () => boolean;
  readonly askPage: () => void;
  /** The page does not answer. Resolves to whether the user wants to close anyway. */
  readonly askUser: () => Promise<boolean>;
  /** What has to happen before the window goes, such as files that are being written. */
  readonly settle: () => Promise<void>;
  /** The user has kept the window open: the program does not quit either. */
  readonly kept: () => void;
  readonly timeout?: number;
}

export interface Closing {
  /** The page says that everything is written. Counts only while it is asked: the user may have kept the window. */
  answered(): Promise<void>;
  /** Closes without asking. */
  closeNow(): Promise<void>;
}

/** The window closes when the page says that everything is written. */
export function closeWhenWritten(window: ClosingWindow, parts: ClosingParts): Closing {
  const { pageListens, askPage, askUser, settle, kept, timeout = 5000 } = parts;
  let waiting: NodeJS.Timeout | undefined;
  let done = false;

  const closeNow = async () => {
    clearTimeout(waiting);
    if (done) return;
    done = true;
    await settle().finally(() => window.destroy());
  };
  const noAnswer = async () => {
    const anyway = await askUser();
    if (done) return; // the answer has come while the user was thinking
    waiting = undefined;
    if (anyway) await closeNow();
    else kept();
  };
  window.on('close', (event) => {
    event.preventDefault();
    if (!pageListens()) {
      void closeNow();
      return;
    }
    if (waiting) return;
    waiting = setTimeout(() => void noAnswer(), timeout);
    askPage();
  });
  const answered = async () => {
    if (waiting) await closeNow();
  };
  return { answered, closeNow };
}
