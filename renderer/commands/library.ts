/** What is done to a project as a whole, without opening it: renamed, copied, deleted and brought back. */
import type { HostError } from '../../shared/contract/host.ts';
import { type Failure, failure, ok, type Result } from '../../shared/domain/result.ts';
import { copyRows } from '../db/copy.ts';
import { deleteProjectDatabase, openProjectDatabase } from '../db/database.ts';
import { readSetting, writeSetting } from '../db/library.ts';
import { MAX_NAME } from './command.ts';
import { keepAbout, keepOnce } from './keeping/keeping.ts';
import { keyOf, locksOf, writeLock } from './locking/kept-locks.ts';
import { editProject } from './project.ts';
import { openProject, type ProjectsDeps, rememberProject } from './projects.ts';

export type LibraryFailure = Failure<'open-elsewhere' | 'gone'>;

const openElsewhere = (title: string, what: string) =>
  failure('open-elsewhere', `“${title}” is open in another window and was not deleted. Close it there first, ${what}.`);

const goneEntry = () => failure('gone', 'This project is no longer in the list: another window has deleted it.');

/** A change of the project like any other: it can be undone in the project, and other windows hear of it. */
export async function renameProject(key: string, title: string, deps: ProjectsDeps): Promise<Result<null, Failure>> {
  const entry = await deps.library.projects.get(key);
  if (!entry) return goneEntry();
  // Opened like any other: what its database has lost has to be told before a new journal begins without it.
  const opened = await openProject(key, deps, { openedAt: entry.openedAt });
  if (!opened.ok) return opened;
  const workspace = opened.value;
  try {
    const { description } = workspace.store.getState().info;
    const result = await workspace.run(editProject({ title, description }));
    if (!result.ok) return result;
    await rememberProject(deps, workspace.store.getState(), entry.openedAt);
    return ok(null);
  } finally {
    await workspace.close();
  }
}

export interface CopyProgress {
  readonly onProgress?: (done: number, of: number) => void;
  readonly signal?: AbortSignal;
}

/**
 * A project of its own with everything that this one holds. It is listed only when all of it is written. The copy of a locked
 * project opens with the same passphrase.
 */
export async function copyProject(
  key: string,
  deps: ProjectsDeps,
  progress: CopyProgress = {},
): Promise<Result<{ readonly title: string }, Failure>> {
  if (!(await deps.library.projects.get(key))) return goneEntry();
  const release = await deps.locks.hold(key);
  try {
    return await copyHeld(key, deps, progress);
  } finally {
    await release();
  }
}

async function copyHeld(
  key: string,
  deps: ProjectsDeps,
  progress: CopyProgress,
): Promise<Result<{ readonly title: string }, Failure>> {
  const { library, newId, now } = deps;
  const dataKey = await keyOf(key, deps);
  const source = await openProjectDatabase(key, { create: false, dataKey });
  if (!source.ok) return source;
  const copyKey = newId();
  try {
    const before = await source.value.project.toCollection().first();
    if (!before) throw new Error(`the database of project ${key} has no project in it`);
    const at = now();
    const titles = (await library.projects.toArray()).map(({ title }) => title);
    const info = { ...before, id: newId(), title: copyTitle(before.title, titles), createdAt: at };
    const target = await openProjectDatabase(copyKey, { create: true, dataKey });
    if (!target.ok) return target;
    const counts = await copyInto(source.value, target.value, { info, at, ...progress });
    if (!counts.ok) return counts;
    const entry = { key: copyKey, projectId: info.id, title: info.title, createdAt: at, openedAt: at, ...counts.value };
    const lock = dataKey && (await locksOf(key, deps))[0];
    const locked = lock ? await writeLock(copyKey, lock, deps) : ok(null);
    if (!locked.ok) {
      await target.value.delete();
      return locked;
    }
    await keepOnce(copyKey, target.value, deps);
    target.value.close();
    // Listed last: who sees it may go on with both of them at once.
    await library.projects.put(lock ? { ...entry, lock } : entry);
    await keepAbout(await library.projects.get(copyKey), deps);
    return ok({ title: info.title });
  } finally {
    source.value.close();
  }
}

/** Copies; what fails or is cancelled leaves no database. */
async function copyInto(
  source: Parameters<typeof copyRows>[0],
  target: Parameters<typeof copyRows>[1],
  options: Parameters<typeof copyRows>[2],
): Promise<Result<{ articles: number; tags: number }, Failure>> {
  try {
    const copied = await copyRows(source, target, options);
    if (copied.ok) {
      return ok({ articles: await target.documents.count(), tags: await target.tags.count() });
    }
    await target.delete();
    return copied;
  } catch (error) {
    await target.delete();
    throw error;
  }
}

/** 'Talks (copy)', then 'Talks (copy 2)', within the longest name. */
export function copyTitle(title: string, taken: readonly string[]): string {
  for (let number = 1; ; number += 1) {
    const ending = number === 1 ? ' (copy)' : ` (copy ${number})`;
    const name = `${title.slice(0, MAX_NAME - ending.length).trimEnd()}${ending}`;
    if (!taken.includes(name)) return name;
  }
}

/** Puts a project among the deleted ones, from where it can be brought back. Not while a window has it open. */
export async function deleteProject(key: string, deps: ProjectsDeps): Promise<Result<null, LibraryFailure>> {
  const { library, locks, now } = deps;
  const entry = await library.projects.get(key);
  if (!entry) return goneEntry();
  const done = await locks.alone(key, async () => {
    await library.projects.update(key, { deletedAt: now() });
    await keepAbout(await library.projects.get(key), deps);
    if ((await readSetting<string | null>(library, 'last-project', null)) === key)
      await writeSetting(library, 'last-project', null);
    return true;
  });
  return done ? ok(null) : openElsewhere(entry.title, 'then delete it here');
}

export async function restoreProject(key: string, deps: ProjectsDeps): Promise<Result<null, LibraryFailure>> {
  const { library } = deps;
  const changed = await library.projects
    .where('key')
    .equals(key)
    .modify((entry) => {
      // As it was before, without the field.
      delete (entry as { deletedAt?: string }).deletedAt;
    });
  if (changed === 0) return goneEntry();
  await keepAbout(await library.projects.get(key), deps);
  return ok(null);
}

/** Deletes a deleted project's data. Nothing brings it back; so not while any window has it open. */
export async function deleteForGood(
  key: string,
  deps: ProjectsDeps,
): Promise<Result<null, LibraryFailure | HostError>> {
  const { library, locks, keeping } = deps;
  const entry = await library.projects.get(key);
  if (!entry?.deletedAt) return goneEntry();
  const done = await locks.alone(key, async () => {
    // First the data, then the entry: what is interrupted can be done again from the list.
    await deleteProjectDatabase(key);
    const removed = (await keeping?.keep.removeAll(key)) ?? ok(null);
    if (!removed.ok) return removed;
    await library.settings.delete(`last-article-${key}`);
    await library.projects.delete(key);
    return ok(null);
  });
  return done ?? openElsewhere(entry.title, 'then delete it for good here');
}
