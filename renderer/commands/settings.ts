import { createStore, type StoreApi } from 'zustand/vanilla';
import { COMMANDS, type CommandId } from '../../shared/contract/commands.ts';
import type { ChosenFile, FilesCapability } from '../../shared/contract/host.ts';
import {
  buildSettingsFile,
  DEFAULT_SETTINGS,
  parseSettingsFile,
  type ReadSettings,
  readSettings,
  type Settings,
} from '../../shared/contract/settings.ts';
import { type Failure, failure, ok, type Result } from '../../shared/domain/result.ts';
import { type LibraryDatabase, readSetting, writeSetting } from '../db/library.ts';

/** Tells the other windows that the settings have changed, and hears it from them. */
export interface SettingsChannel {
  announce(): void;
  listen(listener: () => void): void;
}

export interface SettingsDeps {
  readonly library: LibraryDatabase;
  readonly channel: SettingsChannel;
}

/** What the user has set, the same in every window; the library's database keeps it. */
export interface SettingsKeeper {
  readonly store: StoreApi<Settings>;
  /** Reads what is kept. */
  start(): Promise<void>;
  change(part: Partial<Settings>): Promise<void>;
  /** Commands that were chosen by name, the latest first. */
  recent(): Promise<readonly CommandId[]>;
  remember(command: CommandId): Promise<void>;
}

const ROW = 'settings';
const RECENT = 'recent-commands';
const MOST_RECENT = 5;
const IDS: ReadonlySet<string> = new Set(COMMANDS.map(({ id }) => id));

export function keepSettings({ library, channel }: SettingsDeps): SettingsKeeper {
  const store = createStore<Settings>(() => DEFAULT_SETTINGS);
  /** Settings were single rows once: the theme is taken from its own where it was never set since. */
  const kept = async (): Promise<Settings> => {
    const row = await readSetting<unknown>(library, ROW, null);
    return readSettings(row ?? { theme: await readSetting<unknown>(library, 'theme', null) });
  };
  const recent = async (): Promise<readonly CommandId[]> => {
    const row = await readSetting<unknown>(library, RECENT, []);
    return Array.isArray(row) ? row.filter((id): id is CommandId => typeof id === 'string' && IDS.has(id)) : [];
  };
  channel.listen(() => void kept().then((settings) => store.setState(settings, true)));
  return {
    store,
    start: async () => store.setState(await kept(), true),
    change: async (part) => {
      // At once for the eye; what is kept is changed in one transaction, since another window may have set something else.
      store.setState(part);
      const settings = await library.transaction('rw', library.settings, async () => {
        const next = { ...(await kept()), ...part };
        await writeSetting(library, ROW, next);
        return next;
      });
      store.setState(settings, true);
      channel.announce();
    },
    recent,
    remember: async (command) => {
      await writeSetting(
        library,
        RECENT,
        [command, ...(await recent()).filter((id) => id !== command)].slice(0, MOST_RECENT),
      );
    },
  };
}

/** The windows of this program on this machine. */
export function settingsChannel(): SettingsChannel {
  const channel = new BroadcastChannel('standpoint-settings');
  return {
    announce: () => channel.postMessage('changed'),
    listen: (listener) => {
      channel.onmessage = listener;
    },
  };
}

/** Writes the settings to the place that the user chooses, and gives the file's name. */
export async function exportSettings(files: FilesCapability, settings: Settings): Promise<Result<string, Failure>> {
  const begun = await files.beginSave({
    suggestedName: 'standpoint-settings.json',
    filter: { name: 'Settings', extensions: ['json'] },
  });
  if (!begun.ok) return begun;
  const { token, name } = begun.value;
  const bytes = new TextEncoder().encode(buildSettingsFile(settings));
  const written = await files.writeSave(token, bytes);
  if (!written.ok) {
    await files.abandonSave(token);
    return written;
  }
  const committed = await files.commitSave(token, bytes.byteLength);
  return committed.ok ? ok(name) : committed;
}

/** Larger than any settings are. */
const MOST_BYTES = 1 << 20;

export interface IncomingSettings extends ReadSettings {
  readonly file: string;
}

/** Reads the file of settings that the user chooses. Nothing is changed yet. */
export async function chooseSettings(files: FilesCapability, mac: boolean): Promise<Result<IncomingSettings, Failure>> {
  const chosen = await files.open('settings');
  if (!chosen.ok) return chosen;
  const [file] = chosen.value;
  return file ? readChosen(files, file, mac) : failure('cancelled', 'No file was chosen.');
}

async function readChosen(
  files: FilesCapability,
  { token, name, size }: ChosenFile,
  mac: boolean,
): Promise<Result<IncomingSettings, Failure>> {
  if (size > MOST_BYTES) return failure('not-settings', `“${name}” is too large to be settings. Nothing was changed.`);
  const read = await files.read(token);
  if (!read.ok) return read;
  const parsed = parseSettingsFile(new TextDecoder().decode(read.value), mac);
  return parsed.ok ? ok({ ...parsed.value, file: name }) : parsed;
}
