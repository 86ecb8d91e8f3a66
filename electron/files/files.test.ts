import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MAX_FILE_BYTES } from '../../shared/contract/host.ts';
import { failingFs } from '../testing/failing-fs.ts';
import { attempt, hostErrorOf } from './failures.ts';
import { fitName, withExtension } from './names.ts';
import { readWhole } from './read.ts';
import { Saves } from './saves.ts';
import { Tokens } from './tokens.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'standpoint-files-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const bytes = (text: string) => new TextEncoder().encode(text);
const at = (name: string) => path.join(folder, name);
const read = (file: string) => attempt(path.basename(file), 'open', () => readWhole(file));

describe('reading', () => {
  it('gives the bytes', async () => {
    await writeFile(at('a.txt'), 'Привет');
    expect(await read(at('a.txt'))).toMatchObject({ ok: true });
  });

  it('says what to do about a file that is gone, a folder and a file that is too large', async () => {
    await writeFile(at('large.txt'), '');
    await truncate(at('large.txt'), MAX_FILE_BYTES + 1);
    const table = [
      [at('gone.txt'), 'not-found'],
      [folder, 'is-directory'],
      [at('large.txt'), 'too-large'],
    ] as const;
    for (const [file, code] of table) {
      const result = await read(file);
      expect(result).toEqual({ ok: false, error: { code, message: expect.stringContaining(path.basename(file)) } });
    }
  });

  it.skipIf(process.platform === 'win32')('does not wait for a pipe or a device', async () => {
    execFileSync('mkfifo', [at('pipe')]);
    expect(await read(at('pipe'))).toMatchObject({ ok: false, error: { code: 'not-a-file' } });
    expect(await read('/dev/zero')).toMatchObject({ ok: false, error: { code: 'not-a-file' } });
  });
});

describe('failures', () => {
  it.each([
    ['ENOENT', 'not-found', 'not-found'],
    ['ENOTDIR', 'not-found', 'not-found'],
    ['EACCES', 'no-permission', 'no-permission'],
    ['EPERM', 'no-permission', 'no-permission'],
    ['EISDIR', 'is-directory', 'is-directory'],
    ['ENOSPC', 'io-error', 'disk-full'],
    ['EDQUOT', 'io-error', 'disk-full'],
    ['EROFS', 'io-error', 'read-only'],
    ['EBUSY', 'io-error', 'io-error'],
    ['EWEIRD', 'io-error', 'io-error'],
  ])('%s means %s when opening and %s when saving', (code, open, save) => {
    const error = Object.assign(new Error(code), { code });
    expect(hostErrorOf(error, 'x.txt', 'open').code).toBe(open);
    expect(hostErrorOf(error, 'x.txt', 'save').code).toBe(save);
    expect(hostErrorOf(error, 'x.txt', 'save').message).toContain('x.txt');
  });

  it('names a code that it does not know', () => {
    expect(hostErrorOf(Object.assign(new Error(), { code: 'EWEIRD' }), 'x', 'open').message).toContain('EWEIRD');
  });
});

describe('tokens', () => {
  it('stand for paths without showing them, the same for the same path', () => {
    const tokens = new Tokens();
    const token = tokens.issue('/home/a/secret.txt');
    expect(token).toMatch(/^[\w-]{32}$/);
    expect(tokens.issue('/home/a/secret.txt')).toBe(token);
    expect(tokens.issue('/home/a/other.txt')).not.toBe(token);
    expect(tokens.pathOf(token)).toBe('/home/a/secret.txt');
    expect(tokens.pathOf('/home/a/secret.txt')).toBeUndefined();
    expect(tokens.pathOf('__proto__')).toBeUndefined();
  });
});

describe('saves', () => {
  it('write chunks in order although nobody waits', async () => {
    const saves = new Saves();
    const begun = await saves.begin(at('out.json'));
    if (!begun.ok) throw new Error(begun.error.message);
    const parts = Array.from({ length: 50 }, (_, index) => `${index},`);
    await Promise.all([
      ...parts.map((part) => saves.write(begun.value, bytes(part))),
      saves.commit(begun.value, parts.join('').length),
    ]);
    expect(await readFile(at('out.json'), 'utf8')).toBe(parts.join(''));
  });

  it('say that the disk is full, keep the old file, and have ended then', async () => {
    await writeFile(at('full.json'), 'old');
    let seen = '';
    for (let nth = 1; seen === '' && nth < 50; nth += 1) {
      const saves = new Saves({ fs: failingFs(nth, 'ENOSPC').fs, platform: 'linux' });
      const begun = await saves.begin(at('full.json'));
      if (!begun.ok) continue;
      const written = await saves.write(begun.value, bytes('new'));
      if (written.ok) {
        await saves.abandon(begun.value);
        continue;
      }
      seen = written.error.code;
      expect(await saves.write(begun.value, bytes('more'))).toMatchObject({
        ok: false,
        error: { code: 'unknown-token' },
      });
      expect(await saves.abandon(begun.value)).toEqual({ ok: true, value: null });
    }
    expect(seen).toBe('disk-full');
    expect(await readFile(at('full.json'), 'utf8')).toBe('old');
  });

  it('fail for a folder that is not there and for a token that nobody has issued', async () => {
    const saves = new Saves();
    expect(await saves.begin(at('no/such/folder.json'))).toMatchObject({ ok: false, error: { code: 'not-found' } });
    expect(await saves.commit('x', 0)).toMatchObject({ ok: false, error: { code: 'unknown-token' } });
  });
});

describe('names', () => {
  it.each([
    ['Geneva talks.standpoint.json', 'Geneva talks.standpoint.json'],
    ['../../etc/passwd', 'etc passwd'],
    ['a/b\\c:d*e?.json', 'a b c d e.json'],
    ['.hidden', 'hidden'],
    ['', 'Untitled'],
    ['CON.json', '_CON.json'],
    ['con\u0000\u202etxt.exe', 'con txt.exe'],
  ])('%j is suggested as %j', (suggested, name) => expect(fitName(suggested)).toBe(name));

  it('are cut without losing the extension or half a character', () => {
    const name = fitName(`${'😀'.repeat(200)}.standpoint.json`);
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200);
    expect(name).toMatch(/^(😀)+\.standpoint\.json$/u);
  });

  it('get the extension that the user left out, unless another file would be replaced unasked', () => {
    expect(withExtension('/a/b', 'json', () => false)).toBe('/a/b.json');
    expect(withExtension('/a/b', 'json', () => true)).toBe('/a/b');
    expect(withExtension('/a/b.txt', 'json', () => false)).toBe('/a/b.txt');
  });
});
