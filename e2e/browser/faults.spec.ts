import { killWhileTagging } from '../faults/killing.ts';
import { useForLong } from '../faults/long-use.ts';
import { canKill } from '../faults/processes.ts';
import { sufferFaults } from '../faults/store.ts';
import { expect, test } from '../fixtures.ts';

// Short runs; the long ones, and what came of them, are in faults/README.md.
test.skip(!canKill, 'processes are found by /proc, which this system does not have');

test('what was shown as saved is there after the browser was killed', async ({ origin }) => {
  test.setTimeout(180_000);
  const moments = [0.2, 0.4];
  const { lost, halves, unnoticed } = await killWhileTagging('browser', 2, {
    origin,
    random: () => moments.pop() ?? 0,
  });
  expect({ lost, halves, unnoticed }).toEqual({ lost: [], halves: [], unnoticed: 0 });
});

test('a database whose files were damaged is noticed and comes back as it was', async ({ origin }) => {
  test.setTimeout(180_000);
  const [outcome] = await sufferFaults(origin, { faults: ['MANIFEST cut'], tags: 200 });
  expect(outcome).toMatchObject({ noticed: expect.any(String), isWhole: true });
});

test('some minutes of an analyst leave nothing uncaught, and nothing behind in the page', async ({ origin }) => {
  test.setTimeout(180_000);
  const { offences, growth, early, late } = await useForLong(origin, { minutes: 10, warm: 1 });
  expect(offences).toEqual([]);
  expect(growth).toBeLessThan(20);
  expect(late.listeners).toBeLessThan(early.listeners * 1.2);
});
