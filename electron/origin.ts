/**
 * Where the page lives. The origin is the address of the databases: changing scheme or host after a release would
 * leave every project behind.
 */
export const APP_SCHEME = 'app';
export const APP_HOST = 'bundle';
export const APP_ORIGIN = `${APP_SCHEME}://${APP_HOST}`;
export const APP_URL = `${APP_ORIGIN}/index.html`;

/**
 * Whether a URL belongs to the page's own origin. Node's `URL.origin` is 'null' for every scheme it does not know, so
 * the parts are compared; a prefix would let `app://bundle.evil` pass.
 */
export function isOwnUrl(text: string): boolean {
  const url = URL.parse(text);
  return (
    url !== null &&
    url.protocol === `${APP_SCHEME}:` &&
    url.host === APP_HOST &&
    url.username === '' &&
    url.password === ''
  );
}
