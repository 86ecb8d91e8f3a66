import './app/begin.ts';
import { createRoot } from 'react-dom/client';
import sampleUrl from '../assets/sample/sample.standpoint.json?url';
import { App } from './app/App.tsx';
import { makeSuggestWorker } from './app/begin.ts';
import { Controller } from './app/controller.ts';
import { ErrorBoundary } from './app/ErrorBoundary.tsx';
import './app/styles/index.css';
import { workerMerger } from './commands/merging/merge-client.ts';
import { workerParser } from './commands/reading/parse-client.ts';
import { codebookParser } from './commands/reading/parse-codebook-client.ts';
import { settingsChannel } from './commands/settings.ts';
import { windowChannel } from './commands/workspace.ts';
import { openLibrary } from './db/library.ts';
import { pickFolderWithInput } from './host/browser-folders.ts';
import { browserHost, downloadWithLink, openPageApart, pickWithInput } from './host/browser-host.ts';
import { browserKeep, canKeep } from './host/browser-keep.ts';
import { electronHost } from './host/electron-host.ts';
import { webLocks } from './host/project-locks.ts';
import { askToPersist } from './host/storage.ts';

const newId = () => crypto.randomUUID();
const makeKeep = () =>
  browserKeep(() => new Worker(new URL('./host/keep-worker.ts', import.meta.url), { type: 'module' }));
const host =
  electronHost() ??
  browserHost({
    ...{ version: __VERSION__, pick: pickWithInput, pickFolder: pickFolderWithInput },
    ...{
      download: downloadWithLink,
      newToken: newId,
      openPage: openPageApart,
      keep: (await canKeep(navigator)) ? makeKeep() : null,
    },
  });

const controller = new Controller({
  host,
  library: openLibrary(),
  newId,
  now: () => new Date().toISOString(),
  channel: windowChannel,
  locks: webLocks(navigator.locks),
  settingsChannel: settingsChannel(),
  parse: workerParser(
    () => new Worker(new URL('./commands/reading/parse-worker.ts', import.meta.url), { type: 'module' }),
    () => new Date().toISOString(),
  ),
  makeSearchWorker: () =>
    new Worker(new URL('./commands/searching/search-worker.ts', import.meta.url), { type: 'module' }),
  makeAlikeWorker: () => new Worker(new URL('./commands/alike/alike-worker.ts', import.meta.url), { type: 'module' }),
  makeSuggestWorker,
  parseCodebook: codebookParser(
    () => new Worker(new URL('./commands/reading/parse-codebook-worker.ts', import.meta.url), { type: 'module' }),
  ),
  makeSnapshotWorker: () =>
    new Worker(new URL('./commands/keeping/snapshot-worker.ts', import.meta.url), { type: 'module' }),
  makeMerger: workerMerger(
    () => new Worker(new URL('./commands/merging/merge-worker.ts', import.meta.url), { type: 'module' }),
  ),
  version: __VERSION__,
  readLicences: async () => (await import('virtual:licences')).default,
  readSample: async () => new Uint8Array(await (await fetch(sampleUrl)).arrayBuffer()),
});

void askToPersist(navigator.storage);
if (host.kind === 'browser' && import.meta.env.PROD) void navigator.serviceWorker?.register('./service-worker.js');

const root = document.getElementById('root');
if (!root) throw new Error('the page has no root');
const info = await host.app.info();
createRoot(root).render(
  <ErrorBoundary>
    <App controller={controller} mac={info.ok && info.value.platform === 'darwin'} />
  </ErrorBoundary>,
);
await controller.start();
