import { readFileSync } from 'node:fs';
import { cp, rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { CHROMIUM_FLAGS, findBrowser } from '../support/binaries.ts';
import { ROOT } from '../support/paths.ts';
import { Scratch } from '../support/scratch.ts';
import { groupsOn, killGroups } from './processes.ts';

export interface KilledMigrations {
  readonly kills: number;
  /** Databases that were as before, and as they should be, when they were found. */
  readonly old: number;
  readonly upgraded: number;
  /** Databases that the engine had lost, but that came back at the next start, or of which all was there at it. */
  readonly wiped: number;
  /** What was neither the old nor the new one, or was not whole after the next start; in words. */
  readonly mixed: readonly string[];
}

/** A database as the released version 1 of the program left it. */
interface Fixture {
  readonly version: number;
  readonly tables: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
}

const TAGS = 20_000;
const KEY = '11111111-1111-4111-8111-111111111111';
const DATABASE = `standpoint-project-${KEY}`;

/** A database of version 1 is opened by the program, which is killed at some moment of it; again and again. */
export async function killMigrations(
  kills: number,
  { origin, random, say = () => {} }: { origin: string; random: () => number; say?: (line: string) => void },
): Promise<KilledMigrations> {
  const scratch = await Scratch.create();
  const profile = scratch.path('profile');
  const kept = scratch.path('kept');
  const sum = { old: 0, upgraded: 0, wiped: 0, mixed: [] as string[] };
  try {
    const [old, upgraded, patience] = await rehearse(origin, profile, kept);
    for (let kill = 1; kill <= kills; kill += 1) {
      await renew(profile, kept);
      const context = await launch(profile);
      const page = await pageOf(context);
      void page.goto(origin).catch(() => {});
      const after = patience * random();
      await sleep(after);
      await killGroups(groupsOn(profile));
      await context.close().catch(() => {});

      const again = await launch(profile);
      const back = await pageOf(again);
      const found = await fingerprint(back, origin);
      await start(back, origin);
      const then = await fingerprint(back, origin);
      await again.close();
      if (then !== upgraded) sum.mixed.push(`kill ${kill} after ${Math.round(after)} ms, started again: ${then}`);
      if (found === old) sum.old += 1;
      else if (found === upgraded) sum.upgraded += 1;
      else if (found === null) sum.wiped += 1;
      else sum.mixed.push(`kill ${kill} after ${Math.round(after)} ms: ${found}`);
      const what = found === old ? 'old' : found === upgraded ? 'new' : found === null ? 'wiped' : 'MIXED';
      say(`${kill}/${kills} after ${Math.round(after)} ms: ${what}, then ${then === upgraded ? 'new' : 'NOT WHOLE'}`);
    }
  } finally {
    await killGroups(groupsOn(scratch.folder));
    await scratch.remove();
  }
  return { kills, ...sum };
}

/** Makes the old database, keeps it, and lets it be upgraded once; gives both, and the milliseconds that this took. */
async function rehearse(origin: string, profile: string, kept: string): Promise<[string, string, number]> {
  const context = await launch(profile);
  const page = await pageOf(context);
  await goBare(page, origin);
  await page.evaluate(writeOldDatabase, { fixture: manyTags(), database: DATABASE, key: KEY });
  const old = await fingerprint(page, origin);
  await context.close();
  await cp(profile, kept, { recursive: true });

  const second = await launch(profile);
  const upgrading = await pageOf(second);
  const begin = Date.now();
  await start(upgrading, origin);
  const patience = Date.now() - begin;
  const upgraded = await fingerprint(upgrading, origin);
  await second.close();
  if (old === null || upgraded === null || old === upgraded) throw new Error('there was nothing to upgrade');
  return [old, upgraded, patience];
}

async function renew(profile: string, kept: string): Promise<void> {
  await rm(profile, { recursive: true });
  await cp(kept, profile, { recursive: true });
}

function manyTags(): Fixture {
  const file = path.join(ROOT, 'renderer/db/versions/001-initial.fixture.json');
  const fixture = JSON.parse(readFileSync(file, 'utf8')) as Fixture;
  const [tag] = fixture.tables.tags ?? [];
  const tags = Array.from({ length: TAGS }, (_, at) => ({ ...tag, id: `t${at}` }));
  return { ...fixture, tables: { ...fixture.tables, tags } };
}

function launch(profile: string): Promise<BrowserContext> {
  const executablePath = findBrowser() ?? '';
  const args = [...CHROMIUM_FLAGS];
  const chromiumSandbox = !args.includes('--no-sandbox');
  // Pages without the program are wanted as well, and the service worker would answer for them.
  return chromium.launchPersistentContext(profile, { executablePath, args, chromiumSandbox, serviceWorkers: 'block' });
}

const pageOf = async (context: BrowserContext): Promise<Page> => context.pages()[0] ?? context.newPage();

/** The program, until the project is there; where it was lost, until it is brought back. */
async function start(page: Page, origin: string): Promise<void> {
  await page.goto(origin);
  const project = page.getByRole('contentinfo').filter({ hasText: 'Saved' });
  const back = page.getByRole('button', { name: 'Bring it back' });
  await project.or(back).first().waitFor({ timeout: 60_000 });
  if (await back.isVisible()) await back.click();
  await project.waitFor({ timeout: 60_000 });
}

/** A page of the program's origin without the program. */
async function goBare(page: Page, origin: string): Promise<void> {
  const address = `${origin}bare`;
  await page.route(address, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>x</title>' }),
  );
  await page.goto(address);
}

/** The version, stores, indexes and rows of the project's database, as text; null where there is none. */
async function fingerprint(page: Page, origin: string): Promise<string | null> {
  await goBare(page, origin);
  return page.evaluate(async (library) => {
    const asked = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const names = (await indexedDB.databases()).map(({ name }) => name ?? '');
    if (!names.includes(library)) return null;
    const [project] = names.filter((name) => name.startsWith('standpoint-project-'));
    if (!project) return null;
    const database = await asked(indexedDB.open(project));
    const stores = [...database.objectStoreNames];
    if (stores.length === 0) return null;
    const transaction = database.transaction(stores, 'readonly');
    // All is asked for at once: a transaction ends where one waits for anything else.
    const parts = await Promise.all(
      stores.map(async (name) => {
        const store = transaction.objectStore(name);
        const rows = asked(store.getAll());
        const indexes = [...store.indexNames].map((index) => asked(store.index(index).count()));
        return { name, rows: await rows, indexes: [...store.indexNames], counts: await Promise.all(indexes) };
      }),
    );
    database.close();
    const told = [];
    for (const { rows, ...rest } of parts)
      told.push({ ...rest, rows: rows.length, digest: await digestOf(JSON.stringify(rows)) });
    return JSON.stringify([database.version, ...told]);

    async function digestOf(text: string): Promise<string> {
      const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
      return [...bytes.subarray(0, 6)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    }
  }, 'standpoint-library');
}

/** As Dexie did for version 1 of the program, with the list of projects that has it as the one that was open last. */
async function writeOldDatabase({ fixture, database, key }: { fixture: Fixture; database: string; key: string }) {
  const stores: Record<string, readonly (readonly [string, string | string[], boolean])[]> = {
    project: [],
    coders: [],
    actors: [],
    positions: [],
    documents: [['sha256', 'sha256', false]],
    texts: [],
    tags: [
      ['documentId', 'documentId', false],
      ['codes', 'codes', true],
    ],
    log: [['[standing+seq]', ['standing', 'seq'], false]],
  };
  const keys: Record<string, string> = { texts: 'sha256', log: 'seq' };
  await write(
    database,
    fixture.version * 10,
    stores,
    (name) => fixture.tables[name] ?? [],
    (name) => keys[name] ?? 'id',
  );
  const at = '2026-01-31T09:30:00.000Z';
  const entry = { key, projectId: 'p1', title: 'Talks', createdAt: at, openedAt: at, articles: 1, tags: 1 };
  const rows: Record<string, readonly object[]> = {
    projects: [entry],
    settings: [
      { name: 'last-project', value: key },
      { name: 'coder', value: { id: 'c1', name: 'Analyst' } },
    ],
  };
  const library = { projects: [['openedAt', 'openedAt', false]], settings: [] } as typeof stores;
  await write(
    'standpoint-library',
    10,
    library,
    (name) => rows[name] ?? [],
    (name) => (name === 'projects' ? 'key' : 'name'),
  );

  function write(
    name: string,
    version: number,
    all: typeof stores,
    rowsOf: (store: string) => readonly object[],
    keyOf: (store: string) => string,
  ): Promise<void> {
    return new Promise((resolve, reject) => {
      const request = indexedDB.open(name, version);
      request.onerror = () => reject(request.error);
      request.onupgradeneeded = () => {
        for (const [store, indexes] of Object.entries(all)) {
          const made = request.result.createObjectStore(store, { keyPath: keyOf(store) });
          for (const [index, keyPath, multiEntry] of indexes) made.createIndex(index, keyPath, { multiEntry });
          for (const row of rowsOf(store)) made.add(row);
        }
      };
      request.onsuccess = () => {
        request.result.close();
        resolve();
      };
    });
  }
}
