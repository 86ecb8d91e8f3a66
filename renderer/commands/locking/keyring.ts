import type { DataKey } from '../../db/sealing/cipher.ts';

/**
 * The keys of locked projects for which the passphrase was given and that are not open yet. An open project has its key
 * itself, and takes it along when it is closed.
 */
export class Keyring {
  readonly #keys = new Map<string, DataKey>();

  get(project: string): DataKey | null {
    return this.#keys.get(project) ?? null;
  }

  put(project: string, key: DataKey): void {
    this.#keys.set(project, key);
  }

  forget(project: string): void {
    this.#keys.delete(project);
  }

  forgetAll(): void {
    this.#keys.clear();
  }
}
