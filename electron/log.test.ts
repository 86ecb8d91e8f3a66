import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Log } from './log.ts';
import { errorWords } from './log-words.ts';

let folder: string;
let log: Log;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'standpoint-log-'));
  log = new Log(path.join(folder, 'logs'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const logged = () => readFileSync(log.file, 'utf8');
const SECRET = 'The minister is not to be named';

it('turns over before it grows large, and keeps one older file', () => {
  for (let index = 0; index < 6000; index += 1) log.error('Test', new TypeError(SECRET));
  expect(readdirSync(path.dirname(log.file)).sort()).toEqual(['main.log', 'main.log.1']);
  for (const file of [log.file, `${log.file}.1`]) expect(statSync(file).size).toBeLessThan(300_000);
});

it('can be read by nobody else', () => {
  log.error('Test', new Error('x'));
  if (process.platform !== 'win32') expect(statSync(log.file).mode & 0o077).toBe(0);
});

it('says what failed and where in the program', async () => {
  const system = await readFile(path.join(homedir(), SECRET)).catch((error: unknown) => error);
  log.error('A file could not be read', system);
  log.error('Uncaught exception', mistake());
  log.error('The page is gone', 'launch-failed');
  log.error('Arguments of files.read', ['too_big', 'invalid_type']);
  const text = logged();
  expect(text).toContain('A file could not be read: Error ENOENT open');
  expect(text).toMatch(
    /Uncaught exception: TypeError: Cannot read properties of undefined \(reading 'length'\)\n {4}at mistake log\.test\.ts:\d+/,
  );
  expect(text).toContain('The page is gone: launch-failed');
  expect(text).toContain('Arguments of files.read: too_big, invalid_type');
});

/** Errors as the platform and libraries make them, each with something of the user's in it. */
const TELLING: readonly (readonly [string, () => unknown])[] = [
  ['JSON that is none', () => caught(() => JSON.parse(`${SECRET} …`))],
  ['a file that is not there', async () => readFile(path.join(homedir(), SECRET)).catch((error: unknown) => error)],
  ['an address that is none', () => caught(() => new URL(`http://[${SECRET}`))],
  ['a pattern that is none', () => caught(() => new RegExp(`(${SECRET}`))],
  ['a message', () => new Error(SECRET)],
  ['a message over several lines', () => new Error(`x\n${SECRET}\n    at ${SECRET}`)],
  [
    'a message that looks like where it happened',
    () => new Error(`x\n    at The.minister.is.not.to.be.named (article.js:1:1)`),
  ],
  ['a name', () => Object.assign(new Error('x'), { name: SECRET })],
  ['a code', () => Object.assign(new Error('x'), { code: SECRET, syscall: SECRET, path: SECRET })],
  [
    'a stack',
    () => Object.assign(new Error('x'), { stack: `Error: y\n${SECRET}\n    at ${SECRET} (/home/${SECRET}/x.js:1:1)` }),
  ],
  ['a cause', () => new Error('x', { cause: new Error(SECRET, { cause: SECRET }) })],
  ['a cause that is a text', () => new Error('x', { cause: SECRET })],
  ['several errors', () => new AggregateError([new Error(SECRET)], SECRET)],
  ['a text', () => SECRET],
  ['a list', () => [SECRET, { SECRET }]],
  ['an object', () => ({ message: SECRET, toString: () => SECRET })],
  ['the kind of a mistake', () => new TypeError(`Cannot read properties of undefined (reading '${SECRET}')`)],
];

it.each(TELLING)('keeps nothing of %s', async (_what, make) => {
  log.error('Test', await make());
  const text = logged();
  for (const part of [
    SECRET,
    'minister',
    'be.named',
    homedir().length > 3 ? homedir() : 'no home',
    tmpdir(),
    process.cwd(),
  ])
    expect(text).not.toContain(part);
});

it('keeps no word of a text, whatever it is and wherever it stands', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 4, unit: 'binary' }), fc.nat({ max: 3 }), (text, where) => {
      const word = `§${text}§`;
      const errors = [
        new Error(word),
        Object.assign(new Error(), { name: word }),
        new Error('', { cause: word }),
        word,
      ];
      expect(errorWords(errors[where])).not.toContain('§');
    }),
  );
});

it('has no end in a ring of causes, and does not throw', () => {
  const ring = new Error('x');
  ring.cause = ring;
  log.error('Test', ring);
  for (const odd of [undefined, null, 1, Symbol('x'), () => {}, new Proxy({}, {}), Object.create(null)])
    log.error('Test', odd);
  expect(
    logged()
      .split('\n')
      .filter((line) => line.includes('Test: ')).length,
  ).toBe(8);
});

function mistake(): unknown {
  try {
    return (undefined as unknown as string).length;
  } catch (error) {
    return error;
  }
}

function caught(act: () => unknown): unknown {
  try {
    return act();
  } catch (error) {
    return error;
  }
}
