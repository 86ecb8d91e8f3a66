import type { Failure, Result } from '../../shared/domain/result.ts';
import { locksOf } from '../commands/locking/kept-locks.ts';
import {
  changePassphrase,
  lockProject,
  provePassphrase,
  removeLock,
  unlockProject,
} from '../commands/locking/lock-project.ts';
import type { ProjectsDeps } from '../commands/projects.ts';
import { notify, type SessionStore } from '../state/session.ts';
import { type AppStore, workspaceIn } from './app-state.ts';
import type { Attempts } from './attempts.ts';

interface Deps {
  readonly store: AppStore;
  readonly session: SessionStore;
  readonly attempts: Attempts;
  readonly projects: () => ProjectsDeps;
  readonly leave: () => Promise<void>;
  readonly openProject: (key: string) => Promise<boolean>;
}

/** Locks of projects: asked for, put on, changed, removed. */
export class ProjectLock {
  readonly #deps: Deps;

  constructor(deps: Deps) {
    this.#deps = deps;
  }

  /** Whether a project can be opened: it is not locked, or its passphrase was given. Asks for it where it is needed. */
  async ask(key: string): Promise<boolean> {
    const { store, projects } = this.#deps;
    const { keyring, library } = projects();
    if (keyring?.get(key) || (await locksOf(key, projects())).length === 0) return true;
    const title = (await library.projects.get(key))?.title ?? 'This project';
    // Who asks for another one no longer wants this one.
    store.getState().unlocking?.onClose();
    return new Promise<boolean>((resolve) => {
      const end = (isOpen: boolean) => {
        store.setState({ unlocking: null });
        resolve(isOpen);
      };
      const onTake = async (passphrase: string) => {
        const fault = await this.#say(() => unlockProject(key, passphrase, this.#withProgress('Opening the project')));
        store.setState({ busy: null });
        if (fault === null) end(true);
        return fault;
      };
      store.setState({ unlocking: { key, title, onTake, onClose: () => end(false) } });
    });
  }

  /** Closes the open project, locks it, and opens it again. */
  async lock(passphrase: string): Promise<void> {
    await this.#whileClosed('Locking the project', 'The project is locked.', (key, deps) =>
      lockProject(key, passphrase, deps),
    );
  }

  /** Null, or why it was not changed. */
  async change(old: string, passphrase: string): Promise<string | null> {
    const { store, session, projects } = this.#deps;
    const key = workspaceIn(store)?.store.getState().key;
    if (!key) return null;
    const fault = await this.#say(() => changePassphrase(key, old, passphrase, projects()));
    if (fault !== null) return fault;
    session.setState({ dialog: null });
    notify(session, 'news', 'The passphrase was changed.', [
      'Whoever has a copy of the files from before, and the old passphrase, can still open that copy.',
    ]);
    return null;
  }

  /** Closes the open project, removes its lock, and opens it again. Null, or why it was not begun. */
  async remove(passphrase: string): Promise<string | null> {
    const { store, projects } = this.#deps;
    const key = workspaceIn(store)?.store.getState().key;
    if (!key) return null;
    const fault = await this.#say(() => provePassphrase(key, passphrase, projects()));
    if (fault !== null) return fault;
    await this.#whileClosed('Removing the lock', 'The project is not locked any more.', (of, deps) =>
      removeLock(of, passphrase, deps),
    );
    return null;
  }

  async #whileClosed(
    what: string,
    news: string,
    step: (key: string, deps: ProjectsDeps) => Promise<Result<null, Failure>>,
  ): Promise<void> {
    const { store, session, attempts, leave, openProject } = this.#deps;
    const workspace = workspaceIn(store);
    if (!workspace) return;
    const { key } = workspace.store.getState();
    session.setState({ dialog: null });
    await leave();
    const deps = this.#withProgress(what);
    const done = await attempts.attempt(async () => {
      const result = await step(key, deps);
      return result.ok ? { ok: true as const, value: true } : result;
    });
    store.setState({ busy: null });
    if (!(await openProject(key))) store.setState({ screen: { name: 'start' } });
    if (done) notify(session, 'news', news);
  }

  #withProgress(what: string) {
    const { store, projects } = this.#deps;
    const onProgress = (done: number, of: number) => store.setState({ busy: { what, done, of } });
    return { ...projects(), onProgress };
  }

  /** What went wrong, in words. */
  async #say(step: () => Promise<Result<null, Failure>>): Promise<string | null> {
    try {
      const result = await step();
      return result.ok ? null : result.error.message;
    } catch (error) {
      return `This did not work, and nothing was changed: ${error instanceof Error ? error.message : String(error)}`;
    }
  }
}
