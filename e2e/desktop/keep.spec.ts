import { expect, test } from '../fixtures.ts';
import { got, keepOfDesktop, keepsItsPromises } from '../support/keep.ts';

test('the desktop app keeps files as every host has to, and finds them after a restart', async ({ desktopShell }) => {
  const keep = await keepOfDesktop(desktopShell.page);
  // Only the start screen is open: once its settings are kept, the program itself has nothing to keep.
  await expect
    .poll(async () => {
      const kept = await keep.read('library', 'settings.json', 0);
      return kept.ok ? new TextDecoder().decode(kept.value) : '';
    })
    .toContain('last-project');
  await keepsItsPromises(keep);
  await got(keep.append('a', 'journal.jsonl', 0, new TextEncoder().encode('line\n')));
  const later = await keepOfDesktop(await desktopShell.restart());
  expect(new TextDecoder().decode(await got(later.read('a', 'journal.jsonl', 0)))).toBe('line\n');
});
