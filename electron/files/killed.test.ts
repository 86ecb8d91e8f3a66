import { expect, it } from 'vitest';
import { killWrites } from '../testing/killed-writes.ts';

// More kills by hand: `node electron/testing/killed-writes.ts 500`. What came of them stands in e2e/faults/README.md.
it('a file is the old or the new one, and what was said to be on the disk is there, whenever the process is killed', {
  timeout: 60_000,
}, async () => {
  const { acknowledged, torn, older, lines } = await killWrites(5);
  expect({ torn, older, lines }).toEqual({ torn: 0, older: 0, lines: 0 });
  expect(acknowledged).toBeGreaterThan(0);
});
