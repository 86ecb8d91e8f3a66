import { IDBDatabase, IDBObjectStore } from 'fake-indexeddb';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { TABLES } from '../../../shared/domain/changes.ts';
import type { ProjectRows } from '../../../shared/domain/keeping/rows.ts';
import { hashText } from '../../../shared/domain/text/canonical.ts';
import { buildProjectFile } from '../../../shared/formats/project-file/build.ts';
import { type MemoryKeep, memoryKeep } from '../../../shared/testing/memory-keep.ts';
import { openProjectDatabase, type ProjectDatabase, storedVersion } from '../../db/database.ts';
import { lookAtDatabase } from '../../db/look.ts';
import { databaseName } from '../../db/names.ts';
import { toTag } from '../../db/read.ts';
import { type Fixture, fixtureOf, freshMachine, writeFixture } from '../../db/testing.ts';
import { webLocks } from '../../host/project-locks.ts';
import { addArticles } from '../articles.ts';
import { editProject } from '../project.ts';
import { anyStep, opening, stepOf } from '../steps/testing.ts';
import { begun, CODER, counters, exported, linkedChannels, openBench, unwrap, withArticle } from '../testing.ts';
import { openWorkspace } from '../workspace.ts';
import { checkProject } from './check.ts';
import { gather, rowsAtSnapshot } from './gather.ts';
import { keepBeforeUpgrade } from './keeping.ts';
import { recover } from './recover.ts';
import { restoreSnapshot } from './restore-snapshot.ts';
import { sourceOfRows } from './save-kept.ts';
import { openKeeper, STAMP } from './testing.ts';

const RUNS = Number(process.env.STANDPOINT_RUNS ?? 6);
const TIMEOUT = 60_000 + RUNS * 3_000;

/** The rows of a database as `ProjectRows` has them. */
async function rowsOf(database: ProjectDatabase) {
  const tables = await Promise.all(
    TABLES.map(async (table) => {
      const rows: { id: string }[] = await database.table(table).toArray();
      return [table, new Map(rows.map((row) => [row.id, table === 'tags' ? toTag(row as never) : row]))] as const;
    }),
  );
  return Object.fromEntries(tables);
}

const texts = async (database: ProjectDatabase) => {
  const used = new Set((await database.documents.toArray()).map(({ sha256 }) => sha256));
  const stored = await database.texts.toArray();
  return new Map(stored.filter(({ sha256 }) => used.has(sha256)).map(({ sha256, text }) => [sha256, text]));
};

const usedTexts = ({ tables, texts: all }: ProjectRows) => {
  const used = new Set([...tables.documents.values()].map(({ sha256 }) => sha256));
  return new Map([...all].filter(([sha256]) => used.has(sha256)));
};

/** By their names. */
const filesOf = ({ files }: MemoryKeep) => files.get('bench') ?? new Map<string, Uint8Array>();

/** A project in which something was done that can be undone. */
async function worked() {
  const bench = await withArticle();
  for (const command of opening()) unwrap(await bench.workspace.run(command));
  return bench;
}

describe('what is kept outside the database', () => {
  it(
    'brings back every row and every text, whatever was done, and from wherever the snapshots were made',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(fc.tuple(anyStep, fc.nat(9)), { minLength: 10, maxLength: 40 }), async (steps) => {
          const { workspace, database } = await openBench(await begun(opening()));
          await workspace.openArticle([...workspace.store.getState().articles.keys()][0] ?? '');
          const kept = memoryKeep();
          const keeper = await openKeeper(kept, database);
          for (const [step, dice] of steps) {
            const command = stepOf(workspace.store.getState(), step, database);
            if (command === null) continue;
            if (dice === 0) unwrap(await keeper.snapshot('regular'));
            if (dice === 1) kept.failNext('disk-full', { arrived: 40 });
            if (typeof command === 'string') await workspace[command]();
            else await workspace.run(command);
            await keeper.note();
            kept.succeed();
          }
          await keeper.note();
          expect(keeper.store.getState()).toMatchObject({ trouble: null, seq: workspace.store.getState().seq });
          const back = unwrap(await gather(kept, 'bench'));
          expect(back.troubles).toEqual([]);
          expect(back.seq).toBe(workspace.store.getState().seq);
          expect(back.rows.tables).toEqual(await rowsOf(database));
          expect(usedTexts(back.rows)).toEqual(await texts(database));
          let file = '';
          for await (const piece of buildProjectFile(sourceOfRows(back.rows), STAMP)) file += piece;
          expect(file).toBe(await exported(workspace));
          expect(await checkProject(kept, 'bench')).toBeNull();

          const before = await exported(workspace);
          let ids = 0;
          const newId = () => {
            ids += 1;
            return `again-${ids}`;
          };
          const made = unwrap(await recover('bench', { keep: kept, newId, now: () => '2026-03-01T00:00:00.000Z' }));
          const again = unwrap(await openProjectDatabase(made.key, { create: false }));
          const tools = { ...counters(), coder: () => CODER, channel: linkedChannels()() };
          const reopened = await openWorkspace({ key: made.key, database: again, ...tools });
          expect(await exported(reopened)).toBe(before);
          // What came from the journal can be undone, and done again.
          let undone = 0;
          while ((await reopened.undo()).ok) undone += 1;
          for (let step = 0; step < undone; step += 1) unwrap(await reopened.redo());
          expect(await exported(reopened)).toBe(before);
          await reopened.close();
          await workspace.close();
        }),
        { numRuns: RUNS },
      );
    },
    TIMEOUT,
  );

  it(
    'is used up to where it was cut or flipped, and the rest is told',
    async () => {
      const { workspace, database } = await worked();
      const kept = memoryKeep();
      const keeper = await openKeeper(kept, database);
      for (let at = 0; at < 6; at += 1) {
        unwrap(await workspace.undo());
        await keeper.note();
      }
      const path = [...filesOf(kept).keys()].find((name) => name.includes('journal')) ?? '';
      const whole = filesOf(kept).get(path) ?? new Uint8Array();
      const first = whole.indexOf(0x0a) + 1;
      await fc.assert(
        fc.asyncProperty(fc.integer({ min: first, max: whole.byteLength - 1 }), fc.boolean(), async (at, cut) => {
          const bytes = cut ? whole.slice(0, at) : whole.slice();
          if (!cut) bytes[at] = (bytes[at] ?? 0) ^ 0x55;
          filesOf(kept).set(path, bytes);
          const back = unwrap(await gather(kept, 'bench'));
          const lines = whole.subarray(first, at).filter((byte) => byte === 0x0a).length;
          expect(back.entries).toHaveLength(lines);
          const atLineEnd = cut && bytes.at(-1) === 0x0a;
          expect(back.troubles).toHaveLength(atLineEnd ? 0 : 1);
        }),
        { numRuns: RUNS * 10 },
      );
    },
    TIMEOUT,
  );

  it('goes on behind a line that was cut off, and begins anew where it is damaged', async () => {
    for (const damage of ['cut', 'flip'] as const) {
      const { workspace, database } = await worked();
      const kept = memoryKeep();
      const keeper = await openKeeper(kept, database);
      unwrap(await workspace.undo());
      unwrap(await workspace.undo());
      await keeper.note();
      const path = 'journal-000001.jsonl';
      const whole = filesOf(kept).get(path) ?? new Uint8Array();
      if (damage === 'cut') filesOf(kept).set(path, whole.slice(0, -5));
      else whole[whole.indexOf(0x0a) + 60] = 0;
      const next = await openKeeper(kept, database);
      expect(next.store.getState()).toMatchObject({ trouble: null, seq: workspace.store.getState().seq });
      const back = unwrap(await gather(kept, 'bench'));
      expect(back.troubles).toEqual([]);
      expect(back.rows.tables).toEqual(await rowsOf(database));
      expect([...filesOf(kept).keys()].filter((name) => name.includes('journal'))).toHaveLength(
        damage === 'cut' ? 1 : 2,
      );
      await workspace.close();
    }
  });

  it(
    'gives back the project as it was at a snapshot, as one change that is undone as one',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(anyStep, { minLength: 5, maxLength: 25 }), fc.nat(20), async (steps, at) => {
          const { workspace, database } = await openBench(await begun(opening()));
          await workspace.openArticle([...workspace.store.getState().articles.keys()][0] ?? '');
          const kept = memoryKeep();
          const keeper = await openKeeper(kept, database);
          let name = keeper.store.getState().snapshot?.name ?? '';
          let then = await exported(workspace);
          for (const [index, step] of steps.entries()) {
            const command = stepOf(workspace.store.getState(), step, database);
            if (typeof command === 'string') await workspace[command]();
            else if (command) await workspace.run(command);
            if (index !== at) continue;
            name = unwrap(await keeper.snapshot('regular')).name;
            then = await exported(workspace);
          }
          const now = await exported(workspace);
          const rows = unwrap(await rowsAtSnapshot(kept, 'bench', name));
          const entry = unwrap(await workspace.run(restoreSnapshot(rows, 'then')));
          expect(await exported(workspace)).toBe(then);
          if (entry) unwrap(await workspace.undo());
          expect(await exported(workspace)).toBe(now);
          await workspace.close();
        }),
        { numRuns: RUNS },
      );
    },
    TIMEOUT,
  );

  it('goes by the numbers of the journals where the clock was put back', async () => {
    const { workspace, database } = await worked();
    const kept = memoryKeep();
    const clocks = ['2026-02-01T12:00:00.000Z', '2026-02-01T09:00:00.000Z', '2026-02-01T10:00:00.000Z'];
    const keeper = await openKeeper(kept, database, { now: () => clocks.shift() ?? '' });
    unwrap(await workspace.undo());
    unwrap(await keeper.snapshot('regular'));
    unwrap(await workspace.undo());
    await keeper.note();
    const back = unwrap(await gather(kept, 'bench'));
    expect(back.snapshot.at).toBe('2026-02-01T09:00:00.000Z');
    expect(back.rows.tables).toEqual(await rowsOf(database));
    expect(back.troubles).toEqual([]);
    await workspace.close();
  });

  it('does not throw away the snapshot that it goes on from, however old the clock makes it', async () => {
    const { workspace, database } = await worked();
    const kept = memoryKeep();
    // A fortnight of snapshots from the future, then the clock is right again.
    const days = [...Array(20).keys()].map((day) => new Date(Date.UTC(2027, 0, 1 + day)).toISOString());
    const clocks = [...days, '2026-02-01T09:00:00.000Z'];
    const keeper = await openKeeper(kept, database, { now: () => clocks.shift() ?? '' });
    for (let made = 1; made <= 20; made += 1) {
      unwrap(await workspace[made % 2 ? 'undo' : 'redo']());
      unwrap(await keeper.snapshot('regular'));
    }
    const back = unwrap(await gather(kept, 'bench'));
    expect(back.snapshot.at).toBe('2026-02-01T09:00:00.000Z');
    expect(back.rows.tables).toEqual(await rowsOf(database));
    await workspace.close();
  });

  it('takes an older snapshot and its journals where the newest is damaged', async () => {
    const { workspace, database } = await worked();
    const kept = memoryKeep();
    const keeper = await openKeeper(kept, database);
    unwrap(await workspace.undo());
    await keeper.note();
    unwrap(await keeper.snapshot('regular'));
    unwrap(await workspace.undo());
    await keeper.note();
    const newest = [...filesOf(kept).keys()].filter((name) => name.includes('snapshot')).at(-1) ?? '';
    filesOf(kept).get(newest)?.fill(0x20, 40, 60);
    const back = unwrap(await gather(kept, 'bench'));
    expect(back.rows.tables).toEqual(await rowsOf(database));
    expect(back.troubles).toEqual([expect.stringMatching(/^The snapshot of .+ was passed over\./u)]);
    await workspace.close();
  });
});

it('it is told where a journal goes on from changes that are missing', async () => {
  const { workspace, database } = await worked();
  const kept = memoryKeep();
  const keeper = await openKeeper(kept, database);
  unwrap(await workspace.undo());
  await keeper.note();
  const { name } = unwrap(await keeper.snapshot('regular'));
  unwrap(await workspace.undo());
  await keeper.note();
  filesOf(kept).get(name)?.fill(0x20, 40, 60);
  const journal = filesOf(kept).get('journal-000001.jsonl');
  journal?.fill(0x20, journal.byteLength - 9, journal.byteLength - 5);
  const { troubles, entries } = unwrap(await gather(kept, 'bench'));
  expect(entries).toEqual([]);
  expect(troubles).toEqual([
    expect.stringContaining('was passed over'),
    expect.stringMatching(
      /^The journal journal-000002.jsonl goes on from change \d+, and changes before that are missing/u,
    ),
  ]);
  await workspace.close();
});

describe('a database that is not as it should be', () => {
  async function bench() {
    const { workspace, database } = await worked();
    const kept = memoryKeep();
    const keeper = await openKeeper(kept, database);
    unwrap(await workspace.undo());
    await keeper.note();
    return { workspace, database, kept };
  }

  it('is missed where it is gone, and none is made by looking', async () => {
    const { workspace, kept } = await bench();
    await workspace.close();
    await new Promise((resolve) => {
      indexedDB.deleteDatabase(databaseName('bench')).onsuccess = resolve;
    });
    expect(await checkProject(kept, 'bench')).toMatchObject({ difference: { name: 'missing' } });
    expect(await indexedDB.databases()).toEqual([]);
  });

  it('is missed where it was made anew and is empty', async () => {
    const { workspace, database, kept } = await bench();
    await Promise.all(database.tables.map((table) => table.clear()));
    await workspace.close();
    expect(await checkProject(kept, 'bench')).toMatchObject({ difference: { name: 'missing' } });
  });

  it('is found to be behind by as many changes as are lost', async () => {
    const { workspace, database, kept } = await bench();
    const last = await database.log.orderBy('seq').last();
    await database.log.delete(last?.seq ?? 0);
    await workspace.close();
    expect(await checkProject(kept, 'bench')).toMatchObject({ difference: { name: 'behind', changes: 1 } });
  });

  it.each(['tags', 'actors', 'positions', 'documents', 'texts', 'log', 'coders'] as const)(
    'is found to be damaged where a row of %s is gone',
    async (table) => {
      const { workspace, database, kept } = await bench();
      const [key] = await database.table(table).toCollection().primaryKeys();
      await database.table(table).delete(key ?? '');
      await workspace.close();
      const damage = await checkProject(kept, 'bench');
      expect(damage?.difference.name).toBe('damaged');
    },
  );

  it('cannot be read where the file of a large text is gone, though its row is there', async () => {
    const { workspace, kept } = await bench();
    await workspace.close();
    const getAll = IDBObjectStore.prototype.getAll;
    const spy = vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(function (
      this: IDBObjectStore,
      ...asked
    ) {
      if (this.name === 'texts') throw new DOMException('Data lost due to missing file.', 'NotReadableError');
      return getAll.apply(this, asked as Parameters<typeof getAll>);
    });
    const damage = await checkProject(kept, 'bench');
    spy.mockRestore();
    expect(damage).toMatchObject({
      difference: { name: 'unreadable', reason: expect.stringContaining('missing file') },
    });
  });

  it('cannot be read where an entry of its log is gone that the journal has not heard of', async () => {
    const { workspace, kept } = await bench();
    unwrap(await workspace.undo());
    await workspace.close();
    const getAll = IDBObjectStore.prototype.getAll;
    const spy = vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(function (
      this: IDBObjectStore,
      ...asked
    ) {
      if (this.name === 'log') throw new DOMException('Data lost due to missing file.', 'NotReadableError');
      return getAll.apply(this, asked as Parameters<typeof getAll>);
    });
    const damage = await checkProject(kept, 'bench').finally(() => spy.mockRestore());
    expect(damage).toMatchObject({
      difference: { name: 'unreadable', reason: expect.stringContaining('missing file') },
    });
  });

  it('is right where another window changes it while it is looked at', async () => {
    const { workspace, kept } = await bench();
    const more = (title: string) => addArticles([{ title, text: `Of ${title}.`, publishedOn: '' }]);
    unwrap(await workspace.run(more('One')));
    let change: Promise<unknown> | null = null;
    const close = IDBDatabase.prototype.close;
    const spy = vi.spyOn(IDBDatabase.prototype, 'close').mockImplementation(function (this: IDBDatabase) {
      change ??= workspace.run(more('Two'));
      close.call(this);
    });
    const damage = await checkProject(kept, 'bench').finally(() => spy.mockRestore());
    await change;
    expect(workspace.store.getState().articles.size).toBe(3);
    expect(damage).toBeNull();
    await workspace.close();
  });

  it('is right where it goes further than what is kept, and found out where it does so wrongly', async () => {
    const { workspace, database, kept } = await bench();
    unwrap(await workspace.undo());
    expect(await checkProject(kept, 'bench')).toBeNull();
    const [key] = await database.actors.toCollection().primaryKeys();
    await database.actors.delete(key ?? '');
    expect(await checkProject(kept, 'bench')).toMatchObject({
      difference: { name: 'damaged', tables: ['actors'] },
    });
    await workspace.close();
  });

  it('that is taken as it is has a journal of its own from then on, and what was lost does not come back into it', async () => {
    const { workspace, database, kept } = await bench();
    const last = await database.log.orderBy('seq').last();
    await database.log.delete(last?.seq ?? 0);
    await database.log
      .where('seq')
      .equals(last?.target ?? 0)
      .modify({ standing: 'done' });
    await workspace.close();
    const again = unwrap(await openProjectDatabase('bench', { create: false }));
    const keeper = await openKeeper(kept, again, { afresh: true });
    const tools = { ...counters(), coder: () => CODER, channel: linkedChannels()() };
    const next = await openWorkspace({ key: 'bench', database: again, keeper, ...tools });
    const other = { title: 'Another one', text: 'Other words.', publishedOn: '' };
    unwrap(await next.run(addArticles([other])));
    await next.settled();
    expect(await checkProject(kept, 'bench')).toBeNull();
    const back = unwrap(await gather(kept, 'bench'));
    expect(back.rows.tables).toEqual(await rowsOf(again));
    expect(back.troubles).toEqual([]);
    await next.close();
  });

  it('that is taken as it is comes back without what it had lost also where its newest snapshot is damaged', async () => {
    const { workspace, database } = await worked();
    const kept = memoryKeep();
    const before = await Promise.all(database.tables.map((table) => table.toArray()));
    const first = await openKeeper(kept, database);
    unwrap(await workspace.undo());
    unwrap(await workspace.undo());
    await first.note();
    // The engine comes back with what there was a while ago.
    for (const [at, table] of database.tables.entries()) {
      await table.clear();
      await table.bulkPut(before[at] ?? []);
    }
    expect((await checkProject(kept, 'bench'))?.difference).toEqual({ name: 'behind', changes: 2 });
    const keeper = await openKeeper(kept, database, { afresh: true, now: () => '2026-02-02T00:00:00.000Z' });
    const tools = { ...counters(), coder: () => CODER, channel: linkedChannels()() };
    const next = await openWorkspace({ key: 'bench', database, keeper, ...tools });
    for (const title of ['One', 'Two', 'Three']) unwrap(await next.run(editProject({ title, description: '' })));
    await next.settled();
    const newest = keeper.store.getState().snapshot?.name ?? '';
    filesOf(kept).get(newest)?.fill(0x20, 40, 60);
    const back = unwrap(await gather(kept, 'bench'));
    expect(back.snapshot.name).not.toBe(newest);
    expect(back.rows.tables).toEqual(await rowsOf(database));
    expect(back.seq).toBe(next.store.getState().seq);
    await workspace.close();
  });

  it('of a project of which nothing is kept is taken as it is', async () => {
    const { workspace } = await bench();
    expect(await checkProject(memoryKeep(), 'bench')).toBeNull();
    expect((await lookAtDatabase('bench')).name).toBe('there');
    await workspace.close();
  });
});

/** The fixture has a hash that was made up; in a project file it would be found out. */
function withTrueHash(fixture: Fixture): Fixture {
  const [{ sha256: madeUp, text }] = fixture.tables.texts as [{ sha256: string; text: string }];
  return JSON.parse(JSON.stringify(fixture).replaceAll(madeUp, hashText(text)));
}

describe('a database of an older program', () => {
  it('is kept as it was before it is made newer, by reading it as that program did', async () => {
    freshMachine();
    await writeFixture('bench', withTrueHash(fixtureOf('001-initial.fixture.json')));
    const kept = memoryKeep();
    const { now } = counters();
    const keeping = {
      keep: kept,
      shared: false,
      version: '0',
      makeSnapshot: () => Promise.reject(new Error('not here')),
    };
    await keepBeforeUpgrade('bench', { keeping, locks: webLocks(undefined), now });
    expect(await storedVersion(databaseName('bench'))).toBe(1);
    const { rows } = unwrap(await gather(kept, 'bench'));
    const upgraded = unwrap(await openProjectDatabase('bench', { create: false }));
    expect(rows.tables).toEqual(await rowsOf(upgraded));
    upgraded.close();
  });

  it('tells of each snapshot that was written, with what is in it, and of none that could not be', async () => {
    const { workspace, database } = await worked();
    const kept = memoryKeep();
    const onSnapshot = vi.fn();
    kept.failNext('disk-full');
    const keeper = await openKeeper(kept, database, { onSnapshot });
    expect(onSnapshot).not.toHaveBeenCalled();
    const { name, at } = unwrap(await keeper.snapshot('regular'));
    const { title } = workspace.store.getState().info;
    expect(onSnapshot).toHaveBeenCalledExactlyOnceWith(filesOf(kept).get(name), {
      ...{ key: 'bench', title, at },
    });
    unwrap(await keeper.snapshot('regular'));
    expect(onSnapshot).toHaveBeenCalledOnce();
  });
});
