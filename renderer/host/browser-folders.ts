import { byPath, isHidden, MOST_FILES_OF_FOLDER, tooManyFiles } from '../../shared/contract/folders.ts';
import type { FolderContent, HostError } from '../../shared/contract/host.ts';
import { failure, ok, type Result } from '../../shared/domain/result.ts';

/** What a folder turned out to hold, before its files have tokens. */
export interface FoundInFolder extends Omit<FolderContent, 'files'> {
  readonly files: readonly { readonly file: File; readonly path: string }[];
}

export interface PickedFolder {
  readonly name: string;
  readonly look: () => Promise<Result<FoundInFolder, HostError>>;
}

/** A folder from a file input: the browser has looked through all of it, what is hidden too. */
export function pickedFolder(all: readonly File[], most = MOST_FILES_OF_FOLDER): PickedFolder {
  const name = all[0]?.webkitRelativePath.split('/')[0] || 'The folder';
  const look = async () => {
    const hidden = new Set<string>();
    const files = all.flatMap((file) => {
      const path = file.webkitRelativePath || `${name}/${file.name}`;
      // The folder itself was chosen, however it is called.
      const [root = name, ...below] = path.split('/');
      const at = below.findIndex(isHidden);
      if (at < 0) return [{ file, path }];
      hidden.add([root, ...below.slice(0, at + 1)].join('/'));
      return [];
    });
    if (files.length > most) return failure('too-large' as const, tooManyFiles(name, most));
    return ok({ files: files.sort(byPath), unread: [], hidden: hidden.size, links: 0 });
  };
  return { name, look };
}

/** A folder that was dropped: it is looked through level by level. */
export function droppedFolder(root: FileSystemDirectoryEntry, most = MOST_FILES_OF_FOLDER): PickedFolder {
  const look = async (): Promise<Result<FoundInFolder, HostError>> => {
    const files: { file: File; path: string }[] = [];
    const unread: { path: string; message: string }[] = [];
    const folders = [{ folder: root, path: root.name }];
    let [hidden, seen] = [0, 0];
    for (let next = folders.pop(); next; next = folders.pop()) {
      const { folder, path: way } = next;
      seen += 1;
      for (const entry of (await entriesOf(folder).catch(() => null)) ?? told(unread, way, 'could not be opened')) {
        const path = `${way}/${entry.name}`;
        if (isHidden(entry.name)) hidden += 1;
        else if (isFolder(entry)) folders.push({ folder: entry, path });
        else {
          const file = await fileOf(entry as FileSystemFileEntry).catch(() => null);
          if (file) files.push({ file, path });
          else told(unread, path, 'could not be read');
        }
      }
      if (files.length > most || seen + folders.length > most)
        return failure('too-large', tooManyFiles(root.name, most));
    }
    return ok({ files: files.sort(byPath), unread: unread.sort(byPath), hidden, links: 0 });
  };
  return { name: root.name, look };
}

function told(unread: { path: string; message: string }[], path: string, what: string): [] {
  const name = path.split('/').at(-1);
  unread.push({ path, message: `“${name}” ${what}. You may not have the permission, or it is gone meanwhile.` });
  return [];
}

const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => entry.file(resolve, reject));

/** All entries of a folder: the browser hands them out a hundred at a time, and none when there are no more. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return all;
    all.push(...some);
  }
}

/** Lets the user choose a folder; null where they chose none. It has to be called from a user's gesture. */
export function pickFolderWithInput(): Promise<readonly File[] | null> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.webkitdirectory = true;
    // A folder without files is chosen, too.
    input.addEventListener('change', () => resolve([...(input.files ?? [])]));
    input.addEventListener('cancel', () => resolve(null));
    input.click();
  });
}
