import type { Locator } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { Analyst } from '../support/analyst.ts';
import type { BrowserShell } from '../support/browser-shell.ts';

// The engine asks how much room there is every half minute only, and so lets small changes into the database meanwhile.

/** What is told as long as something is not saved. */
const banner = ({ page }: Analyst): Locator => page.getByRole('alert').filter({ hasText: /not yet in the journal/ });

/** Leaves the origin no room beyond what it has used already, or gives it as much as the browser does by itself. */
async function giveRoom({ context, page }: BrowserShell, room: 'none' | 'as usual'): Promise<void> {
  // As long as the session lasts.
  const session = await context.newCDPSession(page);
  const { origin } = new URL(page.url());
  await session.send('Storage.overrideQuotaForOrigin', { origin, ...(room === 'none' ? { quotaSize: 1 } : {}) });
}

test('a change for which the browser has no room in the journal is told within two seconds, and is kept when there is room', async ({
  browserShell,
  scratch,
}) => {
  const analyst = new Analyst(browserShell, scratch);
  const { page } = analyst;
  await analyst.button('Open the sample project').click();
  await expect(analyst.tags.first()).toBeVisible();
  await analyst.saved();
  await giveRoom(browserShell, 'none');

  await analyst.tag({ kind: 'date', quote: 'Two days', date: '2022-01-09', guessed: false });
  await expect(banner(analyst)).toContainText('Free some space', { timeout: 2_000 });
  await expect(page.getByRole('contentinfo')).not.toContainText('Saved');

  await giveRoom(browserShell, 'as usual');
  await expect(banner(analyst)).toBeHidden();
  await analyst.saved();
  const made = analyst.tagRow({ quote: 'Two days' });
  await page.reload();
  await expect(made).toBeVisible();
});
