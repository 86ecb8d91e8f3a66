/** The part of the browser's Trusted Types that is used here; the library of types does not know it. */
interface PolicyFactory {
  createPolicy(name: string, rules: TrustRules): unknown;
}

/** What a string that is about to become markup, or the address of a script, becomes instead; null refuses it. */
export interface TrustRules {
  readonly createHTML: (markup: string) => string | null;
  readonly createScriptURL: (address: string) => string | null;
}

/**
 * The one policy there is (`trusted-types default` in the content policy allows no other, and this one only once): it stands
 * behind every place where the page could make code of a string. Scripts are workers and the service worker of the
 * program itself, below `base`; markup is never made of strings, but emptying an element is none.
 */
export const trustRules = (base: string): TrustRules => ({
  createHTML: (markup) => (markup === '' ? '' : null),
  createScriptURL: (address) => {
    const url = URL.parse(address, base);
    return url && isOwnScript(url, new URL('./', base)) ? url.href : null;
  },
});

const isOwnScript = (url: URL, folder: URL): boolean =>
  url.protocol === folder.protocol &&
  url.host === folder.host &&
  url.username === '' &&
  url.password === '' &&
  url.pathname.startsWith(folder.pathname) &&
  // A path that a server might decode once more, into one that leads elsewhere.
  !/%2e|%2f|%5c|\\/iu.test(url.pathname) &&
  /\.js$/u.test(url.pathname) &&
  url.search === '' &&
  url.hash === '';

/** Has to be called before anything else of the page runs. Where the browser knows no Trusted Types, nothing happens. */
export function trustOwnScripts(base: string): void {
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
  trustedTypes?.createPolicy('default', trustRules(base));
}
