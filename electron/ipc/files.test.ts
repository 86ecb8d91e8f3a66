import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { chooseFile } from '../files/choose.ts';
import { Saves } from '../files/saves.ts';
import { Tokens } from '../files/tokens.ts';
import { fileHandlers } from './files.ts';

let folder = '';
beforeAll(async () => {
  folder = path.join(await mkdtemp(path.join(tmpdir(), 'standpoint-ipc-')), 'Kommersant');
  await mkdir(folder);
  await writeFile(path.join(folder, 'a.txt'), 'A');
});
afterAll(() => rm(path.dirname(folder), { recursive: true, force: true }));

function bench() {
  const tokens = new Tokens();
  const wasRead = vi.fn();
  const handlers = fileHandlers({
    ...{ tokens, saves: new Saves(), wasRead, choose: (file) => chooseFile(file, tokens) },
    askOpen: async () => [path.join(folder, 'a.txt')],
    askFolder: async () => folder,
    askSave: async () => undefined,
  });
  return { handlers, wasRead };
}

it('files of a folder are not among those that were opened last, which they would crowd out', async () => {
  const { handlers, wasRead } = bench();
  const chosen = await handlers['files.openFolder']();
  if (!chosen.ok) throw new Error(chosen.error.message);
  const listed = await handlers['files.listFolder'](chosen.value.token);
  if (!listed.ok) throw new Error(listed.error.message);
  const [file] = listed.value.files;
  expect(await handlers['files.read'](file?.token ?? '')).toMatchObject({ ok: true });
  expect(wasRead).not.toHaveBeenCalled();
  // One of them that is chosen by itself is.
  const opened = await handlers['files.open']('articles');
  expect(await handlers['files.read']((opened.ok && opened.value[0]?.token) || '')).toMatchObject({ ok: true });
  expect(wasRead).toHaveBeenCalledExactlyOnceWith(path.join(folder, 'a.txt'));
});

it('the page learns nothing of where a folder lies', async () => {
  const { handlers } = bench();
  const chosen = await handlers['files.adoptFolder'](folder);
  const listed = chosen.ok && (await handlers['files.listFolder'](chosen.value.token));
  const told = JSON.stringify([chosen, listed]);
  expect(told).toContain('Kommersant/a.txt');
  expect(told).not.toContain(path.dirname(folder));
});

it('what was dropped and is nowhere on the disk is no folder', async () => {
  const { handlers } = bench();
  for (const place of ['', 'Kommersant', '../Kommersant'])
    expect(await handlers['files.adoptFolder'](place)).toMatchObject({ ok: false, error: { code: 'not-found' } });
});

it('a folder that is gone when it is looked through says so', async () => {
  const { handlers } = bench();
  for (const [place, code] of [
    ['gone', 'not-found'],
    ['a.txt', 'not-a-file'],
  ] as const) {
    const adopted = await handlers['files.adoptFolder'](path.join(folder, place));
    const listed = adopted.ok && (await handlers['files.listFolder'](adopted.value.token));
    expect(listed).toMatchObject({ ok: false, error: { code, message: expect.stringContaining(place) } });
  }
});
