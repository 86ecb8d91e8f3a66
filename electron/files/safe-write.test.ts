import nodeFs, { type FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SafeWrite, type WriteFs, writeWhole } from './safe-write.ts';
import { TEMPORARY_NAME } from './write-target.ts';

const OLD = 'the old file';
const NEW = ['the first half of the new file, ', 'and the second'];
const WHOLE = NEW.join('');
const DAY = 24 * 60 * 60 * 1000;

let folder: string;
let target: string;

beforeEach(async () => {
  folder = await nodeFs.realpath(await nodeFs.mkdtemp(path.join(tmpdir(), 'standpoint-write-')));
  target = path.join(folder, 'project.json');
});
afterEach(() => nodeFs.rm(folder, { recursive: true, force: true }));

const bytes = (text: string) => new TextEncoder().encode(text);
const content = () => nodeFs.readFile(target, 'utf8');
const names = async () => (await nodeFs.readdir(folder)).sort();

/** Writes the new file in two pieces. */
async function save(fs: WriteFs = nodeFs, platform: NodeJS.Platform = 'linux'): Promise<void> {
  const writing = await SafeWrite.begin(target, { fs, platform });
  for (const part of NEW) await writing.write(bytes(part));
  await writing.commit(bytes(WHOLE).byteLength);
}

type AnyFunction = (...args: unknown[]) => unknown;

/** The real calls, each of which goes first through `before`, which may throw. Calls of handles are named `handle.x`. */
function watched(before: (call: string) => void): WriteFs {
  const wrap = <T extends object>(object: T, prefix: string): T =>
    new Proxy(object, {
      get(inner, name) {
        const value: unknown = Reflect.get(inner, name);
        if (typeof value !== 'function') return value;
        return async (...args: unknown[]) => {
          const call = `${prefix}${String(name)}`;
          // A close that reports a failure has given the file back all the same.
          if (call === 'handle.close') await (value as AnyFunction).apply(inner, args);
          before(call);
          const result = await (value as AnyFunction).apply(inner, args);
          return name === 'open' ? wrap(result as FileHandle, 'handle.') : result;
        };
      },
    });
  return wrap<WriteFs>(nodeFs, '');
}

const failing = (code: string) => Object.assign(new Error(`${code}: made to fail`), { code });

async function callsOfOneSave(): Promise<string[]> {
  const calls: string[] = [];
  await save(watched((call) => void calls.push(call)));
  return calls;
}

describe('a safe write', () => {
  it('makes a file that was not there', async () => {
    await save();
    expect(await content()).toBe(WHOLE);
    expect(await names()).toEqual(['project.json']);
  });

  it('replaces a file, and leaves nothing else in its folder', async () => {
    await nodeFs.writeFile(target, OLD);
    await save();
    expect(await content()).toBe(WHOLE);
    expect(await names()).toEqual(['project.json']);
  });

  it('shows nothing under the name until it is committed', async () => {
    await nodeFs.writeFile(target, OLD);
    const writing = await SafeWrite.begin(target);
    await writing.write(bytes(WHOLE));
    expect(await content()).toBe(OLD);
    await writing.abandon();
    expect(await content()).toBe(OLD);
    expect(await names()).toEqual(['project.json']);
  });

  it('flushes the bytes before the name is given, and the folder after', async () => {
    const calls = await callsOfOneSave();
    const order = ['handle.writeFile', 'handle.sync', 'handle.stat', 'handle.close', 'rename', 'open', 'handle.sync'];
    let at = -1;
    for (const call of order) {
      at = calls.indexOf(call, at + 1);
      expect(at, `${call} in ${calls.join(' ')}`).toBeGreaterThanOrEqual(0);
    }
  });

  it.each(['ENOSPC', 'EIO', 'EPERM', 'EBUSY', 'EDQUOT', 'EROFS'])(
    'whichever of its calls fails with %s: there is the old file or the new one, whole, and nothing beside it',
    async (code) => {
      await nodeFs.writeFile(target, OLD);
      const count = (await callsOfOneSave()).length;
      expect(count).toBeGreaterThan(10);
      for (let nth = 0; nth < count; nth += 1) {
        await nodeFs.writeFile(target, OLD);
        let made = 0;
        let failed = '';
        const fs = watched((call) => {
          if (made === nth) failed = call;
          made += 1;
          if (made === nth + 1) throw failing(code);
        });
        const outcome = await save(fs).then(
          () => 'saved',
          () => 'refused',
        );
        const found = await content();
        expect([OLD, WHOLE], `call ${nth}, ${failed}`).toContain(found);
        if (outcome === 'saved') expect(found, `call ${nth}, ${failed}`).toBe(WHOLE);
        expect(await names(), `call ${nth}, ${failed}`).toEqual(['project.json']);
      }
    },
  );

  it('says so where the file is in place and only the folder could not be flushed', async () => {
    await nodeFs.writeFile(target, OLD);
    let renamed = false;
    const fs = watched((call) => {
      if (renamed && call === 'handle.sync') throw failing('EIO');
      if (call === 'rename') renamed = true;
    });
    await expect(save(fs)).rejects.toThrow('“project.json” was saved, but the disk did not confirm it (EIO)');
    expect(await content()).toBe(WHOLE);
  });

  it('does not put a file in place of which not all has arrived', async () => {
    await nodeFs.writeFile(target, OLD);
    const short = new Proxy(nodeFs, {
      get(inner, name) {
        if (name !== 'open') return Reflect.get(inner, name);
        return async (...args: Parameters<typeof nodeFs.open>) => {
          const handle = await inner.open(...args);
          const whole = handle.writeFile.bind(handle);
          handle.writeFile = (data) => whole((data as Uint8Array).subarray(1));
          return handle;
        };
      },
    });
    await expect(save(short)).rejects.toThrow('was not saved');
    expect(await content()).toBe(OLD);
    expect(await names()).toEqual(['project.json']);
  });

  it('does not put a file in place whose size is not the one the caller means', async () => {
    await nodeFs.writeFile(target, OLD);
    const writing = await SafeWrite.begin(target);
    await writing.write(bytes(WHOLE));
    await expect(writing.commit(WHOLE.length + 1)).rejects.toMatchObject({ code: 'io-error' });
    expect(await content()).toBe(OLD);
    expect(await names()).toEqual(['project.json']);
  });

  it('is over once it has ended', async () => {
    const writing = await SafeWrite.begin(target);
    await writing.commit(0);
    await expect(writing.write(bytes('x'))).rejects.toThrow('ended');
    await writing.abandon();
    expect(await content()).toBe('');
  });

  it('tries again on Windows while another program holds the file for a moment, and gives up in the end', async () => {
    await nodeFs.writeFile(target, OLD);
    let refusals = 2;
    const busy = watched((call) => {
      if (call === 'rename' && refusals-- > 0) throw failing('EPERM');
    });
    await save(busy, 'win32');
    expect(await content()).toBe(WHOLE);

    await nodeFs.writeFile(target, OLD);
    const held = watched((call) => {
      if (call === 'rename') throw failing('EBUSY');
    });
    await expect(save(held, 'win32')).rejects.toMatchObject({ code: 'EBUSY' });
    expect(await content()).toBe(OLD);
    expect(await names()).toEqual(['project.json']);
  });

  it.skipIf(process.platform === 'win32')('keeps the mode of the old file, whatever the umask', async () => {
    await nodeFs.writeFile(target, OLD);
    for (const mode of [0o600, 0o640, 0o666]) {
      await nodeFs.chmod(target, mode);
      await save();
      expect((await nodeFs.stat(target)).mode & 0o777).toBe(mode);
    }
  });

  it.skipIf(process.platform === 'win32')(
    'writes through a link, also through one that leads to nothing yet',
    async () => {
      const elsewhere = path.join(folder, 'elsewhere');
      await nodeFs.mkdir(elsewhere);
      await nodeFs.symlink('elsewhere/real.json', path.join(folder, 'middle.json'));
      await nodeFs.symlink('middle.json', target);
      for (const _each of ['made', 'replaced']) {
        await save();
        expect((await nodeFs.lstat(target)).isSymbolicLink()).toBe(true);
        expect(await nodeFs.readFile(path.join(elsewhere, 'real.json'), 'utf8')).toBe(WHOLE);
        expect(await nodeFs.readdir(elsewhere)).toEqual(['real.json']);
      }
    },
  );

  it.skipIf(process.platform === 'win32')('refuses links in a circle', async () => {
    await nodeFs.symlink('project.json', path.join(folder, 'other.json'));
    await nodeFs.symlink('other.json', target);
    await expect(save()).rejects.toMatchObject({ code: 'ELOOP' });
  });

  it('refuses to replace a folder', async () => {
    await nodeFs.mkdir(target);
    await expect(save()).rejects.toMatchObject({ code: 'is-directory' });
  });

  it('removes what a crash left behind long ago, and nothing else', async () => {
    const old = TEMPORARY_NAME.make('0123456789abcdef');
    const young = TEMPORARY_NAME.make('fedcba9876543210');
    const foreign = '.standpoint-notes.tmp';
    for (const name of [old, young, foreign]) await nodeFs.writeFile(path.join(folder, name), 'x');
    const before = new Date(Date.now() - 2 * DAY);
    for (const name of [old, foreign]) await nodeFs.utimes(path.join(folder, name), before, before);
    await save();
    expect(await names()).toEqual([young, foreign, 'project.json'].sort());
  });

  it('saves into a folder whose names cannot be listed', async () => {
    const fs = watched((call) => {
      if (call === 'readdir') throw failing('EACCES');
    });
    await save(fs);
    expect(await content()).toBe(WHOLE);
  });

  it('saves under the longest name that a file may have', async () => {
    target = path.join(folder, `${'n'.repeat(250)}.json`);
    await writeWhole(target, 'x');
    expect(await content()).toBe('x');
  });
});
