import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ELECTRON = path.join(import.meta.dirname, '..');

/** What is shipped of this folder, by its path in it, without comments: no tests, no scripts of the build. */
export function shippedSources(): ReadonlyMap<string, string> {
  const names = readdirSync(ELECTRON, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(path.sep).join('/'))
    .filter(
      (name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !/^(testing|scripts)\/|\/testing\.ts$/.test(name),
    );
  return new Map(names.map((name) => [name, withoutComments(readFileSync(path.join(ELECTRON, name), 'utf8'))]));
}

const withoutComments = (code: string) => code.replace(/\/\*[\s\S]*?\*\//gu, '').replace(/(^|\s)\/\/.*$/gmu, '');

/** The files in which something stands. */
export const filesWith = (sources: ReadonlyMap<string, string>, what: RegExp): string[] =>
  [...sources].flatMap(([name, code]) => (what.test(code) ? [name] : [])).sort();
