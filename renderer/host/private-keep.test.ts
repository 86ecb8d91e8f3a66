import { describe, expect, it } from 'vitest';
import { keepContract } from '../../shared/testing/host-contract.ts';
import { browserKeep } from './browser-keep.ts';
import { PrivateKeep } from './private-keep.ts';
import { HEAD, headOf, numberOf } from './slots.ts';
import { type Entry, fakeWorker, memoryLocks, memoryStorage, type Trouble } from './testing.ts';

const PROJECT = 'a';
const LOG = 'journal.jsonl';
const [FIRST, OLD, NEXT] = ['the first content', 'the old content, a little longer', 'the new'];

const bytes = (text: string) => new TextEncoder().encode(text);
const open = (storage: StorageManager) => new PrivateKeep(storage, memoryLocks());
const contentOf = async (keep: PrivateKeep) => {
  const read = await keep.read(PROJECT, LOG, 0);
  return read.ok ? new TextDecoder().decode(read.value) : read.error.code;
};

// The browser's own file system runs the same contract in `e2e/browser/keep.spec.ts`.
keepContract('browser, on a private file system in memory,', async () => {
  const worker = fakeWorker(open(memoryStorage().storage));
  return browserKeep(() => worker);
});

type Folder = Map<string, Entry>;

/** Bytes of all files. */
const sizeOf = (folder: Folder): number =>
  [...folder.values()].reduce((sum, one) => sum + (one instanceof Map ? sizeOf(one) : one.bytes.byteLength), 0);

/** Does `act` with the 1st, 2nd, 3rd … call going wrong, then looks at what a new start finds. */
async function eachCall(
  what: Trouble['what'],
  before: readonly string[],
  act: (keep: PrivateKeep) => Promise<{ readonly ok: boolean }>,
  look: (found: PrivateKeep, isDone: boolean, call: string, root: Folder) => Promise<void>,
): Promise<number> {
  for (let nth = 1; ; nth += 1) {
    const root: Folder = new Map();
    const first = open(memoryStorage(root).storage);
    for (const content of before) await first.write(PROJECT, LOG, bytes(content));
    const troubled = memoryStorage(root, { nth, what });
    let isDone = false;
    const acting = act(open(troubled.storage)).then(({ ok }) => {
      isDone = ok;
    });
    // After the end of the program there is no answer; what runs in memory has run by the next turn.
    await (what === 'end' ? Promise.race([acting, new Promise((resolve) => setTimeout(resolve, 5))]) : acting);
    await look(open(memoryStorage(root).storage), isDone, `call ${nth}, ${what}`, root);
    if (troubled.calls() < nth) return nth - 1;
  }
}

describe.each(['QuotaExceededError', 'UnknownError', 'short', 'end'] as const)('whichever call meets %s', (what) => {
  it.each([
    ['nothing', [], 'not-found'],
    ['one in the first slot', [OLD], OLD],
    ['one in the second slot', [FIRST, OLD], OLD],
  ])('a file that takes the place of %s is the old one or the new one', async (_before, before, old) => {
    const count = await eachCall(
      what,
      before,
      (keep) => keep.write(PROJECT, LOG, bytes(NEXT)),
      async (found, isDone, call) => {
        expect(isDone ? [NEXT] : [old, NEXT], call).toContain(await contentOf(found));
        // And whatever is left of it does not stand in the way of the next.
        expect(await found.write(PROJECT, LOG, bytes('again')), call).toEqual({ ok: true, value: null });
        expect(await contentOf(found), call).toBe('again');
      },
    );
    expect(count).toBeGreaterThan(5);
  });

  it('appending leaves what was there before it, and the same call again puts it right', async () => {
    for (const before of [[], [OLD], [FIRST, OLD]]) {
      const valid = before.length > 0 ? OLD.slice(0, 12) : '';
      await eachCall(
        what,
        before,
        (keep) => keep.append(PROJECT, LOG, valid.length, bytes(NEXT)),
        async (found, isDone, call) => {
          const content = await contentOf(found);
          if (isDone) expect(content, call).toBe(valid + NEXT);
          else if (content !== OLD && content !== 'not-found') {
            expect(content.startsWith(valid), call).toBe(true);
            expect(NEXT.startsWith(content.slice(valid.length)), call).toBe(true);
          }
          expect(await found.append(PROJECT, LOG, valid.length, bytes(NEXT)), call).toEqual({ ok: true, value: null });
          expect(await contentOf(found), call).toBe(valid + NEXT);
        },
      );
    }
  });

  it('nothing that does not count is left to be read, or takes room, when the folder was looked at', async () => {
    for (const before of [[], [OLD], [FIRST, OLD]]) {
      await eachCall(
        what,
        before,
        (keep) => keep.write(PROJECT, LOG, bytes(NEXT)),
        async (found, _isDone, call, root) => {
          const listed = await found.list(PROJECT);
          const size = listed.ok && listed.value.length > 0 ? HEAD + (listed.value[0]?.size ?? 0) : 0;
          expect(sizeOf(root), call).toBe(size);
          if (size === 0) expect(memoryStorage(root).paths(), call).toEqual([]);
        },
      );
    }
  });

  it('removing never brings back what was there earlier', async () => {
    await eachCall(
      what,
      [FIRST, OLD],
      (keep) => keep.remove(PROJECT, LOG),
      async (found, isDone, call) =>
        expect(isDone ? ['not-found'] : [OLD, 'not-found'], call).toContain(await contentOf(found)),
    );
  });
});

it('makes names twice in the life of a file, however often it is replaced, and gives back the room of the old one', async () => {
  const { storage, paths } = memoryStorage();
  const keep = open(storage);
  for (let at = 0; at < 7; at += 1) await keep.write(PROJECT, LOG, bytes(`content ${at}`));
  for (let at = 0; at < 7; at += 1) await keep.append(PROJECT, LOG, 9 + at, bytes('x'));
  expect(paths()).toEqual([`projects/a/${LOG}~0`, `projects/a/${LOG}~1`]);
  const folder = await (await (await storage.getDirectory()).getDirectoryHandle('projects')).getDirectoryHandle('a');
  const sizes = [0, 1].map(async (slot) => (await (await folder.getFileHandle(`${LOG}~${slot}`)).getFile()).size);
  expect((await Promise.all(sizes)).sort()).toEqual([0, 28]);
});

it('says that the room is used up', async () => {
  const { storage } = memoryStorage(new Map(), { nth: 5, what: 'QuotaExceededError' });
  expect(await open(storage).write(PROJECT, LOG, bytes('x'))).toMatchObject({
    error: { code: 'disk-full', message: expect.stringContaining('Free some space') },
  });
  expect(await open(storage).free()).toEqual({ ok: true, value: 600 });
});

it('lets two pages take turns on one file', async () => {
  const [{ storage }, locks] = [memoryStorage(), memoryLocks()];
  const pages = [new PrivateKeep(storage, locks), new PrivateKeep(storage, locks)];
  const calls = Array.from({ length: 40 }, (_, at) => pages[at % 2]?.append(PROJECT, LOG, at, bytes('x')));
  for (const done of await Promise.all(calls)) expect(done).toEqual({ ok: true, value: null });
  expect(await contentOf(open(storage))).toBe('x'.repeat(40));
});

it('takes for a head only what is one', () => {
  for (const number of [0, 1, 77, 2 ** 32 - 1]) {
    const head = headOf(number);
    expect(numberOf(head.buffer as ArrayBuffer)).toBe(number);
    for (let at = 0; at < head.byteLength; at += 1) {
      const flipped = head.slice();
      flipped[at] = (flipped[at] ?? 0) ^ 4;
      expect(numberOf(flipped.buffer), `byte ${at}`).toBeNull();
      expect(numberOf(head.slice(0, at).buffer)).toBeNull();
    }
  }
  expect(numberOf(new ArrayBuffer(12))).toBeNull();
});
