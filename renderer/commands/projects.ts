import type { Coder, Project } from '../../shared/domain/model.ts';
import { type Failure, failure, ok, type Result } from '../../shared/domain/result.ts';
import { type DatabaseFailure, LOCKED, openProjectDatabase, type ProjectDatabase } from '../db/database.ts';
import type { LibraryDatabase, LibraryEntry } from '../db/library.ts';
import { type DataKey, SealBroken } from '../db/sealing/cipher.ts';
import type { ProjectLocks } from '../host/project-locks.ts';
import type { ProjectState } from '../state/project-state.ts';
import { tidyName } from './command.ts';
import { checkProject, type Damage } from './keeping/check.ts';
import { readProof } from './keeping/folder.ts';
import { type Keeping, keepAbout, keepBeforeUpgrade, keeperOf } from './keeping/keeping.ts';
import { keyOf, LOCK_MISSING, locksOf } from './locking/kept-locks.ts';
import type { Keyring } from './locking/keyring.ts';
import { beginProject } from './project.ts';
import { begin, type Channel, openWorkspace, type Workspace } from './workspace.ts';

export interface ProjectsDeps {
  readonly library: LibraryDatabase;
  /** Who works here. */
  readonly coder: () => Coder;
  readonly newId: () => string;
  readonly now: () => string;
  readonly channel: (key: string) => Channel;
  readonly locks: ProjectLocks;
  /** An older program in another window holds a project that is being opened. */
  readonly onBlocked?: () => void;
  /** Absent where the host has no place to keep anything outside the databases. */
  readonly keeping?: Keeping | undefined;
  /** Keys of locked projects whose passphrase was given; absent where none can be. */
  readonly keyring?: Keyring | undefined;
}

/** An empty project with the coder who begins it. */
export function newProject(
  rawTitle: string,
  { newId, now, coder }: Pick<ProjectsDeps, 'newId' | 'now' | 'coder'>,
): Result<Project, Failure> {
  const title = tidyName(rawTitle, 'project');
  if (!title.ok) return title;
  return ok({
    info: { id: newId(), title: title.value, description: '', createdAt: now() },
    coders: [coder()],
    actors: [],
    positions: [],
    merges: [],
    articles: [],
  });
}

/**
 * Makes a database for the project and opens it. It is listed only when all of it is written: what fails or is
 * interrupted before leaves no half project in the list.
 */
export async function createProject(project: Project, deps: ProjectsDeps): Promise<Result<Workspace, DatabaseFailure>> {
  const key = deps.newId();
  const opened = await openProjectDatabase(key, { create: true });
  if (!opened.ok) return opened;
  try {
    await begin(opened.value, beginProject(project), deps);
  } catch (error) {
    await opened.value.delete();
    throw error;
  }
  const release = await deps.locks.hold(key);
  let workspace: Workspace;
  try {
    workspace = await openOn(key, opened.value, release, deps);
  } catch (error) {
    await release();
    throw error;
  }
  const state = workspace.store.getState();
  const entry = { key, createdAt: deps.now(), ...describeProject(state, deps.now()) };
  await deps.library.projects.put(entry);
  await keepAbout(entry, deps);
  return ok(workspace);
}

/** A project whose database is not what is known of it outside; it was not opened, and nothing was written. */
export interface DamagedFailure extends Failure<'damaged'> {
  readonly damage: Damage;
}

export type OpenFailure = DatabaseFailure | Failure<'deleted' | 'lock-missing'> | DamagedFailure;

export interface OpenHow {
  /** Opened also where the database is not as it should be: the analyst has seen that, and wants what is there. */
  readonly asItIs?: boolean;
  /** What the list says of when it was opened: now, if nothing is said. */
  readonly openedAt?: string;
}

/**
 * Opens a project that is not deleted. As long as it is open, no window can delete it. Its database is compared with what
 * is known of it outside before anything is written. A locked project needs its key in the keyring, which is taken out of
 * it.
 */
export async function openProject(
  key: string,
  deps: ProjectsDeps,
  { asItIs = false, openedAt = deps.now() }: OpenHow = {},
): Promise<Result<Workspace, OpenFailure>> {
  const release = await deps.locks.hold(key);
  let isHeld = false;
  try {
    const opened = await openHeld(key, release, deps, asItIs);
    if (!opened.ok) return opened;
    isHeld = true;
    deps.keyring?.forget(key);
    await rememberProject(deps, opened.value.store.getState(), openedAt);
    return opened;
  } finally {
    if (!isHeld) await release();
  }
}

/** Opens a project that this window holds; it lets go of it when it is closed. */
async function openHeld(
  key: string,
  release: () => Promise<void>,
  deps: ProjectsDeps,
  asItIs: boolean,
): Promise<Result<Workspace, OpenFailure>> {
  const entry = await deps.library.projects.get(key);
  if (entry?.deletedAt) return deleted(entry.title);
  const dataKey = await keyOf(key, deps);
  if (!dataKey && (await locksOf(key, deps)).length > 0) return failure('locked', LOCKED);
  const damage = asItIs || !deps.keeping ? null : await checkProject(deps.keeping.keep, key, dataKey);
  if (damage) return { ok: false, error: { code: 'damaged', message: DAMAGED, damage } };
  await keepBeforeUpgrade(key, deps, dataKey);
  const opened = await openProjectDatabase(key, { create: false, dataKey, onBlocked: deps.onBlocked });
  if (!opened.ok) return opened.error.code === 'locked' ? failure('lock-missing', LOCK_MISSING) : opened;
  try {
    return ok(await openOn(key, opened.value, release, deps, asItIs));
  } catch (error) {
    const broken = error instanceof SealBroken ? await brokenSeal(key, error, deps, dataKey) : null;
    if (broken) return broken;
    throw error;
  }
}

const DAMAGED =
  'The database of this project is not as it was left. Nothing was changed. Open it to see what is missing, and to bring it back.';

/** A row of a locked project that does not open: what is kept beside the database may bring it back. */
async function brokenSeal(
  key: string,
  error: SealBroken,
  { keeping }: ProjectsDeps,
  dataKey: DataKey | null,
): Promise<{ readonly ok: false; readonly error: DamagedFailure } | null> {
  const proof = keeping && (await readProof(keeping.keep, key, dataKey));
  if (!proof) return null;
  const difference = { name: 'unreadable', reason: error.message } as const;
  const damage = { difference, proof, looked: difference };
  return { ok: false, error: { code: 'damaged', message: DAMAGED, damage } };
}

const deleted = (title: string) =>
  failure('deleted', `“${title}” was deleted. It is among the deleted projects, from where it can be restored.`);

/** An open project that lets go of its lock when it is closed; the database is closed where it cannot be opened. */
async function openOn(
  key: string,
  database: ProjectDatabase,
  release: () => Promise<void>,
  deps: ProjectsDeps,
  asItIs = false,
): Promise<Workspace> {
  try {
    const keeper = await keeperOf(key, database, deps, { afresh: asItIs });
    const channel = deps.channel(key);
    const workspace = await openWorkspace({ key, database, ...deps, channel, ...(keeper ? { keeper } : {}) });
    return { ...workspace, close: () => workspace.close().finally(release) };
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Brings the list of projects up to date with what a project is now. */
export async function rememberProject(
  { library, keeping }: Pick<ProjectsDeps, 'library' | 'keeping'>,
  state: ProjectState,
  openedAt: string,
): Promise<void> {
  await library.projects.update(state.key, describeProject(state, openedAt));
  await keepAbout(await library.projects.get(state.key), { keeping });
}

function describeProject(
  { info, articles, tagCounts }: ProjectState,
  openedAt: string,
): Omit<LibraryEntry, 'key' | 'createdAt'> {
  const tags = [...tagCounts.values()].reduce((sum, count) => sum + count, 0);
  return { projectId: info.id, title: info.title, openedAt, articles: articles.size, tags };
}
