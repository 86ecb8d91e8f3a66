import type { HostError, KeepCapability } from '../../shared/contract/host.ts';
import { readSnapshotName, type SnapshotName } from '../../shared/domain/keeping/kept-names.ts';
import { failure, ok, type Result } from '../../shared/domain/result.ts';
import { lookIntoFolder } from '../commands/keeping/folder.ts';
import { rowsAtSnapshot } from '../commands/keeping/gather.ts';
import { lookAtSnapshot } from '../commands/keeping/look-at-snapshot.ts';
import { restoreSnapshot } from '../commands/keeping/restore-snapshot.ts';
import type { ProjectsDeps } from '../commands/projects.ts';
import type { Workspace } from '../commands/workspace.ts';
import { dataKeyOf } from '../db/database.ts';
import { notify, type SessionStore } from '../state/session.ts';
import { describeInstant } from '../ui/instant.ts';
import { type AppStore, workspaceIn } from './app-state.ts';
import type { Attempts } from './attempts.ts';

interface Deps {
  readonly keep: KeepCapability | undefined;
  readonly store: AppStore;
  readonly session: SessionStore;
  readonly attempts: Attempts;
  readonly projects: () => ProjectsDeps;
  readonly show: (workspace: Workspace) => Promise<void>;
  readonly openProject: (key: string) => Promise<boolean>;
}

export interface SnapshotRow extends SnapshotName {
  /** Bytes. */
  readonly size: number;
}

/** The snapshots of the open project: listed, made, looked at, restored. */
export class ProjectSnapshots {
  readonly #deps: Deps;

  constructor(deps: Deps) {
    this.#deps = deps;
  }

  /** The newest first; null where nothing is kept here. */
  readonly list = async (): Promise<readonly SnapshotRow[] | null> => {
    const { keep, store } = this.#deps;
    const key = workspaceIn(store)?.store.getState().key;
    if (!keep || !key) return null;
    return (await lookIntoFolder(keep, key))?.snapshots ?? [];
  };

  /** One of the project as it is now. */
  async make(): Promise<boolean> {
    const { store, session, attempts } = this.#deps;
    const keeper = workspaceIn(store)?.keeper;
    if (!keeper) return false;
    const made = await attempts.attempt(() => keeper.snapshot('regular'), 'No snapshot was made.');
    if (made) notify(session, 'news', 'The project as it is now is in a snapshot.');
    return made !== null;
  }

  /** Shows what the project was, instead of what it is. Nothing can be changed meanwhile. */
  async look(name: string): Promise<void> {
    const { store, attempts, projects, show } = this.#deps;
    const workspace = workspaceIn(store);
    const snapshot = readSnapshotName(name);
    if (!workspace || !snapshot) return;
    const { key } = workspace.store.getState();
    const dataKey = dataKeyOf(workspace.database);
    store.setState({ busy: { what: 'Opening the snapshot', done: 0, of: 0 } });
    const opened = await attempts.attempt(async () => {
      const rows = await this.#rows(workspace, name);
      return rows.ok ? lookAtSnapshot(rows.value, dataKey, projects()) : rows;
    }, 'The snapshot could not be opened.');
    store.setState({ busy: null });
    if (!opened) return;
    await show(opened);
    // Whoever looks at it has given the passphrase: the way back asks for it no more.
    if (dataKey) projects().keyring?.put(key, dataKey);
    store.setState({ looking: { snapshot, project: key } });
  }

  /** From a snapshot that is looked at back to its project. */
  async back(): Promise<boolean> {
    const { looking } = this.#deps.store.getState();
    return looking ? this.#deps.openProject(looking.project) : false;
  }

  /** Makes the project what it was. From a snapshot that is looked at it first goes back to the project. */
  async restore(name: string): Promise<boolean> {
    const { store, session, attempts } = this.#deps;
    const snapshot = readSnapshotName(name);
    if (!snapshot || (store.getState().looking && !(await this.back()))) return false;
    const workspace = workspaceIn(store);
    if (!workspace) return false;
    store.setState({ busy: { what: 'Restoring the snapshot', done: 0, of: 0 } });
    const when = describeInstant(snapshot.at);
    const done = await attempts.attempt(async () => {
      const rows = await this.#rows(workspace, name);
      if (!rows.ok) return rows;
      const result = await workspace.run(restoreSnapshot(rows.value, when));
      return result.ok ? ok({ entry: result.value }) : result;
    }, 'Nothing was restored.');
    store.setState({ busy: null });
    if (!done) return false;
    if (done.entry)
      notify(session, 'news', `The project is as it was on ${when}.`, ['Undo takes that back in one step.']);
    else notify(session, 'news', 'Nothing was changed: the project is just as it was then.');
    return true;
  }

  async #rows(
    { store, database }: Workspace,
    name: string,
  ): Promise<ReturnType<typeof rowsAtSnapshot> | Result<never, HostError>> {
    const { keep } = this.#deps;
    const { key } = store.getState();
    return keep
      ? rowsAtSnapshot(keep, key, name, dataKeyOf(database))
      : failure('not-found', 'Nothing is kept outside the database here.');
  }
}
