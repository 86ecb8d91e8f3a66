import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '../fixtures.ts';
import { Analyst } from '../support/analyst.ts';
import { DesktopShell } from '../support/desktop-shell.ts';

/** A hash for each file in a folder, at any depth. */
const contentOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true })
      .map(String)
      .filter((name) => statSync(path.join(folder, name)).isFile())
      .map((name) => [
        name,
        createHash('sha256')
          .update(readFileSync(path.join(folder, name)))
          .digest('hex'),
      ]),
  );

test('after a crash the databases are kept aside as they were found, and after a good end they are not', async ({
  scratch,
  guard,
}) => {
  const data = scratch.path('user-data');
  const copies = () => (existsSync(path.join(data, 'aside')) ? readdirSync(path.join(data, 'aside')) : []);
  const first = await DesktopShell.start({ scratch, guard });
  const analyst = new Analyst(first, scratch);
  await analyst.button('Open the sample project').click();
  await expect(analyst.tags.first()).toBeVisible();
  await analyst.saved();
  expect(existsSync(path.join(data, 'running'))).toBe(true);
  await first.restart();
  await expect(new Analyst(first, scratch).tags.first()).toBeVisible();
  expect(copies()).toEqual([]);

  const ended = new Promise((resolve) => first.app.process().once('exit', resolve));
  first.app.process().kill('SIGKILL');
  await ended;
  const databases = path.join(data, 'IndexedDB');
  // What stands in for Electron's binary has them further down, and its browser may take a moment longer to end.
  await expect(() => {
    const place = readdirSync(data, { recursive: true })
      .map(String)
      .find((name) => path.basename(name) === 'IndexedDB');
    if (place !== 'IndexedDB') cpSync(path.join(data, place ?? ''), databases, { recursive: true });
  }).toPass({ timeout: 10_000 });
  const found = contentOf(databases);
  expect(Object.keys(found).some((name) => /\.(log|ldb)$/.test(name))).toBe(true);

  const second = await DesktopShell.start({ scratch, guard });
  await expect(new Analyst(second, scratch).tags.first()).toBeVisible();
  expect(copies()).toEqual([expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d$/)]);
  const [copy = ''] = copies();
  expect(contentOf(path.join(data, 'aside', copy, 'IndexedDB'))).toEqual(found);
  await second.close();
  expect(existsSync(path.join(data, 'running'))).toBe(false);
});
