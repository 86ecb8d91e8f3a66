import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { closeWhenWritten } from './closing.ts';
import { JsonFile } from './files/json-file.ts';
import { isOwnUrl } from './origin.ts';
import { PageLink } from './page-link.ts';
import { Recent, RecentPaths, withRecent } from './recent.ts';
import { icns, ico } from './scripts/icon-containers.ts';
import { confinePage, isGranted, isLocal } from './security.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'standpoint-parts-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('recent files', () => {
  it('are the last ten, newest first, each once', () => {
    const paths = Array.from({ length: 14 }, (_, index) => `/${index}`).reduce<readonly string[]>(withRecent, []);
    expect(paths).toEqual(['/13', '/12', '/11', '/10', '/9', '/8', '/7', '/6', '/5', '/4']);
    expect(withRecent(['/a', '/b'], '/b')).toEqual(['/b', '/a']);
  });

  it('are kept over a restart, and a broken list is an empty one', async () => {
    const file = path.join(folder, 'recent.json');
    const open = () => new JsonFile(file, RecentPaths);
    const changed = vi.fn();
    const stored = open();
    const recent = new Recent(stored, changed);
    recent.add('/a');
    recent.add('/b');
    recent.drop('/a');
    await stored.settled();
    const again = new Recent(open(), changed);
    await again.load();
    expect(again.paths).toEqual(['/b']);
    for (const broken of ['', '{', '{"a":1}', '[1]']) {
      await writeFile(file, broken);
      await again.load();
      expect(again.paths).toEqual([]);
    }
  });
});

describe('the link to the page', () => {
  const file = { token: 't', name: 'a.txt', size: 1 };

  it('keeps files and commands until the page listens, then sends them at once', async () => {
    const sent = vi.fn();
    const link = new PageLink();
    link.files([file]);
    link.command('export');
    link.attach(sent);
    expect(link.ready()).toEqual([file]);
    await vi.waitFor(() => expect(sent).toHaveBeenCalledWith('command', 'export'));
    link.files([file]);
    expect(sent).toHaveBeenLastCalledWith('files', [file]);
    expect(link.ready()).toEqual([]);
  });

  it('waits again after the page was loaded anew', () => {
    const sent = vi.fn();
    const link = new PageLink();
    link.attach(sent);
    link.ready();
    link.attach(sent);
    link.files([file]);
    expect(sent).not.toHaveBeenCalled();
    expect(link.ready()).toEqual([file]);
  });
});

describe('closing', () => {
  const setUp = (listens: boolean, closeAnyway = false) => {
    let close: (() => void) | undefined;
    const window = {
      on: (_event: 'close', listener: (event: { preventDefault(): void }) => void) => {
        close = () => listener({ preventDefault });
      },
      destroy: vi.fn(),
    };
    const preventDefault = vi.fn();
    const parts = {
      pageListens: () => listens,
      askPage: vi.fn(),
      askUser: vi.fn(async () => closeAnyway),
      settle: vi.fn(async () => {}),
      kept: vi.fn(),
    };
    return { window, parts, ...closeWhenWritten(window, parts), close: () => close?.() };
  };
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('waits for the page, asks it once, and settles before the window goes', async () => {
    const { window, parts, close, answered } = setUp(true);
    close();
    close();
    expect(parts.askPage).toHaveBeenCalledOnce();
    expect(window.destroy).not.toHaveBeenCalled();
    await answered();
    await answered();
    expect(parts.settle).toHaveBeenCalledOnce();
    expect(window.destroy).toHaveBeenCalledOnce();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(parts.askUser).not.toHaveBeenCalled();
  });

  it('does not wait for a page that never listened or is gone', async () => {
    const { window, parts, close } = setUp(false);
    close();
    await vi.advanceTimersByTimeAsync(0);
    expect(parts.askPage).not.toHaveBeenCalled();
    expect(window.destroy).toHaveBeenCalledOnce();
  });

  it('asks the user after five seconds, keeps the window open if told so, and can be asked again', async () => {
    const { window, parts, close } = setUp(true, false);
    close();
    await vi.advanceTimersByTimeAsync(4900);
    expect(parts.askUser).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(200);
    expect(parts.kept).toHaveBeenCalledOnce();
    expect(window.destroy).not.toHaveBeenCalled();
    close();
    expect(parts.askPage).toHaveBeenCalledTimes(2);
  });

  it('keeps the window open although the page answers in the end, once the user has said so', async () => {
    const { window, close, answered } = setUp(true, false);
    close();
    await vi.advanceTimersByTimeAsync(5100);
    await answered();
    expect(window.destroy).not.toHaveBeenCalled();
    close();
    await answered();
    expect(window.destroy).toHaveBeenCalledOnce();
  });

  it('closes even when what had to happen before has failed', async () => {
    const { window, parts, closeNow } = setUp(true);
    parts.settle.mockRejectedValue(new Error('broken'));
    await expect(closeNow()).rejects.toThrow('broken');
    expect(window.destroy).toHaveBeenCalledOnce();
  });

  it('closes anyway if the user says so', async () => {
    const { window, close } = setUp(true, true);
    close();
    await vi.advanceTimersByTimeAsync(5100);
    expect(window.destroy).toHaveBeenCalledOnce();
  });
});

describe('security', () => {
  it('knows its own URLs by their parts', () => {
    const own = ['app://bundle/index.html', 'app://bundle/', 'app://bundle/a?b#c'];
    const foreign = [
      'app://bundle.evil/',
      'app://bundle@evil/',
      'app://a:b@bundle/',
      'https://bundle/',
      'app:bundle',
      '',
      'about:blank',
    ];
    expect(own.filter(isOwnUrl)).toEqual(own);
    expect(foreign.filter(isOwnUrl)).toEqual([]);
  });

  it('lets nothing leave the machine', () => {
    const local = ['app://bundle/x.js', 'devtools://devtools/x', 'blob:app://bundle/1', 'data:text/plain,x'];
    const remote = [
      'https://example.org/',
      'http://127.0.0.1/',
      'ws://x/',
      'wss://x/',
      'ftp://x/',
      'file:///etc/passwd',
      'chrome://gpu',
      '//x',
      '',
    ];
    expect(local.filter(isLocal)).toEqual(local);
    expect(remote.filter(isLocal)).toEqual([]);
  });

  it('grants keeping data and copying text, of all permissions that Electron names', async () => {
    const types = await readFile(path.join(import.meta.dirname, '../node_modules/electron/electron.d.ts'), 'utf8');
    const union =
      /setPermissionRequestHandler\(handler: \(\(webContents: WebContents, permission: ([^,]+),/.exec(types)?.[1] ?? '';
    const names = [...union.matchAll(/'([^']+)'/g)].map(([, name = '']) => name);
    expect(names.length).toBeGreaterThan(40);
    expect(names.filter(isGranted).sort()).toEqual(['clipboard-sanitized-write', 'persistent-storage']);
  });

  it('keeps a page where it is', () => {
    const listeners = new Map<string, (event: unknown) => void>();
    const setWindowOpenHandler = vi.fn();
    const contents = {
      on: (name: string, listener: () => void) => listeners.set(name, listener),
      setWindowOpenHandler,
    };
    confinePage(contents as unknown as Parameters<typeof confinePage>[0]);
    const isPrevented = (name: string, url: string) => {
      const preventDefault = vi.fn();
      listeners.get(name)?.({ url, preventDefault });
      return preventDefault.mock.calls.length > 0;
    };
    for (const name of ['will-navigate', 'will-frame-navigate', 'will-redirect']) {
      expect(isPrevented(name, 'https://example.org/')).toBe(true);
      expect(isPrevented(name, 'app://bundle.evil/')).toBe(true);
      expect(isPrevented(name, 'app://bundle/index.html')).toBe(false);
    }
    expect(isPrevented('will-attach-webview', 'app://bundle/')).toBe(true);
    expect(setWindowOpenHandler.mock.calls[0]?.[0]()).toEqual({ action: 'deny' });
  });
});

describe('icon files', () => {
  const images = new Map([16, 32, 256, 1024].map((size) => [size, new Uint8Array(size)]));

  it('point to their images', () => {
    const file = ico(images);
    expect(file.readUInt16LE(4)).toBe(3);
    expect([0, 1, 2].map((index) => file.readUInt32LE(6 + 16 * index + 12))).toEqual([54, 70, 102]);
    expect(file.length).toBe(54 + 16 + 32 + 256);
  });

  it('tell their length', () => {
    const file = icns(images);
    expect(file.toString('latin1', 0, 4)).toBe('icns');
    expect(file.readUInt32BE(4)).toBe(file.length);
  });
});
