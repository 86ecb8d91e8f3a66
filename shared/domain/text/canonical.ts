import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * The canonical text of an article: LF line ends, no byte-order mark, no control characters but tab and LF.
 * Unicode is not normalised: what the source wrote is what the analyst quotes. U+2028 and U+2029 stay (they are
 * text, not line ends, for every program that counts code points); a lone surrogate, which UTF-8 cannot carry,
 * becomes U+FFFD.
 */
export function canonicalText(raw: string): string {
  return raw
    .replace(/\r\n?/gu, '\n')
    .replace(CONTROLS, '')
    .replace(/^\uFEFF+/u, '')
    .toWellFormed();
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this removes
const CONTROLS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/gu;

/** True for a text that `canonicalText` would leave as it is. */
export const isCanonical = (text: string): boolean => canonicalText(text) === text;

/** SHA-256 of the text in UTF-8, lower-case hex. */
export const hashText = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

/**
 * The dateline that some articles carry: the text opens with `date YYYY-MM-DD`, after white space, and goes on in the
 * same line. Gives the date, or '' where there is none or it is no day of the calendar.
 */
export function datelineOf(text: string): string {
  const [, date = '', month = '', day = ''] = /^\s*date\s+(\d{4}-(\d{2})-(\d{2}))(?=\s|$)/iu.exec(text) ?? [];
  if (!date) return '';
  const lastDay = new Date(Date.UTC(Number(date.slice(0, 4)), Number(month), 0)).getUTCDate();
  const valid = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= lastDay;
  return valid ? date : '';
}
