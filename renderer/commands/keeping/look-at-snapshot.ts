import type { ProjectRows } from '../../../shared/domain/keeping/rows.ts';
import { ok, type Result } from '../../../shared/domain/result.ts';
import { type DatabaseFailure, deleteProjectDatabase, openProjectDatabase } from '../../db/database.ts';
import { databaseName } from '../../db/names.ts';
import { fillDatabase } from '../../db/rebuild.ts';
import type { DataKey } from '../../db/sealing/cipher.ts';
import type { ProjectLocks } from '../../host/project-locks.ts';
import type { ProjectsDeps } from '../projects.ts';
import { openWorkspace, type Workspace } from '../workspace.ts';

/** Databases in which a snapshot is looked at; none of them outlives the window. */
const LOOK = 'look-';

export const READ_ONLY =
  'This is a snapshot, to look at. Nothing can be changed in it: restore it, or go back to the project.';

/**
 * Opens what a project was at a snapshot, in a database of its own that goes when it is closed. `dataKey` is that of a
 * locked project: this database is sealed with it, too.
 */
export async function lookAtSnapshot(
  rows: ProjectRows,
  dataKey: DataKey | null,
  { newId, now, coder, channel, locks }: ProjectsDeps,
): Promise<Result<Workspace, DatabaseFailure>> {
  const key = `${LOOK}${newId()}`;
  const release = await locks.hold(key);
  const opened = await openProjectDatabase(key, { create: true, dataKey });
  if (!opened.ok) return opened;
  try {
    await fillDatabase(opened.value, { rows, entries: [], at: now() });
    const tools = { newId, now, coder, channel: channel(key), readOnly: READ_ONLY };
    const workspace = await openWorkspace({ key, database: opened.value, ...tools });
    const end = () => deleteProjectDatabase(key).finally(release);
    return ok({ ...workspace, close: () => workspace.close().finally(end) });
  } catch (error) {
    await opened.value.delete();
    await release();
    throw error;
  }
}

/** Removes what a window has left behind that died while a snapshot was looked at. */
export async function sweepLooks(locks: ProjectLocks, factory: IDBFactory = indexedDB): Promise<void> {
  const prefix = databaseName(LOOK);
  for (const { name } of await factory.databases()) {
    if (!name?.startsWith(prefix)) continue;
    const key = name.slice(databaseName('').length);
    await locks.alone(key, () => deleteProjectDatabase(key));
  }
}
