import type { Coder, Project } from '../../shared/domain/model.ts';
import { type Failure, failure, ok, type Result } from '../../shared/domain/result.ts';
import { type DatabaseFailure, openProjectDatabase, type ProjectDatabase } from '../db/database.ts';
import type { LibraryDatabase, LibraryEntry } from '../db/library.ts';
import type { ProjectLocks } from '../host/project-locks.ts';
import type { ProjectState } from '../state/project-state.ts';
import { tidyName } from './command.ts';
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
  const workspace = await openHeld(key, opened.value, await deps.locks.hold(key), deps);
  const state = workspace.store.getState();
  await deps.library.projects.put({ key, createdAt: deps.now(), ...describeProject(state, deps.now()) });
  return ok(workspace);
}

/** Opens a project that is not deleted. As long as it is open, no window can delete it. */
export async function openProject(
  key: string,
  deps: ProjectsDeps,
): Promise<Result<Workspace, DatabaseFailure | Failure<'deleted'>>> {
  const release = await deps.locks.hold(key);
  const entry = await deps.library.projects.get(key);
  const opened = entry?.deletedAt ? deleted(entry.title) : await openProjectDatabase(key, { create: false });
  if (!opened.ok) {
    await release();
    return opened;
  }
  const workspace = await openHeld(key, opened.value, release, deps);
  await rememberProject(deps.library, workspace.store.getState(), deps.now());
  return ok(workspace);
}

const deleted = (title: string) =>
  failure('deleted', `“${title}” was deleted. It is among the deleted projects, from where it can be restored.`);

/** An open project that lets go of its lock when it is closed. */
async function openHeld(
  key: string,
  database: ProjectDatabase,
  release: () => Promise<void>,
  deps: ProjectsDeps,
): Promise<Workspace> {
  try {
    const workspace = await openWorkspace({ key, database, ...deps, channel: deps.channel(key) });
    return { ...workspace, close: () => workspace.close().finally(release) };
  } catch (error) {
    database.close();
    await release();
    throw error;
  }
}

/** Brings the list of projects up to date with what a project is now. */
export async function rememberProject(library: LibraryDatabase, state: ProjectState, openedAt: string): Promise<void> {
  await library.projects.update(state.key, describeProject(state, openedAt));
}

function describeProject(
  { info, articles, tagCounts }: ProjectState,
  openedAt: string,
): Omit<LibraryEntry, 'key' | 'createdAt'> {
  const tags = [...tagCounts.values()].reduce((sum, count) => sum + count, 0);
  return { projectId: info.id, title: info.title, openedAt, articles: articles.size, tags };
}
