import Dexie from 'dexie';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { openProjectDatabase, type ProjectDatabase } from '../database.ts';
import { databaseName } from '../names.ts';
import { fixtureOf, freshMachine, writeFixture } from '../testing.ts';
import { VERSIONS } from '../versions/index.ts';
import { newDataKey, SealBroken, seal, unseal } from './cipher.ts';
import { isSealedRow, sealRow } from './sealed-rows.ts';

const bytes = fc.uint8Array({ maxLength: 300 });

async function opened(dataKey: Uint8Array<ArrayBuffer> | null, writes: 'sealed' | 'plain' = 'sealed') {
  const result = await openProjectDatabase('p', { create: true, dataKey, writes });
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

/** The rows as they lie in IndexedDB. */
async function rawRows(table: string): Promise<Record<string, unknown>[]> {
  const raw = new Dexie(databaseName('p'));
  await raw.open();
  const rows = await raw.table(table).toArray();
  raw.close();
  return rows;
}

const fixture = fixtureOf('002-merges.fixture.json');

async function fill(database: ProjectDatabase): Promise<void> {
  for (const [table, rows] of Object.entries(fixture.tables)) await database.table(table).bulkAdd(rows);
}

beforeEach(freshMachine);

describe('a seal', () => {
  it('opens with its key, in its place, to what was sealed, and otherwise not at all', () => {
    fc.assert(
      fc.property(bytes, fc.string(), fc.nat(), fc.integer({ min: 1, max: 255 }), (plain, about, at, flip) => {
        const key = newDataKey();
        const sealed = seal(key, plain, about);
        expect(unseal(key, sealed, about)).toEqual(plain);
        expect(() => unseal(key, sealed, `${about}!`)).toThrow(SealBroken);
        expect(() => unseal(newDataKey(), sealed, about)).toThrow(SealBroken);
        expect(() => unseal(key, sealed.subarray(0, at % sealed.length), about)).toThrow(SealBroken);
        const flipped = sealed.slice();
        flipped[at % flipped.length] = (flipped[at % flipped.length] ?? 0) ^ flip;
        expect(() => unseal(key, flipped, about)).toThrow(SealBroken);
      }),
      { numRuns: 60 },
    );
  });

  it('of the same is never the same', () => {
    const key = newDataKey();
    expect(seal(key, new Uint8Array(9), '')).not.toEqual(seal(key, new Uint8Array(9), ''));
  });
});

describe('the rows of a locked project', () => {
  it('lie sealed in IndexedDB, with no word of theirs, and come back whole', async () => {
    const database = await opened(newDataKey());
    await fill(database);
    for (const [table, rows] of Object.entries(fixture.tables)) {
      expect(await database.table(table).toArray()).toEqual(expect.arrayContaining(rows));
      const raw = await rawRows(table);
      expect(raw.every(isSealedRow)).toBe(true);
      expect(JSON.stringify(raw)).not.toMatch(/Ryabkov|Talks|Geneva|Analyst|NATO|minister|merge-actors/u);
    }
    database.close();
  });

  it('are found by every index, changed, counted and gone through as others are', async () => {
    const database = await opened(newDataKey());
    await fill(database);
    expect(await database.tags.where('codes').equals('a1').toArray()).toMatchObject([{ quote: 'Sergei Ryabkov' }]);
    expect(await database.tags.where('[documentId+start]').equals(['d1', 0]).count()).toBe(1);
    expect(await database.merges.where('into').equals('a1').first()).toMatchObject({
      aliases: ['The deputy minister'],
    });
    expect(
      await database.log
        .orderBy('seq')
        .reverse()
        .filter(({ type }) => type === 'do')
        .limit(1)
        .toArray(),
    ).toMatchObject([{ into: 'Sergei Ryabkov' }]);
    expect(await database.log.where('[standing+seq]').between(['done', 0], ['done', 9]).last()).toMatchObject({
      seq: 2,
    });
    await database.transaction('rw', database.tables, async () => {
      await database.log.update(2, { standing: 'undone' });
      await database.log.where('[standing+seq]').between(['undone', 0], ['undone', 9]).modify({ standing: 'dropped' });
      const before = await database.actors.get('a1');
      await database.actors.put({ ...before, name: 'Another' } as never);
    });
    expect(await database.log.where('[standing+seq]').between(['dropped', 0], ['dropped', 9]).first()).toMatchObject({
      command: 'merge-actors',
    });
    expect(await database.actors.get('a1')).toMatchObject({
      name: 'Another',
      aliases: ['Ryabkov', 'The deputy minister'],
    });
    expect(await database.actors.get('nobody')).toBeUndefined();
    expect(await database.actors.bulkGet(['nobody', 'a1'])).toMatchObject([undefined, { name: 'Another' }]);
    const seen: string[] = [];
    await database.tags.each(({ quote }) => seen.push(quote));
    expect(seen).toEqual(['Sergei Ryabkov']);
    database.close();
  });

  it('may lie beside rows that are not sealed yet, or not any more', async () => {
    const plain = await opened(null);
    await fill(plain);
    plain.close();
    const key = newDataKey();
    const sealing = await opened(key);
    await sealing.actors.bulkPut(await sealing.actors.toArray());
    expect(await sealing.actors.toArray()).toEqual(fixture.tables.actors);
    expect(await sealing.positions.toArray()).toEqual(fixture.tables.positions);
    sealing.close();
    const undoing = await opened(key, 'plain');
    await undoing.actors.bulkPut(await undoing.actors.toArray());
    undoing.close();
    expect(await rawRows('actors')).toEqual(fixture.tables.actors);
  });

  it('are not opened without the key, nor with another one', async () => {
    const database = await opened(newDataKey());
    await fill(database);
    database.close();
    const without = await openProjectDatabase('p', { create: false });
    expect(without).toMatchObject({ ok: false, error: { code: 'locked' } });
    const other = await opened(newDataKey());
    await expect(other.actors.toArray()).rejects.toThrow(/does not open/u);
    other.close();
  });

  it('do not open in the place of another row', async () => {
    const key = newDataKey();
    const database = await opened(key);
    await fill(database);
    database.close();
    const raw = new Dexie(databaseName('p'));
    await raw.open();
    const row = await raw.table('actors').get('a1');
    await raw.table('actors').put({ ...row, id: 'a7' });
    raw.close();
    const again = await opened(key);
    await expect(again.actors.get('a7')).rejects.toThrow(SealBroken);
    again.close();
  });

  it('are brought to a newer version with the key, with what its indexes need, and never without it', async () => {
    const old = fixtureOf('001-initial.fixture.json');
    const key = newDataKey();
    const idOf = (table: string) => (table === 'log' ? 'seq' : table === 'texts' ? 'sha256' : 'id');
    const sealed = Object.fromEntries(
      Object.entries(old.tables).map(([table, rows]) => [
        table,
        rows.map((row) => sealRow(key, table, row[idOf(table)], row, [idOf(table), 'standing', 'documentId', 'codes'])),
      ]),
    );
    await writeFixture('p', { version: 1, tables: sealed as never });
    expect(await openProjectDatabase('p', { create: false })).toMatchObject({ ok: false, error: { code: 'locked' } });
    expect((await rawRows('tags')).every((row) => !('start' in row))).toBe(true);
    const next = {
      VERSION: VERSIONS.length + 1,
      STORES: {},
      upgradeRow: (_: string, row: Record<string, unknown>) => Object.assign(row, { newer: true }),
    };
    const result = await openProjectDatabase('p', {
      create: false,
      dataKey: key,
      versions: [...VERSIONS, next as never],
    });
    if (!result.ok) throw new Error(result.error.message);
    const [tag] = old.tables.tags ?? [];
    expect(
      await result.value.tags
        .where('[documentId+start]')
        .equals([tag?.documentId as string, tag?.start as number])
        .toArray(),
    ).toMatchObject([{ newer: true, quote: tag?.quote }]);
    result.value.close();
    expect((await rawRows('tags')).every(isSealedRow)).toBe(true);
  });
});
