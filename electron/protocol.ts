import type { Protocol } from 'electron';
import { APP_SCHEME, isOwnUrl } from './origin.ts';
import { type Responder, serveFiles } from './serve-files.ts';

/** Before the app is ready. Never `bypassCSP`; without `standard` the page would have no IndexedDB. */
export function declareScheme(protocol: Protocol): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: APP_SCHEME,
      privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true },
    },
  ]);
}

/** Only the host of the page is served; every other name under the scheme does not exist. */
export function appResponder(folder: string): Responder {
  const serve = serveFiles(folder);
  return async (request) => (isOwnUrl(request.url) ? serve(request) : new Response(null, { status: 404 }));
}

/** After the app is ready. */
export function servePage(protocol: Protocol, folder: string): void {
  protocol.handle(APP_SCHEME, appResponder(folder));
}
