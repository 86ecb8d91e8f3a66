import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import type { Analyst } from '../support/analyst.ts';
import { DesktopShell } from '../support/desktop-shell.ts';

/** What the user has been asked, and what was handed to the system. The question itself is the desktop's or the page's. */
interface Browser {
  answer(wanted: boolean): Promise<void>;
  asked(): Promise<string>;
  opened(): Promise<readonly string[]>;
}

test('the address of an article is opened in the browser after the analyst has seen all of it', async ({ analyst }) => {
  const browser = await watchBrowser(analyst);
  await withAddress(analyst, 'https://bücher.example/talks?a=1#b');
  for (const wanted of [false, true]) {
    await analyst.button('Open in browser…').click();
    await browser.answer(wanted);
    expect(await browser.asked()).toContain('Open xn--bcher-kva.example in your browser?');
    expect(await browser.asked()).toContain('https://xn--bcher-kva.example/talks?a=1#b');
    await expect.poll(browser.opened).toEqual(wanted ? ['https://xn--bcher-kva.example/talks?a=1#b'] : []);
  }
});

test('an address that could do anything else is refused with its reason, and nobody is asked', async ({ analyst }) => {
  const browser = await watchBrowser(analyst);
  for (const address of ['javascript:alert(1)', 'file:///etc/passwd', 'https://example.org@evil.example/']) {
    await withAddress(analyst, address);
    await analyst.button('Open in browser…').click();
    const notice = analyst.page.getByText(/^This address is not opened: /);
    await expect(notice).toBeVisible();
    await analyst.button('Dismiss').click();
    await expect(notice).toBeHidden();
  }
  expect(await browser.opened()).toEqual([]);
  expect(await browser.asked()).toBe('');
});

async function withAddress(analyst: Analyst, address: string): Promise<void> {
  if ((await analyst.reader.count()) === 0)
    await analyst.openFiles({ name: 'talks.txt', text: 'Ann Poe met Bo Rand.' });
  await analyst.button('Article details').click();
  const dialog = analyst.dialog('Article details');
  await dialog.getByRole('textbox', { name: 'Address' }).fill(address);
  await dialog.getByRole('button', { name: 'Save article' }).click();
  await expect(dialog).toBeHidden();
}

const watchBrowser = (analyst: Analyst): Promise<Browser> =>
  analyst.shell instanceof DesktopShell ? watchSystem(analyst.shell) : watchTabs(analyst);

async function watchSystem({ app }: DesktopShell): Promise<Browser> {
  await app.evaluate(({ dialog, shell }) => {
    const seen = { asked: '', isAsking: false, opened: [] as string[], decide: (_wanted: boolean) => {} };
    Object.assign(globalThis, { seen });
    dialog.showMessageBox = (...args: unknown[]) => {
      const { message, detail } = args.at(-1) as { message: string; detail: string };
      seen.asked = `${message}\n${detail}`;
      seen.isAsking = true;
      return new Promise((resolve) => {
        seen.decide = (wanted) => {
          seen.isAsking = false;
          resolve({ response: wanted ? 1 : 0, checkboxChecked: false });
        };
      });
    };
    shell.openExternal = async (address) => void seen.opened.push(address);
  });
  type Seen = { seen: { asked: string; isAsking: boolean; opened: string[]; decide(wanted: boolean): void } };
  const asked = () => app.evaluate(() => (globalThis as unknown as Seen).seen.asked);
  return {
    asked,
    opened: () => app.evaluate(() => (globalThis as unknown as Seen).seen.opened),
    answer: async (wanted) => {
      await expect.poll(() => app.evaluate(() => (globalThis as unknown as Seen).seen.isAsking)).toBe(true);
      await app.evaluate((_electron, yes) => (globalThis as unknown as Seen).seen.decide(yes), wanted);
    },
  };
}

async function watchTabs(analyst: Analyst): Promise<Browser> {
  const { page } = analyst;
  let asked = '';
  // Where it leads is looked at, not gone to.
  await page.evaluate(() => {
    const opened: unknown[][] = [];
    Object.assign(window, { opened, open: (...args: unknown[]) => void opened.push(args) });
  });
  const calls = (at: Page) => at.evaluate(() => (window as unknown as { opened: string[][] }).opened);
  return {
    asked: async () => asked,
    opened: async () => {
      const all = await calls(page);
      for (const [, target, features] of all) expect([target, features]).toEqual(['_blank', 'noopener,noreferrer']);
      return all.map(([address = '']) => address);
    },
    answer: async (wanted) => {
      const question = page.getByRole('alertdialog', { name: /^Open .+ in your browser\?$/ });
      asked = `${await question.getByRole('heading').textContent()}\n${await question.textContent()}`;
      await question.getByRole('button', { name: wanted ? 'Open in browser' : 'Cancel' }).click();
      await expect(question).toBeHidden();
    },
  };
}
