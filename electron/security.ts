import type { App, Session, WebContents } from 'electron';
import { APP_SCHEME, isOwnUrl } from './origin.ts';

/** All that the page may ask for: to keep its data, and to copy text. Electron grants everything unless told not to. */
const GRANTED = new Set(['persistent-storage', 'clipboard-sanitized-write']);

/** Schemes that never leave the machine. */
const LOCAL_SCHEMES = new Set([`${APP_SCHEME}:`, 'devtools:', 'blob:', 'data:']);

/** Services of the engine that would speak with the network by themselves, whatever the pages do. */
const OFF_FEATURES = [
  'AutofillServerCommunication',
  'CertificateTransparencyComponentUpdater',
  'DialMediaRouteProvider',
  'InterestFeedContentSuggestions',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'Translate',
];

/**
 * Switches of the engine. Whatever should still ask for a name or an address beyond this machine is sent to a proxy that is not
 * there, so that not even a name is looked up; pages on `app:` need none.
 */
export const SWITCHES: Readonly<Record<string, string>> = {
  'proxy-server': 'socks5://127.0.0.1:9',
  'dns-prefetch-disable': '',
  'no-pings': '',
  'disable-background-networking': '',
  'disable-breakpad': '',
  'disable-client-side-phishing-detection': '',
  'disable-component-update': '',
  'disable-crash-reporter': '',
  'disable-default-apps': '',
  'disable-domain-reliability': '',
  'disable-sync': '',
  'metrics-recording-only': '',
  'force-webrtc-ip-handling-policy': 'disable_non_proxied_udp',
  'disable-features': OFF_FEATURES.join(','),
};

/** The page's preferences that decide what it can do; all else is as Electron has it, which a test keeps so. */
export const CONFINED = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  spellcheck: false,
} as const;

export const isGranted = (permission: string) => GRANTED.has(permission);

export function isLocal(text: string): boolean {
  const url = URL.parse(text);
  return url !== null && LOCAL_SCHEMES.has(url.protocol);
}

/** Before the app is ready: every page runs in the sandbox, and the engine keeps quiet. */
export function enforceSandbox(app: Pick<App, 'enableSandbox' | 'commandLine'>): void {
  app.enableSandbox();
  for (const [name, value] of Object.entries(SWITCHES)) app.commandLine.appendSwitch(name, value);
}

/** Every page that is ever made stays where it is and opens nothing. */
export function confinePages(app: App): void {
  app.on('web-contents-created', (_event, contents) => confinePage(contents));
  // Nobody is told a password, and no certificate is chosen or forgiven: there is nothing to sign in to.
  app.on('login', (event, _contents, _details, _info, answer) => {
    event.preventDefault();
    answer();
  });
  app.on('select-client-certificate', (event, _contents, _url, _list, answer) => {
    event.preventDefault();
    answer();
  });
  app.on('certificate-error', (event, _contents, _url, _error, _certificate, answer) => {
    event.preventDefault();
    answer(false);
  });
}

export function confinePage(contents: WebContents): void {
  const stay = (event: { readonly url: string; preventDefault(): void }) => {
    if (!isOwnUrl(event.url)) event.preventDefault();
  };
  contents.on('will-navigate', stay);
  contents.on('will-frame-navigate', stay);
  contents.on('will-redirect', stay);
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.on('select-bluetooth-device', (event, _devices, answer) => {
    event.preventDefault();
    answer('');
  });
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}

/** After the app is ready: no permissions, no devices, no downloads, no dictionaries, no network. */
export function confineSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer) => answer(isGranted(permission)));
  session.setPermissionCheckHandler((_contents, permission) => isGranted(permission));
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => answer(null));
  session.on('select-hid-device', (event, _details, answer) => {
    event.preventDefault();
    answer(null);
  });
  session.on('select-usb-device', (event, _details, answer) => {
    event.preventDefault();
    answer();
  });
  session.on('select-serial-port', (event, _ports, _contents, answer) => {
    event.preventDefault();
    answer('');
  });
  session.setSpellCheckerEnabled(false); // it would fetch dictionaries
  session.on('will-download', (event) => event.preventDefault());
  session.webRequest.onBeforeRequest({ urls: ['<all_urls>'] }, ({ url }, answer) => answer({ cancel: !isLocal(url) }));
}
