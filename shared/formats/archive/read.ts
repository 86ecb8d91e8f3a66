import { strFromU8, Unzip, type UnzipFile, UnzipInflate } from 'fflate';
import { type Failure, failure, ok, type Result } from '../../domain/result.ts';
import { joinBytes } from '../join-bytes.ts';

/** The most that an archive may hold. Bytes count as they come out, whatever its directory says. */
export interface Caps {
  readonly entries: number;
  /** Bytes of one entry, and of all of them together. */
  readonly entry: number;
  readonly total: number;
  /** Bytes that come out for each that goes in, beyond the first megabyte. */
  readonly ratio: number;
}

export const CAPS: Caps = { entries: 2000, entry: 200e6, total: 500e6, ratio: 200 };

/** A project of many texts packs well: the usual ratio is for files of unknown people. */
export const PROJECT_CAPS = { entry: 500e6, ratio: 1000 };

/** The ratio counts from here on: a small file of blanks is no bomb. */
export const FREE = 1e6;
/** Bytes that are given to the unpacker at once, so that it can be stopped in between. */
export const PIECE = 16 * 1024;

export type ArchiveFailure = Failure<'archive-broken' | 'archive-too-large' | 'archive-unsafe' | 'archive-locked'>;

/** The entries of an archive by their names; folders are none. */
export type Archive = ReadonlyMap<string, Uint8Array>;

export interface ArchiveOptions {
  /** Which entries are wanted; the others are not unpacked, but counted. */
  readonly wants?: (name: string) => boolean;
  readonly caps?: Caps;
}

/**
 * Unpacks a ZIP archive in memory. What it holds is counted while it comes out, and unpacking ends at the first that is
 * too much. Refused: names that lead out of the archive or stand in it twice, locked archives, entries that end early.
 * `name` is for the sentences.
 */
export function readArchive(
  bytes: Uint8Array,
  name: string,
  { wants = () => true, caps = CAPS }: ArchiveOptions = {},
): Result<Archive, ArchiveFailure> {
  const entries = new Map<string, Uint8Array>();
  const seen = new Set<string>();
  let total = 0;
  const refusals: ArchiveFailure[] = [];
  let open = 0;
  const refuse = (code: ArchiveFailure['code'], why: string) => {
    refusals.push({ code, message: `“${name}” was not read: ${why} Nothing was changed.` });
  };
  const unzip = new Unzip();
  unzip.register(UnzipInflate);
  unzip.onfile = (file: UnzipFile) => {
    if (refusals.length > 0) return;
    seen.add(file.name);
    if (seen.size > caps.entries) return refuse('archive-too-large', `it holds more than ${caps.entries} files.`);
    if (isUnsafe(file.name))
      return refuse('archive-unsafe', `it holds a file with the name “${file.name.slice(0, 80)}”.`);
    if (file.name.endsWith('/') || !wants(file.name)) return;
    if (entries.has(file.name)) return refuse('archive-unsafe', `it holds “${file.name}” twice.`);
    const pieces: Uint8Array[] = [];
    let size = 0;
    open += 1;
    file.ondata = (error, data, final) => {
      if (error) return refuse('archive-broken', `“${file.name}” in it is damaged.`);
      size += data.byteLength;
      total += data.byteLength;
      if (size > caps.entry || total > caps.total) {
        return refuse('archive-too-large', 'unpacked it would be larger than anything that is meant to be read.');
      }
      if (total > FREE + caps.ratio * bytes.byteLength) {
        return refuse('archive-too-large', 'it unpacks to very much more than its size, as no honest file does.');
      }
      pieces.push(data);
      if (!final) return;
      open -= 1;
      entries.set(file.name, joinBytes(pieces));
    };
    file.start();
  };
  try {
    for (let at = 0; at < bytes.byteLength && refusals.length === 0; at += PIECE) {
      unzip.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.byteLength);
    }
  } catch {
    refuse('archive-broken', 'it is damaged, or no ZIP archive.');
  }
  if (refusals.length === 0) checkDirectory(bytes, seen, refuse);
  if (open > 0) refuse('archive-broken', 'it ends early: it may have been cut off.');
  // What was found first says it best.
  const [refusal] = refusals;
  return refusal ? failure(refusal.code, refusal.message) : ok(entries);
}

const isUnsafe = (name: string): boolean =>
  name === '' ||
  name.length > 1000 ||
  /[\p{Cc}\\]/u.test(name) ||
  /^(?:\/|[a-z]:)/iu.test(name) ||
  name.split('/').some((part) => part === '..' || part === '__proto__');

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCKED = 1;

/**
 * The directory at the end has to name what was found on the way: else two programs could see two different archives.
 * An archive that says it holds nothing has a directory and no entries.
 */
function checkDirectory(
  bytes: Uint8Array,
  seen: ReadonlySet<string>,
  refuse: (code: ArchiveFailure['code'], why: string) => void,
): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.byteLength - 22;
  const last = Math.max(0, end - 65_535);
  while (end >= last && end >= 0 && view.getUint32(end, true) !== END_OF_DIRECTORY) end -= 1;
  if (end < last || end < 0)
    return refuse('archive-broken', 'it has no directory at its end: it may have been cut off.');
  let at = view.getUint32(end + 16, true);
  const named = new Set<string>();
  while (at + 46 <= end && view.getUint32(at, true) === DIRECTORY_ENTRY) {
    if (view.getUint16(at + 8, true) & LOCKED) return refuse('archive-locked', 'it is locked with a password.');
    const [length, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [
      number,
      number,
      number,
    ];
    // As the unpacker reads names: UTF-8 where the archive says so, else byte by byte.
    const isUtf8 = (view.getUint16(at + 8, true) & 0x800) !== 0;
    named.add(strFromU8(bytes.subarray(at + 46, at + 46 + length), !isUtf8));
    at += 46 + length + extra + comment;
  }
  if (named.size !== seen.size || [...named].some((one) => !seen.has(one))) {
    refuse('archive-broken', 'its directory does not name what it holds.');
  }
}
