import { type Failure, failure, ok, type Result } from '../../domain/result.ts';
import { latin1 } from '../text-file/signatures.ts';

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** What the first 100 bytes of a database say of the rest. */
export interface Header {
  /** Bytes. */
  readonly pageSize: number;
  /** Bytes of a page that hold data: the rest at its end is kept for extensions. */
  readonly usable: number;
  readonly encoding: TextEncoding;
  /** It is written by way of a log in a file of its own: what was written last may be only there. */
  readonly hasLog: boolean;
  /** How many pages it says it has; 0 where it does not tell, or what it tells is out of date. */
  readonly pages: number;
}

export type SqliteError = Failure<'not-sqlite' | 'damaged'>;

const MAGIC = 'SQLite format 3\0';
const LENGTH = 100;
const ENCODINGS: readonly TextEncoding[] = ['utf-8', 'utf-16le', 'utf-16be'];

/** True for bytes that begin as an SQLite database does. */
export const isSqlite = (head: Uint8Array): boolean => latin1(head.subarray(0, MAGIC.length)) === MAGIC;

export function readHeader(bytes: Uint8Array, name: string): Result<Header, SqliteError> {
  if (!isSqlite(bytes)) return failure('not-sqlite', `“${name}” is not an SQLite database.`);
  const broken = (what: string) =>
    failure('damaged', `“${name}” is a damaged SQLite database: ${what}. Nothing was read. Try a backup of it.`);
  if (bytes.length < LENGTH) return broken('it ends in its first page');
  const view = new DataView(bytes.buffer, bytes.byteOffset, LENGTH);
  const size = view.getUint16(16);
  const pageSize = size === 1 ? 65_536 : size;
  if (pageSize < 512 || (pageSize & (pageSize - 1)) !== 0) return broken(`it has no page size (${size})`);
  const usable = pageSize - view.getUint8(20);
  // The format's own smallest: below it no cell fits.
  if (usable < 480) return broken(`its pages have room for ${usable} bytes`);
  const [writes, reads] = [view.getUint8(18), view.getUint8(19)];
  if (reads > 2) return broken(`its version (${reads}) is not known`);
  // 0 stands in a database that holds nothing yet.
  const encoding = ENCODINGS[Math.max(1, view.getUint32(56)) - 1];
  if (!encoding) return broken(`its text encoding (${view.getUint32(56)}) is not known`);
  // The count is true only where it was written together with the last change.
  const pages = view.getUint32(24) === view.getUint32(92) ? view.getUint32(28) : 0;
  return ok({ pageSize, usable, encoding, hasLog: writes === 2 || reads === 2, pages });
}
