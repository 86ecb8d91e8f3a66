import { type Failure, failure, ok, type Result } from '../../domain/result.ts';
import { detectEncoding } from './detect.ts';

/** The part of `TextDecoder` that is needed: it throws on what is not in its encoding, and drops a byte-order mark. */
export interface Decoder {
  decode(bytes: Uint8Array): string;
}

/** Makes a strict decoder: `(label) => new TextDecoder(label, { fatal: true })`. This folder knows no `TextDecoder`. */
export type MakeDecoder = (label: Encoding) => Decoder;

/** Encodings that are read, and offered: labels of the Encoding Standard. */
export const ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'windows-1251',
  'windows-1250',
  'windows-1253',
  'windows-1254',
  'windows-1255',
  'windows-1256',
  'windows-1257',
  'windows-1258',
  'iso-8859-2',
  'iso-8859-3',
  'iso-8859-4',
  'iso-8859-5',
  'iso-8859-6',
  'iso-8859-7',
  'iso-8859-8',
  'iso-8859-10',
  'iso-8859-13',
  'iso-8859-14',
  'iso-8859-15',
  'iso-8859-16',
  'koi8-r',
  'koi8-u',
  'ibm866',
  'macintosh',
  'x-mac-cyrillic',
  'shift_jis',
  'euc-jp',
  'gb18030',
  'big5',
  'euc-kr',
] as const;
export type Encoding = (typeof ENCODINGS)[number];

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

export interface Guessed extends Decoded {
  /** Whether it was found out by what the text looks like: then somebody has to look at it. */
  readonly isGuess: boolean;
}

/**
 * The same, and where the bytes are no Unicode, in the encoding in which they read best, else as Windows-1252. A text that is
 * UTF-8 but for some damage is refused: no other encoding would make it better. `chosen` is taken as it is.
 */
export function decodeAnyText(
  bytes: Uint8Array,
  name: string,
  make: MakeDecoder,
  chosen?: Encoding,
): Result<Guessed, Failure<'not-utf8' | 'not-encoding'>> {
  if (chosen) return decodeAs(chosen, bytes, name, make);
  const unicode = decodeText(bytes, name, make);
  if (unicode.ok) return ok({ ...unicode.value, isGuess: false });
  if (encodingOf(bytes) !== 'utf-8' || startsWith(bytes, [0, 0, 0xfe, 0xff]) || isDamagedUtf8(bytes)) return unicode;
  const encoding = detectEncoding(bytes, make)?.encoding ?? 'windows-1252';
  try {
    return ok({ text: make(encoding).decode(bytes), encoding, isGuess: true });
  } catch {
    return unicode;
  }
}

function decodeAs(encoding: Encoding, bytes: Uint8Array, name: string, make: MakeDecoder) {
  try {
    return ok({ text: make(encoding).decode(bytes), encoding, isGuess: false });
  } catch {
    return failure(
      'not-encoding',
      `“${name}” cannot be in ${encodingName(encoding)}: some of its bytes mean nothing there.`,
    );
  }
}

/** An encoding's name for people. */
export const encodingName = (encoding: Encoding): string =>
  encoding === 'gb18030' ||
  encoding.startsWith('utf') ||
  encoding.startsWith('iso') ||
  encoding.startsWith('koi') ||
  encoding.startsWith('euc')
    ? encoding.toUpperCase().replace('LE', ' (little endian)').replace('BE', ' (big endian)')
    : (NAMES[encoding] ?? encoding.replace('windows', 'Windows'));

const NAMES: Readonly<Partial<Record<Encoding, string>>> = {
  ibm866: 'DOS Cyrillic (866)',
  macintosh: 'Mac Roman',
  'x-mac-cyrillic': 'Mac Cyrillic',
  shift_jis: 'Shift JIS',
  big5: 'Big5',
};

/** Mostly whole characters of UTF-8, of several bytes each: no other text looks like that by chance. */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  let [whole, broken, at] = [0, 0, 0];
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0;
    const [length] = sequenceOf(lead);
    let next = 1;
    while (next < length && ((bytes[at + next] ?? 0) & 0xc0) === 0x80) next += 1;
    if (length > 1 && next === length) whole += 1;
    else if (length !== 1) broken += 1;
    at += length > 0 && next === length ? length : 1;
  }
  return whole >= 3 && whole > 4 * broken;
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
