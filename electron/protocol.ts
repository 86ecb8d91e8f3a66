import type { Protocol } from 'electron';
import { SECURITY_HEADERS } from '../shared/contract/csp.ts';
import { APP_SCHEME, isOwnUrl } from './origin.ts';
import type { PrintPages } from './print-pages.ts';
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

/** The host of the page is served, and what is being printed; every other name under the scheme does not exist. */
export function appResponder(folder: string, printed?: PrintPages): Responder {
  const serve = serveFiles(folder);
  return async (request) => {
    if (isOwnUrl(request.url)) return serve(request);
    return printed?.respond(request) ?? new Response(null, { status: 404, headers: { ...SECURITY_HEADERS } });
  };
}

/** After the app is ready. */
export function servePage(protocol: Protocol, folder: string, printed: PrintPages): void {
  protocol.handle(APP_SCHEME, appResponder(folder, printed));
}
