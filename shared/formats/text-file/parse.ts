import { type Failure, failure, ok, type Result } from '../../domain/result.ts';
import { canonicalText, datelineOf } from '../../domain/text/canonical.ts';
import { byZeros, decodeAnyText, ENCODINGS, type Encoding, type MakeDecoder } from './decode.ts';
import { latin1, signatureOf } from './signatures.ts';
import { titleOf } from './title.ts';

export type { Decoder, Encoding, MakeDecoder } from './decode.ts';
export { ENCODINGS, encodingName } from './decode.ts';

export interface TextFile {
  /** Canonical. */
  readonly text: string;
  /** Guessed from the first line, else the file's name. */
  readonly title: string;
  /** From the text's dateline, '' without one. */
  readonly publishedOn: string;
  /** As it was read: to be shown, so that a wrong one is noticed. */
  readonly encoding: Encoding;
  /** Whether the encoding was found out by what the text looks like: somebody has to look whether the letters are right. */
  readonly isGuess: boolean;
}

export type TextFileError = Failure<'empty' | 'binary' | 'unsupported' | 'not-utf8' | 'not-encoding' | 'too-large'>;

/** Bytes. No newspaper fills it; beyond it the decoded text could be longer than an engine's longest string. */
export const LARGEST_TEXT = 256 * 1024 * 1024;

/** Control characters (but tab and line ends) that a text may have, as a share of its beginning: stray ones happen. */
const STRAY = 0.005;

/**
 * Reads an article from a text file (.txt, .md): UTF-8, or UTF-16 with a byte-order mark or its pattern of zeros; else in the
 * encoding in which it reads best (`isGuess`), or in the one that was `chosen`. What is no text is refused by name. Markdown is
 * kept as it is written.
 */
export function parseTextFile(
  bytes: Uint8Array,
  name: string,
  make: MakeDecoder,
  chosen?: string,
): Result<TextFile, TextFileError> {
  if (bytes.length === 0) return failure('empty', `“${name}” is empty.`);
  if (bytes.length > LARGEST_TEXT) {
    const [size, most] = [bytes.length, LARGEST_TEXT].map((count) => Math.round(count / 1024 / 1024));
    return failure(
      'too-large',
      `“${name}” has ${size} MB; articles of up to ${most} MB are read. Split it into parts.`,
    );
  }
  const what = signatureOf(bytes);
  if (what) {
    const advice = 'Copy its text into a text file (.txt, UTF-8) and open that.';
    return failure('unsupported', `“${name}” is ${what}, which Standpoint does not read yet. ${advice}`);
  }
  const chosenEncoding = ENCODINGS.find((encoding) => encoding === chosen);
  const decoded =
    chosenEncoding || isMarkedUtf16(bytes) || !bytes.includes(0)
      ? decodeAnyText(bytes, name, make, chosenEncoding)
      : binary(name);
  if (!decoded.ok) return decoded;
  if (isBinary(decoded.value.text)) return binary(name);
  const text = canonicalText(decoded.value.text);
  if (text.trim() === '') return failure('empty', `“${name}” holds nothing but white space.`);
  const { encoding, isGuess } = decoded.value;
  return ok({ text, title: titleOf(text, name), publishedOn: datelineOf(text), encoding, isGuess });
}

const isMarkedUtf16 = (bytes: Uint8Array): boolean =>
  ['\xFF\xFE', '\xFE\xFF', '\0\0\xFE\xFF'].some((mark) => latin1(bytes.subarray(0, 4)).startsWith(mark)) ||
  byZeros(bytes) !== null;

const binary = (name: string) =>
  failure('binary', `“${name}” is not text: it holds binary data. Choose a text file (.txt, .md) or a project file.`);

function isBinary(text: string): boolean {
  const sample = text.slice(0, 65_536);
  let controls = 0;
  for (let index = 0; index < sample.length; index += 1) {
    const unit = sample.charCodeAt(index);
    if (unit === 0) return true;
    // U+0085 and the form feed are line and page ends of old systems.
    if ((unit < 0x20 && (unit < 0x09 || unit > 0x0d)) || (unit >= 0x7f && unit <= 0x9f && unit !== 0x85)) controls += 1;
  }
  return controls > Math.max(1, sample.length * STRAY);
}

/**
 * What a file is to be tried as, by its content first; its name decides only where the content leaves it open.
 * `firstBytes` should be some 4 KB.
 */
export function kindOfFile(name: string, firstBytes: Uint8Array): 'project' | 'text' | 'unsupported' {
  if (signatureOf(firstBytes)) return 'unsupported';
  if (/\.json$/iu.test(name)) return 'project';
  const start = latin1(firstBytes.subarray(0, 4096))
    .replace(/^\xEF\xBB\xBF/u, '')
    .trimStart();
  if (start.startsWith('{')) return /\.(?:txt|md)$/iu.test(name) && !start.includes('"format"') ? 'text' : 'project';
  return firstBytes.includes(0) && !isMarkedUtf16(firstBytes) ? 'unsupported' : 'text';
}
