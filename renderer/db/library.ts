import Dexie, { type EntityTable } from 'dexie';

/** One project as the list of projects shows it. `key` names its database; `projectId` is the id in its project file. */
export interface LibraryEntry {
  readonly key: string;
  readonly projectId: string;
  readonly title: string;
  readonly createdAt: string;
  readonly openedAt: string;
  readonly articles: number;
  readonly tags: number;
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

/** Newest first. */
export const listProjects = (library: LibraryDatabase): Promise<LibraryEntry[]> =>
  library.projects.orderBy('openedAt').reverse().toArray();

export async function readSetting<T>(library: LibraryDatabase, name: string, fallback: T): Promise<T> {
  const row = await library.settings.get(name);
  return row ? (row.value as T) : fallback;
}

export async function writeSetting(library: LibraryDatabase, name: string, value: unknown): Promise<void> {
  await library.settings.put({ name, value });
}
