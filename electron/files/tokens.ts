import { randomBytes } from 'node:crypto';

/** Stands for paths towards the page: a token says nothing of the path, and cannot be guessed. */
export class Tokens {
  readonly #paths = new Map<string, string>();
  readonly #tokens = new Map<string, string>();

  /** The token of a path; the same one as long as the program runs, so that choosing again costs nothing. */
  issue(path: string): string {
    const known = this.#tokens.get(path);
    if (known) return known;
    const token = newToken();
    this.#paths.set(token, path);
    this.#tokens.set(path, token);
    return token;
  }

  pathOf(token: string): string | undefined {
    return this.#paths.get(token);
  }
}

export const newToken = () => randomBytes(24).toString('base64url');
