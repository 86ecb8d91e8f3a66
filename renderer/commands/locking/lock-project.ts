/** A project that is not open is locked, gets another passphrase, or is not locked any more. */
import { type Failure, failure, ok, type Result } from '../../../shared/domain/result.ts';
import type { Lock } from '../../../shared/formats/lock/lock.ts';
import { newDataKey } from '../../db/sealing/cipher.ts';
import { keepBeforeUpgrade } from '../keeping/keeping.ts';
import type { ProjectsDeps } from '../projects.ts';
import { dropLock, LOCK_MISSING, locksOf, writeLock } from './kept-locks.ts';
import { faultOf } from './new-passphrase.ts';
import { inState, makeLock, type Opened, openLock, WRONG } from './passphrase.ts';
import { reseal } from './reseal.ts';

export interface LockingDeps extends ProjectsDeps {
  readonly onProgress?: (done: number, of: number) => void;
  /** Of PBKDF2; fewer only in tests. */
  readonly rounds?: number;
}

/**
 * Locks a project. The lock is there before the first row is sealed, and says that the rest has to follow: whatever
 * interrupts it, the project opens with the passphrase, and is finished then.
 */
export async function lockProject(key: string, passphrase: string, deps: LockingDeps): Promise<Result<null, Failure>> {
  const fault = faultOf(passphrase);
  if (fault) return failure('weak-passphrase', fault);
  return alone(key, deps, async () => {
    if ((await locksOf(key, deps)).length > 0) return failure('locked', 'This project is locked already.');
    const made = await makeLock(passphrase, newDataKey(), { state: 'locking', turn: 1, ...roundsOf(deps) });
    const written = await writeLock(key, made.lock, deps);
    if (!written.ok) return failure('not-locked', `The project was not locked: ${written.error.message}`);
    deps.keyring?.put(key, made.dataKey);
    return carryOn(key, made, deps);
  });
}

/** The key of the data stays; it is wrapped anew, also while the project is open. `old` has to open it. */
export async function changePassphrase(
  key: string,
  old: string,
  passphrase: string,
  deps: LockingDeps,
): Promise<Result<null, Failure>> {
  const fault = faultOf(passphrase);
  if (fault) return failure('weak-passphrase', fault);
  return deps.locks.inTurn(turnOf(key), async (): Promise<Result<null, Failure>> => {
    const opened = await openAny(await locksOf(key, deps), old);
    if (!opened.ok) return opened;
    const { dataKey, lock } = opened.value;
    const next = await makeLock(passphrase, dataKey, { state: lock.state, turn: lock.turn + 1, ...roundsOf(deps) });
    // Before it takes the place of the old one it has to be seen to open.
    const proven = await openLock(next.lock, passphrase);
    if (!proven.ok) return failure('not-changed', 'The passphrase was not changed: what was made does not open.');
    return writeLock(key, next.lock, deps);
  });
}

/** Everything is written plain again; the lock goes last. */
export async function removeLock(key: string, passphrase: string, deps: LockingDeps): Promise<Result<null, Failure>> {
  return alone(key, deps, async () => {
    const opened = await openAny(await locksOf(key, deps), passphrase);
    if (!opened.ok) return opened;
    const unlocking = await inState(opened.value, 'unlocking');
    const written = await writeLock(key, unlocking.lock, deps);
    if (!written.ok) return failure('not-unlocked', `The lock was not removed: ${written.error.message}`);
    deps.keyring?.put(key, unlocking.dataKey);
    return carryOn(key, unlocking, deps);
  });
}

/** Whether it opens the project; nothing is opened or changed. */
export async function provePassphrase(
  key: string,
  passphrase: string,
  deps: LockingDeps,
): Promise<Result<null, Failure>> {
  const opened = await openAny(await locksOf(key, deps), passphrase);
  return opened.ok ? ok(null) : opened;
}

/**
 * Takes the passphrase of a project: its key is in the keyring then. Where one of the two locks is missing or older, it is
 * written anew; a locking that was interrupted is carried on, and what fails of that is tried again next time.
 */
export async function unlockProject(
  key: string,
  passphrase: string,
  deps: LockingDeps,
): Promise<Result<null, Failure>> {
  const locks = await locksOf(key, deps);
  const opened = await openAny(locks, passphrase);
  if (!opened.ok) return opened;
  const { lock, dataKey } = opened.value;
  deps.keyring?.put(key, dataKey);
  // Another window may have given it another passphrase meanwhile, or have carried on what was interrupted.
  const ifStill = async (step: () => Promise<Result<null, Failure>>) =>
    JSON.stringify(await locksOf(key, deps)) === JSON.stringify(locks) ? step() : ok(null);
  if (lock.state !== 'locked') await alone(key, deps, () => ifStill(() => carryOn(key, opened.value, deps)));
  else if (lock === locks[0]) await deps.locks.inTurn(turnOf(key), () => ifStill(() => writeLock(key, lock, deps)));
  return ok(null);
}

/** Who writes a lock of a project that may be open in a window. */
const turnOf = (key: string): string => `lock-of-${key}`;

async function openAny(locks: readonly Lock[], passphrase: string): Promise<Result<Opened, Failure>> {
  if (locks.length === 0) return failure('lock-missing', LOCK_MISSING);
  for (const lock of locks) {
    const opened = await openLock(lock, passphrase);
    if (opened.ok) return opened;
  }
  return failure('wrong-passphrase', WRONG);
}

async function carryOn(key: string, opened: Opened, deps: LockingDeps): Promise<Result<null, Failure>> {
  const { state } = opened.lock;
  const { keeping, onProgress } = deps;
  await keepBeforeUpgrade(key, deps, opened.dataKey);
  const done = await reseal(key, {
    ...{ dataKey: opened.dataKey, to: state === 'unlocking' ? 'plain' : 'sealed', keep: keeping?.keep },
    ...(onProgress ? { onProgress } : {}),
  });
  if (!done.ok) {
    const what = state === 'unlocking' ? 'Removing the lock' : 'Locking the project';
    return failure(
      'interrupted',
      `${what} was begun and is not finished. ${done.error.message} Nothing is lost: the project opens with its passphrase, and it is carried on when it is opened.`,
    );
  }
  if (state !== 'unlocking') return writeLock(key, (await inState(opened, 'locked')).lock, deps);
  const dropped = await dropLock(key, deps);
  if (dropped.ok) deps.keyring?.forget(key);
  return dropped;
}

const roundsOf = ({ rounds }: LockingDeps) => (rounds === undefined ? {} : { rounds });

async function alone(key: string, { locks }: LockingDeps, work: () => Promise<Result<null, Failure>>) {
  const done = await locks.alone(key, work);
  return (
    done ??
    failure('open-elsewhere', 'This project is open in another window. Nothing was changed. Close it there first.')
  );
}
