import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';
import type { Host } from '../shared/contract/host.ts';
import { hostContract, keepContract } from '../shared/testing/host-contract.ts';
import { chooseFile } from './files/choose.ts';
import { Keep } from './files/keep.ts';
import { Saves } from './files/saves.ts';
import { Tokens } from './files/tokens.ts';
import { appHandlers } from './ipc/app.ts';
import { fileHandlers } from './ipc/files.ts';
import { keepHandlers } from './ipc/keep.ts';
import { linkHandlers } from './ipc/links.ts';

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

/** The machine's side of the bridge, with a user who answers the dialogs; the bridge itself has no logic. */
hostContract('desktop', async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'standpoint-host-'));
  folders.push(folder);
  const tokens = new Tokens();
  const target = path.join(folder, 'saved.json');
  let next: string[] | undefined;
  let nextFolder: string | undefined;
  const opened: string[] = [];
  const calls = {
    ...appHandlers({
      info: { version: '1.2.3', platform: 'linux' },
      ready: () => [],
      setState: () => {},
      closeNow: async () => {},
      beginAfresh: async () => {},
    }),
    ...fileHandlers({
      tokens,
      saves: new Saves(),
      askOpen: async () => next,
      askFolder: async () => nextFolder,
      askSave: async () => target,
      choose: (file) => chooseFile(file, tokens),
      wasRead: () => {},
    }),
    ...linkHandlers({ ask: async () => true, open: async (address) => void opened.push(address), report: () => {} }),
  };
  const host: Host = {
    kind: 'desktop',
    app: {
      info: calls['app.info'],
      ready: calls['app.ready'],
      setState: calls['app.setState'],
      closeNow: calls['app.closeNow'],
      onCloseRequest: () => () => {},
      onCommand: () => () => {},
      onFiles: () => () => {},
    },
    files: {
      open: calls['files.open'],
      adopt: (file) => calls['files.adopt'](String(file)),
      openFolder: calls['files.openFolder'],
      adoptFolder: (file) => calls['files.adoptFolder'](String(file)),
      listFolder: calls['files.listFolder'],
      read: calls['files.read'],
      beginSave: calls['files.beginSave'],
      // The bridge copies what it carries.
      writeSave: (token, chunk) => calls['files.writeSave'](token, chunk.slice()),
      commitSave: calls['files.commitSave'],
      abandonSave: calls['files.abandonSave'],
    },
    links: { asks: true, open: calls['links.open'] },
  };
  return {
    host,
    chooseNext: async (files) => {
      next = files?.map(({ name }) => path.join(folder, name));
      for (const { name, bytes } of files ?? []) await writeFile(path.join(folder, name), bytes);
    },
    chooseFolderNext: async (files) => {
      nextFolder = files ? path.join(folder, 'Kommersant') : undefined;
      for (const { path: way, bytes } of files ?? []) {
        const file = path.join(folder, 'Kommersant', way);
        await mkdir(path.dirname(file), { recursive: true });
        await writeFile(file, bytes);
      }
    },
    droppedFolder: () => path.join(folder, 'Kommersant'),
    saveNext: async () => {},
    opened: () => opened,
    saved: () => readFile(target).catch(() => null),
  };
});

keepContract('desktop', async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'standpoint-keep-'));
  folders.push(folder);
  const calls = keepHandlers(new Keep(path.join(folder, 'projects')));
  return {
    projects: calls['keep.projects'],
    list: calls['keep.list'],
    read: calls['keep.read'],
    // The bridge copies what it carries.
    write: (project, name, bytes) => calls['keep.write'](project, name, bytes.slice()),
    append: (project, name, at, bytes) => calls['keep.append'](project, name, at, bytes.slice()),
    remove: calls['keep.remove'],
    removeAll: calls['keep.removeAll'],
    free: calls['keep.free'],
  };
});
