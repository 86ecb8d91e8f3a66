import { readdirSync } from 'node:fs';
import Dexie from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import { openProjectDatabase, type ProjectDatabase, storedVersion } from './database.ts';
import { databaseName } from './names.ts';
import { fixtureOf, freshMachine, writeFixture } from './testing.ts';
import { CURRENT_VERSION, VERSIONS } from './versions/index.ts';

const folder = new URL('./versions/', import.meta.url);
const files = readdirSync(folder);

const fixtures = files.filter((name) => name.endsWith('.fixture.json'));

beforeEach(freshMachine);

async function opened(key: string): Promise<ProjectDatabase> {
  const result = await openProjectDatabase(key, { create: false });
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

describe('the versions of a database', () => {
  it('are numbered from 1 without gaps, each with a file and a fixture', () => {
    expect(VERSIONS.map(({ VERSION }) => VERSION)).toEqual(VERSIONS.map((_, index) => index + 1));
    for (const { VERSION } of VERSIONS) {
      const number = String(VERSION).padStart(3, '0');
      expect(files.some((name) => name.startsWith(`${number}-`) && name.endsWith('.ts'))).toBe(true);
      expect(fixtures.some((name) => name.startsWith(`${number}-`))).toBe(true);
    }
  });

  it.each(fixtures)('bring %s to the current version without losing a row', async (name) => {
    const fixture = fixtureOf(name);
    await writeFixture('old', fixture);
    const database = await opened('old');
    expect(await storedVersion(databaseName('old'))).toBe(CURRENT_VERSION);
    for (const [table, rows] of Object.entries(fixture.tables)) {
      expect(await database.table(table).count()).toBe(rows.length);
      if (fixture.version === CURRENT_VERSION) {
        expect(await database.table(table).toArray()).toEqual(expect.arrayContaining(rows));
      }
    }
    database.close();
  });

  it('upgrade row by row, in one go', async () => {
    await writeFixture('old', fixtureOf('001-initial.fixture.json'));
    const next = {
      VERSION: CURRENT_VERSION + 1,
      STORES: {},
      upgradeRow: (table: string, row: Record<string, unknown>) => {
        if (table === 'documents') row.reviewed = false;
      },
    };
    const result = await openProjectDatabase('old', { create: false, versions: [...VERSIONS, next] });
    if (!result.ok) throw new Error(result.error.message);
    expect(await result.value.documents.toArray()).toMatchObject([{ reviewed: false }]);
    result.value.close();
  });
});

describe('a database of a newer program', () => {
  it('is refused in words and left as it is', async () => {
    await writeFixture('new', fixtureOf('001-initial.fixture.json'));
    const newer = new Dexie(databaseName('new'));
    newer.version(CURRENT_VERSION + 1).stores({ ...VERSIONS[0]?.STORES, future: 'id' });
    await newer.open();
    await newer.table('future').add({ id: 'f' });
    newer.close();
    const result = await openProjectDatabase('new', { create: false });
    expect(result).toMatchObject({ ok: false, error: { code: 'newer-database' } });
    expect(result.ok || result.error.message).toMatch(/newer version of Standpoint.*nothing was changed/u);
    expect(await storedVersion(databaseName('new'))).toBe(CURRENT_VERSION + 1);
    await newer.open();
    expect(await newer.table('future').count()).toBe(1);
    newer.close();
  });

  it('is not written by a window of the older program that is still open', async () => {
    await writeFixture('shared', fixtureOf('001-initial.fixture.json'));
    const old = await opened('shared');
    const newer = new Dexie(databaseName('shared'));
    newer.version(CURRENT_VERSION + 1).stores({ ...VERSIONS[0]?.STORES, future: 'id' });
    await newer.open();
    await expect(old.coders.add({ id: 'late', name: 'Late' })).rejects.toThrow();
    expect(await newer.table('coders').get('late')).toBeUndefined();
    newer.close();
  });
});

it('a window that waits for an older program in another one is told so, and goes on when that is closed', async () => {
  await writeFixture('held', fixtureOf('001-initial.fixture.json'));
  // As an old program that does not let go of it.
  const old = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open(databaseName('held'));
    request.onsuccess = () => resolve(request.result);
  });
  const told = new Promise<void>((resolve) => {
    void openProjectDatabase('held', { create: false, onBlocked: resolve }).then((result) => {
      if (result.ok) result.value.close();
      after(result.ok);
    });
  });
  let after: (done: boolean) => void = () => {};
  const opened = new Promise<boolean>((resolve) => {
    after = resolve;
  });
  await told;
  old.close();
  expect(await opened).toBe(true);
});
