import type { IpcMain, IpcMainInvokeEvent } from 'electron';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { HOSTILE_NAMES } from '../../shared/testing/keep-contract.ts';
import { anyMessage, anyOtherSender, malformed } from '../testing/messages.ts';
import type { Channel } from './channels.ts';
import { type Handlers, registerCalls } from './register.ts';
import { SCHEMAS } from './schemas.ts';

type Listener = Parameters<IpcMain['handle']>[1];

const CHANNELS = Object.keys(SCHEMAS) as Channel[];
const filter = { name: 'Project', extensions: ['standpoint.json', 'json'] };

const badNames = (more: readonly string[], call: (name: unknown) => unknown[]): unknown[][] =>
  [...HOSTILE_NAMES, ...more, 1, null, ['a'], { toString: () => 'a' }].map(call);

/** The rest of such a name, behind the title. */
const WHEN = '0f5e1a52 2026-01-31 09-05.standpoint.json.gz';

/** Nearly the name of a backup. */
const NO_BACKUPS = [
  ...['../a', '..\\a', '/a', 'C:\\a', 'a/b', 'a\\b', 'a:b', 'a\0', 'a\n', ' a', '.a', 'a.', 'a  b', ''].map(
    (title) => `${title} ${WHEN}`,
  ),
  ...['con', 'NUL.x', 'com1 .y', 'a\u0301', '\ud800', 'a\u202eb', 'x'.repeat(201), 'я'.repeat(101)].map(
    (title) => `${title} ${WHEN}`,
  ),
  ...[`a ${WHEN}/../b`, `a ${WHEN}.exe`, `a ${WHEN} `, `a ${WHEN}\n`, `a ${WHEN.toUpperCase()}`, WHEN, `a${WHEN}`],
  ...[
    '2026-13-31 09-05',
    '2026-01-32 09-05',
    '2026-01-31 24-05',
    '2026-01-31 09-60',
    '2026-1-31 09-05',
    '2026-01-31',
  ].map((when) => `a 0f5e1a52 ${when}.standpoint.json.gz`),
  ...['', '0f5e1a5 ', '0f5e1a5g ', '0F5E1A52 '].map((mark) => `a ${mark}2026-01-31 09-05.standpoint.json.gz`),
  ...[
    'a.json.gz',
    'a.standpoint.json.gz',
    'a 2026-01-31 09-05.gz',
    'snapshot-20260131-090500000-1-1-1-regular.standpoint.json.gz',
  ],
];

const GOOD: Readonly<Record<Channel, unknown[]>> = {
  'app.info': [],
  'app.ready': [],
  'app.setState': [{ disabled: ['undo'], title: 'x', keys: { 'tag-actor': ['CmdOrCtrl+J'] } }],
  'app.closeNow': [],
  'app.beginAfresh': [],
  'files.open': ['articles'],
  'files.adopt': ['/a/b.txt'],
  'files.openFolder': [],
  'files.adoptFolder': ['/a/b'],
  'files.listFolder': ['token'],
  'files.read': ['token'],
  'files.beginSave': [{ suggestedName: 'x.json', filter }],
  'files.writeSave': ['token', new Uint8Array(3)],
  'files.commitSave': ['token', 3],
  'files.abandonSave': ['token'],
  'keep.projects': [],
  'keep.list': ['a-1'],
  'keep.read': ['a-1', 'journal.jsonl', 7],
  'keep.write': ['a-1', 'proof.json', new Uint8Array(3)],
  'keep.append': ['a-1', 'journal.jsonl', 0, new Uint8Array(3)],
  'keep.remove': ['a-1', 'proof.json'],
  'keep.removeAll': ['a-1'],
  'keep.free': [],
  'backups.folder': [],
  'backups.choose': [],
  'backups.forget': [],
  'backups.write': ['Talks 0f5e1a52 2026-01-31 09-05.standpoint.json.gz', new Uint8Array(3)],
  'print.pdf': [new Uint8Array(3)],
  'links.open': ['https://example.org/'],
};

const BAD: Readonly<Record<Channel, unknown[][]>> = {
  'app.info': [['x']],
  'app.ready': [[{}]],
  'app.setState': [
    [],
    [{ disabled: ['no-such'], title: '', keys: {} }],
    [{ disabled: [], title: 1, keys: {} }],
    [{ disabled: [], title: '', keys: {}, more: 1 }],
    [{ disabled: [], title: '', keys: { 'no-such': ['A'] } }],
    [{ disabled: [], title: '', keys: { undo: ['no key at all'] } }],
  ],
  'app.beginAfresh': [['x']],
  'app.closeNow': [[null]],
  'files.open': [[], ['folder'], ['articles', 1]],
  'files.adopt': [[], [1], [['/a']], ['x'.repeat(40_000)]],
  'files.openFolder': [['/etc'], ['articles']],
  'files.adoptFolder': [[], [1], [['/a']], ['x'.repeat(40_000)]],
  'files.listFolder': [[], [''], [{}], ['x'.repeat(101)], ['token', '/etc']],
  'files.read': [[], [''], [{}], ['x'.repeat(101)]],
  'files.beginSave': [
    [],
    [{ suggestedName: 1, filter }],
    [{ suggestedName: 'x', filter: { name: 'x', extensions: ['../x'] } }],
    [{ suggestedName: 'x', filter, path: '/etc/passwd' }],
  ],
  'files.writeSave': [['token'], ['token', 'text'], ['token', [1, 2]], ['token', new Uint8Array(1), 1]],
  'files.commitSave': [['token'], ['token', -1], ['token', 0.5], ['token', Number.NaN], ['token', '3']],
  'files.abandonSave': [[], [null]],
  'keep.projects': [['x']],
  'keep.list': [[], [1], [['a']], ...badNames(['a.b', 'a'.repeat(65)], (project) => [project])],
  'keep.read': [
    ['a', 'b.json'],
    ...[-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, '0', null].map((from) => ['a', 'b.json', from]),
    ...badNames([], (project) => [project, 'b.json', 0]),
    ...badNames(['B.json'], (name) => ['a', name, 0]),
  ],
  'keep.write': [
    ['a', 'b.json'],
    ['a', 'b.json', 'text'],
    ['a', 'b.json', [1, 2]],
    ['a', 'b.json', new ArrayBuffer(1)],
    ['a', 'b.json', new Uint8Array(1), 1],
    ...badNames([], (project) => [project, 'b.json', new Uint8Array(1)]),
    ...badNames(['B.json'], (name) => ['a', name, new Uint8Array(1)]),
  ],
  'keep.append': [
    ['a', 'b.json', 0],
    ['a', 'b.json', new Uint8Array(1)],
    ['a', 'b.json', 0, 'text'],
    ...[-1, 0.5, Number.NaN, 2 ** 53, '0'].map((at) => ['a', 'b.json', at, new Uint8Array(1)]),
    ...badNames([], (project) => [project, 'b.json', 0, new Uint8Array(1)]),
    ...badNames(['B.json'], (name) => ['a', name, 0, new Uint8Array(1)]),
  ],
  'keep.remove': [['a'], ['a', 1], ...badNames([], (name) => ['a', name]), ...badNames([], (name) => [name, 'b.json'])],
  'keep.removeAll': [[], [null], ['a', 'b.json'], ...badNames([], (project) => [project])],
  'keep.free': [['/']],
  'backups.folder': [['/etc']],
  'backups.choose': [['/etc'], [{}]],
  'backups.forget': [[null]],
  'backups.write': [
    [`a ${WHEN}`],
    [`a ${WHEN}`, 'text'],
    [`a ${WHEN}`, [1, 2]],
    [`a ${WHEN}`, new Uint8Array(1), '/etc'],
    ...badNames(NO_BACKUPS, (name) => [name, new Uint8Array(1)]),
  ],
  'print.pdf': [[], ['<p>'], ['file:///etc/passwd'], [new Uint8Array(1), 'path']],
  'links.open': [[], [1], [['https://example.org/']], ['https://example.org/', true], ['x'.repeat(20_000)]],
};

function setUp(handler = async (): Promise<unknown> => ({ ok: true, value: null })) {
  const listeners = new Map<string, Listener>();
  const called = vi.fn(handler);
  const report = vi.fn();
  const handlers = Object.fromEntries(CHANNELS.map((channel) => [channel, called])) as unknown as Handlers;
  registerCalls({ handle: (channel, listener) => void listeners.set(channel, listener) }, handlers, report);
  const call = (channel: string, event: unknown, args: unknown[]) =>
    listeners.get(channel)?.(event as IpcMainInvokeEvent, ...args) as Promise<unknown>;
  return { listeners, called, report, call };
}

const PAGE = { senderFrame: { origin: 'app://bundle', parent: null } };
const REFUSED = { ok: false, error: { code: 'bad-arguments', message: expect.any(String) } };

it('registers every call of the table and no other', () => {
  expect([...setUp().listeners.keys()].sort()).toEqual(Object.keys(GOOD).sort());
});

describe.each(CHANNELS)('%s', (channel) => {
  it('takes a call of the page with the agreed arguments', async () => {
    const { call, called } = setUp();
    expect(await call(channel, PAGE, GOOD[channel])).toEqual({ ok: true, value: null });
    expect(called).toHaveBeenCalledExactlyOnceWith(...GOOD[channel]);
  });

  it('refuses every other sender', async () => {
    const { call, called } = setUp();
    const senders = [
      { senderFrame: null },
      { senderFrame: { origin: 'app://bundle', parent: {} } },
      ...['app://bundle.evil', 'app://other', 'https://example.org', 'file://', 'null', ''].map((origin) => ({
        senderFrame: { origin, parent: null },
      })),
    ];
    for (const sender of senders) expect(await call(channel, sender, GOOD[channel])).toEqual(REFUSED);
    expect(called).not.toHaveBeenCalled();
  });

  it('refuses other arguments', async () => {
    const { call, called } = setUp();
    for (const args of BAD[channel]) expect(await call(channel, PAGE, args)).toEqual(REFUSED);
    expect(called).not.toHaveBeenCalled();
  });

  it('answers with a failure when its handler throws, and reports it', async () => {
    const { call, report } = setUp(async () => {
      throw new Error('broken /secret/path');
    });
    const answer = await call(channel, PAGE, GOOD[channel]);
    expect(answer).toEqual({ ok: false, error: { code: 'io-error', message: expect.not.stringContaining('secret') } });
    expect(report).toHaveBeenCalledOnce();
  });
});

/** A hundred of each here; a thousand by hand: `STANDPOINT_RUNS=1000 npx vitest run electron/ipc`. */
const RUNS = Number(process.env.STANDPOINT_RUNS ?? 100);

/* Every channel there is, also one that is added later: its good arguments are what is spoilt. */
describe.each(CHANNELS)('%s, with whatever a page that was taken over might send', (channel) => {
  it('takes no malformed arguments, and answers each', async () => {
    const { call, called } = setUp();
    await fc.assert(
      fc.asyncProperty(malformed(GOOD[channel]), async (args) => {
        expect(await call(channel, PAGE, args)).toEqual(REFUSED);
      }),
      { numRuns: RUNS },
    );
    expect(called).not.toHaveBeenCalled();
  });

  it('takes nothing from another sender, be it a frame in the page or one that is gone', async () => {
    const { call, called } = setUp();
    await fc.assert(
      fc.asyncProperty(anyOtherSender, async (sender) => {
        expect(await call(channel, sender, GOOD[channel])).toEqual(REFUSED);
      }),
      { numRuns: RUNS },
    );
    expect(called).not.toHaveBeenCalled();
  });

  it('never throws, and gives its handler only what it takes', async () => {
    const { call, called } = setUp();
    await fc.assert(
      fc.asyncProperty(anyMessage, async (args) => {
        called.mockClear();
        const answer = await call(channel, PAGE, args);
        expect(answer).toMatchObject({ ok: called.mock.calls.length === 1 });
        // Whatever got through has the shape of the agreed arguments, and as many.
        for (const given of called.mock.calls as unknown[][]) {
          expect(given.map(kindOf)).toEqual(GOOD[channel].map(kindOf));
          expect(given).toHaveLength(args.length);
        }
      }),
      { numRuns: RUNS },
    );
  });
});

const kindOf = (value: unknown) => Object.prototype.toString.call(value);
