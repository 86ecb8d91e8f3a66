import type { KeepCapability } from '../../../shared/contract/host.ts';
import { sameCounts } from '../../../shared/domain/keeping/counts.ts';
import { countRows } from '../../../shared/domain/keeping/rows.ts';
import type { ProjectInfo } from '../../../shared/domain/model.ts';
import { type Failure, failure, ok, type Result } from '../../../shared/domain/result.ts';
import { countTables } from '../../db/counts.ts';
import { type DatabaseFailure, openProjectDatabase } from '../../db/database.ts';
import { fillDatabase } from '../../db/rebuild.ts';
import type { DataKey } from '../../db/sealing/cipher.ts';
import { locksOf, writeLock } from '../locking/kept-locks.ts';
import type { ProjectsDeps } from '../projects.ts';
import { type Gathered, type GatherFailure, gather } from './gather.ts';
import { keepAbout } from './keeping.ts';

export interface RecoverDeps {
  readonly keep: KeepCapability;
  readonly newId: () => string;
  readonly now: () => string;
  readonly onProgress?: (done: number, of: number) => void;
  /** Of a locked project: what is brought back is sealed with it as well. */
  readonly dataKey?: DataKey | null;
}

export interface Recovered extends Pick<Gathered, 'seq' | 'at' | 'troubles' | 'snapshot'> {
  /** Key of the new database. */
  readonly key: string;
  /** Changes that came from the journal. */
  readonly changes: number;
  readonly info: ProjectInfo;
  readonly articles: number;
  readonly tags: number;
}

/**
 * Makes a new database from what is kept of a project. The old one, and its folder, are left as they are: what is damaged
 * may still be of use to somebody.
 */
export async function recover(
  lost: string,
  { keep, newId, now, onProgress, dataKey = null }: RecoverDeps,
): Promise<Result<Recovered, GatherFailure | DatabaseFailure | Failure<'not-recovered'>>> {
  const gathered = await gather(keep, lost, dataKey);
  if (!gathered.ok) return gathered;
  const { rows, entries, seq, at, troubles, snapshot } = gathered.value;
  const key = newId();
  const opened = await openProjectDatabase(key, { create: true, dataKey });
  if (!opened.ok) return opened;
  const database = opened.value;
  try {
    await fillDatabase(database, { rows, entries, at: now(), ...(onProgress ? { onProgress } : {}) });
    if (!sameCounts(await countTables(database), countRows(rows))) {
      throw new Error('what was written is not what was read back');
    }
    database.close();
    const [info] = rows.tables.project.values();
    if (!info) throw new Error('what is kept has no project in it');
    const { documents: articles, tags } = countRows(rows);
    return ok({ key, seq, at, troubles, snapshot, changes: entries.length, info, articles, tags });
  } catch (error) {
    await database.delete();
    const reason = error instanceof Error ? error.message : String(error);
    return failure(
      'not-recovered',
      `The project could not be written anew: ${reason}. What is kept of it is unchanged. Make room on the disk and try again.`,
    );
  }
}

/**
 * Brings a project back and puts it into the list in the place of the one that is damaged. That one goes to the deleted
 * projects, with its database and its folder as they are.
 */
export async function recoverProject(
  lost: string,
  deps: ProjectsDeps,
  onProgress?: (done: number, of: number) => void,
): Promise<Result<Recovered, Failure>> {
  const { library, keeping, keyring, newId, now } = deps;
  if (!keeping) return failure('nothing-kept', 'Nothing is kept outside the database here.');
  const { keep } = keeping;
  const dataKey = keyring?.get(lost) ?? null;
  const made = await recover(lost, { keep, newId, now, dataKey, ...(onProgress ? { onProgress } : {}) });
  if (!made.ok) return made;
  const { key, info, articles, tags } = made.value;
  const at = now();
  const old = await library.projects.get(lost);
  const createdAt = old?.createdAt ?? info.createdAt;
  const entry = { key, projectId: info.id, title: info.title, createdAt, openedAt: at, articles, tags };
  const lock = dataKey && (await locksOf(lost, deps))[0];
  if (lock) {
    const locked = await writeLock(key, lock, deps);
    if (!locked.ok) return locked;
    keyring?.put(key, dataKey);
  }
  await library.projects.put(lock ? { ...entry, lock } : entry);
  if (old) {
    await library.projects.update(lost, { title: `${old.title} (damaged, as it was found)`, deletedAt: at });
    await keepAbout(await library.projects.get(lost), deps);
  }
  return made;
}
