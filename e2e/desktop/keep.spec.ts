import { expect, test } from '../fixtures.ts';
import { got, keepOfDesktop, keepsItsPromises, settingsKept } from '../support/keep.ts';

test('the desktop app keeps files as every host has to, and finds them after a restart', async ({ desktopShell }) => {
  const keep = await keepOfDesktop(desktopShell.page);
  await settingsKept(keep);
  await keepsItsPromises(keep);
  await got(keep.append('a', 'journal.jsonl', 0, new TextEncoder().encode('line\n')));
  const later = await keepOfDesktop(await desktopShell.restart());
  expect(new TextDecoder().decode(await got(later.read('a', 'journal.jsonl', 0)))).toBe('line\n');
});
