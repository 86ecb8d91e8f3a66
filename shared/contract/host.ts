import type { Failure, Result } from '../domain/result.ts';
import type { CommandId } from './commands.ts';
import type { ChangedKeys } from './keys.ts';

/**
 * What the screen needs from the machine. Two hosts give it: the desktop app (through the preload bridge) and the
 * browser. What a host cannot do is an absent member, not a function that throws. The screen never sends a path:
 * files are known to it by opaque tokens that the host hands out for what the user chose.
 */
export interface Host {
  readonly kind: 'desktop' | 'browser';
  readonly app: AppCapability;
  readonly files: FilesCapability;
  /** What is kept outside IndexedDB. Absent where there is no place for it: a browser without a private file system. */
  readonly keep?: KeepCapability;
  /** Absent where no folder can be written into over and over: in the browser. */
  readonly backups?: BackupsCapability;
  /** Absent where printing is left to the browser. */
  readonly print?: PrintCapability;
  readonly links: LinksCapability;
}

export type HostErrorCode =
  | 'cancelled'
  | 'not-found'
  | 'no-permission'
  | 'is-directory'
  | 'not-a-file'
  | 'too-large'
  | 'disk-full'
  | 'read-only'
  | 'io-error'
  | 'unknown-token'
  | 'bad-arguments'
  | 'bad-link';

export type HostError = Failure<HostErrorCode>;
export type HostResult<T> = Promise<Result<T, HostError>>;

/** A file that the user chose. It has not been read yet and may be gone by then. */
export interface ChosenFile {
  readonly token: string;
  /** Name without folder, for people. */
  readonly name: string;
  /** Bytes, as the system said when it was chosen. */
  readonly size: number;
  /**
   * Of a file of a folder: the way to it, beginning with the name of the folder that was chosen, its parts joined by
   * slashes on every system. Never the way to that folder.
   */
  readonly path?: string;
}

/** A folder that the user chose. It has not been looked into yet. */
export interface ChosenFolder {
  readonly token: string;
  readonly name: string;
}

/** What is in a folder, at any depth, in the order of the paths. */
export interface FolderContent {
  readonly files: readonly (ChosenFile & { readonly path: string })[];
  /** What could not be looked at, with a sentence each: a folder that may not be opened. */
  readonly unread: readonly { readonly path: string; readonly message: string }[];
  /** Files and folders that are hidden, or the system's own: see `isHidden`. */
  readonly hidden: number;
  /** Links, which are never followed, and what is no file. Where the host cannot tell them from files: 0. */
  readonly links: number;
}

export interface AppInfo {
  readonly version: string;
  readonly platform: 'darwin' | 'win32' | 'linux' | 'other';
}

/** What the menus have to know of the screen. */
export interface ScreenState {
  /** Commands that cannot be used now; all others can. */
  readonly disabled: readonly CommandId[];
  /** Shown in the window's title beside the app's name; '' on the start screen. */
  readonly title: string;
  /** The commands whose keys are not those of the table. */
  readonly keys: ChangedKeys;
}

export type Unsubscribe = () => void;

export interface AppCapability {
  info(): HostResult<AppInfo>;
  /** Tells that the screen listens; gives the files that were handed over before it did. */
  ready(): HostResult<readonly ChosenFile[]>;
  setState(state: ScreenState): HostResult<null>;
  /** The machine asks whether it may close; the screen answers with `closeNow` when all is written. */
  onCloseRequest(listener: () => void): Unsubscribe;
  closeNow(): HostResult<null>;
  /**
   * Starts the program again without the databases, which are put aside as they are: for an engine that opens none of them.
   * Absent where the host cannot reach them.
   */
  beginAfresh?(): HostResult<null>;
  /** A command chosen in the application's menu. */
  onCommand(listener: (command: CommandId) => void): Unsubscribe;
  /** Files handed over by the system while the program runs. */
  onFiles(listener: (files: readonly ChosenFile[]) => void): Unsubscribe;
}

/** Largest file that is read, in bytes: a text of this size still opens; anything larger is refused before reading. */
export const MAX_FILE_BYTES = 256 * 1024 * 1024;

export type OpenPurpose = 'articles' | 'project' | 'codebook' | 'settings';

/** Kinds of files a save dialog offers. */
export interface SaveFilter {
  readonly name: string;
  /** Without dots. */
  readonly extensions: readonly string[];
}

export interface SaveRequest {
  readonly suggestedName: string;
  readonly filter: SaveFilter;
}

/**
 * Saving is streamed: `beginSave` asks the user for the place, `writeSave` adds bytes in order, `commitSave` puts the
 * whole file in its place or leaves what was there. Until then nothing of it can be seen under its name.
 */
export interface FilesCapability {
  /** Asks the user; 'cancelled' where they chose none. */
  open(purpose: OpenPurpose): HostResult<readonly ChosenFile[]>;
  /** A file dropped on the screen: `file` is a DOM `File`, which this folder does not know. */
  adopt(file: unknown): HostResult<ChosenFile>;
  /** Asks the user for a folder; 'cancelled' where they chose none. */
  openFolder(): HostResult<ChosenFolder>;
  /**
   * A folder dropped on the screen: the DOM `File` that stands for it on the desktop, its `FileSystemDirectoryEntry` in
   * the browser.
   */
  adoptFolder(folder: unknown): HostResult<ChosenFolder>;
  /** Looks through the folder and all folders in it; 'too-large' where there are more than `MOST_FILES_OF_FOLDER`. */
  listFolder(token: string): HostResult<FolderContent>;
  read(token: string): HostResult<Uint8Array>;
  beginSave(request: SaveRequest): HostResult<ChosenFile>;
  writeSave(token: string, chunk: Uint8Array): HostResult<null>;
  /** `size` is the number of bytes the caller has written: a file of another size is not put in place. */
  commitSave(token: string, size: number): HostResult<null>;
  abandonSave(token: string): HostResult<null>;
}

export interface PrintCapability {
  /** A self-contained HTML page in UTF-8 as PDF, on A4. Nothing in it runs, and nothing is fetched. */
  pdf(page: Uint8Array): HostResult<Uint8Array>;
}

/** The addresses of articles, opened in the user's browser: the one way in which the program leads to the network. */
export interface LinksCapability {
  /** Whether the host itself asks the user, with the whole address. Where it does not, the screen has to have asked. */
  readonly asks: boolean;
  /** 'bad-link' for whatever `readLink` refuses; 'cancelled' where the user did not want it. */
  open(text: string): HostResult<null>;
}

/** A file that the program keeps for a project. */
export interface KeptFile {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
}

/**
 * Files outside IndexedDB, a folder for each project: journal, snapshots and proof, from which a project is brought back
 * when its database is lost. What they hold is the screen's business; the host keeps bytes. `project` is the key of a
 * project's database and has to fit `KEPT_PROJECT`, `name` has to fit `KEPT_NAME`. What has been answered with ok is on
 * the disk, flushed.
 */
export interface KeepCapability {
  /** Keys of all projects that have a folder, also where IndexedDB knows nothing of them. */
  projects(): HostResult<readonly string[]>;
  /** In the order of the names; an empty list where the project has no folder. */
  list(project: string): HostResult<readonly KeptFile[]>;
  /** From an offset in bytes to the end; 'not-found' where there is no such file. */
  read(project: string, name: string, from: number): HostResult<Uint8Array>;
  /** Replaces the file as a whole, or leaves what was there. */
  write(project: string, name: string, bytes: Uint8Array): HostResult<null>;
  /**
   * Writes behind the first `at` bytes and cuts off what lay there: a torn line of a writing that failed. Makes the file
   * where `at` is 0; 'io-error', and nothing written, where the file has fewer bytes.
   */
  append(project: string, name: string, at: number, bytes: Uint8Array): HostResult<null>;
  /** One that is not there is removed already. */
  remove(project: string, name: string): HostResult<null>;
  /** The folder of a project with all that is in it. */
  removeAll(project: string): HostResult<null>;
  /** Bytes that can still be written; null where the system does not say. */
  free(): HostResult<number | null>;
}

/**
 * Snapshots a second time, in a folder that the user chose: one that is synchronised, a share, another disk. Closed files
 * only; where the folder lies is known to the host alone.
 */
export interface BackupsCapability {
  /** Its name, for people; null where none is chosen. */
  folder(): HostResult<string | null>;
  /** Asks the user for another folder and gives its name; 'cancelled' where they chose none. */
  choose(): HostResult<string>;
  /** From now on nothing is written there; what lies there stays. */
  forget(): HostResult<null>;
  /**
   * Writes the file as a whole, or leaves what was there; `name` as `backupName` gives it. Of the files with such a name and
   * the same project all but the latest `BACKUPS_KEPT` go then. 'not-found' where no folder is chosen, or it is gone.
   */
  write(name: string, bytes: Uint8Array): HostResult<null>;
}

export const KEPT_PROJECT = /^[A-Za-z0-9][A-Za-z0-9-]{0,63}$/;
export const KEPT_NAME = /^[a-z0-9][a-z0-9-]*(\.[a-z0-9]+){0,3}$/;
