import { backupName } from '../../shared/contract/backups.ts';
import type { Host, HostError } from '../../shared/contract/host.ts';
import { hashText } from '../../shared/domain/text/canonical.ts';
import { lookIntoFolder } from '../commands/keeping/folder.ts';
import type { SnapshotInfo } from '../commands/keeping/keeper.ts';
import { dataKeyOf } from '../db/database.ts';
import { describeError } from '../db/names.ts';
import type { BackupSetting } from '../features/keeping/BackupsLine.tsx';
import { notify, type SessionStore } from '../state/session.ts';
import { type AppStore, workspaceIn } from './app-state.ts';
import type { Attempts } from './attempts.ts';

interface Deps {
  readonly host: Host;
  readonly store: AppStore;
  readonly session: SessionStore;
  readonly attempts: Attempts;
}

/** Snapshots a second time, in a folder of the analyst's choice. */
export class ProjectBackups {
  /** For the list of snapshots; null where the machine gives no such folder. */
  readonly setting: BackupSetting | null;
  readonly #deps: Deps;
  /** What was told last, until a snapshot arrives: the same is not told with each of them. */
  #told: string | null = null;

  constructor(deps: Deps) {
    this.#deps = deps;
    this.setting = deps.host.backups
      ? { folder: this.#folder, onChoose: () => this.#choose(), onStop: () => this.#stop() }
      : null;
  }

  /** A snapshot was made. Nobody waits for this. */
  readonly onSnapshot = (bytes: Uint8Array, info: SnapshotInfo): void => void this.#write(bytes, info);

  readonly #folder = async (): Promise<string | null> => {
    const folder = await this.#deps.host.backups?.folder();
    return folder?.ok ? folder.value : null;
  };

  /** What there is already goes there at once: so it is seen whether the folder takes it. */
  async #choose(): Promise<string | null> {
    const { host, attempts } = this.#deps;
    const { backups } = host;
    if (backups && (await attempts.attempt(() => backups.choose()))) {
      this.#told = null;
      await this.#writeNewest();
    }
    return this.#folder();
  }

  async #stop(): Promise<string | null> {
    const { host, attempts } = this.#deps;
    const { backups } = host;
    if (backups) await attempts.attempt(() => backups.forget());
    this.#told = null;
    return this.#folder();
  }

  async #writeNewest(): Promise<void> {
    const { host, store } = this.#deps;
    const workspace = workspaceIn(store);
    // What is locked here would be open to anybody there.
    if (!host.keep || !workspace || dataKeyOf(workspace.database)) return;
    const { key, info } = workspace.store.getState();
    const [newest] = (await lookIntoFolder(host.keep, key))?.snapshots ?? [];
    const read = newest && (await host.keep.read(key, newest.name, 0));
    if (read?.ok) await this.#write(read.value, { key, title: info.title, at: newest?.at ?? '' });
  }

  async #write(bytes: Uint8Array, { key, title, at }: SnapshotInfo): Promise<void> {
    try {
      const { backups } = this.#deps.host;
      const folder = await this.#folder();
      if (!backups || folder === null) return;
      const name = backupName({ title, mark: markOf(key), when: onTheWall(new Date(at)) });
      const written = await backups.write(name, bytes);
      if (written.ok) this.#told = null;
      else this.#tell(folder, name, written.error);
    } catch (error) {
      this.#tell('', '', { code: 'io-error', message: describeError(error) });
    }
  }

  #tell(folder: string, name: string, { code, message }: HostError): void {
    // The name is another each time.
    const said = `${folder} ${code} ${message.replaceAll(name, '')}`;
    if (said === this.#told) return;
    this.#told = said;
    notify(this.#deps.session, 'failure', `The last snapshot is not in the folder “${folder}”.`, [
      message,
      'The snapshot itself was made. The next one is tried again; in File › Snapshots… another folder can be chosen.',
    ]);
  }
}

/** What tells a project from others of its title in that folder. */
export const markOf = (key: string): string => hashText(key).slice(0, 8);

/** `YYYY-MM-DD HH-MM`, as the clock here shows it. */
function onTheWall(date: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day} ${two(date.getHours())}-${two(date.getMinutes())}`;
}
