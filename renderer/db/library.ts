import Dexie, { type EntityTable, liveQuery } from 'dexie';

/** One project as the list of projects shows it. `key` names its database; `projectId` is the id in its project file. */
export interface LibraryEntry {
  readonly key: string;
  readonly projectId: string;
  readonly title: string;
  readonly createdAt: string;
  readonly openedAt: string;
  readonly articles: number;
  readonly tags: number;
  /** When it was put among the deleted projects; absent on the others. Its database stays as it is. */
  readonly deletedAt?: string;
  /** What it is locked with (`shared/formats/lock`), read by whoever opens it; absent where it is not locked. */
  readonly lock?: unknown;
}

export interface Setting {
  readonly name: string;
  readonly value: unknown;
}

export type LibraryDatabase = Dexie & {
  projects: EntityTable<LibraryEntry, 'key'>;
  settings: EntityTable<Setting, 'name'>;
};

/** The small database that lists the projects and keeps the settings. Its name is its address. */
export function openLibrary(): LibraryDatabase {
  const database = new Dexie('standpoint-library', { chromeTransactionDurability: 'strict', cache: 'disabled' });
  database.version(1).stores({ projects: 'key, openedAt', settings: 'name' });
  return database as LibraryDatabase;
}

/** The projects that are not deleted, newest first. */
export const listProjects = async (library: LibraryDatabase): Promise<LibraryEntry[]> =>
  (await library.projects.orderBy('openedAt').reverse().toArray()).filter(({ deletedAt }) => !deletedAt);

/** The deleted projects that can still be brought back, the last deleted first. */
export const listDeleted = async (library: LibraryDatabase): Promise<LibraryEntry[]> =>
  (await library.projects.toArray())
    .filter(({ deletedAt }) => deletedAt)
    .sort((a, b) => ((a.deletedAt ?? '') < (b.deletedAt ?? '') ? 1 : -1));

export interface ProjectLists {
  readonly projects: readonly LibraryEntry[];
  readonly deleted: readonly LibraryEntry[];
}

export const readLists = async (library: LibraryDatabase): Promise<ProjectLists> => ({
  projects: await listProjects(library),
  deleted: await listDeleted(library),
});

/** Gives the lists now and whenever this or another window changes them. Gives what ends that. */
export function watchLists(library: LibraryDatabase, listener: (lists: ProjectLists) => void): () => void {
  const watched = liveQuery(() => readLists(library)).subscribe({
    next: listener,
    error: (error) => console.error('the list of projects cannot be watched', error),
  });
  return () => watched.unsubscribe();
}

/** Gives all settings now and whenever this or another window changes one. Gives what ends that. */
export function watchSettings(library: LibraryDatabase, listener: (settings: readonly Setting[]) => void): () => void {
  const watched = liveQuery(() => library.settings.toArray()).subscribe({
    next: listener,
    error: (error) => console.error('the settings cannot be watched', error),
  });
  return () => watched.unsubscribe();
}

export async function readSetting<T>(library: LibraryDatabase, name: string, fallback: T): Promise<T> {
  const row = await library.settings.get(name);
  return row ? (row.value as T) : fallback;
}

export async function writeSetting(library: LibraryDatabase, name: string, value: unknown): Promise<void> {
  await library.settings.put({ name, value });
}
