import type { Page } from '@playwright/test';

/** A file that a test hands to the program: by its content, or a path that exists. */
export type TestFile = string | { readonly name: string; readonly text: string | Uint8Array };

/** A folder that a test hands to the program: texts by their ways in it. */
export interface TestFolder {
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
}

/**
 * What a journey needs of the machine, the same on both shells. `act` is what the analyst does on the screen to make
 * the program ask for a file: press a button, a key.
 */
export interface Shell {
  readonly kind: 'browser' | 'desktop';
  /** The page of the analyst. Another one after `restart`. */
  readonly page: Page;
  /** Answers the dialog that `act` opens with these files. */
  answerOpen(files: readonly TestFile[], act: () => Promise<void>): Promise<void>;
  /** Answers the dialog for a folder that `act` opens with this one. */
  answerFolder(folder: TestFolder, act: () => Promise<void>): Promise<void>;
  /** Answers the dialog for saving and gives what was written, once `done` says that the program calls it written. */
  answerSave(act: () => Promise<void>, done: () => Promise<void>): Promise<SavedFile>;
  /** Closes the program as an analyst does, and starts it again on the same data. */
  restart(): Promise<Page>;
  close(): Promise<void>;
}

export interface SavedFile {
  readonly name: string;
  readonly bytes: Buffer;
}
