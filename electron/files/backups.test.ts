import fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Fault, failingFs } from '../testing/failing-fs.ts';
import { BackupFolder, Backups } from './backups.ts';
import { JsonFile } from './json-file.ts';

let root: string;
let folder: string;
let chosen: string | undefined;

beforeEach(async () => {
  root = await fs.realpath(await fs.mkdtemp(path.join(tmpdir(), 'standpoint-backups-')));
  folder = path.join(root, 'Dropbox');
  await fs.mkdir(folder);
  chosen = folder;
});
afterEach(() => fs.rm(root, { recursive: true, force: true }));

const bytes = (text: string) => new TextEncoder().encode(text);
const at = (minute: number, title = 'Talks', mark = '0f5e1a52') =>
  `${title} ${mark} 2026-01-31 09-${String(minute).padStart(2, '0')}.standpoint.json.gz`;
const make = (more: Partial<ConstructorParameters<typeof Backups>[0]> = {}) =>
  new Backups({
    file: new JsonFile(path.join(root, 'backups.json'), BackupFolder),
    ask: async () => chosen,
    report: () => {},
    ...more,
  });
const there = async () => (await fs.readdir(folder)).sort();

async function choosing(...more: Parameters<typeof make>): Promise<Backups> {
  const backups = make(...more);
  expect(await backups.choose()).toEqual({ ok: true, value: 'Dropbox' });
  return backups;
}

describe('the folder for backups', () => {
  it('is none at first, is known by its name, and still after a restart', async () => {
    expect(await make().folder()).toEqual({ ok: true, value: null });
    await choosing();
    expect(await make().folder()).toEqual({ ok: true, value: 'Dropbox' });
    expect(await make().forget()).toEqual({ ok: true, value: null });
    expect(await make().folder()).toEqual({ ok: true, value: null });
  });

  it('stays what it is where the user cancels', async () => {
    const backups = await choosing();
    chosen = undefined;
    expect(await backups.choose()).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect(await backups.folder()).toEqual({ ok: true, value: 'Dropbox' });
  });

  it('is not said to be chosen where that could not be kept', async () => {
    const nowhere = new JsonFile(path.join(root, 'gone', 'backups.json'), BackupFolder);
    expect(await make({ file: nowhere }).choose()).toMatchObject({ ok: false, error: { code: 'io-error' } });
  });

  it('is none where what was kept of it is broken', async () => {
    for (const content of ['', '{', '[]', '{"folder":1}', '{"folder":""}', '{"folder":"/a","more":1}', 'null']) {
      await fs.writeFile(path.join(root, 'backups.json'), content);
      expect(await make().folder(), content).toEqual({ ok: true, value: null });
      expect(await make().write(at(1), bytes('x')), content).toMatchObject({ ok: false, error: { code: 'not-found' } });
    }
  });
});

describe('a backup', () => {
  it('is written as a whole, and replaces the one of the same minute', async () => {
    const backups = await choosing();
    expect(await backups.write(at(1), bytes('one'))).toEqual({ ok: true, value: null });
    expect(await backups.write(at(1), bytes('two'))).toEqual({ ok: true, value: null });
    expect(await there()).toEqual([at(1)]);
    expect(await fs.readFile(path.join(folder, at(1)), 'utf8')).toBe('two');
  });

  it('goes nowhere without a folder, nor into one that is gone, nor under another name', async () => {
    expect(await make().write(at(1), bytes('x'))).toMatchObject({ ok: false, error: { code: 'not-found' } });
    const backups = await choosing();
    for (const name of ['../a', 'a', at(1, '../a'), at(1, '.a'), `${at(1)}/../b`])
      expect(await backups.write(name, bytes('x')), name).toMatchObject({
        ok: false,
        error: { code: 'bad-arguments' },
      });
    expect(await there()).toEqual([]);
    await fs.rm(folder, { recursive: true });
    expect(await backups.write(at(1), bytes('x'))).toMatchObject({
      ok: false,
      error: { code: 'not-found', message: expect.stringContaining('folder') },
    });
    // It is not made anew: it may be the place where a disk will be again.
    await expect(fs.stat(folder)).rejects.toThrow();
    expect(await backups.folder()).toEqual({ ok: true, value: 'Dropbox' });
  });

  it('follows no link, and leaves a folder of that name alone', async () => {
    const backups = await choosing();
    await fs.writeFile(path.join(root, 'precious'), 'old');
    await fs.symlink(path.join(root, 'precious'), path.join(folder, at(1)));
    await fs.mkdir(path.join(folder, at(2)));
    for (const minute of [1, 2])
      expect(await backups.write(at(minute), bytes('x'))).toMatchObject({ ok: false, error: { code: 'not-a-file' } });
    expect(await fs.readFile(path.join(root, 'precious'), 'utf8')).toBe('old');
  });

  it('leaves the last ten of its project, and everything else that lies there', async () => {
    const backups = await choosing();
    const others = [
      ...['notes.txt', 'Talks.standpoint.json.gz', at(1).toUpperCase(), `${at(1)}.part`, 'Talks 2026-01-31 09-01.gz'],
      ...[at(1, 'Talks', '00000001'), at(1, 'Other', '00000002'), `Talks 0f5e1a52 2026-01-31 09-99.standpoint.json.gz`],
    ];
    for (const name of others) await fs.writeFile(path.join(folder, name), 'theirs');
    await fs.mkdir(path.join(folder, at(2)));
    await fs.symlink('notes.txt', path.join(folder, at(3)));
    for (let minute = 10; minute < 25; minute += 1) await backups.write(at(minute), bytes(String(minute)));
    const kept = Array.from({ length: 10 }, (_, index) => at(index + 15));
    expect(await there()).toEqual([...others, at(2), at(3), ...kept].sort());
  });

  it('counts with those that were made when its project was called something else', async () => {
    const backups = await choosing();
    for (let minute = 10; minute < 20; minute += 1) await backups.write(at(minute, 'Zurich'), bytes('x'));
    await backups.write(at(20, 'Arms'), bytes('x'));
    const kept = Array.from({ length: 9 }, (_, index) => at(index + 11, 'Zurich'));
    expect(await there()).toEqual([...kept, at(20, 'Arms')].sort());
  });

  it('that was just written stays, whatever the clock says', async () => {
    const backups = await choosing();
    for (let minute = 30; minute < 42; minute += 1) await backups.write(at(minute), bytes('x'));
    await backups.write(at(1), bytes('now'));
    expect(await there()).toHaveLength(10);
    expect(await there()).toContain(at(1));
  });

  it('of a title with accents is found again where the system takes them apart', async () => {
    const backups = await choosing();
    for (let minute = 10; minute < 25; minute += 1)
      await fs.writeFile(path.join(folder, at(minute, 'Élysée'.normalize('NFD'))), 'x');
    await backups.write(at(59, 'Élysée'), bytes('x'));
    expect(await there()).toHaveLength(10);
  });

  it('that is asked for last is what settling waits for', async () => {
    const backups = await choosing();
    const done = vi.fn();
    void backups.write(at(1), new Uint8Array(5e6)).then(done);
    await backups.settled();
    expect(done).toHaveBeenCalled();
  });
});

describe.each(['ENOSPC', 'EIO', 'EPERM', 'short write'] satisfies Fault[])('whichever call fails with %s', (fault) => {
  it('the backup of before is the old one or the new one, and no other is lost', async () => {
    await choosing();
    for (let nth = 1; ; nth += 1) {
      await fs.writeFile(path.join(folder, at(1)), 'the old one');
      await fs.writeFile(path.join(folder, at(0)), 'another');
      const faulty = failingFs(nth, fault);
      const done = await make({ fs: faulty.fs }).write(at(1), bytes('the new one'));
      const found = await fs.readFile(path.join(folder, at(1)), 'utf8');
      expect(['the old one', 'the new one'], `call ${nth}`).toContain(found);
      if (done.ok) expect(found, `call ${nth}`).toBe('the new one');
      expect(await fs.readFile(path.join(folder, at(0)), 'utf8')).toBe('another');
      if (faulty.calls() < nth) break;
    }
  });
});
