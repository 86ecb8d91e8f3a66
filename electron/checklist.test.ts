import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { App, BrowserWindowConstructorOptions, Protocol, Session, WebContents } from 'electron';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { META_POLICY, SECURITY_HEADERS } from '../shared/contract/csp.ts';
import type { JsonFile } from './files/json-file.ts';
import { APP_URL } from './origin.ts';
import { PrintPages } from './print-pages.ts';
import { printPdf } from './print-pdf.ts';
import { declareScheme } from './protocol.ts';
import { isSupported, supportedUntil } from './scripts/electron-support.ts';
import { confinePage, confinePages, confineSession, enforceSandbox, SWITCHES } from './security.ts';
import { preventable, recorder } from './testing/fake-electron.ts';
import { filesWith, shippedSources } from './testing/sources.ts';
import { openWindow } from './window.ts';
import type { WindowState } from './window-state.ts';

/* The 20 items of Electron's checklist, each by what the program tells Electron. The table is in the README. */

const seen = vi.hoisted(() => ({ windows: [] as object[], loaded: [] as string[], bridges: [] as [string, object][] }));

vi.mock('electron', () => {
  class BrowserWindow {
    webContents = { printToPDF: async () => new Uint8Array() };
    constructor(options: object) {
      seen.windows.push(options);
    }
    async loadURL(url: string) {
      seen.loaded.push(url);
    }
    on() {}
    once() {}
    isDestroyed() {
      return false;
    }
    destroy() {}
  }
  const workArea = { x: 0, y: 0, width: 1920, height: 1080 };
  return {
    BrowserWindow,
    nativeTheme: { shouldUseDarkColors: false },
    screen: { getPrimaryDisplay: () => ({ id: 1, workArea }), getAllDisplays: () => [{ id: 1, workArea }] },
    contextBridge: { exposeInMainWorld: (name: string, api: object) => seen.bridges.push([name, api]) },
    ipcRenderer: {
      invoke: async (...args: unknown[]) => args,
      on: (_name: string, heard: (...args: unknown[]) => void) =>
        heard({ sender: 'the event itself' }, 'what it carries'),
      removeListener: () => {},
    },
    webUtils: { getPathForFile: () => '/dropped' },
  };
});

const sources = shippedSources();
const noState = { read: async () => undefined, write: async () => {} } as unknown as JsonFile<WindowState>;

/** The options of every window that the program can open. */
async function windows(): Promise<BrowserWindowConstructorOptions[]> {
  seen.windows.length = 0;
  seen.loaded.length = 0;
  await openWindow(noState, () => {});
  await printPdf(new PrintPages(), new Uint8Array(1));
  return seen.windows;
}

let preferences: NonNullable<BrowserWindowConstructorOptions['webPreferences']>[];
beforeEach(async () => {
  preferences = (await windows()).map(({ webPreferences }) => webPreferences ?? {});
});

it('looks at every window there is', () => {
  expect(filesWith(sources, /new (BrowserWindow|BrowserView|BaseWindow|WebContentsView)\b/)).toEqual([
    ...['print-pdf.ts', 'window.ts'],
  ]);
  expect(preferences).toHaveLength(2);
});

describe('1: only secure content is loaded', () => {
  it('from the program itself, under its own scheme', () => {
    expect(seen.loaded).toEqual([APP_URL, expect.stringMatching(/^app:\/\/print\/[0-9a-f-]{36}$/)]);
    expect(filesWith(sources, /\.load(URL|File)\(/)).toEqual(['print-pdf.ts', 'window.ts']);
    expect(filesWith(sources, /['"`](https?|wss?|ftp|file):/)).toEqual([]);
  });

  it('and every other request is cancelled', () => {
    const { ask } = confined();
    for (const url of ['https://example.org/', 'http://127.0.0.1/', 'ws://x/', 'file:///etc/passwd', 'chrome://gpu'])
      expect(ask(url)).toEqual({ cancel: true });
    for (const url of [APP_URL, 'blob:app://bundle/1', 'data:text/plain,x'])
      expect(ask(url)).toEqual({ cancel: false });
  });

  it('nor does the engine ask for anything of its own accord', () => {
    const { target, calls } = recorder<App['commandLine']>();
    enforceSandbox({ enableSandbox: () => {}, commandLine: target });
    const switches = Object.fromEntries(calls.map(([, args]) => args as [string, string]));
    expect(switches).toEqual(SWITCHES);
    // A proxy on this machine's port for what is thrown away, which also looks up the names: none of it is there.
    expect(switches['proxy-server']).toMatch(/^socks5:\/\/127\.0\.0\.1:9$/);
    expect(Object.keys(switches)).toEqual(
      expect.arrayContaining([
        ...['dns-prefetch-disable', 'no-pings', 'disable-background-networking', 'disable-component-update'],
        ...['disable-domain-reliability', 'disable-crash-reporter', 'force-webrtc-ip-handling-policy'],
      ]),
    );
    expect(filesWith(sources, /crashReporter|autoUpdater|inAppPurchase|pushNotifications|\bnet\./)).toEqual([]);
  });
});

it('2: pages have no Node, in workers and frames neither', () => {
  for (const page of preferences)
    expect(page).toMatchObject({
      ...{ nodeIntegration: false, nodeIntegrationInWorker: false, nodeIntegrationInSubFrames: false },
    });
});

it('3: pages are isolated from the preload', () => {
  for (const page of preferences) expect(page).toMatchObject({ contextIsolation: true });
});

it('4: pages run in the sandbox, which is forced before there can be any', () => {
  for (const page of preferences) expect(page).toMatchObject({ sandbox: true });
  const { target, argsOf } = recorder<App>({ commandLine: recorder<App['commandLine']>().target });
  enforceSandbox(target);
  expect(argsOf('enableSandbox')).toEqual([]);
  const main = sources.get('main.ts') ?? '';
  expect(main.indexOf('enforceSandbox(app);')).toBeGreaterThan(0);
  expect(main.indexOf('enforceSandbox(app);')).toBeLessThan(main.indexOf('whenReady'));
  expect(filesWith(sources, /no-sandbox/)).toEqual([]);
});

describe('5: permissions', async () => {
  const types = await readFile(path.join(import.meta.dirname, '../node_modules/electron/electron.d.ts'), 'utf8');
  const names = (handler: string, argument: string) =>
    [...types.matchAll(new RegExp(`${handler}\\(handler: \\(\\(.{0,60}?${argument}: ([^,]+),`, 'g'))]
      .flatMap(([, union = '']) => [...union.matchAll(/'([^']+)'/g)])
      .map(([, name = '']) => name);
  const asked = names('setPermissionRequestHandler', 'permission');
  const checked = names('setPermissionCheckHandler', 'permission');

  it('are denied when asked for, but for keeping data and copying text', () => {
    expect(asked.length).toBeGreaterThan(40);
    const { session } = confined();
    const [handler] = session.argsOf('setPermissionRequestHandler') as [
      (contents: null, permission: string, answer: (granted: boolean) => void) => void,
    ];
    const granted = asked.filter((name) => {
      const answer = vi.fn();
      handler(null, name, answer);
      expect(answer).toHaveBeenCalledOnce();
      return answer.mock.calls[0]?.[0] === true;
    });
    expect(granted.sort()).toEqual(['clipboard-sanitized-write', 'persistent-storage']);
  });

  it('are denied when looked up, but for the same', () => {
    expect(checked.length).toBeGreaterThan(15);
    const { session } = confined();
    const [handler] = session.argsOf('setPermissionCheckHandler') as [(contents: null, permission: string) => boolean];
    const granted = [...new Set([...asked, ...checked])].filter((name) => handler(null, name));
    expect(granted.sort()).toEqual(['clipboard-sanitized-write', 'persistent-storage']);
    for (const name of ['', 'toString', '__proto__', 'PERSISTENT-STORAGE']) expect(handler(null, name)).toBe(false);
  });

  it('are not given to devices and screens, of which none is chosen', () => {
    const { session } = confined();
    const [device] = session.argsOf('setDevicePermissionHandler') as [() => boolean];
    expect(device()).toBe(false);
    const [display] = session.argsOf('setDisplayMediaRequestHandler') as [(request: null, answer: unknown) => void];
    const answer = vi.fn();
    display(null, answer);
    expect(answer).toHaveBeenCalledExactlyOnceWith(null);
    for (const [name, rest, none] of [
      ['select-hid-device', [{ deviceList: [{}] }], [null]],
      ['select-usb-device', [{ deviceList: [{}] }], []],
      ['select-serial-port', [[{}], {}], ['']],
    ] as const) {
      const { event, wasPrevented } = preventable();
      const choose = vi.fn();
      session.listeners.get(name)?.(...([event, ...rest, choose] as never[]));
      expect([name, wasPrevented(), choose.mock.calls]).toEqual([name, true, [none]]);
    }
    const { event, wasPrevented } = preventable();
    const choose = vi.fn();
    page().listeners.get('select-bluetooth-device')?.(...([event, [{}], choose] as never[]));
    expect([wasPrevented(), choose.mock.calls]).toEqual([true, [['']]]);
  });

  it('nor are files downloaded, dictionaries fetched, passwords or certificates given', () => {
    const { session } = confined();
    const download = preventable();
    session.listeners.get('will-download')?.(...([download.event] as never[]));
    expect(download.wasPrevented()).toBe(true);
    expect(session.argsOf('setSpellCheckerEnabled')).toEqual([false]);
    expect(session.argsOf('setSpellCheckerDictionaryDownloadURL')).toBeUndefined();
    for (const shown of preferences) expect(shown).toMatchObject({ spellcheck: false });
    const app = recorder<App>();
    confinePages(app.target);
    for (const [name, rest, given] of [
      ['login', [{}, {}, {}], []],
      ['select-client-certificate', [{}, 'https://x/', [{}]], []],
      ['certificate-error', [{}, 'https://x/', 'expired', {}], [false]],
    ] as const) {
      const { event, wasPrevented } = preventable();
      const answer = vi.fn();
      app.listeners.get(name)?.(...([event, ...rest, answer] as never[]));
      expect([name, wasPrevented(), answer.mock.calls]).toEqual([name, true, [given]]);
    }
  });
});

/** All that a window of ours says of its page: what is not here is as Electron has it, which is the safe way. */
const SAID = new Set([
  ...[
    'preload',
    'sandbox',
    'contextIsolation',
    'nodeIntegration',
    'nodeIntegrationInWorker',
    'nodeIntegrationInSubFrames',
  ],
  ...['webviewTag', 'navigateOnDragDrop', 'spellcheck', 'javascript'],
]);

describe.each([
  ['6', 'web security is never switched off', /webSecurity|disable-web-security|disable-site-isolation/],
  ['8', 'insecure content is never allowed', /allowRunningInsecureContent|allow-running-insecure|ignore-certificate/],
  ['9', 'experimental features are never switched on', /experimentalFeatures|enable-experimental/],
  ['10', 'Blink features are never switched on', /enableBlinkFeatures|enable-blink-features|enable-features|js-flags/],
])('%s: %s', (_item, _title, pattern) => {
  it('in no window, by no switch, nowhere in the sources', () => {
    for (const shown of preferences) expect(Object.keys(shown).filter((name) => !SAID.has(name))).toEqual([]);
    expect(Object.keys(SWITCHES).filter((name) => pattern.test(name))).toEqual([]);
    expect(filesWith(sources, pattern)).toEqual([]);
  });
});

it('7: the policy of the content knows no exception', () => {
  const policy = SECURITY_HEADERS['content-security-policy'] ?? '';
  for (const each of [policy, META_POLICY]) {
    const directives = new Map(
      each.split('; ').map((directive) => {
        const [name = '', ...values] = directive.split(' ');
        return [name, values.join(' ')];
      }),
    );
    expect(directives.get('default-src')).toBe("'none'");
    expect(directives.get('script-src')).toBe("'self'");
    expect(directives.get('style-src')).toBe("'self'");
    expect(directives.get('connect-src')).toBe("'self'");
    expect(directives.get('require-trusted-types-for')).toBe("'script'");
    expect(directives.get('trusted-types')).toBe('default');
    for (const name of ['object-src', 'base-uri', 'form-action', 'frame-src'])
      expect([name, directives.get(name)]).toEqual([name, "'none'"]);
    expect(each).not.toMatch(/unsafe|\*|https?:|strict-dynamic|report-/);
  }
  expect(policy).toContain("frame-ancestors 'none'");
});

it('11: no webview may open windows: there are none', () => {
  for (const shown of preferences) expect(shown).toMatchObject({ webviewTag: false });
  expect(filesWith(sources, /allowpopups|<webview/i)).toEqual([]);
});

it('12: a webview that appears all the same is not attached', () => {
  const { event, wasPrevented } = preventable();
  page().listeners.get('will-attach-webview')?.(...([event, {}, {}] as never[]));
  expect(wasPrevented()).toBe(true);
});

it('13: a page goes nowhere, by whichever of the three ways', () => {
  const { listeners } = page();
  for (const name of ['will-navigate', 'will-frame-navigate', 'will-redirect'])
    for (const [url, stays] of [
      ...[
        'https://example.org/',
        'app://bundle.evil/',
        'app://print/x',
        'file:///',
        'data:text/html,x',
        'javascript:1',
      ].map((foreign) => [foreign, true] as const),
      [APP_URL, false] as const,
    ]) {
      const { event, wasPrevented } = preventable({ url });
      listeners.get(name)?.(...([event] as never[]));
      expect([name, url, wasPrevented()]).toEqual([name, url, stays]);
    }
});

it('14: a page opens no window', () => {
  const [handler] = page().argsOf('setWindowOpenHandler') as [(details: object) => unknown];
  for (const url of ['https://example.org/', APP_URL, 'about:blank', ''])
    expect(handler({ url })).toEqual({ action: 'deny' });
  const app = recorder<App>();
  confinePages(app.target);
  const made = recorder<WebContents>();
  app.listeners.get('web-contents-created')?.(...([{}, made.target] as never[]));
  expect(made.argsOf('setWindowOpenHandler')).toBeDefined();
});

it('15: an address is handed to the system in one place only, and a path never', () => {
  expect(filesWith(sources, /openExternal/)).toEqual(['links.ts']);
  expect(filesWith(sources, /openPath|showItemInFolder|writeShortcutLink|node:child_process/)).toEqual([]);
});

describe('16: Electron is one that is kept up', async () => {
  const read = async (file: string) =>
    JSON.parse(await readFile(path.join(import.meta.dirname, '..', file), 'utf8')) as unknown;
  const lock = (await read('package-lock.json')) as { packages: Record<string, { version: string }> };
  const major = Number(lock.packages['node_modules/electron']?.version.split('.')[0]);

  it('by the calendar of its releases, of which each lasts until the third one after it', () => {
    expect(supportedUntil(40)).toBe('2026-06-30');
    expect(supportedUntil(45)).toBe('2027-04-06');
    expect(isSupported(45, '2026-10-20')).toBe(true);
    expect(isSupported(45, '2027-04-05')).toBe(true);
    expect(isSupported(45, '2027-04-06')).toBe(false);
    expect(isSupported(42, '2026-11-27')).toBe(false);
  });

  it('on the day of this version of the program', () => {
    expect(isSupported(major, '2026-11-27')).toBe(true);
  });
});

it('17: each call goes through the one place that looks at its sender', () => {
  expect(filesWith(sources, /ipcMain/)).toEqual(['ipc/register.ts', 'main.ts']);
  expect(sources.get('main.ts')?.match(/ipcMain/g)).toHaveLength(2); // imported, and handed to `registerCalls`
  expect(filesWith(sources, /\.handle(Once)?\(/)).toEqual(['ipc/register.ts', 'protocol.ts']);
  expect(filesWith(sources, /MessageChannelMain|postMessage|sendSync|sendToHost/)).toEqual([]);
});

it('18: the page has a scheme of its own, with no privilege that it does not need', () => {
  const { target, argsOf } = recorder<Protocol>();
  declareScheme(target);
  expect(argsOf('registerSchemesAsPrivileged')).toEqual([
    [
      {
        scheme: 'app',
        privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true },
      },
    ],
  ]);
  expect(filesWith(sources, /bypassCSP|registerFileProtocol|interceptFileProtocol/)).toEqual([]);
});

it('20: the page gets functions that carry data, and nothing of Electron', async () => {
  await import('./preload.ts');
  expect(seen.bridges.map(([name]) => name)).toEqual(['standpointHost']);
  const leaves: [string, unknown][] = [];
  const visit = (part: unknown, at: string): void => {
    if (typeof part === 'object' && part !== null)
      for (const [key, value] of Object.entries(part)) visit(value, at ? `${at}.${key}` : key);
    else leaves.push([at, part]);
  };
  visit(seen.bridges[0]?.[1], '');
  for (const [at, leaf] of leaves) {
    if (typeof leaf !== 'function') {
      expect(['string', 'boolean'], at).toContain(typeof leaf);
      continue;
    }
    const heard = vi.fn();
    const answer = await leaf(heard, heard, heard, heard);
    // A call takes no more than it is made for; an event leaves what it is behind.
    if (Array.isArray(answer)) expect(answer[0], at).toMatch(/^[a-zA-Z]+\.[a-zA-Z]+$/);
    else expect(typeof answer, at).toBe('function');
    expect(JSON.stringify(heard.mock.calls)).not.toContain('the event itself');
  }
  expect(leaves.length).toBeGreaterThan(15);
});

function page() {
  const contents = recorder<WebContents>();
  confinePage(contents.target);
  return contents;
}

function confined() {
  const web = recorder<Session['webRequest']>();
  const session = recorder<Session>({ webRequest: web.target });
  confineSession(session.target);
  const [filter, listener] = web.argsOf('onBeforeRequest') as [
    object,
    (details: { url: string }, answer: (response: object) => void) => void,
  ];
  expect(filter).toEqual({ urls: ['<all_urls>'] });
  const ask = (url: string) => {
    const answer = vi.fn();
    listener({ url }, answer);
    return answer.mock.calls[0]?.[0];
  };
  return { session, ask };
}

it('stands whole in the README, each item with its test', async () => {
  const readme = await readFile(path.join(import.meta.dirname, 'README.md'), 'utf8');
  const rows = [...readme.matchAll(/^\| (\d+) +\|([^|]+)\|([^|]+)\|([^|]+)\|$/gm)];
  expect(rows.map(([, item]) => Number(item))).toEqual(Array.from({ length: 20 }, (_, at) => at + 1));
  for (const [, item, , where = '', test = ''] of rows) {
    expect([item, where.trim()]).not.toContain('');
    expect([item, test], 'a test by its name').toEqual([item, expect.stringMatching(/list|\.test\.ts|e2e/)]);
  }
});
