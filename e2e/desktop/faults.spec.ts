import { killWhileTagging } from '../faults/killing.ts';
import { canKill } from '../faults/processes.ts';
import { expect, test } from '../fixtures.ts';

// Short runs; the long ones, and what came of them, are in faults/README.md.
test.skip(!canKill, 'processes are found by /proc, which this system does not have');

for (const way of ['main', 'renderer'] as const) {
  test(`what was shown as saved is there after the ${way} process was killed`, async ({ origin }) => {
    test.setTimeout(180_000);
    const { lost, halves, unnoticed } = await killWhileTagging(way, 1, { origin, random: () => 0.4 });
    expect({ lost, halves, unnoticed }).toEqual({ lost: [], halves: [], unnoticed: 0 });
  });
}
