import fs from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { type Fault, failingFs } from '../testing/failing-fs.ts';
import { keepBench, PROJECT } from '../testing/keep-bench.ts';
import type { KeepFs } from './keep.ts';

const LOG = 'journal.jsonl';
const OLD = 'one\ntwo\n';
const NEXT = 'three, a rather long line\n';
const FAULTS: readonly Fault[] = ['ENOSPC', 'EIO', 'EPERM', 'EBUSY', 'short write', 'told short write'];

const { at, keep, onDisk, begun } = keepBench();
const bytes = (text: string) => new TextEncoder().encode(text);

/** Does `act` with the 1st, 2nd, 3rd … call of the file system failing, until none is left to fail. */
async function eachCallFailing(
  fault: Fault,
  prepare: () => Promise<void>,
  act: (faulty: KeepFs, call: string, hasFailed: () => boolean) => Promise<void>,
): Promise<number> {
  for (let nth = 1; ; nth += 1) {
    await fs.rm(at.root, { recursive: true, force: true });
    await prepare();
    const { fs: faulty, calls } = failingFs(nth, fault);
    await act(faulty, `call ${nth} with ${fault}`, () => calls() >= nth);
    if (calls() < nth) return nth - 1;
  }
}

describe.each(FAULTS)('whichever call of the system fails with %s', (fault) => {
  it('a file that is replaced is the old one or the new one, and one that was said to be kept is the new one', async () => {
    const count = await eachCallFailing(
      fault,
      () => begun('proof.json', OLD),
      async (faulty, call) => {
        const done = await keep(faulty).write(PROJECT, 'proof.json', bytes(NEXT));
        const found = await onDisk('proof.json');
        expect([OLD, NEXT], call).toContain(found);
        if (done.ok) expect(found, call).toBe(NEXT);
        expect(await keep().list(PROJECT), call).toMatchObject({ ok: true, value: [{ name: 'proof.json' }] });
      },
    );
    expect(count).toBeGreaterThan(12);
  });

  it('a file that is made has all of the new bytes, or is not there', async () => {
    await eachCallFailing(
      fault,
      async () => {},
      async (faulty, call) => {
        const done = await keep(faulty).write(PROJECT, 'proof.json', bytes(NEXT));
        const found = await onDisk('proof.json').catch(() => null);
        expect([null, NEXT], call).toContain(found);
        if (done.ok) expect(found, call).toBe(NEXT);
      },
    );
  });

  it.each([
    ['an end', OLD, OLD],
    ['a torn line', `${OLD}thr`, OLD],
    ['nothing', null, ''],
  ])(
    'appending behind %s leaves what was there before it, and the same call again puts it right',
    async (_what, before, valid) => {
      const count = await eachCallFailing(
        fault,
        () => (before === null ? Promise.resolve() : begun(LOG, before)),
        async (faulty, call, hasFailed) => {
          const kept = keep(faulty);
          const at = bytes(valid).byteLength;
          const done = await kept.append(PROJECT, LOG, at, bytes(NEXT));
          const found = await onDisk(LOG).catch(() => null);
          if (done.ok) expect(found, call).toBe(valid + NEXT);
          else if (found !== before) {
            expect(found?.startsWith(valid), call).toBe(true);
            expect(NEXT.startsWith(found?.slice(valid.length) ?? ''), call).toBe(true);
          }
          if (!hasFailed()) return;
          expect(await kept.append(PROJECT, LOG, at, bytes(NEXT)), call).toEqual({ ok: true, value: null });
          expect(await onDisk(LOG), call).toBe(valid + NEXT);
        },
      );
      expect(count).toBeGreaterThan(6);
    },
  );

  it('a file is read as it is, or not at all', async () => {
    await eachCallFailing(
      fault,
      () => begun(LOG, OLD),
      async (faulty, call) => {
        const read = await keep(faulty).read(PROJECT, LOG, 0);
        if (read.ok) expect(new TextDecoder().decode(read.value), call).toBe(OLD);
      },
    );
  });

  it('what is said to be removed is gone', async () => {
    await eachCallFailing(
      fault,
      () => begun(LOG, OLD),
      async (faulty, call) => {
        const kept = keep(faulty);
        if ((await kept.remove(PROJECT, LOG)).ok) expect(await onDisk(LOG).catch(() => 'gone'), call).toBe('gone');
        if ((await kept.removeAll(PROJECT)).ok) expect(await keep().projects(), call).toEqual({ ok: true, value: [] });
      },
    );
  });

  it('it is said in a sentence, without a path', async () => {
    const act = async (faulty: KeepFs, call: string) => {
      const kept = keep(faulty);
      for (const done of [
        await kept.append(PROJECT, LOG, 0, bytes(NEXT)),
        await kept.write(PROJECT, LOG, bytes(NEXT)),
        await kept.read(PROJECT, LOG, 0),
        await kept.list(PROJECT),
        await kept.projects(),
        await kept.removeAll(PROJECT),
        await kept.free(),
      ]) {
        if (done.ok) continue;
        expect(done.error.message, call).toMatch(/^\S.*\.$/u);
        expect(done.error.message, call).not.toContain(at.user);
        if (fault === 'ENOSPC') expect(done.error.code, call).toMatch(/^(disk-full|io-error)$/u);
        if (fault === 'EPERM') expect(done.error.code, call).toBe('no-permission');
      }
    };
    await eachCallFailing(fault, async () => {}, act);
  });
});
