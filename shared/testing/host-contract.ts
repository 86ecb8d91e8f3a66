/** What every host promises to the screen: one suite, run against each of them. */
import { describe, expect, it } from 'vitest';
import type { Host } from '../contract/host.ts';

/** A host and the hands of a user in front of it. */
export interface HostBench {
  readonly host: Host;
  /** The next time files are asked for, these are chosen; null cancels. */
  chooseNext(files: readonly { readonly name: string; readonly bytes: Uint8Array }[] | null): Promise<void>;
  /** The next time a place to save is asked for, it is given. */
  saveNext(): Promise<void>;
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
