import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findElectron } from './scripts/electron-binary.ts';
import { type HostWindow, makeApp, noDesktop, type Started, startApp } from './testing/desktop.ts';

describe.skipIf(noDesktop !== '')(
  `the desktop shell${noDesktop && ` (skipped: ${noDesktop})`}`,
  { timeout: 90_000 },
  () => {
    let folder: string;
    let data: string;
    let started: Started;

    beforeAll(async () => {
      folder = await makeApp();
    }, 30_000);
    afterAll(() => rm(folder, { recursive: true, force: true }));
    beforeEach(async () => {
      data = await mkdtemp(path.join(tmpdir(), 'standpoint-data-'));
    });
    afterEach(async () => {
      await started?.app.close().catch(() => {});
      await rm(data, { recursive: true, force: true, maxRetries: 5 });
    });

    const userData = () => path.join(data, 'user');
    const start = async (files: readonly string[] = []) => {
      started = await startApp(folder, userData(), files);
      await started.page.evaluate(() => {
        const { standpointHost, seen } = globalThis as unknown as HostWindow;
        standpointHost.app.onCommand((command) => seen.push(['command', command]));
        standpointHost.app.onFiles((files) => seen.push(['files', files.map(({ name }) => name)]));
        standpointHost.app.onCloseRequest(() => {
          seen.push(['close']);
          void standpointHost.app.closeNow();
        });
      });
      return started;
    };
    const seen = () => started.page.evaluate(() => (globalThis as unknown as HostWindow).seen);

    it('shows the page from its own origin, with the host and without Node or IPC', async () => {
      const { page } = await start();
      expect(page.url()).toMatch(/index\.html$/);
      const view = await page.evaluate(() => ({
        host: Object.keys((globalThis as unknown as HostWindow).standpointHost).sort(),
        leaks: ['require', 'process', 'module', 'ipcRenderer', 'Buffer'].filter((name) => name in globalThis),
      }));
      expect(view).toEqual({ host: ['app', 'backups', 'files', 'keep', 'kind', 'links', 'print'], leaks: [] });
      expect(await page.evaluate(() => (globalThis as unknown as HostWindow).standpointHost.app.info())).toMatchObject({
        ok: true,
        value: { version: expect.any(String) },
      });
    });

    it('gives the files of the command line to the page that says it is ready, and lets it read them', async () => {
      const file = path.join(data, 'article.txt');
      await writeFile(file, 'date 2022-01-09 Talks');
      const { page } = await start([file, path.join(data, 'gone.txt')]);
      const read = await page.evaluate(async () => {
        const { standpointHost } = globalThis as unknown as HostWindow;
        const files = await standpointHost.app.ready();
        if (!files.ok) throw new Error(files.error.message);
        return Promise.all(
          files.value.map(async ({ token, name, size }) => {
            const content = await standpointHost.files.read(token);
            return [name, size, content.ok ? new TextDecoder().decode(content.value) : content.error.code, token];
          }),
        );
      });
      expect(read.map((row) => row.slice(0, 3))).toEqual([
        ['article.txt', 21, 'date 2022-01-09 Talks'],
        ['gone.txt', 0, 'not-found'],
      ]);
      expect(JSON.stringify(read)).not.toContain(data);
      await expect
        .poll(() => readFile(path.join(userData(), 'recent.json'), 'utf8').catch(() => ''))
        .toContain('article.txt');
    });

    it('takes the files of a second start, named from where that was', async () => {
      const { page } = await start();
      await page.evaluate(() => (globalThis as unknown as HostWindow).standpointHost.app.ready());
      await writeFile(path.join(data, 'later.txt'), 'x');
      const electron = findElectron();
      if (!electron.found) throw new Error(electron.reason);
      const code = await new Promise((resolve) => {
        execFile(electron.file, [folder, `--user-data-dir=${userData()}`, 'later.txt'], { cwd: data }, (error) =>
          resolve(error?.code ?? 0),
        );
      });
      expect(code).toBe(0);
      await expect.poll(seen).toEqual([['files', ['later.txt']]]);
    });

    it('passes commands of the menu on, and disables what the page says cannot be used', async () => {
      const { app, page } = await start();
      await page.evaluate(async () => {
        const { standpointHost } = globalThis as unknown as HostWindow;
        await standpointHost.app.ready();
        await standpointHost.app.setState({ disabled: ['redo'], title: 'Geneva', keys: {} });
      });
      const menu = await app.evaluate(({ Menu, BrowserWindow }) => {
        const items = Menu.getApplicationMenu();
        items?.getMenuItemById('export')?.click();
        return {
          redo: items?.getMenuItemById('redo')?.enabled,
          undo: items?.getMenuItemById('undo')?.enabled,
          title: BrowserWindow.getAllWindows()[0]?.getTitle(),
        };
      });
      expect(menu).toEqual({ redo: false, undo: true, title: 'Geneva — Standpoint' });
      await expect.poll(seen).toEqual([['command', 'export']]);
    });

    it('opens and saves what is chosen in the dialogs, and remembers the folder', async () => {
      const { app, page } = await start();
      const target = path.join(data, 'out.standpoint.json');
      const source = path.join(data, 'in.txt');
      await writeFile(source, 'in');
      await app.evaluate(
        ({ dialog }, paths) => {
          dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [paths.source] });
          dialog.showSaveDialog = async () => ({ canceled: false, filePath: paths.target });
        },
        { source, target },
      );
      const results = await page.evaluate(async () => {
        const { files } = (globalThis as unknown as HostWindow).standpointHost;
        const opened = await files.open('articles');
        const filter = { name: 'Project', extensions: ['json'] };
        const save = await files.beginSave({ suggestedName: 'out.standpoint.json', filter });
        if (!save.ok) throw new Error(save.error.message);
        const { token } = save.value;
        const text = (part: string) => new TextEncoder().encode(part);
        const writes = await Promise.all([files.writeSave(token, text('{"a":')), files.writeSave(token, text('1}'))]);
        const committed = await files.commitSave(token, 7);
        return [
          opened.ok && opened.value[0]?.name,
          writes.every(({ ok }) => ok),
          committed,
          await files.writeSave(token, text('x')),
        ];
      });
      expect(results).toEqual([
        'in.txt',
        true,
        { ok: true, value: null },
        { ok: false, error: expect.objectContaining({ code: 'unknown-token' }) },
      ]);
      expect(await readFile(target, 'utf8')).toBe('{"a":1}');
      expect(JSON.parse(await readFile(path.join(userData(), 'folders.json'), 'utf8'))).toEqual({ last: data });
    });

    it('says that nothing was chosen when a dialog is cancelled', async () => {
      const { app, page } = await start();
      await app.evaluate(({ dialog }) => {
        dialog.showOpenDialog = async () => ({ canceled: true, filePaths: [] });
      });
      expect(
        await page.evaluate(() => (globalThis as unknown as HostWindow).standpointHost.files.open('project')),
      ).toMatchObject({
        ok: false,
        error: { code: 'cancelled' },
      });
    });

    it('closes when the page says that all is written, and keeps the place of the window', async () => {
      const { app, page } = await start();
      await page.evaluate(() => (globalThis as unknown as HostWindow).standpointHost.app.ready());
      const ended = new Promise((resolve) => app.process().once('exit', resolve));
      await app.evaluate(({ BrowserWindow }) => {
        const window = BrowserWindow.getAllWindows()[0];
        window?.setBounds({ x: 40, y: 50, width: 1000, height: 700 });
        setTimeout(() => window?.close(), 50);
      });
      expect(await ended).toBe(0);
      expect(JSON.parse(await readFile(path.join(userData(), 'window.json'), 'utf8'))).toEqual({
        x: 40,
        y: 50,
        width: 1000,
        height: 700,
        maximized: false,
      });
      started = await startApp(folder, userData());
      const bounds = await started.app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()[0]?.getNormalBounds(),
      );
      expect(bounds).toEqual({ x: 40, y: 50, width: 1000, height: 700 });
    });

    it('quits through the page too', async () => {
      const { app, page } = await start();
      await page.evaluate(() => (globalThis as unknown as HostWindow).standpointHost.app.ready());
      const ended = new Promise((resolve) => app.process().once('exit', resolve));
      await app.evaluate(({ app: electronApp }) => {
        setTimeout(() => electronApp.quit(), 50);
      });
      expect(await ended).toBe(0);
    });

    it('stays where it is and reaches nothing outside', async () => {
      const { app, page } = await start();
      const before = page.url();
      const outcome = await page.evaluate(async () => {
        const w = globalThis as unknown as { open(url: string): unknown; location: { href: string } };
        const opened = w.open('https://example.org/') !== null;
        w.location.href = 'https://example.org/';
        const fetched = await fetch('http://127.0.0.1:9/').then(
          () => true,
          () => false,
        );
        return { opened, fetched };
      });
      expect(outcome).toEqual({ opened: false, fetched: false });
      await page.waitForTimeout(200);
      expect(page.url()).toBe(before);
      expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
    });

    it('sends the policy with the page and 404 for what is not there', async () => {
      const { page } = await start();
      const answer = await page.evaluate(async () => {
        const there = await fetch('index.html');
        const gone = await fetch('../../../etc/passwd');
        return [there.status, there.headers.get('content-security-policy'), gone.status];
      });
      expect(answer).toEqual([200, expect.stringContaining("script-src 'self'"), 404]);
    });
  },
);
