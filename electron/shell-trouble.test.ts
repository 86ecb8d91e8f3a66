import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type HostWindow, makeApp, noDesktop, type Started, startApp } from './testing/desktop.ts';

/** Answers every question of the program with the button of this number, and keeps what was asked. */
async function answerWith({ app }: Started, button: number): Promise<void> {
  await app.evaluate(({ dialog }, response) => {
    const asked: string[] = [];
    Object.assign(globalThis, { asked });
    dialog.showMessageBox = async (...args: unknown[]) => {
      asked.push((args.at(-1) as { message: string }).message);
      return { response, checkboxChecked: false };
    };
  }, button);
}

const asked = ({ app }: Started) => app.evaluate(() => (globalThis as unknown as { asked: string[] }).asked);

describe.skipIf(noDesktop !== '')(
  `the desktop shell in trouble${noDesktop && ` (skipped: ${noDesktop})`}`,
  { timeout: 60_000 },
  () => {
    let folder: string;
    let data: string;
    let started: Started;
    let program: ReturnType<Started['app']['process']>;

    beforeAll(async () => {
      folder = await makeApp();
    }, 60_000);
    afterAll(() => rm(folder, { recursive: true, force: true }));
    beforeEach(async () => {
      data = await mkdtemp(path.join(tmpdir(), 'standpoint-data-'));
      started = await startApp(folder, path.join(data, 'user'));
      program = started.app.process();
      await started.page.evaluate(() => (globalThis as unknown as HostWindow).standpointHost.app.ready());
    }, 60_000);
    afterEach(async () => {
      program.kill('SIGKILL'); // it would ask its page, which does not answer here
      await started.app.close().catch(() => {});
      await rm(data, { recursive: true, force: true, maxRetries: 5 });
    }, 60_000);

    const close = () =>
      started.app.evaluate(({ BrowserWindow }) => {
        setTimeout(() => BrowserWindow.getAllWindows()[0]?.close(), 20);
      });
    const windows = () => started.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);

    it('asks the user when the page does not answer, and closes if told so', async () => {
      await answerWith(started, 1);
      const ended = new Promise((resolve) => program.once('exit', resolve));
      await close(); // the page of the tests never answers by itself
      expect(await ended).toBe(0);
    });

    it('keeps the window when the user wants to wait', async () => {
      await answerWith(started, 0);
      await close();
      await expect.poll(() => asked(started), { timeout: 20_000 }).toEqual(['The window does not answer.']);
      expect(await windows()).toBe(1);
      const late = () =>
        started.page.evaluate(() => (globalThis as unknown as HostWindow).standpointHost.app.closeNow());
      expect(await late()).toEqual({ ok: true, value: null });
      expect(await windows()).toBe(1);
    });

    it('loads a page again that has crashed, and logs it', async () => {
      await answerWith(started, 0);
      await started.app.evaluate(({ BrowserWindow }) => {
        BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer();
      });
      await expect.poll(() => asked(started), { timeout: 20_000 }).toEqual(['The window has stopped working.']);
      const log = path.join(data, 'user/logs/main.log');
      expect(await readFile(log, 'utf8')).toContain('The page is gone');
      const isLoaded = () =>
        started.app.evaluate(({ BrowserWindow }) => {
          const { webContents } = BrowserWindow.getAllWindows()[0] ?? {};
          return webContents !== undefined && !webContents.isCrashed() && !webContents.isLoading();
        });
      await expect.poll(isLoaded, { timeout: 20_000 }).toBe(true);
    });

    it('drops a recent file that is not there any more, and says so', async () => {
      await answerWith(started, 0);
      const file = path.join(data, 'recent.txt');
      await writeFile(file, 'x');
      await started.app.evaluate(({ dialog }, filePath) => {
        dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [filePath] });
      }, file);
      await started.page.evaluate(async () => {
        const { files } = (globalThis as unknown as HostWindow).standpointHost;
        const opened = await files.open('articles');
        if (opened.ok) await files.read(opened.value[0]?.token ?? '');
      });
      const recent = (choose: boolean) =>
        started.app.evaluate(({ Menu }, click) => {
          const items = Menu.getApplicationMenu()?.getMenuItemById('recent')?.submenu?.items ?? [];
          if (click) items[0]?.click();
          return items.map(({ label }) => label);
        }, choose);
      await expect.poll(() => recent(false)).toContain('recent.txt');
      await rm(file);
      await recent(true);
      await expect.poll(() => asked(started)).toEqual(['“recent.txt” is not there any more.']);
      await expect.poll(() => recent(false)).toEqual(['No files yet']);
    });

    it('refuses what is dropped and has no place on the disk', async () => {
      const dropped = await started.page.evaluate(async () => {
        const { files } = (globalThis as unknown as HostWindow).standpointHost;
        return files.adopt(new File(['x'], 'made-by-a-page.txt'));
      });
      expect(dropped).toMatchObject({ ok: false, error: { code: 'not-found' } });
    });
  },
);
