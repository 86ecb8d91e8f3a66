import { FORBIDDEN_IN_NAMES } from './kept.ts';

/**
 * The names of the snapshots in a folder of the user's choice: `<title as a file name> <mark of the project> <YYYY-MM-DD HH-MM>`
 * and the ending. People sort and find them by it, two projects of one title are told apart by the mark, and the host removes nothing
 * there whose name is another.
 */
export interface BackupName {
  /** As `titleInName` gives it. */
  readonly title: string;
  /** Eight hexadecimal digits that are the same as long as the project is, whatever it is called. */
  readonly mark: string;
  /** `YYYY-MM-DD HH-MM`, by the clock on the wall. */
  readonly when: string;
}

/** How many are left of a project in that folder. */
export const BACKUPS_KEPT = 10;

const ENDING = '.standpoint.json.gz';
const NAME =
  /^(.+) ([\da-f]{8}) (\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]) (?:[01]\d|2[0-3])-[0-5]\d)\.standpoint\.json\.gz$/su;
/** Names of devices on Windows, also with blanks before a dot. */
const DEVICE = /^(con|prn|aux|nul|conin\$|conout\$|com[\d¹²³]|lpt[\d¹²³]) *(\.|$)/iu;
/** Bytes of a title in UTF-8: file systems take 255 for the whole name. */
const MOST_BYTES = 200;

export const backupName = ({ title, mark, when }: BackupName): string =>
  `${titleInName(title)} ${mark} ${when}${ENDING}`;

/** Null where it is not, character for character, what `backupName` gives. */
export function readBackupName(name: unknown): BackupName | null {
  if (typeof name !== 'string' || name.length > MOST_BYTES + 100) return null;
  const [, title, mark, when] = NAME.exec(name) ?? [];
  return title && mark && when && titleInName(title) === title ? { title, mark, when } : null;
}

export const isBackupName = (name: unknown): name is string => readBackupName(name) !== null;

/** A title as part of a file's name on any system: no separators, nothing hidden, no device. Done twice it stays the same. */
export function titleInName(title: string): string {
  const plain = trimmed(title.toWellFormed().replace(FORBIDDEN_IN_NAMES, ' ').normalize('NFC').replace(/\s+/gu, ' '));
  const named = plain === '' ? 'Untitled' : plain;
  return cut(DEVICE.test(named) ? `_${named}` : named);
}

const trimmed = (text: string): string => text.replace(/^[. ]+|[. ]+$/gu, '');

function cut(text: string): string {
  let bytes = 0;
  let end = 0;
  for (const letter of text) {
    bytes += bytesOf(letter.codePointAt(0) ?? 0);
    if (bytes > MOST_BYTES) return trimmed(text.slice(0, end));
    end += letter.length;
  }
  return text;
}

const bytesOf = (point: number): number => (point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4);
