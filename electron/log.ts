import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';

const MOST_BYTES = 256 * 1024;
const MOST_OF_ONE = 4000;

/**
 * What went wrong in the main process, for bug reports. It holds stacks, never the text of an article, and never more
 * than two files of a quarter megabyte.
 */
export class Log {
  readonly file: string;

  constructor(folder: string) {
    this.file = path.join(folder, 'main.log');
  }

  error(what: string, error: unknown): void {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    try {
      mkdirSync(path.dirname(this.file), { recursive: true });
      this.#rotate();
      appendFileSync(this.file, `${new Date().toISOString()} ${what}: ${text.slice(0, MOST_OF_ONE)}\n`);
    } catch {
      // A log that cannot be written must not bring down what it reports on.
    }
  }

  #rotate(): void {
    const size = statSync(this.file, { throwIfNoEntry: false })?.size ?? 0;
    if (size > MOST_BYTES) renameSync(this.file, `${this.file}.1`);
  }
}
