import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { seeded } from '../../testing/seeded.ts';
import { columnsOf } from './columns.ts';
import { type Database, openDatabase, type SqlValue } from './database.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'sqlite-'));
afterAll(() => rmSync(folder, { recursive: true }));

const decoder = (label: string) => new TextDecoder(label, { fatal: true });
let made = 0;

/** A database file, made by SQLite itself. */
function makeFile(settings: readonly string[], fill: (database: DatabaseSync) => void): Uint8Array {
  made += 1;
  const file = path.join(folder, `${made}.db`);
  const database = new DatabaseSync(file);
  for (const setting of settings) database.exec(`PRAGMA ${setting}`);
  fill(database);
  database.close();
  const bytes = readFileSync(file);
  rmSync(file);
  return new Uint8Array(bytes);
}

function opened(bytes: Uint8Array): Database {
  const read = openDatabase(bytes, 'a.db', decoder);
  if (!read.ok) throw new Error(read.error.message);
  return read.value;
}

function insertAll(database: DatabaseSync, sql: string, rows: readonly (readonly SqlValue[])[]): void {
  const insert = database.prepare(sql);
  database.exec('BEGIN');
  for (const row of rows) insert.run(...row);
  database.exec('COMMIT');
}

const integer = fc.oneof(
  fc.integer(),
  fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
  fc.constantFrom(0, 1, 127, 128, -128, -129, 32_768, 8_388_608, 2 ** 31, 2 ** 47, -(2 ** 47) - 1),
);
const sqlText = fc
  .string({ unit: 'binary', maxLength: 40 })
  .map((text) => text.replaceAll('\0', ''))
  .filter((text) => text.isWellFormed());
const value: fc.Arbitrary<SqlValue> = fc.oneof(
  fc.constant(null),
  integer,
  fc.double({ noNaN: true }),
  sqlText,
  fc.constantFrom('\uFEFFmarked', '', '😀'.repeat(400), 'long '.repeat(900)),
  fc.uint8Array({ maxLength: 3000 }),
);

/** Numbers by what they are, whichever type carries them. */
const same = (one: SqlValue): SqlValue => (typeof one === 'bigint' ? Number(one) : one === 0 ? 0 : one);
const isExact = (one: SqlValue): boolean => typeof one !== 'bigint' || !Number.isSafeInteger(Number(one));

describe('a database that SQLite wrote', () => {
  const settings = fc.record({
    page: fc.constantFrom(512, 1024, 4096, 16_384, 65_536),
    encoding: fc.constantFrom('UTF-8', 'UTF-16le', 'UTF-16be'),
    vacuum: fc.constantFrom('NONE', 'FULL'),
  });

  it('gives back every row, whatever the size of its pages, its encoding and its values', () => {
    const rows = fc.array(fc.tuple(value, value, value), { maxLength: 40 });
    fc.assert(
      fc.property(settings, rows, ({ page, encoding, vacuum }, data) => {
        const bytes = makeFile([`page_size=${page}`, `encoding='${encoding}'`, `auto_vacuum=${vacuum}`], (database) => {
          database.exec('CREATE TABLE other(x); CREATE TABLE data(a, b, c, id INTEGER PRIMARY KEY)');
          insertAll(database, 'INSERT INTO data(a, b, c) VALUES (?, ?, ?)', data);
        });
        const table = opened(bytes).read('DATA');
        expect(table?.faults).toEqual([]);
        expect(table?.columns).toEqual(['a', 'b', 'c', 'id']);
        expect(table?.rows.map((row) => row.map(same))).toEqual(
          data.map((row, index) => [...row.map(same), index + 1]),
        );
        expect(table?.rows.flat().every(isExact)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('is read through many levels of pages, and after much of it was deleted', () => {
    const bytes = makeFile(['page_size=512'], (database) => {
      database.exec('CREATE TABLE data(id INTEGER NOT NULL PRIMARY KEY, text TEXT)');
      const rows = Array.from({ length: 20_000 }, (_, index) => [index * 3, `row ${index} `.repeat(index % 90)]);
      insertAll(database, 'INSERT INTO data VALUES (?, ?)', rows);
      database.exec('DELETE FROM data WHERE id % 2 = 1');
    });
    const table = opened(bytes).read('data');
    expect(table?.faults).toEqual([]);
    expect(table?.rows).toHaveLength(10_000);
    expect(table?.rows[9_999]).toEqual([59_994, 'row 19998 '.repeat(18)]);
  });

  it('keeps large and negative ids of rows', () => {
    const ids = [-(2n ** 63n), -5, 0, 2 ** 40, 2 ** 52, 2n ** 62n];
    const bytes = makeFile([], (database) => {
      database.exec('CREATE TABLE data(id INTEGER PRIMARY KEY, n)');
      insertAll(
        database,
        'INSERT INTO data VALUES (?, 1)',
        ids.map((id) => [id]),
      );
    });
    expect(
      opened(bytes)
        .read('data')
        ?.rows.map(([id]) => id),
    ).toEqual(ids);
  });

  it('gives null for columns that a table got after the row', () => {
    const bytes = makeFile([], (database) => {
      database.exec("CREATE TABLE data(a); INSERT INTO data VALUES ('x'); ALTER TABLE data ADD COLUMN b");
    });
    expect(opened(bytes).read('data')).toEqual({ columns: ['a', 'b'], rows: [['x', null]], faults: [] });
  });

  it('lists its tables, and has none by another name', () => {
    const bytes = makeFile([], (database) => {
      database.exec('CREATE TABLE "Odd name"(a UNIQUE); CREATE VIEW v AS SELECT 1; CREATE INDEX i ON "Odd name"(a)');
    });
    const database = opened(bytes);
    expect([database.tables, database.read('v'), database.faults]).toEqual([['Odd name'], null, []]);
  });

  it('says whether it is kept with a log in a file of its own', () => {
    const make = (mode: string) => makeFile([`journal_mode=${mode}`], (database) => database.exec('CREATE TABLE a(b)'));
    expect(['WAL', 'DELETE'].map((mode) => opened(make(mode)).header.hasLog)).toEqual([true, false]);
  });
});

describe('the columns of a table', () => {
  it.each([
    ['CREATE TABLE t(a, b TEXT)', ['a', 'b'], -1],
    ['CREATE TABLE t(ID INTEGER NOT NULL PRIMARY KEY, b)', ['ID', 'b'], 0],
    ['CREATE TABLE t(b, id integer primary key)', ['b', 'id'], 1],
    ['CREATE TABLE t(id INTEGER PRIMARY KEY DESC, b)', ['id', 'b'], -1],
    ['CREATE TABLE t(id INT PRIMARY KEY)', ['id'], -1],
    ['CREATE TABLE t(a, id INTEGER, PRIMARY KEY(id))', ['a', 'id'], 1],
    ['CREATE TABLE t(a INTEGER, b, PRIMARY KEY(a, b))', ['a', 'b'], -1],
    ['CREATE TABLE t("a ""b", [c,d] TEXT, `e(`)', ['a "b', 'c,d', 'e('], -1],
    ["CREATE TABLE t(a TEXT DEFAULT ',)' CHECK (a IN ('x', ')')), -- a, comment\n b /* c, */)", ['a', 'b'], -1],
    ['CREATE TABLE t(a, b AS (a * 2), c GENERATED ALWAYS AS (a) STORED)', ['a', 'c'], -1],
    ['CREATE TABLE t(a, FOREIGN KEY(a) REFERENCES b(c), "check" TEXT)', ['a', 'check'], -1],
    ['CREATE TABLE t', [], -1],
    ["CREATE TABLE t(a, 'unclosed)", ['a', 'unclosed'], -1],
  ])('of %s', (sql, names, rowid) => {
    expect(columnsOf(sql)).toEqual({ names, rowid });
  });
});

describe('a damaged file', () => {
  const whole = makeFile(['page_size=512'], (database) => {
    database.exec('CREATE TABLE data(id INTEGER PRIMARY KEY, text TEXT, number REAL)');
    const rows = Array.from({ length: 300 }, (_, index) => [`${index} `.repeat(index % 400), index / 7]);
    insertAll(database, 'INSERT INTO data(text, number) VALUES (?, ?)', rows);
  });

  /** All of its tables, whatever became of it. */
  function readAll(bytes: Uint8Array) {
    const read = openDatabase(bytes, 'a.db', decoder);
    if (!read.ok) return { code: read.error.code, rows: 0, faults: 0 };
    const tables = read.value.tables.map((table) => read.value.read(table));
    const count = (list: 'rows' | 'faults') => tables.reduce((sum, table) => sum + (table?.[list].length ?? 0), 0);
    return { code: 'read', rows: count('rows'), faults: count('faults') + read.value.faults.length };
  }

  it('is read as far as it goes where it was cut off, at any page, and says so', () => {
    for (let length = whole.length - 1; length > 0; length -= 509) {
      const { code, faults } = readAll(whole.slice(0, length));
      expect([code, faults > 0]).toEqual(
        length < 100 ? [length < 16 ? 'not-sqlite' : 'damaged', false] : ['read', true],
      );
    }
    expect(readAll(whole)).toEqual({ code: 'read', rows: 300, faults: 0 });
    expect(readAll(whole.slice(0, whole.length - 512)).rows).toBeGreaterThan(250);
  });

  it('never throws and never hangs, whatever bytes are changed', () => {
    const runs = Number(process.env.STANDPOINT_RUNS ?? 300);
    for (let seed = 1; seed <= runs; seed += 1) {
      const random = seeded(seed);
      const bytes = whole.slice();
      const count = 1 + Math.floor(random() ** 3 * 200);
      for (let change = 0; change < count; change += 1) {
        // Half of the changes hit where the structure is: the beginnings of pages.
        const at = Math.floor(random() * bytes.length);
        bytes[random() < 0.5 ? at : at - (at % 512) + Math.floor(random() * 24)] = Math.floor(random() * 256);
      }
      const start = performance.now();
      expect(readAll(bytes).rows, `seed ${seed}`).toBeLessThan(100_000);
      expect(performance.now() - start, `seed ${seed}`).toBeLessThan(10_000);
    }
  });

  it('does not go round in a circle of pages', () => {
    const bytes = whole.slice();
    const database = opened(whole);
    expect(database.read('data')?.rows).toHaveLength(300);
    // Every pointer of every inner page leads to the second page, which is the table's root.
    for (let page = 1; page * 512 < bytes.length; page += 1) {
      if (bytes[page * 512] !== 5) continue;
      const view = new DataView(bytes.buffer, page * 512, 512);
      for (let cell = 0; cell < view.getUint16(3); cell += 1) view.setUint32(view.getUint16(12 + cell * 2), 2);
      view.setUint32(8, 2);
    }
    const table = opened(bytes).read('data');
    expect(table?.rows).toEqual([]);
    expect(table?.faults).toContain('Page 2 is named twice.');
  });

  it('gives no more than the file has where many pointers lead to one row', () => {
    const bytes = makeFile(['page_size=65536'], (database) => {
      database.exec('CREATE TABLE data(a)');
      insertAll(database, 'INSERT INTO data VALUES (?)', [
        ...Array.from({ length: 300 }, () => ['x']),
        ['y'.repeat(20_000)],
      ]);
    });
    const leaf = bytes.indexOf(13, 65_536);
    const view = new DataView(bytes.buffer, leaf);
    const last = view.getUint16(8 + 300 * 2);
    // As many rows as a page can name, all of them the longest.
    view.setUint16(3, 15_000);
    for (let cell = 0; cell < 15_000; cell += 1) view.setUint16(8 + cell * 2, last);
    const table = opened(bytes).read('data');
    const size = table?.rows.reduce((sum, [text]) => sum + String(text).length, 0) ?? 0;
    expect(size).toBeLessThanOrEqual(bytes.length);
    expect(table?.faults).toEqual([expect.stringMatching(/^\d+ rows on page 2 cannot be read\.$/u)]);
  });

  it('says what cannot be read, and gives the rest', () => {
    const bytes = whole.slice();
    const last = bytes.length - 512;
    for (let page = 512; page <= last; page += 512) if (bytes[page] === 13) bytes[page] = 77;
    expect(opened(bytes).read('data')?.rows).toEqual([]);
    expect(opened(bytes).read('data')?.faults[0]).toMatch(/^Page \d+ is no page of a table\.$/u);
  });

  it('shows U+FFFD for bytes that are no text', () => {
    const bytes = makeFile([], (database) => {
      database.exec("CREATE TABLE data(a); INSERT INTO data VALUES (CAST(x'4DC3A4E42EF09F98' AS TEXT)), ('whole')");
    });
    const table = opened(bytes).read('data');
    expect(table?.rows).toEqual([['Mä\uFFFD.\uFFFD'], ['whole']]);
    expect(table?.faults).toEqual(['1 row had bytes that are no text: U+FFFD stands in their place.']);
  });
});
