import { beforeEach, describe, expect, it } from 'vitest';
import { type MemoryKeep, memoryKeep } from '../../shared/testing/memory-keep.ts';
import { openProjectDatabase, storedVersion } from '../db/database.ts';
import {
  type LibraryDatabase,
  listDeleted,
  listProjects,
  openLibrary,
  readSetting,
  writeSetting,
} from '../db/library.ts';
import { databaseName } from '../db/names.ts';
import { freshMachine } from '../db/testing.ts';
import { type ProjectLocks, webLocks } from '../host/project-locks.ts';
import { addArticles, deleteArticle, editArticle } from './articles.ts';
import { makeSnapshot } from './keeping/snapshot.ts';
import { STAMP } from './keeping/testing.ts';
import { copyProject, copyTitle, deleteForGood, deleteProject, renameProject, restoreProject } from './library.ts';
import { createProject, newProject, openProject, type ProjectsDeps } from './projects.ts';
import { addTag } from './tags.ts';
import { CODER, counters, linkedChannels, unwrap } from './testing.ts';

/** The locks of one machine, as the system keeps them. */
function machineLocks(): ProjectLocks {
  const holders = new Map<string, number>();
  const add = (key: string, step: number) => holders.set(key, (holders.get(key) ?? 0) + step);
  return {
    hold: async (key) => {
      add(key, 1);
      return async () => void add(key, -1);
    },
    alone: async (key, work) => ((holders.get(key) ?? 0) > 0 ? null : work()),
    inTurn: (_name, work) => work(),
  };
}

let library: LibraryDatabase;
let deps: ProjectsDeps;

beforeEach(() => {
  freshMachine();
  library = openLibrary();
  deps = { library, ...counters(), coder: () => CODER, channel: linkedChannels(), locks: machineLocks() };
});

/** A project with two articles, one of them deleted, and a tag; closed. */
async function talks(): Promise<string> {
  const workspace = unwrap(await createProject(unwrap(newProject('Talks', deps)), deps));
  const articles = [
    { title: 'Geneva', text: 'Sergei Ryabkov spoke.', publishedOn: '' },
    { title: 'Vienna', text: 'Nobody spoke.', publishedOn: '' },
  ];
  unwrap(await workspace.run(addArticles(articles)));
  const [kept = '', other = ''] = workspace.store.getState().articles.keys();
  unwrap(await workspace.run(deleteArticle(other)));
  unwrap(await workspace.run(editArticle(kept, { note: 'To be compared.' })));
  const actor = { kind: 'actor' as const, actor: { name: 'Sergei Ryabkov' }, alias: '', note: '' };
  unwrap(await workspace.run(addTag(kept, { start: 0, end: 14 }, actor)));
  const { key } = workspace.store.getState();
  await workspace.close();
  return key;
}

async function rowsOf(key: string): Promise<Map<string, unknown[]>> {
  const database = unwrap(await openProjectDatabase(key, { create: false }));
  const rows = new Map<string, unknown[]>();
  for (const table of database.tables) rows.set(table.name, await table.toArray());
  database.close();
  return rows;
}

const titles = async (list: Promise<readonly { title: string }[]>) => (await list).map(({ title }) => title);

describe('a project that is not open', () => {
  it('is renamed by a command of its own, which can be undone in it', async () => {
    const key = await talks();
    unwrap(await renameProject(key, '  Geneva   talks ', deps));
    expect(await titles(listProjects(library))).toEqual(['Geneva talks']);
    const workspace = unwrap(await openProject(key, deps));
    expect(workspace.store.getState().undo).toMatchObject({ command: 'edit-project' });
    unwrap(await workspace.undo());
    expect(workspace.store.getState().info.title).toBe('Talks');
  });

  it('keeps its name where none is given', async () => {
    const key = await talks();
    expect(await renameProject(key, ' ', deps)).toMatchObject({ ok: false, error: { code: 'empty-name' } });
    expect(await titles(listProjects(library))).toEqual(['Talks']);
  });

  it('is renamed while another window has it open, which sees it', async () => {
    const key = await talks();
    const other = unwrap(await openProject(key, deps));
    unwrap(await renameProject(key, 'Geneva talks', deps));
    await other.catchUp();
    expect(other.store.getState().info.title).toBe('Geneva talks');
  });
});

describe('what is kept beside a project', () => {
  const keepingIn = (keep: MemoryKeep): ProjectsDeps => {
    const makeIt = (_key: string, database: Parameters<typeof makeSnapshot>[0]) => makeSnapshot(database, STAMP);
    return { ...deps, keeping: { keep, shared: false, version: '0', makeSnapshot: makeIt } };
  };

  it('still tells of changes that the database has lost when another title was asked for', async () => {
    deps = keepingIn(memoryKeep());
    const key = await talks();
    const database = unwrap(await openProjectDatabase(key, { create: false }));
    await database.log.delete((await database.log.orderBy('seq').last())?.seq ?? 0);
    database.close();
    expect(await renameProject(key, 'Geneva talks', deps)).toMatchObject({ ok: false, error: { code: 'damaged' } });
    expect(await openProject(key, deps)).toMatchObject({ ok: false, error: { code: 'damaged' } });
  });

  it('is gone when the project was said to be deleted for good; else it stays in the list', async () => {
    const kept = memoryKeep();
    deps = keepingIn(kept);
    const key = await talks();
    unwrap(await deleteProject(key, deps));
    kept.failNext('io-error', { calls: ['removeAll'] });
    expect(await deleteForGood(key, deps)).toMatchObject({ ok: false, error: { code: 'io-error' } });
    expect(await titles(listDeleted(library))).toEqual(['Talks']);
    unwrap(await deleteForGood(key, deps));
    expect(kept.files.has(key)).toBe(false);
    expect(await titles(listDeleted(library))).toEqual([]);
  });
});

describe('a copy of a project', () => {
  it('holds every row of every table, under an id of its own, and a log that begins anew', async () => {
    const key = await talks();
    expect(unwrap(await copyProject(key, deps))).toEqual({ title: 'Talks (copy)' });
    const entry = (await listProjects(library)).find(({ title }) => title === 'Talks (copy)');
    expect(entry).toMatchObject({ articles: 1, tags: 1 });
    const [from, to] = [await rowsOf(key), await rowsOf(entry?.key ?? '')];
    for (const table of [...from.keys()].filter((name) => !['project', 'log', 'texts'].includes(name))) {
      expect(to.get(table), table).toEqual(from.get(table));
    }
    expect(to.get('texts')).toHaveLength(1);
    expect(to.get('project')).toMatchObject([{ title: 'Talks (copy)' }]);
    expect(from.get('project')).toMatchObject([{ title: 'Talks' }]);
    expect((await library.projects.toArray()).map(({ projectId }) => projectId)).toHaveLength(
      new Set((await library.projects.toArray()).map(({ projectId }) => projectId)).size,
    );
    expect(to.get('log')).toMatchObject([{ seq: 1, command: 'begin-project', standing: 'not-undoable', changes: [] }]);
  });

  it('can be opened and worked in without the first one knowing', async () => {
    const key = await talks();
    unwrap(await copyProject(key, deps));
    const before = await rowsOf(key);
    const copyKey = (await listProjects(library)).find((entry) => entry.key !== key)?.key ?? '';
    const workspace = unwrap(await openProject(copyKey, deps));
    const [article = ''] = workspace.store.getState().articles.keys();
    await workspace.openArticle(article);
    expect(workspace.store.getState().open).toMatchObject({ text: 'Sergei Ryabkov spoke.', tags: [{ start: 0 }] });
    unwrap(await workspace.run(deleteArticle(article)));
    expect(await rowsOf(key)).toEqual(before);
  });

  it('that is cancelled leaves nothing behind', async () => {
    const key = await talks();
    const abort = new AbortController();
    abort.abort();
    const result = await copyProject(key, deps, { signal: abort.signal });
    expect(result).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect(await listProjects(library)).toHaveLength(1);
    const databases = (await indexedDB.databases()).filter(({ name }) => name?.startsWith(databaseName('')));
    expect(databases).toHaveLength(1);
  });

  it('is named so that it can be told apart, and never too long', () => {
    expect(copyTitle('Talks', ['Talks'])).toBe('Talks (copy)');
    expect(copyTitle('Talks', ['Talks', 'Talks (copy)'])).toBe('Talks (copy 2)');
    expect(copyTitle('x'.repeat(300), [])).toHaveLength(300);
  });
});

describe('a deleted project', () => {
  it('is out of the list, cannot be opened, and comes back whole', async () => {
    const key = await talks();
    await writeSetting(library, 'last-project', key);
    const before = [await rowsOf(key), await library.projects.get(key)];
    unwrap(await deleteProject(key, deps));
    expect(await listProjects(library)).toEqual([]);
    expect(await titles(listDeleted(library))).toEqual(['Talks']);
    expect(await readSetting(library, 'last-project', 'unset')).toBeNull();
    expect(await openProject(key, deps)).toMatchObject({ ok: false, error: { code: 'deleted' } });
    unwrap(await restoreProject(key, deps));
    expect([await rowsOf(key), await library.projects.get(key)]).toEqual(before);
  });

  it('is not deleted while a window has it open, and the window goes on', async () => {
    const key = await talks();
    const other = unwrap(await openProject(key, deps));
    const refused = await deleteProject(key, deps);
    expect(refused).toMatchObject({ ok: false, error: { code: 'open-elsewhere' } });
    expect(!refused.ok && refused.error.message).toMatch(/“Talks” is open in another window.*Close it there/u);
    unwrap(await other.run(addArticles([{ title: 'More', text: 'More.', publishedOn: '' }])));
    await other.close();
    unwrap(await deleteProject(key, deps));
  });

  it('is deleted for good only from among the deleted ones, and then its data is gone', async () => {
    const key = await talks();
    expect(await deleteForGood(key, deps)).toMatchObject({ ok: false });
    unwrap(await deleteProject(key, deps));
    unwrap(await deleteForGood(key, deps));
    expect(await storedVersion(databaseName(key))).toBe(0);
    expect(await library.projects.count()).toBe(0);
    expect(await restoreProject(key, deps)).toMatchObject({ ok: false, error: { code: 'gone' } });
  });

  it('is not deleted for good while a window has it open', async () => {
    const key = await talks();
    unwrap(await deleteProject(key, deps));
    const release = await deps.locks.hold(key);
    expect(await deleteForGood(key, deps)).toMatchObject({ ok: false, error: { code: 'open-elsewhere' } });
    expect(await storedVersion(databaseName(key))).toBeGreaterThan(0);
    await release();
    unwrap(await deleteForGood(key, deps));
  });

  it('can be deleted where the system keeps no locks', async () => {
    const key = await talks();
    unwrap(await deleteProject(key, { ...deps, locks: webLocks(undefined) }));
    expect(await listProjects(library)).toEqual([]);
  });
});

it('a project that could not even be looked at is not called open elsewhere afterwards', async () => {
  const key = await talks();
  const broken = new Proxy(memoryKeep(), {
    get: () => () => {
      throw new Error('the bridge is gone');
    },
  });
  const keeping = { keep: broken } as unknown as NonNullable<ProjectsDeps['keeping']>;
  await expect(openProject(key, { ...deps, keeping })).rejects.toThrow('the bridge is gone');
  expect(await deleteProject(key, deps)).toMatchObject({ ok: true });
});
