/** The prefix is the databases' address: changing it would lose every project. */
const PREFIX = 'standpoint-project-';

export const databaseName = (key: string): string => `${PREFIX}${key}`;

/** Dexie's version n is IndexedDB's version 10 n. */
export const NATIVE_FACTOR = 10;

export const describeError = (error: unknown): string =>
  error instanceof Error ? `${error.name}: ${error.message}` : String(error);
