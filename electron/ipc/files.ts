import path from 'node:path';
import type { ChosenFile, ChosenFolder, OpenPurpose, SaveRequest } from '../../shared/contract/host.ts';
import { failure, ok } from '../../shared/domain/result.ts';
import { attempt } from '../files/failures.ts';
import { readWhole } from '../files/read.ts';
import type { Saves } from '../files/saves.ts';
import { Tokens } from '../files/tokens.ts';
import { nameOfFolder, walkFolder } from '../files/walk-folder.ts';
import type { Handlers } from './register.ts';

export interface FileParts {
  readonly tokens: Tokens;
  readonly saves: Saves;
  /** Ask the user; undefined where they chose nothing. */
  readonly askOpen: (purpose: OpenPurpose) => Promise<readonly string[] | undefined>;
  readonly askFolder: () => Promise<string | undefined>;
  readonly askSave: (request: SaveRequest) => Promise<string | undefined>;
  readonly choose: (path: string) => Promise<ChosenFile>;
  /** A file of the user's was read, that was not one of many in a folder. */
  readonly wasRead: (path: string) => void;
}

type FileHandlers = Pick<Handlers, Extract<keyof Handlers, `files.${string}`>>;

const CANCELLED = failure('cancelled', 'Nothing was chosen.');
/** What was dragged out of another program's window is nothing on the disk, and has no path. */
const NOWHERE = failure('not-found', 'What was dropped is not a file on this computer. Save it first, then open it.');

export const fileHandlers = (parts: FileParts): FileHandlers => ({ ...openHandlers(parts), ...saveHandlers(parts) });

type OpenCall = 'open' | 'adopt' | 'openFolder' | 'adoptFolder' | 'listFolder' | 'read';
type OpenHandlers = Pick<FileHandlers, `files.${OpenCall}`>;

function openHandlers({ tokens, askOpen, askFolder, choose, wasRead }: FileParts): OpenHandlers {
  // Folders have tokens of their own: that of a file opens none.
  const folders = new Tokens();
  const ofFolders = new Set<string>();
  const chooseFolder = (folder: string): ChosenFolder => ({ token: folders.issue(folder), name: nameOfFolder(folder) });
  const chooseOne = (file: string) => {
    ofFolders.delete(file);
    return choose(file);
  };
  return {
    'files.open': async (purpose) => {
      const paths = await askOpen(purpose);
      return paths === undefined ? CANCELLED : ok(await Promise.all(paths.map(chooseOne)));
    },
    'files.adopt': async (file) => (path.isAbsolute(file) ? ok(await chooseOne(file)) : NOWHERE),
    'files.openFolder': async () => {
      const folder = await askFolder();
      return folder === undefined ? CANCELLED : ok(chooseFolder(folder));
    },
    'files.adoptFolder': async (folder) => (path.isAbsolute(folder) ? ok(chooseFolder(folder)) : NOWHERE),
    'files.listFolder': async (token) => {
      const folder = folders.pathOf(token);
      if (folder === undefined) return failure('unknown-token', 'This folder is not known any more. Choose it again.');
      return attempt(nameOfFolder(folder), 'open', async () => {
        const { files, ...rest } = await walkFolder(folder);
        for (const { file } of files) ofFolders.add(file);
        const chosen = ({ file, ...one }: (typeof files)[number]) => ({
          ...one,
          token: tokens.issue(file),
          name: path.basename(file),
        });
        return { files: files.map(chosen), ...rest };
      });
    },
    'files.read': async (token) => {
      const file = tokens.pathOf(token);
      if (file === undefined) return failure('unknown-token', 'This file is not known any more. Choose it again.');
      const result = await attempt(path.basename(file), 'open', () => readWhole(file));
      if (result.ok && !ofFolders.has(file)) wasRead(file);
      return result;
    },
  };
}

const saveHandlers = ({ saves, askSave }: FileParts): Omit<FileHandlers, keyof OpenHandlers> => ({
  'files.beginSave': async (request) => {
    const file = await askSave(request);
    if (file === undefined) return CANCELLED;
    const begun = await saves.begin(file);
    return begun.ok ? ok({ token: begun.value, name: path.basename(file), size: 0 }) : begun;
  },
  'files.writeSave': (token, chunk) => saves.write(token, chunk),
  'files.commitSave': (token, size) => saves.commit(token, size),
  'files.abandonSave': (token) => saves.abandon(token),
});
