import { Gunzip } from 'fflate';
import { failure, ok, type Result } from '../../domain/result.ts';
import { joinBytes } from '../join-bytes.ts';
import { type ArchiveFailure, type Caps, FREE, PIECE } from './read.ts';

/** Whether a file begins as those of gzip do. */
export const isGzip = (head: Uint8Array): boolean => head[0] === 0x1f && head[1] === 0x8b && head[2] === 8;

/** Behind what was packed: its CRC-32 and its size, four bytes each. */
const TRAILER = 8;

/**
 * Unpacks one file of gzip in memory: bytes in, bytes out. They are counted while they come out, and unpacking ends at the
 * first that is too much. What was cut off, or is not what its own checksum says, is refused. `name` is for the sentences.
 */
export function gunzip(
  bytes: Uint8Array,
  name: string,
  { entry, ratio }: Pick<Caps, 'entry' | 'ratio'>,
): Result<Uint8Array, ArchiveFailure> {
  const refuse = (code: ArchiveFailure['code'], why: string) =>
    failure(code, `“${name}” was not read: ${why} Nothing was changed.`);
  const pieces: Uint8Array[] = [];
  let size = 0;
  let crc = -1;
  const most = Math.min(entry, FREE + ratio * bytes.byteLength);
  const unpacker = new Gunzip((piece) => {
    size += piece.byteLength;
    if (size > most) return;
    crc = crcOn(crc, piece);
    pieces.push(piece);
  });
  try {
    for (let at = 0; at < bytes.byteLength && size <= most; at += PIECE) {
      unpacker.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.byteLength);
    }
  } catch {
    return refuse('archive-broken', 'it is damaged, or was cut off.');
  }
  if (size > entry) {
    return refuse('archive-too-large', 'unpacked it would be larger than anything that is meant to be read.');
  }
  if (size > most) {
    return refuse('archive-too-large', 'it unpacks to very much more than its size, as no honest file does.');
  }
  const trailer = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.byteLength - TRAILER;
  const isWhole = end > 0 && trailer.getUint32(end, true) === ~crc >>> 0 && trailer.getUint32(end + 4, true) === size;
  return isWhole ? ok(joinBytes(pieces)) : refuse('archive-broken', 'it is damaged, or was cut off.');
}

/** The remainders of all bytes, by the polynomial of gzip's CRC-32 (RFC 1952). */
const REMAINDERS = Int32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest;
});

function crcOn(before: number, bytes: Uint8Array): number {
  let crc = before;
  // By index: for so many bytes it is several times as quick.
  for (let at = 0; at < bytes.length; at += 1) crc = (crc >>> 8) ^ (REMAINDERS[(crc ^ (bytes[at] ?? 0)) & 0xff] ?? 0);
  return crc;
}
