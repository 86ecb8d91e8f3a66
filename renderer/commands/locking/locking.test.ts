import Dexie from 'dexie';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Lock } from '../../../shared/formats/lock/lock.ts';
import { deleteProjectDatabase, openProjectDatabase } from '../../db/database.ts';
import { databaseName } from '../../db/names.ts';
import { addArticles } from '../articles.ts';
import { lookIntoFolder } from '../keeping/folder.ts';
import { rowsAtSnapshot } from '../keeping/gather.ts';
import { recoverProject } from '../keeping/recover.ts';
import { restoreSnapshot } from '../keeping/restore-snapshot.ts';
import { copyProject, renameProject } from '../library.ts';
import { openProject } from '../projects.ts';
import { anyStep, opening, stepOf } from '../steps/testing.ts';
import { ARTICLE, begun, exported, unwrap } from '../testing.ts';
import type { Workspace } from '../workspace.ts';
import { changePassphrase, lockProject, removeLock, unlockProject } from './lock-project.ts';
import { keptFiles, type Machine, machine, openWith, PASSPHRASE, projectOn, storedText } from './testing.ts';

const RUNS = Number(process.env.STANDPOINT_RUNS ?? 6);
const TIMEOUT = 60_000 + RUNS * 5_000;

const WORDS = ['Ryabkov', 'Geneva', 'Kremlin', 'alliance', 'Talks help', 'Analyst', 'Россия', 'السلام'];

/** Words that are written in the project, in the encodings in which they might lie somewhere. */
const FORMS = WORDS.flatMap((word) => {
  const base64 = [0, 1, 2].map((shift) =>
    Buffer.from(`${' '.repeat(shift)}${word}`)
      .toString('base64')
      .slice(shift === 0 ? 0 : 4, -4),
  );
  return [word, JSON.stringify(word).slice(1, -1), ...base64.filter((form) => form.length > 5)];
});

const found = (text: string) => FORMS.filter((form) => text.includes(form));

const fill = async (workspace: Workspace) => {
  for (const command of opening()) unwrap(await workspace.run(command));
  unwrap(await workspace.undo());
};

/** Made before any machine, since it is made on one of its own. */
const PROJECT = await begun();

const worked = async (on: Machine) => projectOn(on, PROJECT, fill);

const file = ({ kept }: Machine, key: string, name: string) => kept.files.get(key)?.get(name) ?? new Uint8Array();
const lockIn = (on: Machine, key: string): Lock => JSON.parse(new TextDecoder().decode(file(on, key, 'lock.json')));
const putLock = ({ kept }: Machine, key: string, lock: unknown) =>
  kept.files
    .get(key)
    ?.set('lock.json', new TextEncoder().encode(typeof lock === 'string' ? lock : JSON.stringify(lock)));

async function withPlain(on: Machine, key: string): Promise<string> {
  const workspace = unwrap(await openProject(key, on.deps));
  const text = await exported(workspace);
  await workspace.close();
  return text;
}

async function withPassphrase(on: Machine, key: string, passphrase = PASSPHRASE): Promise<string> {
  const workspace = await openWith(on, key, passphrase);
  const text = await exported(workspace);
  await workspace.close();
  return text;
}

describe('a locked project', () => {
  it(
    'is what it would be unlocked, whatever is done in it: exported, undone, brought back, restored from a snapshot',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(anyStep, { minLength: 5, maxLength: 25 }), async (steps) => {
          const project = await begun(opening());
          const on = machine();
          const key = await projectOn(on, project);
          const then = await withPlain(on, key);
          unwrap(await lockProject(key, PASSPHRASE, on.deps));
          const workspace = await openWith(on, key);
          expect(workspace.isLocked).toBe(true);
          expect(await exported(workspace)).toBe(then);
          await workspace.openArticle([...workspace.store.getState().articles.keys()][0] ?? '');
          for (const step of steps) {
            const command = stepOf(workspace.store.getState(), step, workspace.database);
            if (typeof command === 'string') await workspace[command]();
            else if (command) await workspace.run(command);
          }
          const now = await exported(workspace);
          let undone = 0;
          while ((await workspace.undo()).ok) undone += 1;
          expect(await exported(workspace)).toBe(then);
          for (let step = 0; step < undone; step += 1) unwrap(await workspace.redo());
          expect(await exported(workspace)).toBe(now);
          await workspace.close();

          const again = await openWith(on, key);
          const { snapshots = [] } = (await lookIntoFolder(on.kept, key)) ?? {};
          const dataKey = on.deps.keyring.get(key);
          expect(dataKey).toBeNull();
          await again.close();
          unwrap(await unlockProject(key, PASSPHRASE, on.deps));
          const oldest = snapshots.at(-1)?.name ?? '';
          const rows = unwrap(await rowsAtSnapshot(on.kept, key, oldest, on.deps.keyring.get(key)));
          const third = unwrap(await openProject(key, on.deps));
          unwrap(await third.run(restoreSnapshot(rows, 'the first')));
          expect(await exported(third)).toBe(then);
          if (third.store.getState().undo?.command === 'restore-snapshot') unwrap(await third.undo());
          expect(await exported(third)).toBe(now);
          await third.close();

          await deleteProjectDatabase(key);
          unwrap(await unlockProject(key, PASSPHRASE, on.deps));
          expect(await openProject(key, on.deps)).toMatchObject({ ok: false, error: { code: 'damaged' } });
          const made = unwrap(await recoverProject(key, on.deps));
          on.deps.keyring.forgetAll();
          expect(await openProject(made.key, on.deps)).toMatchObject({ ok: false, error: { code: 'locked' } });
          expect(await withPassphrase(on, made.key)).toBe(now);
          expect(found(await storedText(on))).toEqual([]);
        }),
        { numRuns: RUNS },
      );
    },
    TIMEOUT,
  );

  it('has no word of its texts, quotes and names anywhere, neither of before nor of later', async () => {
    const on = machine();
    const key = await worked(on);
    expect(found(await storedText(on)).length).toBeGreaterThan(10);
    unwrap(await lockProject(key, PASSPHRASE, on.deps));
    expect(found(await storedText(on))).toEqual([]);
    const workspace = await openWith(on, key);
    unwrap(await workspace.run(addArticles([{ ...ARTICLE, text: `${ARTICLE.text} Kremlin` }])));
    unwrap(await (workspace.keeper?.snapshot('regular') ?? Promise.reject()));
    unwrap(await workspace.undo());
    await workspace.settled();
    expect(found(await storedText(on))).toEqual([]);
    await workspace.close();
    expect(found(await storedText(on))).toEqual([]);
  });

  it('keeps its snapshots, and what can be undone', async () => {
    const on = machine();
    const key = await worked(on);
    const before = (await lookIntoFolder(on.kept, key))?.snapshots.map(({ name }) => name);
    unwrap(await lockProject(key, PASSPHRASE, on.deps));
    expect((await lookIntoFolder(on.kept, key))?.snapshots.map(({ name }) => name)).toEqual(before);
    const workspace = await openWith(on, key);
    unwrap(await workspace.redo());
    while ((await workspace.undo()).ok);
    await workspace.close();
  });

  it('is not opened without its passphrase, and a wrong one changes nothing', async () => {
    const on = machine();
    const key = await worked(on);
    unwrap(await lockProject(key, PASSPHRASE, on.deps));
    on.deps.keyring.forgetAll();
    const files = keptFiles(on);
    expect(await openProject(key, on.deps)).toMatchObject({ ok: false, error: { code: 'locked' } });
    const wrong = await unlockProject(key, `${PASSPHRASE}!`, on.deps);
    expect(wrong).toMatchObject({ ok: false, error: { code: 'wrong-passphrase' } });
    expect(wrong.ok || wrong.error.message).toMatch(/Nothing was changed/u);
    expect(await renameProject(key, 'X', on.deps)).toMatchObject({ ok: false, error: { code: 'locked' } });
    expect(await copyProject(key, on.deps)).toMatchObject({ ok: false, error: { code: 'locked' } });
    expect(keptFiles(on)).toEqual(files);
    await (await openWith(on, key)).close();
    expect(on.deps.keyring.get(key)).toBeNull();
  });

  it('opens however the accents of its passphrase are typed', async () => {
    const on = machine();
    const key = await worked(on);
    unwrap(await lockProject(key, 'caf\u00e9 creme', on.deps));
    await (await openWith(on, key, 'cafe\u0301 creme')).close();
  });

  it('of which a row was changed on the disk is brought back from what is kept', async () => {
    const on = machine();
    const key = await worked(on);
    const before = await withPlain(on, key);
    unwrap(await lockProject(key, PASSPHRASE, on.deps));
    const raw = new Dexie(databaseName(key));
    await raw.open();
    const row = await raw.table('actors').toCollection().first();
    row.sealed[40] ^= 1;
    await raw.table('actors').put(row);
    raw.close();
    const opened = await openProject(key, on.deps);
    expect(opened).toMatchObject({ ok: false, error: { code: 'damaged' } });
    const made = unwrap(await recoverProject(key, on.deps));
    expect(await withPassphrase(on, made.key)).toBe(before);
  });

  it('has copies that open with the same passphrase', async () => {
    const on = machine();
    const key = await worked(on);
    unwrap(await lockProject(key, PASSPHRASE, on.deps));
    unwrap(await copyProject(key, on.deps));
    on.deps.keyring.forgetAll();
    const copy = (await on.deps.library.projects.toArray()).find((entry) => entry.key !== key);
    expect(copy?.lock).toBeDefined();
    const workspace = await openWith(on, copy?.key ?? '');
    expect(workspace.store.getState().tagCounts.size).toBe(1);
    await workspace.close();
    expect(found(await storedText(on))).toEqual([]);
  });

  it('gets another passphrase without being written anew; the old one opens it no more', async () => {
    const on = machine();
    const key = await worked(on);
    unwrap(await lockProject(key, PASSPHRASE, on.deps));
    on.deps.keyring.forgetAll();
    expect(await changePassphrase(key, 'wrong wrong', 'another one', on.deps)).toMatchObject({
      ok: false,
      error: { code: 'wrong-passphrase' },
    });
    expect(await changePassphrase(key, PASSPHRASE, 'short', on.deps)).toMatchObject({
      ok: false,
      error: { code: 'weak-passphrase' },
    });
    unwrap(await changePassphrase(key, PASSPHRASE, 'another one', on.deps));
    expect(await unlockProject(key, PASSPHRASE, on.deps)).toMatchObject({
      ok: false,
      error: { code: 'wrong-passphrase' },
    });
    await (await openWith(on, key, 'another one')).close();
  });

  it('is as it was before when its lock is removed', async () => {
    const on = machine();
    const key = await worked(on);
    const before = await withPlain(on, key);
    unwrap(await lockProject(key, PASSPHRASE, on.deps));
    on.deps.keyring.forgetAll();
    expect(await removeLock(key, 'wrong wrong', on.deps)).toMatchObject({
      ok: false,
      error: { code: 'wrong-passphrase' },
    });
    unwrap(await removeLock(key, PASSPHRASE, on.deps));
    expect(file(on, key, 'lock.json')).toHaveLength(0);
    expect(await on.deps.library.projects.get(key)).not.toHaveProperty('lock');
    expect(await withPlain(on, key)).toBe(before);
    await deleteProjectDatabase(key);
    const made = unwrap(await recoverProject(key, on.deps));
    expect(await withPlain(on, made.key)).toBe(before);
  });
});

describe('what is damaged', () => {
  it('does not hold a lock up that is put on or removed', async () => {
    const on = machine();
    const key = await worked(on);
    const before = await withPlain(on, key);
    const spoil = (name: string, at: number) => {
      const bytes = file(on, key, name).slice();
      bytes[at] = (bytes[at] ?? 0) ^ 1;
      on.kept.files.get(key)?.set(name, bytes);
    };
    const { snapshots = [] } = (await lookIntoFolder(on.kept, key)) ?? {};
    spoil(snapshots[0]?.name ?? '', 40);
    spoil('journal-000001.jsonl', 12);
    unwrap(await lockProject(key, PASSPHRASE, on.deps));
    expect(found(await storedText(on))).toEqual([]);
    expect(await withPassphrase(on, key)).toBe(before);
    spoil(snapshots[1]?.name ?? '', 40);
    unwrap(await removeLock(key, PASSPHRASE, on.deps));
    expect(await withPlain(on, key)).toBe(before);
  });
});

describe('the lock of a project', () => {
  it('opens from the list of projects where lock.json is gone or no lock, and is put back', async () => {
    const on = machine();
    const key = await worked(on);
    unwrap(await lockProject(key, PASSPHRASE, on.deps));
    const { turn } = lockIn(on, key);
    for (const damaged of ['', '{', '[]', '{"lock":1}', { ...lockIn(on, key), derive: null }]) {
      putLock(on, key, damaged);
      await (await openWith(on, key)).close();
      expect(lockIn(on, key).turn).toBe(turn);
    }
  });

  it('opens from lock.json where the list of projects is lost', async () => {
    const on = machine();
    const key = await worked(on);
    unwrap(await lockProject(key, PASSPHRASE, on.deps));
    const entry = await on.deps.library.projects.get(key);
    await on.deps.library.projects.put({ ...(entry as NonNullable<typeof entry>), lock: { lock: 1, state: 'never' } });
    await (await openWith(on, key)).close();
    expect((await on.deps.library.projects.get(key))?.lock).toEqual(lockIn(on, key));
  });

  it('that was tampered with does not open, and the other one does', async () => {
    const on = machine();
    const key = await worked(on);
    unwrap(await lockProject(key, PASSPHRASE, on.deps));
    const lock = lockIn(on, key);
    const flipped = `${lock.wrapped.key.startsWith('0') ? '1' : '0'}${lock.wrapped.key.slice(1)}`;
    const tampered: Lock[] = [
      { ...lock, state: 'unlocking' },
      { ...lock, turn: lock.turn + 7, state: 'unlocking' },
      { ...lock, derive: { ...lock.derive, rounds: 1 } },
      { ...lock, derive: { ...lock.derive, salt: '00'.repeat(16) } },
      { ...lock, wrapped: { ...lock.wrapped, key: flipped } },
    ];
    for (const each of tampered) {
      putLock(on, key, each);
      await (await openWith(on, key)).close();
      // It was not carried out what a state says that nobody has vouched for.
      expect(found(await storedText(on))).toEqual([]);
    }
    putLock(on, key, tampered[4]);
    await on.deps.library.projects.update(key, { lock: tampered[4] });
    expect(await unlockProject(key, PASSPHRASE, on.deps)).toMatchObject({
      ok: false,
      error: { code: 'wrong-passphrase' },
    });
  });

  it('that is nowhere is said to be gone', async () => {
    const on = machine();
    const key = await worked(on);
    unwrap(await lockProject(key, PASSPHRASE, on.deps));
    on.deps.keyring.forgetAll();
    on.kept.files.get(key)?.delete('lock.json');
    await on.deps.library.projects.update(key, { lock: null });
    expect(await openProject(key, on.deps)).toMatchObject({ ok: false, error: { code: 'lock-missing' } });
    expect(await unlockProject(key, PASSPHRASE, on.deps)).toMatchObject({ ok: false, error: { code: 'lock-missing' } });
  });
});

/** The machine dies after so many writings into what is kept: none of the later ones happens. */
class Died extends Error {}

function dyingAfter(on: Machine, writings: number): Machine['deps'] {
  let left = writings;
  const { keeping } = on.deps;
  if (!keeping) throw new Error('nothing is kept');
  const step = () => {
    left -= 1;
    if (left < 0) throw new Died();
  };
  const keep = {
    ...keeping.keep,
    write: async (...given: Parameters<typeof keeping.keep.write>) => {
      step();
      return keeping.keep.write(...given);
    },
    remove: async (...given: Parameters<typeof keeping.keep.remove>) => {
      step();
      return keeping.keep.remove(...given);
    },
  };
  // Between the batches of rows it can die as well.
  return { ...on.deps, keeping: { ...keeping, keep }, onProgress: step };
}

it('a snapshot of a locked project is told to nobody, who would write it elsewhere as it is', async () => {
  const on = machine();
  const { keeping } = on.deps;
  if (!keeping) throw new Error('nothing is kept');
  const onSnapshot = vi.fn();
  Object.assign(keeping, { onSnapshot });
  const key = await projectOn(on, await begun(opening()));
  expect(onSnapshot).toHaveBeenCalled();
  unwrap(await lockProject(key, PASSPHRASE, on.deps));
  onSnapshot.mockClear();
  const workspace = await openWith(on, key);
  unwrap(await workspace.run(addArticles([{ title: 'One more', text: 'Words that stay here.', publishedOn: '' }])));
  await workspace.close();
  expect(onSnapshot).not.toHaveBeenCalled();
});

describe('locking that is interrupted', () => {
  it.each([['lock'], ['remove']] as const)(
    'at any step (%s) leaves a project that opens, and is finished by opening it',
    async (what) => {
      let writings = 0;
      for (let isDone = false; !isDone; writings += 1) {
        const on = machine();
        const key = await worked(on);
        const before = await withPlain(on, key);
        if (what === 'remove') unwrap(await lockProject(key, PASSPHRASE, on.deps));
        on.deps.keyring.forgetAll();
        const deps = dyingAfter(on, writings);
        const step = what === 'lock' ? lockProject : removeLock;
        isDone = await step(key, PASSPHRASE, deps).then(
          (result) => result.ok,
          (error) => {
            if (!(error instanceof Died)) throw error;
            return false;
          },
        );
        on.deps.keyring.forgetAll();
        const plainly = await openProject(key, on.deps);
        if (plainly.ok) {
          expect(await exported(plainly.value)).toBe(before);
          await plainly.value.close();
        } else {
          expect(plainly.error.code).toBe('locked');
          unwrap(await unlockProject(key, PASSPHRASE, on.deps));
          const opened = unwrap(await openProject(key, on.deps));
          expect(await exported(opened)).toBe(before);
          await opened.close();
        }
        const locks = (await on.deps.library.projects.get(key))?.lock;
        expect(found(await storedText(on)).length > 0).toBe(!locks);
        if (isDone) expect(Boolean(locks)).toBe(what === 'lock');
      }
      expect(writings).toBeGreaterThan(10);
    },
    TIMEOUT,
  );

  it('by a full disk is said, and nothing is lost', async () => {
    const on = machine();
    const key = await worked(on);
    const before = await withPlain(on, key);
    on.kept.failNext('disk-full');
    expect(await lockProject(key, PASSPHRASE, on.deps)).toMatchObject({ ok: false, error: { code: 'not-locked' } });
    expect(await withPlain(on, key)).toBe(before);
  });

  it('is not begun while another window has the project open', async () => {
    const on = machine();
    const key = await worked(on);
    const deps = { ...on.deps, locks: { ...on.deps.locks, alone: async () => null } };
    expect(await lockProject(key, PASSPHRASE, deps)).toMatchObject({ ok: false, error: { code: 'open-elsewhere' } });
    expect(unwrap(await openProjectDatabase(key, { create: false })).name).toContain(key);
  });
});
