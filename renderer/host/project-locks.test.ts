import { describe, expect, it } from 'vitest';
import { webLocks } from './project-locks.ts';

type Work = (lock: object | null) => unknown;

/** The system's locks, as far as they are used here: shared ones are waited for, one for itself is taken or refused. */
function fakeLocks(): LockManager {
  const held = new Map<string, number>();
  return {
    request: async (name: string, { mode = 'exclusive', ifAvailable = false }: LockOptions, work: Work) => {
      const taken = held.get(name) ?? 0;
      if (mode === 'exclusive' && taken > 0 && ifAvailable) return work(null);
      held.set(name, taken + 1);
      try {
        return await work({});
      } finally {
        held.set(name, (held.get(name) ?? 1) - 1);
      }
    },
  } as unknown as LockManager;
}

describe('the locks of projects', () => {
  it('let a project be deleted only while no window has it open', async () => {
    const locks = webLocks(fakeLocks());
    const [one, two] = [await locks.hold('a'), await locks.hold('a')];
    expect(await locks.alone('a', async () => 'done')).toBeNull();
    await one();
    expect(await locks.alone('a', async () => 'done')).toBeNull();
    expect(await locks.alone('b', async () => 'done')).toBe('done');
    await two();
    expect(await locks.alone('a', async () => 'done')).toBe('done');
  });

  it('give way to the work where it fails', async () => {
    const locks = webLocks(fakeLocks());
    await expect(locks.alone('a', () => Promise.reject(new Error('full disk')))).rejects.toThrow('full disk');
    expect(await locks.alone('a', async () => 'done')).toBe('done');
  });

  it('allow everything where the system has none', async () => {
    const locks = webLocks(undefined);
    await locks.hold('a');
    expect(await locks.alone('a', async () => 'done')).toBe('done');
  });
});
