/** Where locks lie: beside the project's journal and in the list of projects, so that the loss of one does not cost the project. */
import type { HostError } from '../../../shared/contract/host.ts';
import { ok, type Result } from '../../../shared/domain/result.ts';
import { type Lock, parseLock } from '../../../shared/formats/lock/lock.ts';
import type { DataKey } from '../../db/sealing/cipher.ts';
import { LOCK_FILE, readKeptJson, writeKeptJson } from '../keeping/folder.ts';
import { keepAbout } from '../keeping/keeping.ts';
import type { ProjectsDeps } from '../projects.ts';

type Deps = Pick<ProjectsDeps, 'library' | 'keeping'>;

export const LOCK_MISSING =
  'What the key of this project lies in is gone or damaged: lock.json beside it, and its entry in the list of projects. Without it no passphrase opens the project. Nothing was changed. Put lock.json back from a copy, or open an exported project file.';

/** The locks that are known of a project, the newest first; none where it is not locked. What is no lock is passed over. */
export async function locksOf(key: string, { library, keeping }: Deps): Promise<readonly Lock[]> {
  const [beside, entry] = await Promise.all([
    keeping ? readKeptJson(keeping.keep, key, LOCK_FILE) : null,
    library.projects.get(key),
  ]);
  const [one, other] = [parseLock(beside), parseLock(entry?.lock)];
  const same = JSON.stringify(one) === JSON.stringify(other);
  return [one, same ? null : other].filter((lock) => lock !== null).sort((a, b) => b.turn - a.turn);
}

/**
 * The key of a locked project whose passphrase was given; null where it was not, and where the project is not locked any more:
 * another window may have removed the lock meanwhile, and what is sealed after that nobody opens again. To be asked while the
 * project is held.
 */
export async function keyOf(key: string, deps: Deps & Pick<ProjectsDeps, 'keyring'>): Promise<DataKey | null> {
  return (await locksOf(key, deps)).length > 0 ? (deps.keyring?.get(key) ?? null) : null;
}

/** First beside the project, where a failing disk says so: then nothing else is written. */
export async function writeLock(key: string, lock: Lock, deps: Deps): Promise<Result<null, HostError>> {
  if (deps.keeping) {
    const written = await writeKeptJson(deps.keeping.keep, key, LOCK_FILE, lock);
    if (!written.ok) return written;
  }
  await deps.library.projects.update(key, { lock });
  await keepAbout(await deps.library.projects.get(key), deps);
  return ok(null);
}

/** The project is not locked any more. */
export async function dropLock(key: string, deps: Deps): Promise<Result<null, HostError>> {
  if (deps.keeping) {
    const removed = await deps.keeping.keep.remove(key, LOCK_FILE);
    if (!removed.ok) return removed;
  }
  await deps.library.projects
    .where('key')
    .equals(key)
    .modify((entry) => {
      // As it was before, without the field.
      delete (entry as { lock?: unknown }).lock;
    });
  await keepAbout(await deps.library.projects.get(key), deps);
  return ok(null);
}
