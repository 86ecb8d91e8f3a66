import { describe, expect, it, vi } from 'vitest';
import { isBackupName } from '../../shared/contract/backups.ts';
import type { BackupsCapability, Host } from '../../shared/contract/host.ts';
import { failure, ok } from '../../shared/domain/result.ts';
import { createSession } from '../state/session.ts';
import { createAppStore } from './app-state.ts';
import { makeAttempts } from './attempts.ts';
import { markOf, ProjectBackups } from './project-backups.ts';

/** The app with a machine whose folder is this one; it writes as `write` says. */
function bench(chosen: string | null, write: BackupsCapability['write'] = async () => ok(null)) {
  let folder = chosen;
  const written = vi.fn(write);
  const backups: BackupsCapability = {
    folder: async () => ok(folder),
    choose: async () => {
      folder = 'OneDrive';
      return ok(folder);
    },
    forget: async () => {
      folder = null;
      return ok(null);
    },
    write: written,
  };
  const [store, session] = [createAppStore(), createSession()];
  const host = { kind: 'desktop', backups } as unknown as Host;
  const project = new ProjectBackups({ host, store, session, attempts: makeAttempts(session) });
  const said = () => session.getState().notices.map(({ title, lines }) => [title, ...lines].join(' '));
  const snapshot = async (minute: number, title = 'Talks: Geneva') => {
    const before = written.mock.calls.length;
    project.onSnapshot(new Uint8Array([1]), { key: 'key', title, at: `2026-01-31T09:${minute}:00.000Z` });
    if (folder !== null) await vi.waitFor(() => expect(written.mock.calls.length).toBe(before + 1));
    // What was answered has been looked at.
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { project, written, said, snapshot };
}

describe('a snapshot', () => {
  it('goes into the folder that was chosen, under a name that the machine takes, by the clock on the wall', async () => {
    const { written, said, snapshot } = bench('Dropbox');
    await snapshot(10);
    const [name, bytes] = written.mock.calls[0] ?? [];
    expect(isBackupName(name)).toBe(true);
    const at = new Date('2026-01-31T09:10:00.000Z');
    expect(name).toContain(`Talks Geneva ${markOf('key')} 2026-0`);
    expect(name).toContain(`${String(at.getHours()).padStart(2, '0')}-10.standpoint.json.gz`);
    expect(bytes).toEqual(new Uint8Array([1]));
    expect(said()).toEqual([]);
  });

  it('goes nowhere where no folder is chosen', async () => {
    const { written, said, snapshot } = bench(null);
    await snapshot(10);
    expect(written).not.toHaveBeenCalled();
    expect(said()).toEqual([]);
  });

  it('that does not arrive is told once, and again when it is for another reason, or after one that did', async () => {
    let answer: 'disk-full' | 'not-found' | null = 'disk-full';
    const { said, snapshot } = bench('Dropbox', async (name) =>
      answer ? failure(answer, `“${name}” could not be saved.`) : ok(null),
    );
    await snapshot(10);
    await snapshot(11);
    expect(said()).toHaveLength(1);
    expect(said()[0]).toContain('not in the folder “Dropbox”');
    answer = 'not-found';
    await snapshot(12);
    await snapshot(13);
    expect(said()).toHaveLength(2);
    answer = null;
    await snapshot(14);
    answer = 'not-found';
    await snapshot(15);
    expect(said()).toHaveLength(3);
  });

  it('does no harm where the bridge breaks', async () => {
    const { said, snapshot } = bench('Dropbox', async () => {
      throw new Error('the bridge is gone');
    });
    await snapshot(10);
    expect(said()).toHaveLength(1);
  });
});

describe('the setting', () => {
  it('is chosen and stopped, and says each time what holds', async () => {
    const { project } = bench(null);
    expect(await project.setting?.folder()).toBeNull();
    expect(await project.setting?.onChoose()).toBe('OneDrive');
    expect(await project.setting?.onStop()).toBeNull();
  });

  it('is none where the machine gives no folder', () => {
    const [store, session] = [createAppStore(), createSession()];
    const host = { kind: 'browser' } as unknown as Host;
    expect(new ProjectBackups({ host, store, session, attempts: makeAttempts(session) }).setting).toBeNull();
  });
});
