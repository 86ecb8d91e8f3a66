/** What the tests of locking work with. */
import type { Project } from '../../../shared/domain/model.ts';
import { type MemoryKeep, memoryKeep } from '../../../shared/testing/memory-keep.ts';
import { openLibrary } from '../../db/library.ts';
import { freshMachine } from '../../db/testing.ts';
import { webLocks } from '../../host/project-locks.ts';
import { makeSnapshot } from '../keeping/snapshot.ts';
import { STAMP } from '../keeping/testing.ts';
import { createProject, openProject } from '../projects.ts';
import { CODER, counters, linkedChannels, unwrap } from '../testing.ts';
import type { Workspace } from '../workspace.ts';
import { Keyring } from './keyring.ts';
import { type LockingDeps, unlockProject } from './lock-project.ts';

export const PASSPHRASE = 'correct horse battery';

export interface Machine {
  readonly deps: LockingDeps & { readonly keyring: Keyring };
  readonly kept: MemoryKeep;
}

/** A machine without any project, whose locks are quickly made. */
export function machine(): Machine {
  freshMachine();
  const kept = memoryKeep();
  const keeping = {
    ...{ keep: kept, shared: false, version: '0' },
    makeSnapshot: (_key: string, database: Parameters<typeof makeSnapshot>[0]) => makeSnapshot(database, STAMP),
  };
  const deps = {
    ...{ library: openLibrary(), ...counters(), coder: () => CODER, channel: linkedChannels(), keeping },
    ...{ locks: webLocks(undefined), keyring: new Keyring(), rounds: 1000 },
  };
  return { deps, kept };
}

/** Every kept file, by project and name: `<key>/journal-000001.jsonl`. */
export const keptFiles = ({ kept }: Machine): Map<string, Uint8Array> =>
  new Map([...kept.files].flatMap(([key, own]) => [...own].map(([name, bytes]) => [`${key}/${name}`, bytes] as const)));

/** A project on it; gives its key. `work` is done in it. */
export async function projectOn(
  { deps }: Machine,
  project: Project,
  work: (workspace: Workspace) => Promise<unknown> = async () => {},
): Promise<string> {
  const workspace = unwrap(await createProject(project, deps));
  await work(workspace);
  await workspace.close();
  return workspace.store.getState().key;
}

export async function openWith({ deps }: Machine, key: string, passphrase = PASSPHRASE): Promise<Workspace> {
  unwrap(await unlockProject(key, passphrase, deps));
  return unwrap(await openProject(key, deps));
}

/** Everything that lies anywhere on the machine of this project and is not in the list of projects, as text. */
export async function storedText(on: Machine, factory: IDBFactory = indexedDB): Promise<string> {
  const parts: string[] = [];
  const put = (bytes: Uint8Array) =>
    parts.push(new TextDecoder('latin1').decode(bytes), new TextDecoder().decode(bytes));
  const walk = (value: unknown): void => {
    if (value instanceof Uint8Array) put(value);
    else if (typeof value === 'object' && value !== null)
      for (const [name, own] of Object.entries(value)) {
        parts.push(name);
        walk(own);
      }
    else parts.push(String(value));
  };
  for (const { name = '' } of await factory.databases()) {
    if (name === 'standpoint-library') continue;
    const database = await asked(factory.open(name));
    for (const store of database.objectStoreNames)
      walk(await asked(database.transaction(store).objectStore(store).getAll()));
    database.close();
  }
  for (const [path, bytes] of keptFiles(on)) {
    // The two that say what the list of projects says.
    if (!path.endsWith('/about.json') && !path.endsWith('/proof.json')) put(await unpacked(bytes));
  }
  return parts.join('\n');
}

/** What is compressed and not sealed would hide its words. */
async function unpacked(bytes: Uint8Array): Promise<Uint8Array> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const stream = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

const asked = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
