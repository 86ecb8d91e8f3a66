/**
 * What every host promises of the files that it keeps. Plain cases on Node's assertions, so that Vitest and Playwright can
 * run the same ones. Each expects a place where nothing is kept yet.
 */
import assert from 'node:assert/strict';
import type { HostErrorCode, HostResult, KeepCapability } from '../contract/host.ts';

export interface KeepCase {
  readonly sentence: string;
  run(keep: KeepCapability): Promise<void>;
}

const PROJECT = '0f5e1a52-9d7c-4b7e-8c11-3a5d2e6f7a80';
const OTHER = 'b';
const LOG = 'journal.jsonl';

const bytes = (text: string) => new TextEncoder().encode(text);
const said = (value: Uint8Array) => new TextDecoder().decode(value);

/** The value of a call that has to succeed. */
async function got<T>(call: HostResult<T>): Promise<T> {
  const result = await call;
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message}`);
  return result.value;
}

/** Expects a call to fail with this code, and with a sentence. */
async function refused(call: HostResult<unknown>, code: HostErrorCode, what = ''): Promise<void> {
  const result = await call;
  assert.equal(result.ok ? 'ok' : result.error.code, code, what);
  assert.match(result.ok ? '' : result.error.message, /\S.*\.$/u);
}

const text = async (keep: KeepCapability, name = LOG, from = 0) => said(await got(keep.read(PROJECT, name, from)));

/** Names that lead out of the folder, that some system reads otherwise, or that are simply not agreed. */
export const HOSTILE_NAMES: readonly string[] = [
  ...['', ' ', '.', '..', '...', '/', '\\', '~', '-', '_', '../x', '..\\x', '../../etc/passwd', '/etc/passwd'],
  ...['a/b', 'a\\b', 'a/../b', './a', 'a/', 'C:\\x', 'C:x', 'c:', '\\\\server\\share', '\\\\?\\C:\\x', 'file:///x'],
  ...['%2e%2e%2fx', 'a%00b', 'a\0', 'a\0.txt', 'a\n', 'a\r', '\ta', 'a b', 'a ', ' a', 'a.', '.a', '.standpoint-x.tmp'],
  ...['con', 'nul', 'aux', 'prn', 'com1', 'com0', 'lpt9', 'CON', 'Nul', 'COM1'],
  ...[
    'a:stream',
    'a*',
    'a?',
    'a"',
    'a<',
    'a>',
    'a|',
    'a\u202egnp',
    'ä',
    'a\u0301',
    '\ud800',
    '😀',
    '․․',
    '／x',
    '\u2028',
  ],
  ...['x'.repeat(300), '__proto__', '$HOME', '`id`', 'a;b', 'a~1', 'a,b'],
];

/** Fit for a project, but not for a file, or the other way round. */
const HOSTILE_PROJECTS = [...HOSTILE_NAMES, 'a.b', 'con.jsonl', `a${'x'.repeat(64)}`];
const HOSTILE_FILES = [
  ...HOSTILE_NAMES,
  ...['A', 'Journal.jsonl', 'con.jsonl', 'nul.tar.gz', 'aux.a', 'lpt1.txt', 'a..b', 'a.b.c.d.e', 'a.-', 'a.B'],
];

export const KEEP_CONTRACT: readonly KeepCase[] = [
  {
    sentence: 'knows nothing of a project for which nothing was kept',
    run: async (keep) => {
      assert.deepEqual(await got(keep.projects()), []);
      assert.deepEqual(await got(keep.list(PROJECT)), []);
      await refused(keep.read(PROJECT, LOG, 0), 'not-found');
      assert.equal(await got(keep.remove(PROJECT, LOG)), null);
      assert.equal(await got(keep.removeAll(PROJECT)), null);
      assert.deepEqual(await got(keep.projects()), []);
    },
  },
  {
    sentence: 'gives back what was written, as a whole or from a place in it',
    run: async (keep) => {
      assert.equal(await got(keep.write(PROJECT, LOG, bytes('one 😀 two'))), null);
      assert.equal(await text(keep), 'one 😀 two');
      assert.equal(await text(keep, LOG, 9), 'two');
      assert.equal(await text(keep, LOG, 12), '');
      assert.equal(await text(keep, LOG, 1000), '');
      await refused(keep.read(PROJECT, 'other.jsonl', 0), 'not-found');
      await refused(keep.read(OTHER, LOG, 0), 'not-found');
    },
  },
  {
    sentence: 'keeps every byte of a large file',
    run: async (keep) => {
      const large = Uint8Array.from({ length: 1_000_003 }, (_, at) => (at * 31 + (at >> 8)) % 256);
      await got(keep.write(PROJECT, 'snapshot-1.zip', large));
      await got(keep.append(PROJECT, LOG, 0, large));
      for (const name of ['snapshot-1.zip', LOG]) {
        const back = await got(keep.read(PROJECT, name, 0));
        assert.equal(back.byteLength, large.byteLength);
        assert.ok(back.every((byte, at) => byte === large[at]));
      }
    },
  },
  {
    sentence: 'replaces a file as a whole, also by a shorter one and by an empty one',
    run: async (keep) => {
      for (const content of ['a long beginning', 'short', '', 'and again']) {
        await got(keep.write(PROJECT, LOG, bytes(content)));
        assert.equal(await text(keep), content);
      }
    },
  },
  {
    sentence: 'lists the files of a project by name with their sizes, and all projects that have any',
    run: async (keep) => {
      await got(keep.write(OTHER, 'b.json', bytes('12')));
      for (const name of ['proof.json', 'a.json', 'a-1.json', LOG]) await got(keep.write(PROJECT, name, bytes(name)));
      assert.deepEqual(
        await got(keep.list(PROJECT)),
        ['a-1.json', 'a.json', LOG, 'proof.json'].map((name) => ({ name, size: name.length })),
      );
      assert.deepEqual(await got(keep.list(OTHER)), [{ name: 'b.json', size: 2 }]);
      assert.deepEqual(await got(keep.projects()), [PROJECT, OTHER]);
    },
  },
  {
    sentence: 'appends behind the place that it is told, and cuts off what lay there',
    run: async (keep) => {
      await got(keep.append(PROJECT, LOG, 0, bytes('one\n')));
      await got(keep.append(PROJECT, LOG, 4, bytes('two and a torn')));
      await got(keep.append(PROJECT, LOG, 8, bytes('3\n')));
      assert.equal(await text(keep), 'one\ntwo 3\n');
      await got(keep.append(PROJECT, LOG, 4, bytes('')));
      assert.equal(await text(keep), 'one\n');
      await got(keep.append(PROJECT, LOG, 0, bytes('anew')));
      assert.equal(await text(keep), 'anew');
    },
  },
  {
    sentence: 'appends to what was written as a whole, and replaces what was appended',
    run: async (keep) => {
      await got(keep.write(PROJECT, LOG, bytes('head\n')));
      await got(keep.append(PROJECT, LOG, 5, bytes('line\n')));
      assert.equal(await text(keep), 'head\nline\n');
      await got(keep.write(PROJECT, LOG, bytes('head 2\n')));
      assert.equal(await text(keep), 'head 2\n');
    },
  },
  {
    sentence: 'appends nothing behind the end of a file, which would leave a hole',
    run: async (keep) => {
      await refused(keep.append(PROJECT, LOG, 1, bytes('x')), 'io-error');
      assert.deepEqual(await got(keep.list(PROJECT)), []);
      await got(keep.append(PROJECT, LOG, 0, bytes('abc')));
      await refused(keep.append(PROJECT, LOG, 4, bytes('x')), 'io-error');
      await refused(keep.append(PROJECT, LOG, Number.MAX_SAFE_INTEGER, bytes('x')), 'io-error');
      assert.equal(await text(keep), 'abc');
    },
  },
  {
    sentence: 'takes the bytes as they are when it is called, and no others of their buffer',
    run: async (keep) => {
      const buffer = bytes('....wanted....');
      const [written, appended] = [
        keep.write(PROJECT, 'a.json', buffer.subarray(4, 10)),
        keep.append(PROJECT, LOG, 0, buffer.subarray(4, 10)),
      ];
      buffer.fill(0);
      await got(written);
      await got(appended);
      assert.equal(await text(keep, 'a.json'), 'wanted');
      assert.equal(await text(keep), 'wanted');
    },
  },
  {
    sentence: 'gives bytes that belong to whoever asked',
    run: async (keep) => {
      await got(keep.write(PROJECT, LOG, bytes('kept')));
      (await got(keep.read(PROJECT, LOG, 0))).fill(0);
      assert.equal(await text(keep), 'kept');
    },
  },
  {
    sentence: 'removes a file and nothing else, and a project with all that is in it',
    run: async (keep) => {
      for (const project of [PROJECT, OTHER])
        for (const name of [LOG, 'a.json']) await got(keep.write(project, name, bytes(name)));
      assert.equal(await got(keep.remove(PROJECT, 'a.json')), null);
      assert.deepEqual(await got(keep.list(PROJECT)), [{ name: LOG, size: LOG.length }]);
      assert.equal(await got(keep.removeAll(PROJECT)), null);
      assert.deepEqual(await got(keep.list(PROJECT)), []);
      assert.deepEqual(await got(keep.projects()), [OTHER]);
      assert.equal((await got(keep.list(OTHER))).length, 2);
      // What was removed can be kept again.
      await got(keep.append(PROJECT, LOG, 0, bytes('again')));
      assert.equal(await text(keep), 'again');
    },
  },
  {
    sentence: 'carries out what is asked of one file in the order in which it was asked',
    run: async (keep) => {
      const lines = Array.from({ length: 60 }, (_, at) => `line ${String(at).padStart(3, '0')}\n`);
      await Promise.all([
        ...lines.map((line, at) => got(keep.append(PROJECT, LOG, at * line.length, bytes(line)))),
        ...lines.slice(0, 20).map((line) => got(keep.write(PROJECT, 'proof.json', bytes(line.repeat(50))))),
        ...lines.slice(0, 20).map((line) => got(keep.append(OTHER, LOG, 0, bytes(line)))),
      ]);
      assert.equal(await text(keep), lines.join(''));
      assert.equal(await text(keep, 'proof.json'), (lines[19] ?? '').repeat(50));
      const [, , read] = await Promise.all([
        got(keep.write(PROJECT, LOG, bytes('before'))),
        got(keep.removeAll(PROJECT)),
        keep.read(PROJECT, LOG, 0),
        got(keep.write(PROJECT, LOG, bytes('after'))),
      ]);
      assert.equal(read.ok ? '' : read.error.code, 'not-found');
      assert.equal(await text(keep), 'after');
    },
  },
  {
    sentence: 'keeps projects apart whose keys differ in nothing but capitals',
    run: async (keep) => {
      const keys = ['AbC', 'Abc', 'abc'];
      for (const key of keys) await got(keep.write(key, LOG, bytes(key)));
      for (const key of keys) assert.equal(said(await got(keep.read(key, LOG, 0))), key);
      assert.deepEqual(await got(keep.projects()), keys);
    },
  },
  {
    sentence: 'takes no name that leads elsewhere, and none that some system reads otherwise',
    run: async (keep) => {
      const nothing = bytes('x');
      const asProject = (project: string) => [
        keep.list(project),
        keep.read(project, LOG, 0),
        keep.write(project, LOG, nothing),
        keep.append(project, LOG, 0, nothing),
        keep.remove(project, LOG),
        keep.removeAll(project),
      ];
      const asFile = (name: string) => [
        keep.read(PROJECT, name, 0),
        keep.write(PROJECT, name, nothing),
        keep.append(PROJECT, name, 0, nothing),
        keep.remove(PROJECT, name),
      ];
      // What no compiler has seen may say anything at all.
      const odd = [undefined, null, 1, {}, ['a'], ['..']] as unknown as string[];
      for (const name of [...HOSTILE_PROJECTS, ...odd])
        await Promise.all(asProject(name).map((call) => refused(call, 'bad-arguments', JSON.stringify(name))));
      for (const name of [...HOSTILE_FILES, ...odd])
        await Promise.all(asFile(name).map((call) => refused(call, 'bad-arguments', JSON.stringify(name))));
      assert.deepEqual(await got(keep.projects()), []);
    },
  },
  {
    sentence: 'takes no place that is none',
    run: async (keep) => {
      for (const at of [-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53]) {
        await refused(keep.append(PROJECT, LOG, at, bytes('x')), 'bad-arguments', String(at));
        await refused(keep.read(PROJECT, LOG, at), 'bad-arguments', String(at));
      }
      assert.deepEqual(await got(keep.projects()), []);
    },
  },
  {
    sentence: 'says how much can still be written, where the system does',
    run: async (keep) => {
      const free = await got(keep.free());
      assert.ok(free === null || (Number.isFinite(free) && free >= 0), String(free));
    },
  },
];
