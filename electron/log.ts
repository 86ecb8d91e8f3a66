import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';
import { errorWords } from './log-words.ts';

const MOST_BYTES = 256 * 1024;
const MOST_OF_ONE = 4000;

/**
 * What went wrong in the main process, for bug reports. It says what failed and where in the program, never the text of an
 * article, a title, or a folder of the user's (`log-words.ts`), and never more than two files of a quarter megabyte.
 */
export class Log {
  readonly file: string;

  constructor(folder: string) {
    this.file = path.join(folder, 'main.log');
  }

  /** `what` is a sentence of the program's own, without anything of the user's. */
  error(what: string, error: unknown): void {
    try {
      mkdirSync(path.dirname(this.file), { recursive: true });
      this.#rotate();
      const line = `${new Date().toISOString()} ${what}: ${errorWords(error)}`;
      appendFileSync(this.file, `${line.slice(0, MOST_OF_ONE)}\n`, { mode: 0o600 });
    } catch {
      // A log that cannot be written must not bring down what it reports on.
    }
  }

  #rotate(): void {
    const size = statSync(this.file, { throwIfNoEntry: false })?.size ?? 0;
    if (size > MOST_BYTES) renameSync(this.file, `${this.file}.1`);
  }
}
