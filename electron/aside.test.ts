import fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type AsideParts, askAfresh, beginRun, endRun } from './aside.ts';

let folder: string;
let minute: number;
beforeEach(async () => {
  folder = await fs.mkdtemp(path.join(tmpdir(), 'standpoint-aside-'));
  minute = 0;
});
afterEach(() => fs.rm(folder, { recursive: true, force: true }));

const at = (...parts: string[]) => path.join(folder, ...parts);
const isThere = (file: string) => fs.stat(file).then(Boolean, () => false);
const copies = () => fs.readdir(at('aside')).catch(() => []);

/** A run whose databases say `content` when it ends or dies. */
async function leave(content: string): Promise<void> {
  await fs.mkdir(at('IndexedDB', 'app_bundle_0.indexeddb.leveldb'), { recursive: true });
  await fs.writeFile(at('IndexedDB', 'app_bundle_0.indexeddb.leveldb', '000003.log'), content);
}

async function begin(more: Partial<AsideParts> = {}): Promise<ReturnType<typeof vi.fn>> {
  const report = vi.fn();
  minute += 1;
  await beginRun({ folder, now: () => new Date(Date.UTC(2026, 0, 31, 9, minute)), report, ...more });
  return report;
}

const aside = (time: string) => at('aside', time, 'IndexedDB', 'app_bundle_0.indexeddb.leveldb', '000003.log');

describe('the databases of a run that died', () => {
  it('are copied at the next start as they are; those of one that ended well are not', async () => {
    await begin();
    expect(await isThere(at('running'))).toBe(true);
    await leave('good');
    endRun(folder);
    expect(await isThere(at('running'))).toBe(false);
    await begin();
    expect(await copies()).toEqual([]);
    await leave('torn');
    const report = await begin();
    expect(report).not.toHaveBeenCalled();
    expect(await copies()).toEqual(['2026-01-31T09-03-00']);
    expect(await fs.readFile(aside('2026-01-31T09-03-00'), 'utf8')).toBe('torn');
    expect(await fs.readFile(at('IndexedDB', 'app_bundle_0.indexeddb.leveldb', '000003.log'), 'utf8')).toBe('torn');
    expect(await isThere(at('running'))).toBe(true);
  });

  it('are kept for the last two of them, and what else lies there stays', async () => {
    await begin();
    await fs.mkdir(at('aside', 'mine'), { recursive: true });
    for (const content of ['one', 'two', 'three']) {
      await leave(content);
      await begin();
    }
    expect(await copies()).toEqual(['2026-01-31T09-03-00', '2026-01-31T09-04-00', 'mine']);
    expect(await fs.readFile(aside('2026-01-31T09-03-00'), 'utf8')).toBe('two');
  });

  it('are kept also where the clock was put back since', async () => {
    await begin();
    for (const [content, hour] of [
      ['one', 9],
      ['two', 10],
      ['three', 8],
    ] as const) {
      await leave(content);
      await begin({ now: () => new Date(Date.UTC(2026, 0, 31, hour)) });
    }
    expect(await copies()).toEqual(['2026-01-31T08-00-00', '2026-01-31T10-00-00']);
  });

  it('are copied again where the program was ended while it copied', async () => {
    await begin();
    await leave('torn');
    await fs.mkdir(at('aside', 'unfinished', 'IndexedDB', 'half'), { recursive: true });
    await begin();
    expect(await copies()).toEqual(['2026-01-31T09-02-00']);
    expect(await fs.readdir(at('aside', '2026-01-31T09-02-00', 'IndexedDB'))).toEqual([
      'app_bundle_0.indexeddb.leveldb',
    ]);
  });

  it('are none where nothing was ever kept', async () => {
    await begin();
    expect(await begin()).not.toHaveBeenCalled();
    expect(await copies()).toEqual([]);
  });

  it('stay where they are when there is no room for them twice over, or they are too large, which is logged', async () => {
    await begin();
    await leave('x'.repeat(3000));
    const disk = (bytes: number) => ({ ...fs, statfs: async () => ({ bavail: bytes / 10, bsize: 10 }) as never });
    expect(await begin({ fs: disk(5990) })).toHaveBeenCalledExactlyOnceWith(expect.any(String), 'disk-full');
    const large = { ...fs, lstat: async (place: string) => ({ ...(await fs.lstat(place)), size: 2 ** 31 }) as never };
    const fake = { ...large, statfs: disk(1e12).statfs } as unknown as typeof fs;
    expect(await begin({ fs: fake })).toHaveBeenCalledExactlyOnceWith(expect.any(String), 'too-large');
    expect(await copies()).toEqual([]);
    expect(await begin({ fs: disk(6010) })).not.toHaveBeenCalled();
    expect(await copies()).toHaveLength(1);
  });

  it('do not stop the start, whichever call fails', async () => {
    for (const call of ['cp', 'statfs', 'lstat', 'readdir', 'rm', 'mkdir', 'rename'] as const) {
      await begin();
      await leave('torn');
      const broken = {
        ...fs,
        [call]: async () => {
          throw Object.assign(new Error('planted'), { code: 'EIO' });
        },
      };
      expect(await begin({ fs: broken }), call).toHaveBeenCalled();
      expect(await fs.readFile(at('IndexedDB', 'app_bundle_0.indexeddb.leveldb', '000003.log'), 'utf8')).toBe('torn');
      // None that is not whole passes for a copy.
      for (const name of (await copies()).filter((each) => each.startsWith('2026'))) {
        expect(await fs.readFile(aside(name), 'utf8'), call).toBe('torn');
      }
    }
  });
});

describe('a run that is to begin afresh', () => {
  it('finds no databases; those that were there are put aside as they are, once', async () => {
    await begin();
    await leave('opened by no engine');
    await askAfresh(folder);
    endRun(folder);
    const report = await begin();
    expect(report).not.toHaveBeenCalled();
    expect(await isThere(at('IndexedDB'))).toBe(false);
    expect(await fs.readFile(aside('2026-01-31T09-02-00-afresh'), 'utf8')).toBe('opened by no engine');
    await leave('new');
    endRun(folder);
    await begin();
    expect(await isThere(at('IndexedDB'))).toBe(true);
    // No crash after it takes the place of what was put aside.
    for (let run = 0; run < 3; run += 1) await begin();
    expect(await copies()).toContain('2026-01-31T09-02-00-afresh');
  });

  it('keeps the databases where they cannot be moved, says so, and tries it again', async () => {
    await leave('held');
    await askAfresh(folder);
    const rename = () => Promise.reject(Object.assign(new Error('planted'), { code: 'EBUSY' }));
    const report = await begin({ fs: { ...fs, rename } });
    expect(report).toHaveBeenCalled();
    expect(await isThere(at('IndexedDB'))).toBe(true);
    await begin();
    expect(await isThere(at('IndexedDB'))).toBe(false);
  });

  it('begins as any other where there are no databases', async () => {
    await askAfresh(folder);
    expect(await begin()).not.toHaveBeenCalled();
    expect(await isThere(at('afresh'))).toBe(false);
  });
});
