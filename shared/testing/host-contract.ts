/** What every host promises to the screen: one suite, run against each of them. */
import { describe, expect, it } from 'vitest';
import type { Host, KeepCapability } from '../contract/host.ts';
import { KEEP_CONTRACT } from './keep-contract.ts';

/** A host and the hands of a user in front of it. */
export interface HostBench {
  readonly host: Host;
  /** The next time files are asked for, these are chosen; null cancels. */
  chooseNext(files: readonly { readonly name: string; readonly bytes: Uint8Array }[] | null): Promise<void>;
  /** The next time a folder is asked for, it is `Kommersant` with these files, by their ways in it; null cancels. */
  chooseFolderNext(files: readonly { readonly path: string; readonly bytes: Uint8Array }[] | null): Promise<void>;
  /** What stands for that folder where it is dropped on the screen. */
  droppedFolder(): unknown;
  /** The next time a place to save is asked for, it is given. */
  saveNext(): Promise<void>;
  /** The addresses that the system was given to open. */
  opened(): readonly string[];
  /** What has been saved last; null where nothing has. */
  saved(): Promise<Uint8Array | null>;
}

const bytes = (text: string) => new TextEncoder().encode(text);
const REQUEST = { suggestedName: 'Talks.standpoint.json', filter: { name: 'Project', extensions: ['json'] } };

export function hostContract(name: string, open: () => Promise<HostBench>): void {
  describe(`the ${name} host`, () => {
    it('says who it is', async () => {
      const { host } = await open();
      expect(await host.app.info()).toMatchObject({ ok: true, value: { version: expect.stringMatching(/^\d/u) } });
    });

    it('gives tokens and names for the files that were chosen, never a path, and their bytes', async () => {
      const { host, chooseNext } = await open();
      await chooseNext([
        { name: 'one.txt', bytes: bytes('One 😀') },
        { name: 'two.txt', bytes: bytes('') },
      ]);
      const chosen = await host.files.open('articles');
      if (!chosen.ok) throw new Error(chosen.error.message);
      expect(chosen.value.map((file) => file.name)).toEqual(['one.txt', 'two.txt']);
      expect(chosen.value.map(({ size }) => size)).toEqual([8, 0]);
      expect(JSON.stringify(chosen.value)).not.toMatch(/[/\\]/u);
      const contents = await Promise.all(chosen.value.map(({ token }) => host.files.read(token)));
      expect(contents.map((read) => read.ok && new TextDecoder().decode(read.value))).toEqual(['One 😀', '']);
    });

    it('gives one codebook where one is asked for', async () => {
      const { host, chooseNext } = await open();
      await chooseNext([{ name: 'codes.qdc', bytes: bytes('<CodeBook/>') }]);
      expect(await host.files.open('codebook')).toMatchObject({ ok: true, value: [{ name: 'codes.qdc', size: 11 }] });
    });

    it('says that nothing was chosen', async () => {
      const { host, chooseNext } = await open();
      await chooseNext(null);
      expect(await host.files.open('project')).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    });

    it('does not read what it has not handed out', async () => {
      const { host } = await open();
      for (const token of ['', '../../etc/passwd', 'file:///etc/passwd', '0']) {
        expect(await host.files.read(token)).toMatchObject({ ok: false, error: { code: 'unknown-token' } });
      }
    });

    it.each(['chosen', 'dropped'])(
      'gives the files of a folder that was %s: names, ways from it, and their bytes',
      async (how) => {
        const { host, chooseFolderNext, droppedFolder } = await open();
        const names = [
          'b.txt',
          'a.txt',
          'deep/er/c 😀.txt',
          '.hidden.txt',
          '.git/config',
          '.git/head',
          'deep/Thumbs.db',
        ];
        await chooseFolderNext(names.map((path) => ({ path, bytes: bytes(path) })));
        const folder = await (how === 'chosen' ? host.files.openFolder() : host.files.adoptFolder(droppedFolder()));
        if (!folder.ok) throw new Error(folder.error.message);
        expect(folder.value.name).toBe('Kommersant');
        const listed = await host.files.listFolder(folder.value.token);
        if (!listed.ok) throw new Error(listed.error.message);
        const { files, ...rest } = listed.value;
        expect(files.map(({ name, path, size }) => [name, path, size])).toEqual([
          ['a.txt', 'Kommersant/a.txt', 5],
          ['b.txt', 'Kommersant/b.txt', 5],
          ['c 😀.txt', 'Kommersant/deep/er/c 😀.txt', 18],
        ]);
        expect(rest).toEqual({ unread: [], hidden: 3, links: 0 });
        const contents = await Promise.all(files.map(({ token }) => host.files.read(token)));
        expect(contents.map((read) => read.ok && new TextDecoder().decode(read.value))).toEqual([
          ...['a.txt', 'b.txt', 'deep/er/c 😀.txt'],
        ]);
      },
    );

    it('says that no folder was chosen, and looks through none that it has not handed out', async () => {
      const { host, chooseFolderNext } = await open();
      await chooseFolderNext(null);
      expect(await host.files.openFolder()).toMatchObject({ ok: false, error: { code: 'cancelled' } });
      for (const token of ['', '/', '../..', 'file:///etc', '0']) {
        expect(await host.files.listFolder(token)).toMatchObject({ ok: false, error: { code: 'unknown-token' } });
      }
    });

    it('keeps the tokens of files and of folders apart', async () => {
      const { host, chooseNext, chooseFolderNext } = await open();
      await chooseFolderNext([{ path: 'a.txt', bytes: bytes('A') }]);
      const folder = await host.files.openFolder();
      await chooseNext([{ name: 'one.txt', bytes: bytes('One') }]);
      const file = await host.files.open('articles');
      if (!folder.ok || !file.ok) throw new Error('nothing was chosen');
      const unknown = { ok: false, error: { code: 'unknown-token' } };
      expect(await host.files.read(folder.value.token)).toMatchObject(unknown);
      expect(await host.files.listFolder(file.value[0]?.token ?? '')).toMatchObject(unknown);
    });

    it('saves what was written, in order, and only when all of it is there', async () => {
      const { host, saveNext, saved } = await open();
      await saveNext();
      const begun = await host.files.beginSave(REQUEST);
      if (!begun.ok) throw new Error(begun.error.message);
      const { token } = begun.value;
      const first = bytes('first, ');
      await host.files.writeSave(token, first);
      // The buffer belongs to the caller again.
      first.fill(0);
      await host.files.writeSave(token, bytes('second'));
      expect(await saved()).toBeNull();
      expect(await host.files.commitSave(token, 13)).toMatchObject({ ok: true });
      expect(new TextDecoder().decode((await saved()) ?? new Uint8Array())).toBe('first, second');
      expect(await host.files.commitSave(token, 13)).toMatchObject({ ok: false, error: { code: 'unknown-token' } });
    });

    it('does not put a file in place whose size is not what was written', async () => {
      const { host, saveNext, saved } = await open();
      await saveNext();
      const begun = await host.files.beginSave(REQUEST);
      if (!begun.ok) throw new Error(begun.error.message);
      await host.files.writeSave(begun.value.token, bytes('half'));
      expect(await host.files.commitSave(begun.value.token, 8)).toMatchObject({ ok: false });
      expect(await saved()).toBeNull();
    });

    it('opens addresses of the web as they were shown, and no others', async () => {
      const { host, opened } = await open();
      expect(await host.links.open(' https://bücher.example/ü ')).toEqual({ ok: true, value: null });
      for (const other of [
        '',
        'http://example.org/',
        'javascript:alert(1)',
        'file:///etc/passwd',
        'https://a@b.example/',
      ])
        expect(await host.links.open(other)).toMatchObject({ ok: false, error: { code: 'bad-link' } });
      expect(opened()).toEqual(['https://xn--bcher-kva.example/%C3%BC']);
    });

    it('leaves nothing of a save that was given up', async () => {
      const { host, saveNext, saved } = await open();
      await saveNext();
      const begun = await host.files.beginSave(REQUEST);
      if (!begun.ok) throw new Error(begun.error.message);
      await host.files.writeSave(begun.value.token, bytes('half'));
      expect(await host.files.abandonSave(begun.value.token)).toMatchObject({ ok: true });
      expect(await host.files.writeSave(begun.value.token, bytes('more'))).toMatchObject({ ok: false });
      expect(await saved()).toBeNull();
    });
  });
}

/** The part for `Host.keep`. `open` gives one that keeps nothing yet. */
export function keepContract(name: string, open: () => Promise<KeepCapability>): void {
  describe(`what the ${name} host keeps`, () => {
    it.each(KEEP_CONTRACT)('$sentence', async ({ run }) => run(await open()));
  });
}
