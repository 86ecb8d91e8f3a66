import { defineConfig } from 'vitest/config';

/** The names of pdf.js's own exceptions, as the command line knows them too. */
const isFromPdf = (name: string): boolean =>
  /^(?:XRef|Format|InvalidPDF|MissingData|Abort|UnknownError|Parser|Password|Response)\w*(?:Exception|Error)$/u.test(
    name,
  );

/** Unit, law and architecture tests, each beside its code. Whole journeys are Playwright's (`e2e/`). */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['{shared,electron,renderer}/**/*.test.{ts,tsx}'],
    exclude: ['**/node_modules/**', 'e2e/**', 'dist/**', 'release/**'],
    // pdf.js leaves the failure of an attempt at a damaged file that nobody waits for, and goes on by another way.
    onUnhandledError: ({ name, stack = '' }) => !(isFromPdf(name) && stack.includes('pdf.worker')),
    // A pattern that finds nothing is a mistake, not a success.
    passWithNoTests: false,
  },
});
