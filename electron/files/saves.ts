import path from 'node:path';
import type { HostError } from '../../shared/contract/host.ts';
import { failure, ok, type Result } from '../../shared/domain/result.ts';
import { attempt } from './failures.ts';
import { SafeWrite, type WriteOptions } from './safe-write.ts';
import { newToken } from './tokens.ts';

interface OpenSave {
  readonly name: string;
  readonly writing: SafeWrite;
  /** Steps run one after the other, even when the page does not wait. */
  last: Promise<unknown>;
}

const ENDED = failure('unknown-token', 'This save has ended already. Save again.');

/** The saves that are under way. */
export class Saves {
  readonly #open = new Map<string, OpenSave>();
  readonly #options: WriteOptions;

  constructor(options: WriteOptions = {}) {
    this.#options = options;
  }

  async begin(file: string): Promise<Result<string, HostError>> {
    const name = path.basename(file);
    const begun = await attempt(name, 'save', () => SafeWrite.begin(file, this.#options));
    if (!begun.ok) return begun;
    const token = newToken();
    this.#open.set(token, { name, writing: begun.value, last: Promise.resolve() });
    return ok(token);
  }

  write(token: string, chunk: Uint8Array): Promise<Result<null, HostError>> {
    return this.#step(token, (writing) => writing.write(chunk));
  }

  async commit(token: string, size: number): Promise<Result<null, HostError>> {
    const result = await this.#step(token, (writing) => writing.commit(size));
    this.#open.delete(token);
    return result;
  }

  async abandon(token: string): Promise<Result<null, HostError>> {
    const save = this.#open.get(token);
    this.#open.delete(token);
    await save?.last;
    await save?.writing.abandon();
    return ok(null);
  }

  /** For a page that is gone. */
  async abandonAll(): Promise<void> {
    await Promise.all([...this.#open.keys()].map((token) => this.abandon(token)));
  }

  async #step(token: string, work: (writing: SafeWrite) => Promise<void>): Promise<Result<null, HostError>> {
    const save = this.#open.get(token);
    if (!save) return ENDED;
    const step = save.last.then(() => attempt(save.name, 'save', () => work(save.writing)));
    save.last = step;
    const result = await step;
    if (!result.ok) {
      this.#open.delete(token); // the write has cleaned up after itself
      return result;
    }
    return ok(null);
  }
}
