import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { isPdfException } from './shared/formats/pdf/exceptions.ts';

/** Unit, law and architecture tests, each beside its code. Whole journeys are Playwright's (`e2e/`). */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['{shared,electron,renderer}/**/*.test.{ts,tsx}'],
    exclude: ['**/node_modules/**', 'e2e/**', 'dist/**', 'release/**'],
    // pdf.js leaves the failure of an attempt at a damaged file that nobody waits for, and goes on by another way.
    onUnhandledError: ({ name, stack = '' }) => !(isPdfException(name) && stack.includes('pdf.worker')),
    // A pattern that finds nothing is a mistake, not a success.
    passWithNoTests: false,
    // Both of two processors: by itself it leaves one of them alone.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // For what hangs: how fast something is, is measured in e2e/bench, and a busy machine fails nothing.
    testTimeout: 20_000,
  },
});
