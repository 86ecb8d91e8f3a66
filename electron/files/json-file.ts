import { readFile } from 'node:fs/promises';
import type { z } from 'zod';
import { writeWhole } from './safe-write.ts';

/**
 * A small file of the program's own. What is missing or broken counts as absent: such a file holds conveniences, which
 * are not worth a message.
 */
export class JsonFile<T> {
  readonly #file: string;
  readonly #schema: z.ZodType<T>;
  #last: Promise<void> = Promise.resolve();

  constructor(file: string, schema: z.ZodType<T>) {
    this.#file = file;
    this.#schema = schema;
  }

  async read(): Promise<T | undefined> {
    try {
      return this.#schema.parse(JSON.parse(await readFile(this.#file, 'utf8')));
    } catch {
      return undefined;
    }
  }

  /** Writes one after the other. A failure is not worth a message either. */
  write(value: T): Promise<void> {
    this.#last = this.#last.then(() => writeWhole(this.#file, `${JSON.stringify(value)}\n`)).catch(() => {});
    return this.#last;
  }

  /** Resolves when everything is written. */
  settled(): Promise<void> {
    return this.#last;
  }
}
