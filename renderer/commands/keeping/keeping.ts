import type { KeepCapability } from '../../../shared/contract/host.ts';
import { openProjectDatabase, type ProjectDatabase, storedVersion } from '../../db/database.ts';
import type { LibraryEntry } from '../../db/library.ts';
import { databaseName } from '../../db/names.ts';
import type { DataKey } from '../../db/sealing/cipher.ts';
import { CURRENT_VERSION, VERSIONS } from '../../db/versions/index.ts';
import type { ProjectLocks } from '../../host/project-locks.ts';
import { ABOUT, writeKeptJson } from './folder.ts';
import { Keeper, type KeeperDeps } from './keeper.ts';
import { makeSnapshot, type Snapshot } from './snapshot.ts';

/** What is needed to keep projects outside their databases. */
export interface Keeping {
  readonly keep: KeepCapability;
  /** Whether several windows may have a project open. */
  readonly shared: boolean;
  /** Of the program, for the project files. */
  readonly version: string;
  readonly makeSnapshot: (key: string, database: ProjectDatabase) => Promise<Snapshot>;
  readonly onSnapshot?: KeeperDeps['onSnapshot'];
}

interface KeepDeps {
  /** Absent where the host has no place for it. */
  readonly keeping?: Keeping | undefined;
  readonly locks: ProjectLocks;
  readonly now: () => string;
}

/** What keeps an open project; null where the host has no place for it. */
export async function keeperOf(
  key: string,
  database: ProjectDatabase,
  deps: KeepDeps,
  { afresh = false }: { readonly afresh?: boolean } = {},
): Promise<Keeper | null> {
  const { keeping, locks, now } = deps;
  if (!keeping) return null;
  return Keeper.open({
    ...{ key, database, now, afresh, keep: keeping.keep, shared: keeping.shared },
    inTurn: (work) => locks.inTurn(`journal-of-${key}`, work),
    makeSnapshot: () => keeping.makeSnapshot(key, database),
    onSnapshot: keeping.onSnapshot,
    later: (work, ms) => {
      const timer = setTimeout(work, ms);
      return () => clearTimeout(timer);
    },
  });
}

/** Keeps once what was written into a database that is not open in a window: a copy, another title. */
export async function keepOnce(key: string, database: ProjectDatabase, deps: KeepDeps): Promise<void> {
  const keeper = await keeperOf(key, database, deps);
  await keeper?.close();
}

/** What the list of projects says of a project, kept beside it: the list itself may be lost. */
export async function keepAbout(
  entry: LibraryEntry | undefined,
  { keeping }: Pick<KeepDeps, 'keeping'>,
): Promise<void> {
  if (entry && keeping) await writeKeptJson(keeping.keep, entry.key, ABOUT, entry);
}

/**
 * A database of an older program is kept as it is before it is made newer, by reading it as that program did. The upgrade
 * itself is one transaction: it happens as a whole or not at all. `dataKey` is that of a locked project.
 */
export async function keepBeforeUpgrade(key: string, deps: KeepDeps, dataKey: DataKey | null = null): Promise<void> {
  const stored = await storedVersion(databaseName(key));
  if (!deps.keeping || stored === 0 || stored >= CURRENT_VERSION) return;
  const opened = await openProjectDatabase(key, { create: false, versions: VERSIONS.slice(0, stored), dataKey });
  if (!opened.ok) return;
  try {
    const stamp = { version: deps.keeping.version, exportedAt: deps.now() };
    // Not in the worker, which would open it as this program does.
    const keeping = { ...deps.keeping, makeSnapshot: () => makeSnapshot(opened.value, stamp) };
    await keepOnce(key, opened.value, { ...deps, keeping });
  } finally {
    opened.value.close();
  }
}
