import { createHash, randomUUID } from 'node:crypto';
import { APP_SCHEME } from './origin.ts';

/** Pages that are printed have an origin of their own: nothing of the program's is theirs. */
const PRINT_HOST = 'print';

/** Whatever such a page holds: nothing in it runs and nothing is fetched, and of all styles only that of its head counts. */
const headersOf = (page: Uint8Array) => ({
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': `default-src 'none'; style-src ${styleOf(page)}; base-uri 'none'; form-action 'none'`,
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
});

/** The first style element by its hash, as a policy names it. What the texts of the page hold comes after the head. */
function styleOf(page: Uint8Array): string {
  const style = /<style>(.*?)<\/style>/su.exec(new TextDecoder().decode(page))?.[1];
  return style === undefined ? "'none'" : `'sha256-${createHash('sha256').update(style).digest('base64')}'`;
}

/** The pages that are being printed, in memory only, each under an address that cannot be guessed. */
export class PrintPages {
  readonly #pages = new Map<string, Uint8Array>();

  /** `forget` has to be called when it has been printed. */
  keep(page: Uint8Array): { readonly url: string; forget(): void } {
    const url = `${APP_SCHEME}://${PRINT_HOST}/${randomUUID()}`;
    this.#pages.set(url, page);
    return { url, forget: () => void this.#pages.delete(url) };
  }

  /** Null where the address is of no such page. */
  respond({ url, method }: Pick<Request, 'url' | 'method'>): Response | null {
    const page = method === 'GET' ? this.#pages.get(url) : undefined;
    return page ? new Response(new Uint8Array(page), { headers: headersOf(page) }) : null;
  }
}
