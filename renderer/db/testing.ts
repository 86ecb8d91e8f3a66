import { readFileSync } from 'node:fs';
import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { databaseName } from './names.ts';
import { VERSIONS } from './versions/index.ts';

/** For tests: a machine without any database. */
export function freshMachine(): void {
  globalThis.indexedDB = new IDBFactory();
  globalThis.IDBKeyRange = IDBKeyRange;
  Dexie.dependencies.indexedDB = globalThis.indexedDB;
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
}

/** A database as the program of a released version has left it. */
export interface Fixture {
  readonly version: number;
  readonly tables: Record<string, Record<string, unknown>[]>;
}

export const fixtureOf = (name: string): Fixture =>
  JSON.parse(readFileSync(new URL(`./versions/${name}`, import.meta.url), 'utf8'));

/** Makes the database as the program of that version did. */
export async function writeFixture(key: string, { version, tables }: Fixture): Promise<void> {
  const database = new Dexie(databaseName(key));
  for (const { VERSION, STORES } of VERSIONS.slice(0, version)) database.version(VERSION).stores(STORES);
  await database.open();
  for (const [table, rows] of Object.entries(tables)) await database.table(table).bulkAdd(rows);
  database.close();
}
