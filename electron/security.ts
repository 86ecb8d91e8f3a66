import type { App, Session, WebContents } from 'electron';
import { APP_SCHEME, isOwnUrl } from './origin.ts';

/** All that the page may ask for: to keep its data, and to copy text. Electron grants everything unless told not to. */
const GRANTED = new Set(['persistent-storage', 'clipboard-sanitized-write']);

/** Schemes that never leave the machine. */
const LOCAL_SCHEMES = new Set([`${APP_SCHEME}:`, 'devtools:', 'blob:', 'data:']);

export const isGranted = (permission: string) => GRANTED.has(permission);

export function isLocal(text: string): boolean {
  const url = URL.parse(text);
  return url !== null && LOCAL_SCHEMES.has(url.protocol);
}

/** Before the app is ready: every page runs in the sandbox, and none looks for a way out by WebRTC. */
export function enforceSandbox(app: App): void {
  app.enableSandbox();
  app.commandLine.appendSwitch('force-webrtc-ip-handling-policy', 'disable_non_proxied_udp');
}

/** Every page that is ever made stays where it is and opens nothing. */
export function confinePages(app: App): void {
  app.on('web-contents-created', (_event, contents) => confinePage(contents));
}

export function confinePage(contents: WebContents): void {
  const stay = (event: { readonly url: string; preventDefault(): void }) => {
    if (!isOwnUrl(event.url)) event.preventDefault();
  };
  contents.on('will-navigate', stay);
  contents.on('will-frame-navigate', stay);
  contents.on('will-redirect', stay);
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}

/** After the app is ready: no permissions, no devices, no downloads, no network. */
export function confineSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer) => answer(isGranted(permission)));
  session.setPermissionCheckHandler((_contents, permission) => isGranted(permission));
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => answer(null));
  session.setSpellCheckerEnabled(false); // it would fetch dictionaries
  session.on('will-download', (event) => event.preventDefault());
  session.webRequest.onBeforeRequest({ urls: ['<all_urls>'] }, ({ url }, answer) => answer({ cancel: !isLocal(url) }));
}
