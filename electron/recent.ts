import { z } from 'zod';
import type { JsonFile } from './files/json-file.ts';

const MOST = 10;

export const RecentPaths = z.array(z.string().min(1).max(4096)).max(100);

export function withRecent(paths: readonly string[], added: string): readonly string[] {
  return [added, ...paths.filter((path) => path !== added)].slice(0, MOST);
}

/** The files that were opened last, newest first, kept over restarts. */
export class Recent {
  #paths: readonly string[] = [];
  readonly #file: JsonFile<string[]>;
  readonly #changed: () => void;

  constructor(file: JsonFile<string[]>, changed: () => void) {
    this.#file = file;
    this.#changed = changed;
  }

  get paths(): readonly string[] {
    return this.#paths;
  }

  async load(): Promise<void> {
    this.#paths = ((await this.#file.read()) ?? []).slice(0, MOST);
    this.#changed();
  }

  add(path: string): void {
    if (this.#paths[0] !== path) this.#set(withRecent(this.#paths, path));
  }

  drop(path: string): void {
    this.#set(this.#paths.filter((each) => each !== path));
  }

  clear(): void {
    this.#set([]);
  }

  #set(paths: readonly string[]): void {
    this.#paths = paths;
    void this.#file.write([...paths]);
    this.#changed();
  }
}
