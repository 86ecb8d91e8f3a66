import { beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../shared/contract/settings.ts';
import { openLibrary, writeSetting } from '../db/library.ts';
import { freshMachine } from '../db/testing.ts';
import { keepSettings, type SettingsChannel } from './settings.ts';

/** Windows that hear of one another. */
function windows() {
  const listeners: (() => void)[] = [];
  return (): SettingsChannel => {
    let own = () => {};
    return {
      announce: () => {
        for (const listener of listeners) if (listener !== own) listener();
      },
      listen: (listener) => {
        own = listener;
        listeners.push(listener);
      },
    };
  };
}

describe('the settings', () => {
  beforeEach(() => freshMachine());

  it('are kept, and hold what each of two windows has set', async () => {
    const channel = windows();
    const library = openLibrary();
    const [first, second] = [channel(), channel()].map((own) => keepSettings({ library, channel: own }));
    await first?.change({ textSize: 22 });
    await second?.change({ theme: 'dark' });
    const again = keepSettings({ library, channel: channel() });
    await again.start();
    expect(again.store.getState()).toEqual({ ...DEFAULT_SETTINGS, textSize: 22, theme: 'dark' });
    await expect.poll(() => first?.store.getState().theme).toBe('dark');
  });

  it('take over the theme of an earlier version', async () => {
    const library = openLibrary();
    await writeSetting(library, 'theme', 'dark');
    const keeper = keepSettings({ library, channel: windows()() });
    await keeper.start();
    expect(keeper.store.getState()).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark' });
  });

  it('remember the commands chosen last, each once', async () => {
    const keeper = keepSettings({ library: openLibrary(), channel: windows()() });
    for (const command of ['undo', 'export', 'undo'] as const) await keeper.remember(command);
    expect(await keeper.recent()).toEqual(['undo', 'export']);
  });
});
