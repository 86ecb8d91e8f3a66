import { describe, expect, it, vi } from 'vitest';
import type { ChosenFile, FolderContent, Host, HostResult } from '../../shared/contract/host.ts';
import { failure, ok } from '../../shared/domain/result.ts';
import { createSession } from '../state/session.ts';
import { createAppStore } from './app-state.ts';
import { makeAttempts } from './attempts.ts';
import { FolderFiles } from './folder-files.ts';

const content = (path: string, more: Partial<FolderContent> = {}): FolderContent => ({
  ...{ unread: [], hidden: 0, links: 0 },
  files: [{ token: path, name: path.split('/').at(-1) ?? '', size: 1, path }],
  ...more,
});

/** The app with a machine that has these folders, by their tokens, which are their names too. */
function bench(list: (token: string) => HostResult<FolderContent>) {
  const host = {
    files: {
      openFolder: async () => ok({ token: 'archive', name: 'archive' }),
      adoptFolder: async (name: string) => ok({ token: name, name }),
      listFolder: list,
    },
  } as unknown as Host;
  const [store, session] = [createAppStore(), createSession()];
  const take = vi.fn(async () => {});
  const folders = new FolderFiles({ host, store, session, attempts: makeAttempts(session), take });
  const said = () => session.getState().notices.map(({ title, lines }) => [title, ...lines].join(' '));
  return { folders, store, take, said };
}

const NAMING = { pattern: { levels: [] }, goesFirst: false };

describe('a folder that is opened', () => {
  it('is shown, and read only then, with what could not be opened', async () => {
    const unread = [{ path: 'archive/closed', message: 'It is closed.' }];
    const { folders, store, take } = bench(async () => ok(content('archive/a.txt', { unread })));
    await folders.choose();
    const { folder, busy } = store.getState();
    expect([folder?.name, folder?.files.length, busy]).toEqual(['archive', 1, null]);
    expect(take).not.toHaveBeenCalled();
    await folders.take(folder?.files ?? [], NAMING);
    expect(store.getState().folder).toBeNull();
    const refused = [{ file: 'archive/closed', message: 'It is closed.' }];
    expect(take).toHaveBeenCalledExactlyOnceWith(folder?.files, refused, NAMING);
  });

  it('need not be waited for', async () => {
    const { folders, store, said } = bench(() => new Promise(() => {}));
    const chosen = folders.choose();
    await vi.waitFor(() => expect(store.getState().busy?.what).toBe('Looking through the folder'));
    store.getState().busy?.cancel?.();
    await chosen;
    expect(store.getState()).toMatchObject({ folder: null, busy: null });
    expect(said()).toEqual(['The folder was not opened. Nothing was read.']);
  });

  it('says so where there is nothing in it, or too much', async () => {
    const empty = bench(async () => ok({ files: [], unread: [], hidden: 2, links: 1 }));
    await empty.folders.choose();
    expect(empty.said()).toEqual([
      'There are no files in “archive”. 2 hidden files or folders in it are passed over. 1 link in it is not followed.',
    ]);
    const large = bench(async () => failure('too-large', 'More than anyone reads.'));
    await large.folders.choose();
    expect(large.said()).toEqual(['More than anyone reads.']);
    expect(large.store.getState()).toMatchObject({ folder: null, busy: null });
  });
});

describe('folders that are dropped', () => {
  const loose: ChosenFile = { token: 'loose', name: 'loose.txt', size: 1 };

  it('are shown as one, with the files that came along', async () => {
    const { folders, store } = bench(async (token) => ok(content(`${token}/a.txt`, { hidden: 1 })));
    await folders.takeDropped(['one', 'two'], [loose], [{ file: 'bad.txt', message: 'It is bad.' }]);
    expect(store.getState().folder).toMatchObject({
      name: '2 folders',
      files: [{ path: 'one/a.txt' }, { path: 'two/a.txt' }, { path: 'loose.txt', token: 'loose' }],
      unread: [{ path: 'bad.txt', message: 'It is bad.' }],
      hidden: 2,
    });
  });

  it('that cannot be opened are told, and the files that came along are read', async () => {
    const { folders, store, take, said } = bench(async () => failure('no-permission', 'It may not be read.'));
    await folders.takeDropped(['one'], [loose], []);
    expect(said()).toEqual(['It may not be read.']);
    expect(store.getState().folder).toBeNull();
    expect(take).toHaveBeenCalledExactlyOnceWith([loose], []);
  });
});
