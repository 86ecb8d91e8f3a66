import { PROJECT_ENDINGS, READ_ENDINGS } from '../../shared/contract/endings.ts';
import {
  type ChosenFile,
  type ChosenFolder,
  type Host,
  type HostError,
  type KeepCapability,
  MAX_FILE_BYTES,
  type OpenPurpose,
  type SaveRequest,
} from '../../shared/contract/host.ts';
import { readLink } from '../../shared/contract/links.ts';
import { failure, ok, type Result } from '../../shared/domain/result.ts';
import { droppedFolder, type PickedFolder, pickedFolder } from './browser-folders.ts';

/** What the browser host needs from the page; tests bring their own. */
export interface BrowserHostDeps {
  readonly version: string;
  /** Lets the user choose files; null where they chose none. */
  readonly pick: (accept: string, multiple: boolean) => Promise<readonly File[] | null>;
  /** Lets the user choose a folder: all files in it, at any depth; null where they chose none. */
  readonly pickFolder: () => Promise<readonly File[] | null>;
  /** Hands a finished file to the browser's downloads. */
  readonly download: (name: string, blob: Blob) => void;
  readonly newToken: () => string;
  /** Absent where the browser has no place for it. */
  readonly keep?: KeepCapability | null;
  /** Opens an address in another tab, which learns nothing of this one. */
  readonly openPage: (address: string) => void;
}

const dotted = (endings: readonly string[]): readonly string[] => endings.map((ending) => `.${ending}`);

const ACCEPT: Record<OpenPurpose, string> = {
  articles: [...dotted(READ_ENDINGS), 'text/plain', 'application/json'].join(','),
  project: [...dotted(PROJECT_ENDINGS), 'application/json'].join(','),
  codebook: '.csv,.qdc,.tsv,text/csv',
  settings: '.json,application/json',
};

/** The host of the browser edition: file input and download. It has no menus. */
export function browserHost(deps: BrowserHostDeps): Host {
  const { version, pick, pickFolder, download, newToken, openPage, keep } = deps;
  const files = new Map<string, File>();
  const folders = new Map<string, PickedFolder>();
  const saves = new Map<string, { name: string; chunks: Uint8Array<ArrayBuffer>[]; size: number }>();

  const choose = (file: File): ChosenFile => {
    const token = newToken();
    files.set(token, file);
    return { token, name: file.name, size: file.size };
  };
  const chooseFolder = (folder: PickedFolder): ChosenFolder => {
    const token = newToken();
    folders.set(token, folder);
    return { token, name: folder.name };
  };
  const unknownSave = () => failure('unknown-token' as const, 'This file is not being saved any more. Export again.');

  return {
    kind: 'browser',
    ...(keep ? { keep } : {}),
    app: {
      info: async () => ok({ version, platform: platformOf(navigator.userAgent) }),
      ready: async () => ok([]),
      setState: async () => ok(null),
      onCloseRequest: () => () => {},
      closeNow: async () => ok(null),
      onCommand: () => () => {},
      onFiles: () => () => {},
    },
    files: {
      open: async (purpose) => {
        const picked = await pick(ACCEPT[purpose], purpose === 'articles');
        return picked ? ok(picked.map(choose)) : failure('cancelled', 'No file was chosen.');
      },
      adopt: async (file) =>
        file instanceof File ? ok(choose(file)) : failure('bad-arguments', 'This is not a file.'),
      openFolder: async () => {
        const picked = await pickFolder();
        return picked ? ok(chooseFolder(pickedFolder(picked))) : failure('cancelled', 'No folder was chosen.');
      },
      adoptFolder: async (folder) =>
        isFolderEntry(folder)
          ? ok(chooseFolder(droppedFolder(folder)))
          : failure('bad-arguments', 'This is not a folder.'),
      listFolder: async (token) => {
        const folder = folders.get(token);
        if (!folder) return failure('unknown-token', 'This folder is not open any more. Choose it again.');
        const found = await folder.look();
        if (!found.ok) return found;
        const { files: all, ...rest } = found.value;
        return ok({ files: all.map(({ file, path }) => ({ ...choose(file), path })), ...rest });
      },
      read: async (token) => {
        const file = files.get(token);
        if (!file) return failure('unknown-token', 'This file is not open any more. Choose it again.');
        const result = await readFile(file);
        files.delete(token);
        return result;
      },
      beginSave: async ({ suggestedName }: SaveRequest) => {
        const token = newToken();
        saves.set(token, { name: suggestedName, chunks: [], size: 0 });
        return ok({ token, name: suggestedName, size: 0 });
      },
      writeSave: async (token, chunk) => {
        const save = saves.get(token);
        if (!save) return unknownSave();
        // Copied: the caller may use its buffer again.
        save.chunks.push(new Uint8Array(chunk));
        save.size += chunk.byteLength;
        return ok(null);
      },
      commitSave: async (token, size) => {
        const save = saves.get(token);
        if (!save) return unknownSave();
        saves.delete(token);
        if (save.size !== size)
          return failure('io-error', 'The file was not complete and was not saved. Export again.');
        download(save.name, new Blob(save.chunks, { type: 'application/json' }));
        return ok(null);
      },
      abandonSave: async (token) => {
        saves.delete(token);
        return ok(null);
      },
    },
    links: {
      asks: false,
      open: async (text) => {
        const link = readLink(text, URL.parse);
        if (!link.ok) return link;
        openPage(link.value.address);
        return ok(null);
      },
    },
  };
}

const isFolderEntry = (folder: unknown): folder is FileSystemDirectoryEntry =>
  typeof folder === 'object' && folder !== null && 'isDirectory' in folder && folder.isDirectory === true;

async function readFile(file: File): Promise<Result<Uint8Array, HostError>> {
  if (file.size > MAX_FILE_BYTES) {
    const [size, most] = [file.size, MAX_FILE_BYTES].map((bytes) => Math.round(bytes / 1024 / 1024));
    return failure(
      'too-large',
      `“${file.name}” has ${size} MB; files of up to ${most} MB can be opened. Split it first.`,
    );
  }
  try {
    return ok(new Uint8Array(await file.arrayBuffer()));
  } catch (error) {
    const name = error instanceof DOMException ? error.name : '';
    if (name === 'NotFoundError') {
      return failure(
        'not-found',
        `“${file.name}” is no longer there, or is a folder. It may have been moved or renamed. Choose a file again.`,
      );
    }
    if (name === 'NotReadableError') {
      return failure(
        'no-permission',
        `“${file.name}” could not be read: you may not have the permission, it may have changed, or it is a folder.`,
      );
    }
    return failure('io-error', `“${file.name}” could not be read (${name || 'unknown reason'}).`);
  }
}

function platformOf(userAgent: string) {
  if (/Mac/u.test(userAgent)) return 'darwin' as const;
  if (/Windows/u.test(userAgent)) return 'win32' as const;
  return /Linux|X11|CrOS/u.test(userAgent) ? ('linux' as const) : ('other' as const);
}

/** A file input that is made for one choice. It has to be called from a user's gesture. */
export function pickWithInput(accept: string, multiple: boolean): Promise<readonly File[] | null> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = accept;
    input.multiple = multiple;
    input.addEventListener('change', () => resolve(input.files?.length ? [...input.files] : null));
    input.addEventListener('cancel', () => resolve(null));
    input.click();
  });
}

export function downloadWithLink(name: string, blob: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The download reads the blob after this call; the address is given back when it surely has.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

export const openPageApart = (address: string): void => void window.open(address, '_blank', 'noopener,noreferrer');
