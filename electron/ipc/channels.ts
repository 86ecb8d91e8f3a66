import type { CommandId } from '../../shared/contract/commands.ts';
import type {
  AppCapability,
  BackupsCapability,
  ChosenFile,
  ChosenFolder,
  FilesCapability,
  HostResult,
  KeepCapability,
  LinksCapability,
  PrintCapability,
} from '../../shared/contract/host.ts';

/** Every call that the page can make: its channel and its type, from the contract. Types only: the preload has no more. */
export interface Calls {
  'app.info': AppCapability['info'];
  'app.ready': AppCapability['ready'];
  'app.setState': AppCapability['setState'];
  'app.closeNow': AppCapability['closeNow'];
  'app.beginAfresh': NonNullable<AppCapability['beginAfresh']>;
  'files.open': FilesCapability['open'];
  /** The preload finds the path of the dropped file; the page's own scripts cannot name one. */
  'files.adopt': (path: string) => HostResult<ChosenFile>;
  'files.openFolder': FilesCapability['openFolder'];
  /** Its path comes from the preload, as that of a dropped file. */
  'files.adoptFolder': (path: string) => HostResult<ChosenFolder>;
  'files.listFolder': FilesCapability['listFolder'];
  'files.read': FilesCapability['read'];
  'files.beginSave': FilesCapability['beginSave'];
  'files.writeSave': FilesCapability['writeSave'];
  'files.commitSave': FilesCapability['commitSave'];
  'files.abandonSave': FilesCapability['abandonSave'];
  'keep.projects': KeepCapability['projects'];
  'keep.list': KeepCapability['list'];
  'keep.read': KeepCapability['read'];
  'keep.write': KeepCapability['write'];
  'keep.append': KeepCapability['append'];
  'keep.remove': KeepCapability['remove'];
  'keep.removeAll': KeepCapability['removeAll'];
  'keep.free': KeepCapability['free'];
  'backups.folder': BackupsCapability['folder'];
  'backups.choose': BackupsCapability['choose'];
  'backups.forget': BackupsCapability['forget'];
  'backups.write': BackupsCapability['write'];
  'print.pdf': PrintCapability['pdf'];
  'links.open': LinksCapability['open'];
}

export type Channel = keyof Calls;

/** Every event that the page is told of, with what it carries. */
export interface PageEvents {
  'close-request': [];
  command: [CommandId];
  files: [readonly ChosenFile[]];
}
