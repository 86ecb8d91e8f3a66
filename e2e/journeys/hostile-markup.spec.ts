import { HOSTILE_MARKUP } from '../../shared/testing/hostile-markup.ts';
import { expect, test } from '../fixtures.ts';
import type { Analyst } from '../support/analyst.ts';
import { launchBrowser } from '../support/browser-shell.ts';
import { exportAs } from '../support/exporting.ts';
import { openHostileProject } from '../support/hostile.ts';

/*
 * Texts that would run or fetch something if they became markup, wherever people write. The guard of all journeys counts what the
 * content policy stops: it is 0, so that the policy is a second wall that nothing has to lean on.
 */

test('nothing in a project is markup, on any screen and in the page that it is exported as', async ({
  analyst,
  guard,
}) => {
  expect(HOSTILE_MARKUP.length).toBeGreaterThanOrEqual(200);
  const { page } = analyst;
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await openHostileProject(analyst);
  await expect(analyst.rows('Articles').first()).toBeVisible();
  let shown = '';
  for (let at = 0; at < HOSTILE_MARKUP.length; at += 25) {
    const before = shown.length;
    await expect
      .poll(async () => {
        const text = (await analyst.reader.textContent()) ?? '';
        return text !== '' && !shown.includes(text) ? text : null;
      })
      .not.toBeNull();
    shown += (await analyst.reader.textContent()) ?? '';
    expect(shown.length).toBeGreaterThan(before);
    await page.keyboard.press('ControlOrMeta+2');
    await page.keyboard.press(']');
  }
  expect(HOSTILE_MARKUP.filter((markup) => !shown.includes(markup.replaceAll('\ufeff', '')))).toEqual([]);
  await analyst.showCodebook();
  await expect(analyst.rows('Actors').first()).toBeVisible();
  await page.keyboard.press('ControlOrMeta+5');
  await page.keyboard.press('ControlOrMeta+6');
  await page.keyboard.press('ControlOrMeta+f');
  await page.keyboard.type('onerror');
  await expect(page.getByText(/hits in \d+ articles/)).toBeVisible();
  await page.keyboard.press('Escape');
  await nothingHappened(analyst, dialogs);

  const { bytes } = await exportAs(analyst, { format: 'Highlighted articles (HTML)' });
  const { html, policies } = withoutPolicy(bytes.toString());
  expect(policies, 'the page has a policy of its own').toBe(1);
  const seen = await lookAt(analyst, html);
  expect(seen).toEqual({ ran: undefined, requests: [], dialogs: [], scripts: 0, handlers: [] });
  expect(guard.offences()).toEqual([]);
});

test('nothing in an article that comes in is markup, whatever kind of file it is in', async ({ analyst }) => {
  const dialogs: string[] = [];
  analyst.page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  const { page } = analyst;
  await analyst.openFiles(
    { name: 'plain.txt', text: HOSTILE_MARKUP.join('\n\n') },
    { name: 'marked.md', text: HOSTILE_MARKUP.toReversed().join('\n\n') },
  );
  await expect(analyst.rows('Articles')).toHaveCount(2);
  const { documents } = await analyst.exported();
  for (const { text } of documents)
    expect(HOSTILE_MARKUP.filter((markup) => !text.includes(markup.replaceAll('\ufeff', '')))).toEqual([]);

  // Web pages: behind paragraphs by which the article is found, since some of the rest swallows all that follows it.
  const pages = Array.from({ length: Math.ceil(HOSTILE_MARKUP.length / 25) }, (_, at) => {
    const said = `The talks of day ${at} begin, and both sides say at length what they came for and what they will not give up.`;
    const parts = HOSTILE_MARKUP.slice(at * 25, at * 25 + 25).map((markup) => `<p>${markup}</p>`);
    const body = `${`<p>${said}</p>`.repeat(12)}${parts.join('\n')}<p>The talks end.</p>`;
    return { name: `page-${at}.html`, text: `<title>Talks</title><article>${body}</article>` };
  });
  await analyst.openFiles(...pages);
  const first = analyst.dialog('Look at the articles first');
  const report = analyst.dialog('Import report');
  await expect(first.or(report)).toBeVisible();
  if (await first.isVisible()) await first.getByRole('button', { name: /^Add \d+ articles?$/ }).click();
  await expect(first).toBeHidden();
  // A page that the markup has broken is refused in words, in a report; most are read.
  await page.addLocatorHandler(report, () => report.getByRole('button', { name: 'Close' }).first().click());
  await expect.poll(() => analyst.rows('Articles').count()).toBeGreaterThan(pages.length / 2);
  for (const row of await analyst.rows('Articles').all()) {
    await row.click();
    await expect(analyst.reader).toBeVisible();
  }
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
  await nothingHappened(analyst, dialogs);
});

async function nothingHappened({ page }: Analyst, dialogs: readonly string[]): Promise<void> {
  const state = await page.evaluate(() => ({
    ran: (globalThis as { leftBehind?: string }).leftBehind,
    // Only the program's own.
    scripts: [...document.scripts].filter(({ src }) => !src.startsWith(new URL('./', document.baseURI).href)).length,
    handlers: [...document.querySelectorAll('*')].flatMap((one) =>
      one.getAttributeNames().filter((name) => name.startsWith('on')),
    ),
    frames: document.querySelectorAll('iframe, object, embed, base, meta[http-equiv=refresh]').length,
  }));
  expect(state).toEqual({ ran: undefined, scripts: 0, handlers: [], frames: 0 });
  expect(dialogs).toEqual([]);
}

const POLICY = /<meta http-equiv="Content-Security-Policy"[^>]*>/gu;

/** The first wall alone: the page without the policy that would stop what got through. */
function withoutPolicy(page: string): { html: string; policies: number } {
  const head = page.slice(0, page.indexOf('<title>'));
  return { html: head.replace(POLICY, '') + page.slice(head.length), policies: head.match(POLICY)?.length ?? 0 };
}

/** Shows a page with scripts, in a browser of its own that is not the program's. */
async function lookAt(analyst: Analyst, html: string) {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    const requests: string[] = [];
    const dialogs: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    const [file = ''] = await analyst.scratch.files([{ name: 'page.html', text: html }]);
    await page.goto(`file://${file}`);
    const state = await page.evaluate(() => ({
      ran: (globalThis as { leftBehind?: string }).leftBehind,
      scripts: document.scripts.length,
      handlers: [...document.querySelectorAll('*')].flatMap((one) =>
        one.getAttributeNames().filter((name) => /^on|^href$|^src/.test(name)),
      ),
    }));
    return { ...state, dialogs, requests: requests.slice(1) };
  } finally {
    await browser.close();
  }
}
