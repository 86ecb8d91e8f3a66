import { expect, it, vi } from 'vitest';
import { askToPersist, storageState } from './storage.ts';

const manager = (members: object) => members as unknown as StorageManager;

it('asks the browser to keep the data, once it is not promised already', async () => {
  const persist = vi.fn(async () => true);
  expect(await askToPersist(manager({ persisted: async () => true, persist }))).toBe(true);
  expect(persist).not.toHaveBeenCalled();
  expect(await askToPersist(manager({ persisted: async () => false, persist }))).toBe(true);
  expect(persist).toHaveBeenCalledOnce();
});

it('tells what is promised, allowed and used', async () => {
  const full = manager({ persisted: async () => true, estimate: async () => ({ quota: 100, usage: 30 }) });
  expect(await storageState(full)).toEqual({ persisted: true, quota: 100, usage: 30 });
});

it.each([
  ['an old browser', undefined],
  ['one that knows half of it', {}],
  ['one that refuses', { persisted: () => Promise.reject(new DOMException()), estimate: () => Promise.reject(1) }],
  [
    'one that throws',
    {
      persisted: () => {
        throw new TypeError();
      },
      estimate: () => {
        throw new TypeError();
      },
    },
  ],
])('knows nothing in %s, and nothing breaks', async (_name, members) => {
  const storage = members && manager(members);
  expect(await storageState(storage)).toEqual({ persisted: false, quota: null, usage: null });
  expect(await askToPersist(storage)).toBe(false);
});
