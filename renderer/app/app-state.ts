import { createStore, type StoreApi } from 'zustand/vanilla';
import type { FolderContent } from '../../shared/contract/host.ts';
import type { SnapshotName } from '../../shared/domain/keeping/kept-names.ts';
import type { ParsedCodebook } from '../../shared/formats/codebook.ts';
import type { Damage } from '../commands/keeping/check.ts';
import type { ReadFiles, ReadTable } from '../commands/reading/read-files.ts';
import type { ImportReport } from '../commands/reading/report.ts';
import type { Workspace } from '../commands/workspace.ts';
import type { LibraryEntry } from '../db/library.ts';
import type { IncomingText } from './new-texts.ts';
import type { IncomingMerge } from './project-merges.ts';

export type Screen =
  | { readonly name: 'loading' }
  | { readonly name: 'start' }
  /** The program's own storage cannot be used; `kept` are the keys of the projects that can be saved all the same. */
  | { readonly name: 'failed'; readonly reason: string; readonly kept: readonly string[] }
  /** The database of a project is not as it was left: it was not opened. */
  | { readonly name: 'recovery'; readonly key: string; readonly title: string; readonly damage: Damage }
  | { readonly name: 'project'; readonly workspace: Workspace };

export interface AppState {
  readonly screen: Screen;
  readonly projects: readonly LibraryEntry[];
  readonly deleted: readonly LibraryEntry[];
  /** What the mouse selects is widened to whole words. */
  readonly snap: boolean;
  /** A project file that was read and waits for the analyst's word. */
  readonly incoming: ReadFiles['projects'];
  /** Files that were read, with articles that somebody has to look at before they are taken; the first is shown. */
  readonly previews: readonly ReadPreview[];
  /** A folder that was looked through and waits for the analyst's word on which of its files are read, and how. */
  readonly folder: IncomingFolder | null;
  /** Tables of articles that wait for the analyst's word on what their columns are. */
  readonly tables: readonly ReadTable[];
  /** What became of the files that were last imported together, and whether it is being looked at. */
  readonly report: ImportReport | null;
  readonly reportOpen: boolean;
  /** A codebook that was read and waits for the analyst's word. */
  readonly incomingCodebook: { readonly file: string; readonly parsed: ParsedCodebook } | null;
  /** A later version of an article that was compared and waits for the analyst's word. */
  readonly incomingText: IncomingText | null;
  /** Another project that was compared and waits for the analyst's word. */
  readonly incomingMerge: IncomingMerge | null;
  /** The snapshot that is being looked at instead of the project; null where none is. */
  readonly looking: Looking | null;
  /** A locked project that waits for its passphrase; null where none does. */
  readonly unlocking: Unlocking | null;
  /** What takes a while, in words; null where nothing does. */
  readonly busy: Busy | null;
}

export interface Looking {
  readonly snapshot: SnapshotName;
  /** Key of the project that it is of. */
  readonly project: string;
}

export interface IncomingFolder extends FolderContent {
  readonly name: string;
}

export interface ReadPreview {
  readonly id: number;
  readonly read: ReadFiles;
  /** Files that were chosen, and those of them that could not even be taken. */
  readonly chosen: number;
}

export interface Unlocking {
  readonly key: string;
  readonly title: string;
  /** Null, or why the passphrase was not taken. */
  readonly onTake: (passphrase: string) => Promise<string | null>;
  readonly onClose: () => void;
}

export interface Busy {
  readonly what: string;
  /** What of it is being done just now. */
  readonly detail?: string;
  readonly done: number;
  /** 0: nobody knows. */
  readonly of: number;
  readonly cancel?: () => void;
}

export type AppStore = StoreApi<AppState>;

export const createAppStore = (): AppStore =>
  createStore<AppState>(() => ({
    screen: { name: 'loading' },
    projects: [],
    deleted: [],
    snap: false,
    incoming: [],
    previews: [],
    folder: null,
    tables: [],
    report: null,
    reportOpen: false,
    incomingCodebook: null,
    incomingText: null,
    incomingMerge: null,
    looking: null,
    unlocking: null,
    busy: null,
  }));

/** The open project; null where none is. */
export function workspaceIn(store: AppStore): Workspace | null {
  const { screen } = store.getState();
  return screen.name === 'project' ? screen.workspace : null;
}
