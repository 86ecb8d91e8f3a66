import { firstBadByte, type MakeDecoder } from '../text-file/decode.ts';
import type { TextEncoding } from './header.ts';

export interface DecodedText {
  readonly text: string;
  /** Bytes that are no text were replaced by U+FFFD. */
  readonly isMended: boolean;
}

export type DecodeText = (bytes: Uint8Array) => DecodedText;

/** Reads the texts of a database. Nothing is dropped: a byte-order mark is a character here, as it is for SQLite. */
export function textDecoder(encoding: TextEncoding, make: MakeDecoder): DecodeText {
  if (encoding !== 'utf-8') return (bytes) => utf16(bytes, encoding === 'utf-16le');
  const decoder = make('utf-8');
  return (bytes) => {
    const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? '\uFEFF' : '';
    const text = attempt(() => decoder.decode(bytes));
    return text === null ? { text: mendUtf8(bytes), isMended: true } : { text: mark + text, isMended: false };
  };
  function mendUtf8(bytes: Uint8Array): string {
    let text = '';
    for (let at = 0; at < bytes.length; ) {
      const rest = bytes.subarray(at);
      const bad = firstBadByte(rest);
      const good = bad < rest.length ? bad : wholeEnd(rest);
      text += attempt(() => decoder.decode(rest.subarray(0, good))) ?? '\uFFFD';
      if (good < rest.length) text += '\uFFFD';
      at += bad < rest.length ? good + 1 : rest.length;
    }
    return text;
  }
}

/** Where the last character begins in bytes that end in the middle of one; their end where they do not. */
function wholeEnd(bytes: Uint8Array): number {
  let at = bytes.length - 1;
  while (at > 0 && bytes.length - at < 4 && ((bytes[at] ?? 0) & 0xc0) === 0x80) at -= 1;
  const lead = bytes[at] ?? 0;
  const length = lead < 0xc0 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  return at + length > bytes.length ? at : bytes.length;
}

function attempt(read: () => string): string | null {
  try {
    return read();
  } catch {
    return null;
  }
}

/** Some thousand at once: a call takes only so many arguments. */
const CHUNK = 8192;

function utf16(bytes: Uint8Array, isLittle: boolean): DecodedText {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const pieces: string[] = [];
  const length = bytes.length >> 1;
  for (let from = 0; from < length; from += CHUNK) {
    const units: number[] = [];
    for (let index = from; index < Math.min(length, from + CHUNK); index += 1) {
      units.push(view.getUint16(index * 2, isLittle));
    }
    pieces.push(String.fromCharCode(...units));
  }
  const text = pieces.join('');
  const isWhole = text.isWellFormed() && bytes.length % 2 === 0;
  return { text: isWhole ? text : text.toWellFormed(), isMended: !isWhole };
}
