import { describe, expect, it } from 'vitest';
import { MAX_FILE_BYTES } from '../../shared/contract/host.ts';
import { hostContract } from '../../shared/testing/host-contract.ts';
import { droppedFolder, pickedFolder } from './browser-folders.ts';
import { browserHost } from './browser-host.ts';

/** A file as the input for folders gives it. */
function ofFolder(path: string, bytes: Uint8Array): File {
  const file = new File([new Uint8Array(bytes)], path.split('/').at(-1) ?? '');
  Object.defineProperty(file, 'webkitRelativePath', { value: `Kommersant/${path}` });
  return file;
}

type Given = readonly { readonly path: string; readonly bytes: Uint8Array }[];

/** A folder as a drop gives it: its entries come in parts, and then none. */
function entryOf(name: string, files: Given): FileSystemDirectoryEntry {
  const names = [...new Set(files.map(({ path }) => path.split('/')[0] ?? ''))];
  const entries = names.map((first) => {
    const file = files.find(({ path }) => path === first);
    if (file)
      return { name: first, isDirectory: false, file: (done: FileCallback) => done(ofFolder(first, file.bytes)) };
    const within = files.filter(({ path }) => path.startsWith(`${first}/`));
    return entryOf(
      first,
      within.map(({ path, bytes }) => ({ path: path.slice(first.length + 1), bytes })),
    );
  });
  const parts = [entries.slice(0, 2), entries.slice(2), []].filter((part, at) => at === 2 || part.length > 0);
  const createReader = () => ({ readEntries: (done: (some: object[]) => void) => done(parts.shift() ?? []) });
  return { name, isDirectory: true, createReader } as unknown as FileSystemDirectoryEntry;
}

function bench() {
  let next: File[] | null = null;
  let nextFolder: { path: string; bytes: Uint8Array }[] | null = null;
  let last: Blob | null = null;
  let tokens = 0;
  const opened: string[] = [];
  const host = browserHost({
    version: '1.2.3',
    pick: async () => next,
    pickFolder: async () => nextFolder?.map(({ path, bytes }) => ofFolder(path, bytes)) ?? null,
    download: (_name, blob) => {
      last = blob;
    },
    openPage: (address) => opened.push(address),
    newToken: () => {
      tokens += 1;
      return `token-${tokens}`;
    },
  });
  return {
    host,
    chooseNext: async (files: readonly { name: string; bytes: Uint8Array }[] | null) => {
      next = files?.map(({ name, bytes }) => new File([new Uint8Array(bytes)], name)) ?? null;
    },
    chooseFolderNext: async (files: readonly { path: string; bytes: Uint8Array }[] | null) => {
      nextFolder = files ? [...files] : null;
    },
    droppedFolder: () => entryOf('Kommersant', nextFolder ?? []),
    saveNext: async () => {},
    opened: () => opened,
    saved: async () => last && new Uint8Array(await last.arrayBuffer()),
  };
}

hostContract('browser', async () => bench());

describe('the browser host', () => {
  it('refuses a file that is too large before reading it', async () => {
    const { host } = bench();
    const file = new File([], 'huge.txt');
    Object.defineProperty(file, 'size', { value: MAX_FILE_BYTES + 1 });
    Object.defineProperty(file, 'arrayBuffer', { value: () => Promise.reject(new Error('it was read')) });
    const adopted = await host.files.adopt(file);
    const read = adopted.ok && (await host.files.read(adopted.value.token));
    expect(read).toMatchObject({ ok: false, error: { code: 'too-large' } });
  });

  it.each([
    ['NotFoundError', 'not-found'],
    ['NotReadableError', 'no-permission'],
    ['UnknownError', 'io-error'],
  ])('says what a %s means', async (name, code) => {
    const { host } = bench();
    const file = new File(['x'], 'gone.txt');
    Object.defineProperty(file, 'arrayBuffer', { value: () => Promise.reject(new DOMException('', name)) });
    const adopted = await host.files.adopt(file);
    const read = adopted.ok && (await host.files.read(adopted.value.token));
    expect(read).toMatchObject({ ok: false, error: { code } });
    expect(read && !read.ok && read.error.message).toContain('gone.txt');
  });

  it('tells what of a dropped folder cannot be opened, and gives the rest', async () => {
    const { host } = bench();
    const refuse = (_: unknown, failed: (error: unknown) => void) => failed(new DOMException('', 'NotReadableError'));
    const closed = { name: 'closed', isDirectory: true, createReader: () => ({ readEntries: refuse }) };
    const locked = { name: 'locked.txt', isDirectory: false, file: refuse };
    const open = entryOf('open', [{ path: 'a.txt', bytes: new Uint8Array(3) }]);
    const parts = [[closed, locked, open], []];
    const createReader = () => ({ readEntries: (done: (some: object[]) => void) => done(parts.shift() ?? []) });
    const folder = await host.files.adoptFolder({ name: 'Talks', isDirectory: true, createReader });
    const listed = folder.ok && (await host.files.listFolder(folder.value.token));
    const unread = ['Talks/closed', 'Talks/locked.txt'].map((path) => ({ path }));
    expect(listed).toMatchObject({ ok: true, value: { files: [{ path: 'Talks/open/a.txt' }], unread } });
  });

  it('gives nothing of more files than can be meant', async () => {
    const files = ['a.txt', 'b.txt', 'c.txt'].map((path) => ({ path, bytes: new Uint8Array(1) }));
    const picked = pickedFolder(
      files.map(({ path, bytes }) => ofFolder(path, bytes)),
      2,
    );
    for (const folder of [picked, droppedFolder(entryOf('Kommersant', files), 2)])
      expect(await folder.look()).toMatchObject({ ok: false, error: { code: 'too-large', message: /more than 2/u } });
  });

  it('opens a folder without files', async () => {
    expect(await pickedFolder([]).look()).toMatchObject({ ok: true, value: { files: [] } });
  });

  it('takes nothing but files', async () => {
    expect(await bench().host.files.adopt({ name: 'x' })).toMatchObject({
      ok: false,
      error: { code: 'bad-arguments' },
    });
    for (const folder of [null, 'x', { isDirectory: false }])
      expect(await bench().host.files.adoptFolder(folder)).toMatchObject({ error: { code: 'bad-arguments' } });
  });
});
