import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { COMMANDS } from './commands.ts';
import { showKey } from './keys.ts';

it('the page of keys names every key of the table of commands', () => {
  const page = readFileSync(new URL('../../assets/KEYS.md', import.meta.url), 'utf8').replaceAll('`Delete`', '`Del`');
  const missing = COMMANDS.flatMap(({ keys }) => [...keys] as string[])
    .map((key) => showKey(key, false))
    .filter((shown) => !page.includes(`\`${shown}\``));
  expect(missing).toEqual([]);
});
