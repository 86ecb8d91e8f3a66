import type { Failure, Result } from '../../shared/domain/result.ts';
import { copyProject, deleteForGood, deleteProject, renameProject, restoreProject } from '../commands/library.ts';
import type { ProjectsDeps } from '../commands/projects.ts';
import { notify, type SessionStore } from '../state/session.ts';
import type { AppStore } from './app-state.ts';

/** What can be done to a project on the start screen. Each gives whether it went well; what did not has been said. */
export interface ProjectShelf {
  rename(key: string, title: string): Promise<boolean>;
  copy(key: string): Promise<boolean>;
  remove(key: string): Promise<boolean>;
  restore(key: string): Promise<boolean>;
  removeForGood(key: string): Promise<boolean>;
}

interface ShelfDeps extends ProjectsDeps {
  readonly store: AppStore;
  readonly session: SessionStore;
  /** Whether a project is not locked, or its passphrase was given. */
  readonly unlock: (key: string) => Promise<boolean>;
  readonly attempt: <T>(step: () => Promise<Result<T, Failure>>) => Promise<T | null>;
}

export function projectShelf(deps: ShelfDeps): ProjectShelf {
  const { store, session, attempt, unlock, keyring } = deps;
  const titleOf = (key: string) => {
    const { projects, deleted } = store.getState();
    return [...projects, ...deleted].find((entry) => entry.key === key)?.title ?? 'The project';
  };
  /** Does it, and says so. */
  const carryOut = async (step: () => Promise<Result<null, Failure>>, title: string, lines: readonly string[] = []) => {
    const done = (await attempt(async () => {
      const result = await step();
      return result.ok ? { ok: true as const, value: true } : result;
    })) as true | null;
    if (done) notify(session, 'news', title, lines);
    return done === true;
  };
  /** Done with the key of a locked project, which is forgotten again. */
  const unlocked = async (key: string, step: () => Promise<boolean>): Promise<boolean> => {
    if (!(await unlock(key))) return false;
    return step().finally(() => keyring?.forget(key));
  };
  return {
    rename: (key, title) =>
      unlocked(key, () =>
        carryOut(() => renameProject(key, title, deps), `The project is called “${title.trim()}” now.`),
      ),
    copy: (key) =>
      unlocked(key, async () => {
        const abort = new AbortController();
        const what = `Copying “${titleOf(key)}”`;
        const show = (done: number, of: number) =>
          store.setState({ busy: { what, done, of, cancel: () => abort.abort() } });
        show(0, 0);
        const copied = await attempt(() => copyProject(key, deps, { onProgress: show, signal: abort.signal }));
        store.setState({ busy: null });
        if (copied) notify(session, 'news', `“${copied.title}” was made.`);
        return copied !== null;
      }),
    remove: (key) =>
      carryOut(() => deleteProject(key, deps), `“${titleOf(key)}” was deleted.`, [
        'It is kept under “Deleted projects” at the end of this page, and can be restored there.',
      ]),
    restore: (key) => carryOut(() => restoreProject(key, deps), `“${titleOf(key)}” was restored.`),
    removeForGood: (key) => carryOut(() => deleteForGood(key, deps), `“${titleOf(key)}” was deleted for good.`),
  };
}
