import { type Failure, failure, ok, type Result } from '../../domain/result.ts';

/** The part of `TextDecoder` that is needed: it throws on what is not in its encoding, and drops a byte-order mark. */
export interface Decoder {
  decode(bytes: Uint8Array): string;
}

/** Makes a strict decoder: `(label) => new TextDecoder(label, { fatal: true })`. This folder knows no `TextDecoder`. */
export type MakeDecoder = (label: Encoding) => Decoder;

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

const ADVICE = 'Open it in the program it comes from or in a text editor, save it as UTF-8, and open it here again.';

/** Decodes by byte-order mark, then by UTF-16's pattern of zeros, else as strict UTF-8. Never guesses in silence. */
export function decodeText(bytes: Uint8Array, name: string, make: MakeDecoder): Result<Decoded, Failure<'not-utf8'>> {
  if (startsWith(bytes, [0xff, 0xfe, 0, 0]) || startsWith(bytes, [0, 0, 0xfe, 0xff])) {
    return failure('not-utf8', `“${name}” is in UTF-32, which Standpoint does not read. ${ADVICE}`);
  }
  const encoding = encodingOf(bytes);
  try {
    return ok({ text: make(encoding).decode(bytes), encoding });
  } catch {
    return failure('not-utf8', `${encoding === 'utf-8' ? badUtf8(bytes, name) : badUtf16(bytes, name)} ${ADVICE}`);
  }
}

function encodingOf(bytes: Uint8Array): Encoding {
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
  if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be';
  return byZeros(bytes) ?? 'utf-8';
}

/**
 * UTF-16 without a mark: text that is mostly Latin has a zero in every other byte, and hardly one in between
 * (some emoji bring one). Null where the first bytes do not show that pattern.
 */
export function byZeros(bytes: Uint8Array): Encoding | null {
  const sample = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  for (let index = 0; index < sample.length; index += 1) {
    if (sample[index] === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = zeros;
  const many = sample.length / 2 / 4;
  if (sample.length < 4 || bytes.length % 2 === 1) return null;
  if (odd > many && even * 10 < odd) return 'utf-16le';
  return even > many && odd * 10 < even ? 'utf-16be' : null;
}

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

function badUtf8(bytes: Uint8Array, name: string): string {
  const offset = firstBadByte(bytes);
  let line = 1;
  for (let index = 0; index < offset; index += 1) if (bytes[index] === 0x0a) line += 1;
  if (offset === bytes.length) {
    return `“${name}” ends in the middle of a character (UTF-8, line ${line}): it may have been cut off.`;
  }
  const byte = (bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  return `“${name}” is not in UTF-8: the byte ${byte} at offset ${offset} (line ${line}) does not belong there. It was probably saved in an older encoding, such as Windows-1252 or Windows-1251.`;
}

const badUtf16 = (bytes: Uint8Array, name: string): string =>
  bytes.length % 2 === 1
    ? `“${name}” is in UTF-16, but ends in the middle of a character: it may have been cut off.`
    : `“${name}” is in UTF-16, but has half characters in it.`;

/**
 * The offset of the first byte that no UTF-8 text can have there (Unicode Standard, table 3-7): the start of the broken
 * character. The length where the text only ends too early.
 */
export function firstBadByte(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0;
    const [length, low, high] = sequenceOf(lead);
    if (length === 0) return at;
    for (let next = 1; next < length; next += 1) {
      const byte = bytes[at + next];
      if (byte === undefined) return bytes.length;
      // Only the second byte has narrower limits: no long forms, no surrogates, nothing beyond U+10FFFF.
      const [least, most] = next === 1 ? [low, high] : [0x80, 0xbf];
      if (byte < least || byte > most) return at;
    }
    at += length;
  }
  return bytes.length;
}

/** Length of the character that a byte begins (0: none), and the limits of its second byte. */
function sequenceOf(lead: number): readonly [length: number, low: number, high: number] {
  if (lead < 0x80) return [1, 0, 0];
  if (lead < 0xc2 || lead > 0xf4) return [0, 0, 0];
  if (lead < 0xe0) return [2, 0x80, 0xbf];
  if (lead < 0xf0) return [3, lead === 0xe0 ? 0xa0 : 0x80, lead === 0xed ? 0x9f : 0xbf];
  return [4, lead === 0xf0 ? 0x90 : 0x80, lead === 0xf4 ? 0x8f : 0xbf];
}
