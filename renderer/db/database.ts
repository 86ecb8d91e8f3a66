import Dexie, { type EntityTable, type Table } from 'dexie';
import type { Rows } from '../../shared/domain/changes.ts';
import type { LogEntry, Standing } from '../../shared/domain/log.ts';
import { codesOf, type Tag } from '../../shared/domain/model.ts';
import { type Failure, failure, ok, type Result } from '../../shared/domain/result.ts';
import { lookAtDatabase } from './look.ts';
import { databaseName, describeError, NATIVE_FACTOR } from './names.ts';
import type { DataKey } from './sealing/cipher.ts';
import { isSealedRow, sealedRows } from './sealing/sealed-rows.ts';
import { isStorageTrouble } from './storage-trouble.ts';
import { CURRENT_VERSION, type DatabaseVersion, VERSIONS } from './versions/index.ts';

export type StoredTag = Tag & {
  /** Ids of the actors and positions it refers to; only for the index. */
  readonly codes: readonly string[];
};

/** A tag as it is stored. */
export const storable = (tag: Tag): StoredTag => ({ ...tag, codes: codesOf(tag) });

export type StoredEntry = LogEntry & { readonly standing: Standing };

export interface StoredText {
  readonly sha256: string;
  readonly text: string;
}

export type ProjectDatabase = Dexie & {
  project: EntityTable<Rows['project'], 'id'>;
  coders: EntityTable<Rows['coders'], 'id'>;
  actors: EntityTable<Rows['actors'], 'id'>;
  positions: EntityTable<Rows['positions'], 'id'>;
  merges: Table<Rows['merges'], string>;
  documents: EntityTable<Rows['documents'], 'id'>;
  texts: EntityTable<StoredText, 'sha256'>;
  tags: Table<StoredTag, string>;
  log: EntityTable<StoredEntry, 'seq'>;
};

export type DatabaseFailure = Failure<'newer-database' | 'missing-database' | 'database-failed' | 'locked'>;

/** The version that a database has on disk, 0 where there is none; nothing is created or changed by asking. */
export async function storedVersion(name: string, factory: IDBFactory = indexedDB): Promise<number> {
  const found = (await factory.databases()).find((database) => database.name === name);
  return Math.ceil((found?.version ?? 0) / NATIVE_FACTOR);
}

/** Deletes the database of a project for good. One that is not there is deleted already. */
export const deleteProjectDatabase = (key: string): Promise<void> => Dexie.delete(databaseName(key));

export interface OpenOptions {
  /** False: the database has to be there already; a missing one is a failure and is not made. */
  readonly create: boolean;
  readonly versions?: readonly DatabaseVersion[];
  /** Another window holds the database as an older program left it, and this one waits until it is closed. */
  readonly onBlocked?: (() => void) | undefined;
  /** Of a locked project; one that is locked is not opened without it. */
  readonly dataKey?: DataKey | null | undefined;
  /** 'plain': what is written is not sealed any more, since the lock is being removed. */
  readonly writes?: 'sealed' | 'plain';
}

/**
 * Opens the database of a project. One that a newer program has written is refused before Dexie sees it, since Dexie
 * would open it and write rows of the old shape.
 */
export async function openProjectDatabase(
  key: string,
  { create, versions = VERSIONS, dataKey = null, writes = 'sealed', onBlocked }: OpenOptions,
): Promise<Result<ProjectDatabase, DatabaseFailure>> {
  const name = databaseName(key);
  try {
    const stored = await storedVersion(name);
    if (stored > versions.length) return newerDatabase(stored);
    if (stored === 0 && !create) {
      return failure(
        'missing-database',
        'The data of this project is not where it should be. Nothing was changed. If you have an exported project file, open that.',
      );
    }
    // Strict: a command is done when its bytes have been flushed, not when the system has promised to flush them.
    const database = new Dexie(name, { chromeTransactionDurability: 'strict', cache: 'disabled' });
    if (dataKey) database.use(sealedRows(dataKey, writes));
    for (const version of versions) declare(database, version, dataKey);
    // A newer program, or one that deletes the project, gets the database at once; this window does not take it back
    // by itself, as Dexie would, and so never writes old rows into a newer database.
    database.on('versionchange', () => {
      handedOver.add(database);
      database.close({ disableAutoOpen: true });
      return false;
    });
    if (onBlocked) database.on('blocked', onBlocked);
    await openWatched(database);
    if (!dataKey && isSealedRow(await database.table('project').toCollection().first())) {
      database.close();
      return failure('locked', LOCKED);
    }
    if (dataKey) dataKeys.set(database, dataKey);
    return ok(database as ProjectDatabase);
  } catch (error) {
    if (error instanceof LockedRow || (error as { inner?: unknown }).inner instanceof LockedRow)
      return failure('locked', LOCKED);
    return failure('database-failed', `The project could not be opened: ${describeError(error)}`);
  }
}

export const LOCKED = 'This project is locked with a passphrase. It was not opened and nothing was changed.';

/** A row that cannot be brought to another version without the key. */
class LockedRow extends Error {}

const dataKeys = new WeakMap<Dexie, DataKey>();

/** The key of an open project that is locked; null where it is not. */
export const dataKeyOf = (database: Dexie): DataKey | null => dataKeys.get(database) ?? null;

function declare(database: Dexie, { VERSION, STORES, upgradeRow }: DatabaseVersion, dataKey: DataKey | null): void {
  database
    .version(VERSION)
    .stores(STORES)
    .upgrade(async (transaction) => {
      // A table that only a later version has is not there yet.
      const there = database.tables.filter(({ name }) => transaction.idbtrans.objectStoreNames.contains(name));
      for (const { name } of there) {
        const table = transaction.table(name);
        if (isSealedRow(await table.toCollection().first())) throw new LockedRow();
        if (upgradeRow) await table.toCollection().modify((row) => upgradeRow(name, row));
        // What a new index needs is read from the sealed part of the row and put beside it.
        if (dataKey) await table.bulkPut(await table.toArray());
      }
    });
}

function newerDatabase(stored: number) {
  return failure(
    'newer-database',
    `This project was last written by a newer version of Standpoint (its data has version ${stored}, this program knows up to ${CURRENT_VERSION}). It was not opened and nothing was changed. Update Standpoint to go on with it.`,
  );
}

/**
 * A database that the system closes, since its disk is full or its files are gone, stays closed: Dexie would open it again
 * by itself, whatever is there then.
 */
async function openWatched(database: Dexie): Promise<void> {
  await database.open();
  database.backendDB().addEventListener('close', () => database.close({ disableAutoOpen: true }));
}

const handedOver = new WeakSet<Dexie>();

/** Whether the database was handed over to another window, which has deleted it or made it newer. */
export const isHandedOver = (database: Dexie): boolean => handedOver.has(database);

/**
 * Opens a database again that the system has closed, if it is still the one that it was: not newer, and with nothing of it
 * lost. False where it is not; then it stays closed. Throws a storage trouble (`storage-trouble.ts`) where it cannot be looked at
 * for now: on a full disk the engine may not even open it.
 */
export async function reopen(database: ProjectDatabase, key: string, seq: number): Promise<boolean> {
  if (database.isOpen()) return true;
  const looked = await lookAtDatabase(key);
  if (looked.name === 'unreadable') {
    const trouble = Object.assign(new Error(looked.reason), { name: looked.reason.split(':', 1)[0] ?? '' });
    if (isStorageTrouble(trouble)) throw trouble;
  }
  if (looked.name !== 'there' || looked.found.schema !== database.verno || looked.found.seq < seq) return false;
  await openWatched(database);
  return true;
}
