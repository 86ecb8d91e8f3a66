import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import type { DesktopShell } from '../support/desktop-shell.ts';

declare global {
  /** In the main process: what it ruled on each attempt to leave the page. */
  var rulings: string[] | undefined;
}

test.beforeEach(async ({ desktopShell }) => {
  await expect(desktopShell.page.getByRole('button', { name: 'Open articles' })).toBeVisible();
});

test('the page has neither Node nor Electron, only the bridge', async ({ desktopShell }) => {
  const names = ['require', 'process', 'module', 'exports', 'Buffer', 'global', 'electron', 'ipcRenderer', '__dirname'];
  const types = await desktopShell.page.evaluate(
    (wanted) => wanted.map((name) => typeof Reflect.get(window, name)),
    names,
  );
  expect(types).toEqual(names.map(() => 'undefined'));
});

test('the bridge cannot be changed and gives nothing of the preload away', async ({ desktopShell }) => {
  const found = await desktopShell.page.evaluate(() => {
    const own = Object.getOwnPropertyNames(window).filter((name) => /^[a-z]/.test(name));
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const usual = new Set(frame.contentWindow ? Object.getOwnPropertyNames(frame.contentWindow) : []);
    frame.remove();
    const bridges = own.filter((name) => !usual.has(name)).map((name) => [name, Reflect.get(window, name)] as const);
    return bridges
      .filter(([, value]) => value !== null && typeof value === 'object')
      .map(([name, value]) => {
        const seen: string[] = [];
        const visit = (part: unknown, path: string): void => {
          if (part === null || typeof part !== 'object') return;
          if (!Object.isFrozen(part)) seen.push(`${path} can be changed`);
          for (const key of Object.getOwnPropertyNames(part)) {
            if (/require|ipc|process|fs|path|send$|invoke$/i.test(key)) seen.push(`${path}.${key}`);
            visit(Reflect.get(part, key), `${path}.${key}`);
          }
        };
        visit(value, name);
        return seen;
      });
  });
  expect(found, 'exactly one object is added to the window').toHaveLength(1);
  expect(found.flat()).toEqual([]);
});

/** Hostile places outside the page. */
const TARGETS = [
  'https://example.com/',
  'http://127.0.0.1:9/',
  'file:///etc/passwd',
  'app://other/index.html',
  'data:text/html,hostile',
];

/** How page code may try to leave. */
const WAYS_OUT: readonly { readonly what: string; readonly leave: (url: string) => void }[] = [
  {
    what: 'by a link',
    leave: (url) => {
      const link = Object.assign(document.createElement('a'), { href: url });
      document.body.append(link);
      link.click();
      link.remove();
    },
  },
  {
    what: 'by a link to the top',
    leave: (url) => {
      const link = Object.assign(document.createElement('a'), { href: url, target: '_top' });
      document.body.append(link);
      link.click();
      link.remove();
    },
  },
  {
    what: 'by a script',
    leave: (url) => {
      location.href = url;
    },
  },
];

test('the page cannot go anywhere else', async ({ desktopShell, guard }) => {
  const { page } = desktopShell;
  const before = page.url();
  await page.evaluate(() => {
    document.body.dataset.here = 'still';
  });
  guard.forgiveRequests();
  const rulings = await watchRulings(desktopShell);
  let tried = 0;
  for (const target of TARGETS) {
    for (const { what, leave } of WAYS_OUT) {
      await test.step(`${target}, ${what}`, async () => {
        await guard.provoke(async () => {
          // One at a time: a second way out calls off the first before anyone has ruled on it.
          await page.evaluate(leave, target);
          tried += 1;
          await expect.poll(rulings).toHaveLength(tried);
        });
        const now = await page.evaluate(() => [location.href, document.body.dataset.here]);
        expect(now).toEqual([before, 'still']);
      });
    }
  }
  expect(await rulings()).not.toContain('let go');
});

test('the page cannot open a window anywhere else', async ({ desktopShell, guard }) => {
  const { page, app } = desktopShell;
  guard.forgiveRequests();
  for (const target of TARGETS) {
    await test.step(target, async () => {
      await guard.provoke(async () => {
        const opened = await page.evaluate((url) => {
          const link = Object.assign(document.createElement('a'), { href: url, target: '_blank' });
          document.body.append(link);
          link.click();
          link.remove();
          return window.open(url);
        }, target);
        expect(opened).toBeNull();
        await roundByMain(page);
      });
      expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
      expect(app.windows()).toHaveLength(1);
    });
  }
});

/** Paths that lead out of the program's folder, or to what is not there. */
const PATHS = [
  '/../package.json',
  '/..%2fpackage.json',
  '/%2e%2e/package.json',
  '/%2e%2e%2f%2e%2e%2fpackage.json',
  '/..\\package.json',
  '/..%5c..%5cpackage.json',
  '/assets/../../electron/main.js',
  '/assets/%2e%2e/%2e%2e/electron/main.js',
  '//etc/passwd',
  '/%2fetc%2fpasswd',
  '/index.html%00.js',
  '/%',
  '/%ff%fe',
  '/assets',
  '/assets/',
  '/nothing-here.js',
];

test('paths that lead out of the program, or nowhere, are not found', async ({ desktopShell }) => {
  const statuses = await desktopShell.app.evaluate(async ({ net }, paths) => {
    const answers = await Promise.all(
      paths.map((path) => net.fetch(`app://bundle${path}`).catch((error: unknown) => ({ status: String(error) }))),
    );
    return answers.map(({ status }, index) => `${paths[index]}: ${status}`);
  }, PATHS);
  expect(statuses).toEqual(PATHS.map((path) => `${path}: 404`));
});

test('the program itself is served with the policy in a header, and other hosts of the scheme are not', async ({
  desktopShell,
}) => {
  const seen = await desktopShell.app.evaluate(async ({ net }) => {
    const own = await net.fetch('app://bundle/index.html');
    const other = await net.fetch('app://other/index.html');
    const post = await net.fetch('app://bundle/index.html', { method: 'POST', body: 'x' });
    return {
      status: own.status,
      policy: own.headers.get('content-security-policy') ?? '',
      sniff: own.headers.get('x-content-type-options'),
      other: other.status,
      post: post.ok,
    };
  });
  expect(seen).toMatchObject({ status: 200, sniff: 'nosniff', other: 404, post: false });
  expect(seen.policy).toContain("default-src 'none'");
  expect(seen.policy).toContain("script-src 'self'");
  expect(seen.policy).not.toContain('unsafe');
});

test('permissions are refused', async ({ desktopShell }) => {
  const states = await desktopShell.page.evaluate(async () => {
    const names = ['geolocation', 'notifications', 'camera', 'microphone', 'midi'] as PermissionName[];
    return Promise.all(names.map(async (name) => (await navigator.permissions.query({ name })).state));
  });
  expect(new Set(states)).toEqual(new Set(['denied']));
});

/**
 * What has become of each attempt to leave: the main process says so of what reaches it, the engine on the console of
 * what it stops by itself.
 */
async function watchRulings({ app, page }: DesktopShell): Promise<() => Promise<string[]>> {
  const byEngine: string[] = [];
  page.on('console', (message) => {
    if (/^Not allowed to (load|navigate)/.test(message.text())) byEngine.push('stopped by the engine');
  });
  await app.evaluate(({ webContents }) => {
    globalThis.rulings = [];
    for (const contents of webContents.getAllWebContents()) {
      // The program's own listener came first.
      contents.on('will-frame-navigate', ({ defaultPrevented }) => {
        globalThis.rulings?.push(defaultPrevented ? 'stopped by the program' : 'let go');
      });
    }
  });
  return async () => [...byEngine, ...(await app.evaluate(() => globalThis.rulings ?? []))];
}

/** A question to the main process and its answer: what the page asked before it has been decided. */
async function roundByMain(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { app } = Reflect.get(window, 'standpointHost') as { readonly app: { info(): Promise<unknown> } };
    await app.info();
  });
}
