import { describe, expect, it, vi } from 'vitest';
import { memoryKeep } from '../../shared/testing/memory-keep.ts';
import { browserKeep, canKeep } from './browser-keep.ts';
import { fakeWorker } from './testing.ts';

describe('the page’s side of the worker', () => {
  it('starts it with the first call, and only once', async () => {
    const make = vi.fn(() => fakeWorker(memoryKeep()));
    const keep = browserKeep(make);
    expect(make).not.toHaveBeenCalled();
    await Promise.all([keep.projects(), keep.free()]);
    expect(make).toHaveBeenCalledOnce();
  });

  it('tells everyone who waits when it dies, and starts another one', async () => {
    const workers = [{ ...fakeWorker(memoryKeep()), postMessage: () => {} }, fakeWorker(memoryKeep())];
    const made: (typeof workers)[number][] = [];
    const keep = browserKeep(() => {
      const next = workers[made.length];
      if (!next) throw new Error('too many workers');
      made.push(next);
      return next;
    });
    const waiting = [keep.projects(), keep.read('a', 'b.json', 0)];
    made[0]?.onerror?.(new Event('error') as ErrorEvent);
    for (const told of await Promise.all(waiting)) expect(told).toMatchObject({ error: { code: 'io-error' } });
    expect(made[0]?.terminate).toHaveBeenCalledOnce();
    expect(await keep.projects()).toEqual({ ok: true, value: [] });
  });

  it('says so where none can be started, and tries again the next time', async () => {
    let attempts = 0;
    const keep = browserKeep(() => {
      attempts += 1;
      if (attempts === 1) throw new DOMException('', 'SecurityError');
      return fakeWorker(memoryKeep());
    });
    expect(await keep.projects()).toMatchObject({ ok: false, error: { code: 'io-error' } });
    expect(await keep.projects()).toEqual({ ok: true, value: [] });
  });
});

describe('whether anything can be kept', () => {
  const locks = {} as LockManager;
  const withFolder = (getDirectory: unknown) => ({ getDirectory }) as unknown as StorageManager;

  it.each([
    ['an old browser', undefined as unknown as StorageManager],
    ['one without a private file system', {} as StorageManager],
    ['one in private mode', withFolder(() => Promise.reject(new DOMException('', 'SecurityError')))],
  ])('not in %s', async (_name, storage) => {
    expect(await canKeep({ storage, locks })).toBe(false);
  });

  it('where there is a private file system, and locks for two pages', async () => {
    const storage = withFolder(async () => ({}));
    expect(await canKeep({ storage, locks })).toBe(true);
    expect(await canKeep({ storage, locks: undefined as unknown as LockManager })).toBe(false);
  });
});
