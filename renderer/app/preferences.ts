import type { Host } from '../../shared/contract/host.ts';
import type { Settings, Theme } from '../../shared/contract/settings.ts';
import { ok } from '../../shared/domain/result.ts';
import { chooseSettings, exportSettings, type IncomingSettings, type SettingsKeeper } from '../commands/settings.ts';
import { type LibraryDatabase, readSetting, writeSetting } from '../db/library.ts';
import { notify, type SessionStore } from '../state/session.ts';
import type { AppStore } from './app-state.ts';
import type { Attempts } from './attempts.ts';

interface Deps {
  readonly host: Host;
  readonly library: LibraryDatabase;
  readonly settings: SettingsKeeper;
  readonly store: AppStore;
  readonly session: SessionStore;
  readonly attempts: Attempts;
}

/** The settings as the analyst changes them: kept, written to a file, read from one; what goes wrong is said. */
export class Preferences {
  readonly #deps: Deps;

  constructor(deps: Deps) {
    this.#deps = deps;
  }

  async start(): Promise<void> {
    const { library, settings, store } = this.#deps;
    store.setState({ snap: await readSetting<boolean>(library, 'snap-to-words', false) });
    await settings.start();
  }

  async setTheme(theme: Theme): Promise<void> {
    await this.change({ theme });
  }

  async change(part: Partial<Settings>): Promise<void> {
    const { settings, attempts } = this.#deps;
    await attempts.attempt(async () => ok(await settings.change(part)), 'The settings were not saved.');
  }

  async export(): Promise<void> {
    const { host, settings, attempts } = this.#deps;
    await attempts.save(() => exportSettings(host.files, settings.store.getState()), 'The settings were not saved.');
  }

  /** Settings from a file that the user chooses; nothing is changed yet. */
  choose(mac: boolean): Promise<IncomingSettings | null> {
    const { host, attempts } = this.#deps;
    return attempts.attempt(() => chooseSettings(host.files, mac), 'The settings were not imported.');
  }

  async setSnap(snap: boolean): Promise<void> {
    const { library, store, session } = this.#deps;
    store.setState({ snap });
    notify(session, 'news', snap ? 'Selections by mouse snap to whole words.' : 'Selections stay as they are made.');
    await writeSetting(library, 'snap-to-words', snap);
  }
}
