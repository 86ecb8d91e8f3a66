/** What both hosts agree on about folders. */

/** More files, or more folders, than that are somebody's whole disk rather than an archive of articles. */
export const MOST_FILES_OF_FOLDER = 20_000;

export const tooManyFiles = (folder: string, most = MOST_FILES_OF_FOLDER): string =>
  `“${folder}” has more than ${most} files or folders in it. Nothing was read. Choose a folder inside it, or move what you need to one of its own.`;

/** What systems and programs put among people's files. */
const OF_SYSTEMS: ReadonlySet<string> = new Set([
  ...['thumbs.db', 'desktop.ini', '$recycle.bin', 'system volume information', '__macosx', 'lost+found'],
]);

/**
 * Whether a file or folder is passed over by its name, which has no folder in it: hidden, the system's, or a lock of an
 * open document. That Windows has hidden one otherwise is not seen.
 */
export const isHidden = (name: string): boolean =>
  name.startsWith('.') || name.startsWith('~$') || OF_SYSTEMS.has(name.toLowerCase());

/** Numbers in names count as numbers; the same in every language of the system. */
const collator = new Intl.Collator('en', { numeric: true });

/** The order in which names of files come: “Story 9” before “Story 10”, a folder’s files together. */
export function compareNames(a: string, b: string): number {
  const [one, other] = [a.split('/'), b.split('/')];
  for (let at = 0; at < Math.min(one.length, other.length); at += 1) {
    const order = collator.compare(one[at] ?? '', other[at] ?? '');
    if (order !== 0) return order;
  }
  // Names that differ only in what is not seen keep one order.
  return one.length - other.length || (a < b ? -1 : a > b ? 1 : 0);
}

/** The order in which files of a folder come. */
export const byPath = (a: { readonly path: string }, b: { readonly path: string }): number =>
  compareNames(a.path, b.path);
