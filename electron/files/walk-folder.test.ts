import nodeFs, { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type WalkFs, walkFolder } from './walk-folder.ts';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'standpoint-walk-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

/** Writes files into `archive`, folders as they are needed. */
async function archive(...names: readonly string[]): Promise<string> {
  const folder = path.join(root, 'archive');
  await mkdir(folder, { recursive: true });
  for (const name of names) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), `Text of ${name}`);
  }
  return folder;
}

describe('a folder that is looked through', () => {
  it('gives all files in it, at any depth and in order, with paths that begin with its own name', async () => {
    const folder = await archive('b.txt', 'a.txt', 'deep/er/c.md', 'deep/a 😀.txt');
    const { files, ...rest } = await walkFolder(folder);
    expect(files.map(({ path: way, size }) => [way, size])).toEqual([
      ['archive/a.txt', 13],
      ['archive/b.txt', 13],
      ['archive/deep/a 😀.txt', 23],
      ['archive/deep/er/c.md', 20],
    ]);
    expect(files[3]?.file).toBe(path.join(folder, 'deep', 'er', 'c.md'));
    expect(rest).toEqual({ unread: [], hidden: 0, links: 0 });
  });

  it('follows no link: neither out of it, nor in a circle, nor to one of its own files', async () => {
    const folder = await archive('a.txt', 'deep/b.txt');
    await writeFile(path.join(root, 'secret.txt'), 'outside');
    await mkdir(path.join(root, 'outside'));
    await writeFile(path.join(root, 'outside', 'more.txt'), 'outside');
    for (const [target, link] of [
      ['../secret.txt', 'secret.txt'],
      ['../outside', 'outside'],
      ['.', 'circle'],
      ['../..', 'deep/up'],
      ['a.txt', 'again.txt'],
      ['nowhere', 'broken'],
    ] as const)
      await symlink(target, path.join(folder, link));
    const { files, links } = await walkFolder(folder);
    expect(files.map(({ path: way }) => way)).toEqual(['archive/a.txt', 'archive/deep/b.txt']);
    expect(links).toBe(6);
  });

  it('may itself be a link, since it was chosen', async () => {
    await archive('a.txt');
    await symlink('archive', path.join(root, 'articles'));
    const { files } = await walkFolder(path.join(root, 'articles'));
    expect(files.map(({ path: way }) => way)).toEqual(['articles/a.txt']);
  });

  it('passes over what is hidden and what is the system’s own, and counts it', async () => {
    const folder = await archive(
      'a.txt',
      '.hidden.txt',
      '.git/config',
      'Thumbs.db',
      'deep/desktop.ini',
      '~$draft.docx',
    );
    const { files, hidden } = await walkFolder(folder);
    expect(files.map(({ path: way }) => way)).toEqual(['archive/a.txt']);
    expect(hidden).toBe(5);
  });

  it('tells what cannot be opened, and goes on with the rest', async () => {
    const folder = await archive('a.txt', 'closed/b.txt', 'open/c.txt');
    const { files, unread } = await walkFolder(folder, undefined, closing('closed'));
    expect(files.map(({ path: way }) => way)).toEqual(['archive/a.txt', 'archive/open/c.txt']);
    expect(unread).toEqual([{ path: 'archive/closed', message: expect.stringContaining('may not be read by you') }]);
  });

  it('fails where it cannot be opened itself, or is none', async () => {
    const folder = await archive('a.txt');
    await expect(walkFolder(folder, undefined, closing('archive'))).rejects.toMatchObject({ code: 'EACCES' });
    await expect(walkFolder(path.join(folder, 'gone'))).rejects.toMatchObject({ code: 'ENOENT' });
    await expect(walkFolder(path.join(folder, 'a.txt'))).rejects.toThrow('is no folder');
  });

  it('gives nothing of more files, or more folders, than can be meant', async () => {
    const folder = await archive('a.txt', 'b.txt', 'c.txt');
    await expect(walkFolder(folder, 2)).rejects.toMatchObject({ code: 'too-large', message: /more than 2 files/u });
    expect((await walkFolder(folder, 3)).files).toHaveLength(3);
    for (const name of ['1', '2', '3', '4/5']) await mkdir(path.join(folder, name), { recursive: true });
    await expect(walkFolder(folder, 3)).rejects.toMatchObject({ code: 'too-large' });
  });
});

/** The real file system, but for a folder that may not be opened, whoever runs the tests. */
const closing = (name: string): WalkFs => ({
  lstat: nodeFs.lstat,
  opendir: (async (place: string, options: never) => {
    if (path.basename(place) === name) throw Object.assign(new Error('no'), { code: 'EACCES' });
    return nodeFs.opendir(place, options);
  }) as never,
});
