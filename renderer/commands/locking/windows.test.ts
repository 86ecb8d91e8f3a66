import { describe, expect, it, vi } from 'vitest';
import { addArticles } from '../articles.ts';
import { copyProject, renameProject } from '../library.ts';
import { openProject } from '../projects.ts';
import { ARTICLE, begun, exported, unwrap } from '../testing.ts';
import { Keyring } from './keyring.ts';
import { changePassphrase, lockProject, removeLock, unlockProject } from './lock-project.ts';
import { type Machine, machine, openWith, PASSPHRASE, projectOn } from './testing.ts';

const OTHER = 'another passphrase';
const MORE = addArticles([{ title: 'One more', text: 'Vienna.', publishedOn: '' }]);

/** Made before any machine, since it is made on one of its own. */
const PROJECT = await begun();

/** Two windows on one machine, and a project that is locked. */
async function windows() {
  const on = machine();
  const key = await projectOn(on, PROJECT);
  unwrap(await lockProject(key, PASSPHRASE, on.deps));
  on.deps.keyring.forgetAll();
  const other: Machine = { ...on, deps: { ...on.deps, keyring: new Keyring() } };
  return { on, other, key };
}

describe('a locked project in two windows', () => {
  it('loses nothing where one of them removes the lock for which the other has been given the passphrase', async () => {
    const { on, other, key } = await windows();
    unwrap(await unlockProject(key, PASSPHRASE, on.deps));
    unwrap(await removeLock(key, PASSPHRASE, other.deps));
    const workspace = unwrap(await openProject(key, on.deps));
    unwrap(await workspace.run(MORE));
    const done = await exported(workspace);
    await workspace.close();
    const again = unwrap(await openProject(key, { ...on.deps, keyring: new Keyring() }));
    expect(await exported(again)).toBe(done);
    await again.close();
  });

  it('is copied and renamed as what it is by then', async () => {
    const { on, other, key } = await windows();
    unwrap(await unlockProject(key, PASSPHRASE, on.deps));
    unwrap(await removeLock(key, PASSPHRASE, other.deps));
    const { title } = unwrap(await copyProject(key, on.deps));
    unwrap(await renameProject(key, 'Talks again', on.deps));
    on.deps.keyring.forgetAll();
    for (const entry of await on.deps.library.projects.toArray()) {
      const workspace = unwrap(await openProject(entry.key, on.deps));
      expect([title, 'Talks again']).toContain(workspace.store.getState().info.title);
      await exported(workspace);
      await workspace.close();
    }
  });

  it('keeps the passphrase that one of them has given it while the other opened it with the old one', async () => {
    const { on, other, key } = await windows();
    const decrypt = crypto.subtle.decrypt.bind(crypto.subtle);
    const spy = vi.spyOn(crypto.subtle, 'decrypt').mockImplementationOnce(async (...given) => {
      unwrap(await changePassphrase(key, PASSPHRASE, OTHER, other.deps));
      return decrypt(...given);
    });
    await unlockProject(key, PASSPHRASE, on.deps);
    spy.mockRestore();
    await (await openWith(on, key, OTHER)).close();
    expect(await unlockProject(key, PASSPHRASE, on.deps)).toMatchObject({ error: { code: 'wrong-passphrase' } });
  });
});

it('a project is not locked while its title is changed or it is copied: nothing is written plain behind the lock', async () => {
  const on = machine();
  const key = await projectOn(on, PROJECT);
  let holders = 0;
  const locks = {
    ...on.deps.locks,
    hold: async () => {
      holders += 1;
      return async () => {
        holders -= 1;
      };
    },
    alone: async <T>(_key: string, work: () => Promise<T>) => (holders > 0 ? null : work()),
  };
  const tries: Promise<unknown>[] = [];
  const deps = { ...on.deps, locks };
  const now = () => {
    tries.push(lockProject(key, PASSPHRASE, deps));
    return on.deps.now();
  };
  unwrap(await renameProject(key, 'Talks again', { ...deps, now }));
  unwrap(await copyProject(key, { ...deps, now }));
  const done = await Promise.all(tries);
  expect(done.length).toBeGreaterThan(1);
  for (const each of done) expect(each).toMatchObject({ error: { code: 'open-elsewhere' } });
  expect(holders).toBe(0);
});

it('a journal that cannot be read just now is not removed by locking: that is carried on', async () => {
  const on = machine();
  const key = await projectOn(on, PROJECT, async (workspace) => {
    unwrap(await workspace.run(addArticles([ARTICLE])));
    unwrap(await workspace.run(MORE));
  });
  const journals = () => [...(on.kept.files.get(key)?.keys() ?? [])].filter((name) => name.startsWith('journal'));
  const before = journals();
  on.kept.failNext('io-error', { calls: ['read'], name: before[0] ?? '' });
  expect(await lockProject(key, PASSPHRASE, on.deps)).toMatchObject({ error: { code: 'interrupted' } });
  on.deps.keyring.forgetAll();
  expect(journals()).toEqual(before);
  unwrap(await unlockProject(key, PASSPHRASE, on.deps));
  expect((await on.deps.library.projects.get(key))?.lock).toMatchObject({ state: 'locked' });
});
