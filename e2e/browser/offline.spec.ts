import { serveFolder } from '../../electron/scripts/serve.ts';
import { expect, test } from '../fixtures.ts';
import { Analyst } from '../support/analyst.ts';
import { BrowserShell } from '../support/browser-shell.ts';
import { got, keepOfBrowser } from '../support/keep.ts';
import { BUILT_SCREEN } from '../support/paths.ts';

test('after it was loaded once it starts without a network, with everything in it', async ({
  chromium,
  scratch,
  guard,
}) => {
  const server = await serveFolder(BUILT_SCREEN);
  const shell = await BrowserShell.start({ origin: server.url, browser: await chromium(), scratch, guard });
  const analyst = new Analyst(shell, scratch);
  await analyst.openFiles({ name: 'talks.txt', text: 'Ann Poe met Bo Rand.' });
  await analyst.tag({ kind: 'actor', quote: 'Ann Poe', actor: 'Ann Poe', actorKind: 'person' });
  await analyst.saved();
  await analyst.page.evaluate(async () => void (await navigator.serviceWorker.ready));

  // Not only told to be offline: there is nobody left who could answer.
  await server.close();
  await shell.context.setOffline(true);
  await analyst.page.reload();
  await expect(analyst.tags).toHaveCount(1);
  await analyst.tag({ kind: 'actor', quote: 'Bo Rand', actor: 'Bo Rand', actorKind: 'person' });
  await expect(analyst.tags).toHaveCount(2);
  expect((await analyst.exported()).documents[0]?.tags).toHaveLength(2);
  // The worker that keeps files is started when it is first needed, which may be now.
  const keep = await keepOfBrowser(analyst.page);
  await got(keep.append('offline', 'journal.jsonl', 0, new TextEncoder().encode('line\n')));
  expect(await got(keep.list('offline'))).toEqual([{ name: 'journal.jsonl', size: 5 }]);
  await shell.close();
});
