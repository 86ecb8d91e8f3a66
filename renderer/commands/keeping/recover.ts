import type { KeepCapability } from '../../../shared/contract/host.ts';
import { sameCounts } from '../../../shared/domain/keeping/counts.ts';
import { countRows } from '../../../shared/domain/keeping/rows.ts';
import { type Failure, failure, ok, type Result } from '../../../shared/domain/result.ts';
import { countTables } from '../../db/counts.ts';
import { type DatabaseFailure, openProjectDatabase } from '../../db/database.ts';
import { fillDatabase } from '../../db/rebuild.ts';
import { type Gathered, type GatherFailure, gather } from './gather.ts';

export interface RecoverDeps {
  readonly keep: KeepCapability;
  readonly newId: () => string;
  readonly now: () => string;
  readonly onProgress?: (done: number, of: number) => void;
}

export interface Recovered extends Pick<Gathered, 'seq' | 'at' | 'troubles' | 'snapshot'> {
  /** Key of the new database. */
  readonly key: string;
  /** Changes that came from the journal. */
  readonly changes: number;
}

/**
 * Makes a new database from what is kept of a project. The old one, and its folder, are left as they are: what is damaged
 * may still be of use to somebody.
 */
export async function recover(
  lost: string,
  { keep, newId, now, onProgress }: RecoverDeps,
): Promise<Result<Recovered, GatherFailure | DatabaseFailure | Failure<'not-recovered'>>> {
  const gathered = await gather(keep, lost);
  if (!gathered.ok) return gathered;
  const { rows, entries, seq, at, troubles, snapshot } = gathered.value;
  const key = newId();
  const opened = await openProjectDatabase(key, { create: true });
  if (!opened.ok) return opened;
  const database = opened.value;
  try {
    await fillDatabase(database, { rows, entries, at: now(), ...(onProgress ? { onProgress } : {}) });
    if (!sameCounts(await countTables(database), countRows(rows))) {
      throw new Error('what was written is not what was read back');
    }
    database.close();
    return ok({ key, seq, at, troubles, snapshot, changes: entries.length });
  } catch (error) {
    await database.delete();
    const reason = error instanceof Error ? error.message : String(error);
    return failure(
      'not-recovered',
      `The project could not be written anew: ${reason}. What is kept of it is unchanged. Make room on the disk and try again.`,
    );
  }
}
