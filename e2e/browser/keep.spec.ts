import { expect, test } from '../fixtures.ts';
import { got, keepOfBrowser, keepsItsPromises, settingsKept } from '../support/keep.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const text = (value: Uint8Array) => new TextDecoder().decode(value);

test('the browser edition keeps files as every host has to', async ({ browserShell }) => {
  const keep = await keepOfBrowser(browserShell.page);
  await settingsKept(keep);
  await keepsItsPromises(keep);
});

test('two pages that keep files of one project take turns, and each finds what the other has kept', async ({
  browserShell,
}) => {
  const pages = [await keepOfBrowser(browserShell.page), await keepOfBrowser(await browserShell.secondPage())] as const;
  // Calls of one page keep their order only when its worker has had its first lock: until then the engine asks whether it may
  // have any, and later requests overtake those that wait for the answer. The program waits for each of its own.
  for (const keep of pages) await got(keep.list('a'));
  const turns = Array.from({ length: 40 }, (_, at) => `line ${String(at).padStart(2, '0')}\n`);
  await Promise.all(
    pages.flatMap((keep, page) =>
      turns.flatMap((line, at) => [
        got(keep.append('a', `journal-${page}.jsonl`, at * line.length, bytes(line))),
        got(keep.write('a', 'proof.json', bytes(`${page} ${line}`.repeat(40)))),
      ]),
    ),
  );
  for (const [at, keep] of pages.entries()) {
    expect(text(await got(keep.read('a', `journal-${1 - at}.jsonl`, 0)))).toBe(turns.join(''));
    expect([0, 1].map((page) => `${page} ${turns.at(-1)}`.repeat(40))).toContain(
      text(await got(keep.read('a', 'proof.json', 0))),
    );
  }
});

test('what was kept outlives the page that kept it', async ({ browserShell }) => {
  const keep = await keepOfBrowser(browserShell.page);
  await got(keep.append('a', 'journal.jsonl', 0, bytes('line\n')));
  const later = await keepOfBrowser(await browserShell.restart());
  expect(text(await got(later.read('a', 'journal.jsonl', 0)))).toBe('line\n');
});
