import { ENCODINGS, type Encoding, type MakeDecoder } from './decode.ts';
import { isLatin, LATIN_LANGUAGES, weightOf } from './letters.ts';

const UNICODE: ReadonlySet<string> = new Set(['utf-8', 'utf-16le', 'utf-16be']);

/**
 * How much an encoding is to be preferred where the text reads as well in another: the common ones before those that
 * hardly any file has, and before those that differ in signs only.
 */
const PREFERENCE: Readonly<Partial<Record<Encoding, number>>> = {
  'windows-1252': 0.06,
  'windows-1251': 0.05,
  'windows-1250': 0.05,
  'windows-1253': 0.05,
  'windows-1254': 0.02,
  'windows-1255': 0.05,
  'windows-1256': 0.05,
  'windows-1257': 0.03,
  'koi8-u': 0.02,
  'koi8-r': 0.03,
  'iso-8859-3': -0.3,
  'iso-8859-4': -0.2,
  'iso-8859-10': -0.3,
  'iso-8859-14': -0.3,
  'iso-8859-16': -0.2,
  macintosh: -0.1,
  'x-mac-cyrillic': -0.1,
  'windows-1258': -0.1,
};

/** Bytes that are looked at: what they do not tell, more would not. */
const SAMPLE = 64 * 1024;

export interface Detected {
  readonly encoding: Encoding;
  /** How much better it fits than the next one that reads otherwise; the more, the surer. */
  readonly lead: number;
}

/**
 * The likeliest encoding of a text that is not in Unicode: each is tried, and the text that it gives is looked at. Letters that
 * are common in languages of their script speak for it; signs and rare letters, capitals within words, and words of two
 * scripts against it. Null where there is nothing beyond ASCII, or no encoding has all the bytes.
 */
export function detectEncoding(bytes: Uint8Array, make: MakeDecoder): Detected | null {
  const sample = bytes.subarray(0, SAMPLE);
  const found = ENCODINGS.filter((encoding) => !UNICODE.has(encoding)).flatMap((encoding) => {
    const text = decoded(sample, encoding, make);
    return text === null ? [] : [{ encoding, text, score: scoreOf(text, encoding) + (PREFERENCE[encoding] ?? 0) }];
  });
  const [best, ...others] = found.sort((a, b) => b.score - a.score);
  if (!best || Number.isNaN(best.score)) return null;
  const next = others.find(({ text }) => text !== best.text);
  return { encoding: best.encoding, lead: best.score - (next?.score ?? -6) };
}

function decoded(sample: Uint8Array, encoding: Encoding, make: MakeDecoder): string | null {
  // The sample may end in the middle of a character.
  for (let cut = 0; cut < 4; cut += 1) {
    try {
      return make(encoding).decode(sample.subarray(0, sample.length - cut));
    } catch {
      if (sample.length < SAMPLE) return null;
    }
  }
  return null;
}

const CHINESE: ReadonlySet<string> = new Set(['gb18030', 'big5']);
const KOREAN: ReadonlySet<string> = new Set(['euc-kr']);

/** The mean of how well the characters beyond ASCII fit, each counted by the bytes that it took. */
function scoreOf(text: string, encoding: Encoding): number {
  let [sum, bytes] = [0, 0];
  let before = '';
  const latin = new Map<string, number>();
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code >= 0x80) {
      const size = code >= 0x1100 && code !== 0x20ac && !(code >= 0x1e00 && code < 0x2200) ? 2 : 1;
      if (isLatin(character)) latin.set(character, (latin.get(character) ?? 0) + 1);
      else sum += size * weightOf(character);
      sum += size * contextOf(before, character, encoding);
      bytes += size;
    } else if (isBrokenWord(before, character)) sum -= 1;
    before = character;
  }
  return bytes === 0 ? Number.NaN : (sum + latinScore(latin)) / bytes;
}

/** Letters of the language that has most of them fit; the others do not. */
function latinScore(counts: ReadonlyMap<string, number>): number {
  let best = Number.NEGATIVE_INFINITY;
  for (const letters of LATIN_LANGUAGES) {
    let sum = 0;
    for (const [letter, count] of counts) {
      const isOwn = letters.includes(letter);
      const isCapital = !isOwn && letters.includes(letter === 'İ' ? 'ı' : letter.toLowerCase());
      sum += count * (isOwn ? 2.2 : isCapital ? 1.4 : -1);
    }
    best = Math.max(best, sum);
  }
  return counts.size === 0 ? 0 : best;
}

/** What stands before a character speaks for or against it. */
function contextOf(before: string, character: string, encoding: Encoding): number {
  if (/[\u3041-\u3096\u30A1-\u30FA]/u.test(character)) return CHINESE.has(encoding) || KOREAN.has(encoding) ? -4 : 0;
  if (KOREAN.has(encoding) && /\p{sc=Han}/u.test(character)) return -1.5;
  if (/[\u0300-\u0323]/u.test(character)) return /[aeiouyâêôăơư]/iu.test(before) ? 0 : -3;
  return isBrokenWord(before, character) ? -2 : 0;
}

/** A capital after a small letter, or two scripts in one word. */
function isBrokenWord(before: string, character: string): boolean {
  if (!/\p{L}/u.test(before) || !/\p{L}/u.test(character)) return false;
  if (/\p{Ll}/u.test(before) && /\p{Lu}/u.test(character)) return true;
  const [one, other] = [scriptOf(before), scriptOf(character)];
  return one !== other && one !== null && other !== null;
}

function scriptOf(character: string): string | null {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x250 || (code >= 0x1e00 && code < 0x1f00)) return 'latin';
  if (code >= 0x370 && code < 0x400) return 'greek';
  if (code >= 0x400 && code < 0x530) return 'cyrillic';
  if (code >= 0x590 && code < 0x600) return 'hebrew';
  if (code >= 0x600 && code < 0x700) return 'arabic';
  return null;
}
