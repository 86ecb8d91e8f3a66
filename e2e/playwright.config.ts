import { defineConfig } from '@playwright/test';
import type { Options } from './fixtures.ts';

/** What happens in the page alone, with files that other specs have shown to arrive from either shell: once is enough. */
const SAME_EVERYWHERE = [
  'journeys/import-annotations.spec.ts',
  'journeys/import-coded-json.spec.ts',
  'journeys/import-dna.spec.ts',
  'journeys/near-duplicates.spec.ts',
  'journeys/codes-below.spec.ts',
  'journeys/forced-colours.spec.ts',
  'journeys/codebook-care.spec.ts',
  'journeys/hostile-markup.spec.ts',
  'journeys/import-pdf.spec.ts',
  'journeys/import-table.spec.ts',
  'journeys/merge-project.spec.ts',
  'journeys/notes.spec.ts',
  'journeys/search.spec.ts',
  'journeys/codebook.spec.ts',
  'journeys/reader.spec.ts',
  'journeys/tags.spec.ts',
];

/**
 * One journey, two shells: what lies in `journeys/` runs on both, what only one shell can do lies in its own folder.
 * Nothing is tried twice: a journey that passes now and then is a defect, of the program or of the test.
 */
export default defineConfig<Options>({
  testDir: '.',
  outputDir: '../test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  workers: 2,
  // Room for a busy machine; what passes takes a tenth of it.
  timeout: 90_000,
  globalTimeout: 17 * 60_000,
  expect: { timeout: 10_000 },
  use: { trace: 'off' },
  projects: [
    { name: 'browser', testMatch: ['journeys/*.spec.ts', 'browser/*.spec.ts'], use: { shell: 'browser' } },
    {
      name: 'desktop',
      testMatch: ['journeys/*.spec.ts', 'desktop/*.spec.ts'],
      testIgnore: SAME_EVERYWHERE,
      use: { shell: 'desktop' },
    },
  ],
});
