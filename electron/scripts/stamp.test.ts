import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { hashOf, isFresh, replaceFolder } from './stamp.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'standpoint-stamp-'));
  await mkdir(path.join(root, 'src/testing'), { recursive: true });
  await write('src/a.ts', 'a');
  await write('package.json', '{}');
});
afterEach(() => rm(root, { recursive: true, force: true }));

const write = (name: string, text: string) => writeFile(path.join(root, name), text);
const hash = () => hashOf(root, ['src', 'package.json']);

it('changes with the content and the name of a source, and with nothing else', async () => {
  const first = await hash();
  await write('src/a.test.ts', 'a test');
  await write('src/testing/tool.ts', 'for tests');
  await write('src/a.ts', 'a');
  expect(await hash()).toBe(first);
  await write('src/a.ts', 'b');
  const second = await hash();
  await write('src/b.ts', '');
  expect(new Set([first, second, await hash()]).size).toBe(3);
  await write('package.json', '{ }');
  expect(new Set([first, second, await hash()]).size).toBe(3);
});

it('does not pass over a source that is missing', async () => {
  await expect(hashOf(root, ['nothing'])).rejects.toMatchObject({ code: 'ENOENT' });
});

it('puts a folder in the place of the old one, with its stamp', async () => {
  const folder = path.join(root, 'dist/part');
  expect(await isFresh(folder, 'one')).toBe(false);
  await replaceFolder(folder, 'one', (to) => writeFile(path.join(to, 'old'), ''));
  await replaceFolder(folder, 'two', (to) => writeFile(path.join(to, 'new'), ''));
  expect((await readdir(folder)).sort()).toEqual(['.stamp', 'new']);
  expect([await isFresh(folder, 'one'), await isFresh(folder, 'two')]).toEqual([false, true]);
  expect(await readdir(path.dirname(folder))).toEqual(['part']);
});

it('keeps the last one when a build fails', async () => {
  const folder = path.join(root, 'dist/part');
  await replaceFolder(folder, 'one', (to) => writeFile(path.join(to, 'file'), 'whole'));
  const failing = async (to: string) => {
    await writeFile(path.join(to, 'file'), 'ha');
    throw new Error('no');
  };
  await expect(replaceFolder(folder, 'two', failing)).rejects.toThrow('no');
  expect(await readFile(path.join(folder, 'file'), 'utf8')).toBe('whole');
  expect(await isFresh(folder, 'one')).toBe(true);
  expect(await readdir(path.dirname(folder))).toEqual(['part']);
});

it('lets several build at once: one of them is there in the end, as a whole', async () => {
  const folder = path.join(root, 'dist/part');
  const names = ['one', 'two', 'three', 'four', 'five', 'six'];
  await Promise.all(
    names.map((name) =>
      replaceFolder(folder, name, async (to) => {
        await writeFile(path.join(to, 'first'), name);
        await writeFile(path.join(to, 'second'), name);
      }),
    ),
  );
  const read = (file: string) => readFile(path.join(folder, file), 'utf8');
  const last = await read('.stamp');
  expect(names).toContain(last);
  expect([await read('first'), await read('second')]).toEqual([last, last]);
  expect(await readdir(path.dirname(folder))).toEqual(['part']);
});
