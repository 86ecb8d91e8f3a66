import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** SHA-256 of a file, lower-case hex. */
export const hashBytes = (bytes: Uint8Array): string => bytesToHex(sha256(bytes));

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** SHA-256 of a style or a script, as a content security policy names it: base64. */
export function hashForPolicy(source: string): string {
  const bytes = sha256(utf8ToBytes(source));
  let written = '';
  // 32 bytes: ten times three, and two that are left.
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(at, at + 3);
    const bits = (a << 16) | (b << 8) | c;
    for (const shift of [18, 12, 6, 0]) written += ALPHABET[(bits >> shift) & 63];
  }
  return `${written.slice(0, 43)}=`;
}
