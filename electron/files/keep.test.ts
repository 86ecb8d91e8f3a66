import fs from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { MAX_FILE_BYTES } from '../../shared/contract/host.ts';
import { keepBench, PROJECT } from '../testing/keep-bench.ts';
import type { KeepFs } from './keep.ts';

const LOG = 'journal.jsonl';
const OLD = 'one\ntwo\n';
const NEXT = 'three\n';

const { at, keep, onDisk, begun } = keepBench();
const bytes = (text: string) => new TextEncoder().encode(text);

it('flushes the bytes, and the folders of what is new', async () => {
  const flushed: string[] = [];
  const watched: KeepFs = {
    ...fs,
    open: async (...args) => {
      const handle = await fs.open(...args);
      const sync = handle.sync.bind(handle);
      handle.sync = async () => {
        flushed.push(path.relative(at.user, String(args[0])) || '.');
        await sync();
      };
      return handle;
    },
  };
  const kept = keep(watched);
  await kept.append(PROJECT, LOG, 0, bytes('one\n'));
  expect(flushed).toEqual(['projects', '.', `projects/${PROJECT}/${LOG}`, `projects/${PROJECT}`].map(path.normalize));
  flushed.length = 0;
  await kept.append(PROJECT, LOG, 4, bytes('two\n'));
  expect(flushed).toEqual([path.join('projects', PROJECT, LOG)]);
});

it('makes folders and files that nobody else can read', async () => {
  await keep().append(PROJECT, LOG, 0, bytes('one\n'));
  await keep().write(PROJECT, 'proof.json', bytes('{}'));
  const modeOf = async (file: string) => (await fs.stat(file)).mode & 0o077;
  if (process.platform !== 'win32') for (const place of [at.root, at.folder]) expect(await modeOf(place)).toBe(0);
});

describe.skipIf(process.platform === 'win32')('a link', () => {
  let elsewhere: string;
  beforeEach(async () => {
    elsewhere = path.join(at.user, 'elsewhere');
    await fs.mkdir(elsewhere);
    await fs.writeFile(path.join(elsewhere, LOG), 'theirs');
    await fs.mkdir(at.root);
  });
  const untouched = async () => {
    expect(await fs.readdir(elsewhere)).toEqual([LOG]);
    expect(await fs.readFile(path.join(elsewhere, LOG), 'utf8')).toBe('theirs');
  };
  const refused = { ok: false, error: { code: 'not-a-file' } };

  it('in place of a project’s folder is neither followed nor removed', async () => {
    await fs.symlink(elsewhere, at.folder);
    const kept = keep();
    expect(await kept.list(PROJECT)).toMatchObject(refused);
    expect(await kept.read(PROJECT, LOG, 0)).toMatchObject(refused);
    expect(await kept.write(PROJECT, LOG, bytes('x'))).toMatchObject(refused);
    expect(await kept.append(PROJECT, LOG, 0, bytes('x'))).toMatchObject(refused);
    expect(await kept.append(PROJECT, LOG, 6, bytes('x'))).toMatchObject(refused);
    expect(await kept.remove(PROJECT, LOG)).toMatchObject(refused);
    expect(await kept.removeAll(PROJECT)).toMatchObject(refused);
    expect(await kept.projects()).toEqual({ ok: true, value: [] });
    await untouched();
  });

  it.each([
    ['to a file', LOG],
    ['to nothing', 'new.jsonl'],
    ['to a folder', '.'],
  ])('%s in place of a file is not followed', async (_what, target) => {
    await fs.mkdir(at.folder);
    await fs.symlink(path.join(elsewhere, target), path.join(at.folder, LOG));
    const kept = keep();
    expect(await kept.read(PROJECT, LOG, 0)).toMatchObject(refused);
    expect(await kept.write(PROJECT, LOG, bytes('x'))).toMatchObject(refused);
    expect(await kept.append(PROJECT, LOG, 0, bytes('x'))).toMatchObject(refused);
    expect(await kept.append(PROJECT, LOG, 6, bytes('x'))).toMatchObject(refused);
    expect(await kept.remove(PROJECT, LOG)).toMatchObject(refused);
    expect(await kept.list(PROJECT)).toEqual({ ok: true, value: [] });
    await untouched();
  });

  it('within the folder of a project goes with it, and what it leads to stays', async () => {
    await fs.mkdir(at.folder);
    await fs.symlink(elsewhere, path.join(at.folder, 'notes'));
    expect(await keep().removeAll(PROJECT)).toEqual({ ok: true, value: null });
    await untouched();
  });

  it('that takes the place of a file after it was looked at is not followed', async () => {
    await fs.mkdir(at.folder);
    await fs.symlink(path.join(elsewhere, LOG), path.join(at.folder, LOG));
    const looked = await fs.lstat(path.join(elsewhere, LOG));
    const fooled = { ...fs, lstat: async (file: string) => (file === at.folder ? fs.lstat(file) : looked) };
    const kept = keep(fooled as unknown as KeepFs);
    expect(await kept.append(PROJECT, LOG, 0, bytes('x'))).toMatchObject(refused);
    expect(await kept.read(PROJECT, LOG, 0)).toMatchObject(refused);
    await untouched();
  });
});

it('touches nothing that is no file, and lists none of it', async () => {
  await fs.mkdir(path.join(at.folder, LOG), { recursive: true });
  for (const name of ['.standpoint-0123456789abcdef.tmp', 'Notes.txt', 'con.json'])
    await fs.writeFile(path.join(at.folder, name), 'x');
  await fs.writeFile(path.join(at.root, 'file'), 'x');
  for (const name of ['.hidden', 'a.b', 'UPPER', '_', 'con']) await fs.mkdir(path.join(at.root, name));
  const refused = { ok: false, error: { code: 'not-a-file' } };
  expect(await keep().append(PROJECT, LOG, 0, bytes('x'))).toMatchObject(refused);
  expect(await keep().write(PROJECT, LOG, bytes('x'))).toMatchObject(refused);
  expect(await keep().remove(PROJECT, LOG)).toMatchObject(refused);
  expect(await keep().list(PROJECT)).toEqual({ ok: true, value: [] });
  expect(await keep().projects()).toEqual({ ok: true, value: [PROJECT] });
});

it('appends nothing that would make a file too large to be read, and reads none that is', async () => {
  await begun(LOG, '');
  await fs.truncate(path.join(at.folder, LOG), MAX_FILE_BYTES + 1); // a hole: it takes no room
  const refused = { ok: false, error: { code: 'too-large' } };
  expect(await keep().read(PROJECT, LOG, 0)).toMatchObject(refused);
  expect(await keep().read(PROJECT, LOG, MAX_FILE_BYTES - 1)).toMatchObject({ ok: true, value: { byteLength: 2 } });
  expect(await keep().append(PROJECT, LOG, MAX_FILE_BYTES, bytes('x'))).toMatchObject(refused);
  expect((await fs.stat(path.join(at.folder, LOG))).size).toBe(MAX_FILE_BYTES + 1);
});

it('makes the folder anew that somebody removed while the program ran', async () => {
  const kept = keep();
  await kept.append(PROJECT, LOG, 0, bytes(OLD));
  await fs.rm(at.root, { recursive: true });
  expect(await kept.append(PROJECT, LOG, 8, bytes(NEXT))).toMatchObject({ ok: false, error: { code: 'io-error' } });
  expect(await kept.append(PROJECT, LOG, 0, bytes(OLD))).toEqual({ ok: true, value: null });
  expect(await onDisk(LOG)).toBe(OLD);
});

it('does not let a long write of one file hold up another', async () => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const slow: KeepFs = {
    ...fs,
    rename: async (from, to) => {
      await held;
      await fs.rename(from, to);
    },
  };
  const kept = keep(slow);
  const snapshot = kept.write(PROJECT, 'snapshot.zip', bytes('large'));
  const again = kept.write(PROJECT, 'snapshot.zip', bytes('larger'));
  expect(await kept.append(PROJECT, LOG, 0, bytes(OLD))).toEqual({ ok: true, value: null });
  release();
  expect([await snapshot, await again]).toEqual([
    { ok: true, value: null },
    { ok: true, value: null },
  ]);
  expect(await onDisk('snapshot.zip')).toBe('larger');
});

it('says what is free on the disk, before its folder is there too, and that it does not know', async () => {
  const { bavail, bsize } = await fs.statfs(at.user);
  const free = await keep().free();
  expect(free.ok && free.value).toBeGreaterThan((bavail * bsize) / 2);
  const silent: KeepFs = { ...fs, statfs: (() => Promise.reject(new Error('ENOSYS'))) as unknown as typeof fs.statfs };
  expect(await keep(silent).free()).toEqual({ ok: true, value: null });
});
