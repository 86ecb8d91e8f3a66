import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { Host, Unsubscribe } from '../shared/contract/host.ts';
import type { Calls, Channel, PageEvents } from './ipc/channels.ts';

const call = <C extends Channel>(channel: C, ...args: Parameters<Calls[C]>) =>
  ipcRenderer.invoke(channel, ...args) as ReturnType<Calls[C]>;

/** The page gets what an event carries, never the event. */
function listen<E extends keyof PageEvents>(event: E, listener: (...args: PageEvents[E]) => void): Unsubscribe {
  const heard = (_event: unknown, ...args: unknown[]) => listener(...(args as PageEvents[E]));
  ipcRenderer.on(event, heard);
  return () => {
    ipcRenderer.removeListener(event, heard);
  };
}

const pathOf = (file: unknown): string =>
  webUtils.getPathForFile(file as Parameters<typeof webUtils.getPathForFile>[0]);

contextBridge.exposeInMainWorld('standpointHost', {
  kind: 'desktop',
  app: {
    info: () => call('app.info'),
    ready: () => call('app.ready'),
    setState: (state) => call('app.setState', state),
    onCloseRequest: (listener) => listen('close-request', () => listener()),
    closeNow: () => call('app.closeNow'),
    beginAfresh: () => call('app.beginAfresh'),
    onCommand: (listener) => listen('command', (command) => listener(command)),
    onFiles: (listener) => listen('files', (files) => listener(files)),
  },
  files: {
    open: (purpose) => call('files.open', purpose),
    adopt: (file) => call('files.adopt', pathOf(file)),
    openFolder: () => call('files.openFolder'),
    adoptFolder: (folder) => call('files.adoptFolder', pathOf(folder)),
    listFolder: (token) => call('files.listFolder', token),
    read: (token) => call('files.read', token),
    beginSave: (request) => call('files.beginSave', request),
    writeSave: (token, chunk) => call('files.writeSave', token, chunk),
    commitSave: (token, size) => call('files.commitSave', token, size),
    abandonSave: (token) => call('files.abandonSave', token),
  },
  keep: {
    projects: () => call('keep.projects'),
    list: (project) => call('keep.list', project),
    read: (project, name, from) => call('keep.read', project, name, from),
    write: (project, name, bytes) => call('keep.write', project, name, bytes),
    append: (project, name, at, bytes) => call('keep.append', project, name, at, bytes),
    remove: (project, name) => call('keep.remove', project, name),
    removeAll: (project) => call('keep.removeAll', project),
    free: () => call('keep.free'),
  },
  backups: {
    folder: () => call('backups.folder'),
    choose: () => call('backups.choose'),
    forget: () => call('backups.forget'),
    write: (name, bytes) => call('backups.write', name, bytes),
  },
  print: { pdf: (page) => call('print.pdf', page) },
  links: { asks: true, open: (text) => call('links.open', text) },
} satisfies Host);
