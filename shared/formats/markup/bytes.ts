import { latin1 } from '../text-file/signatures.ts';

/** Bytes as Latin-1 characters, however many: in pieces, as the engine takes only so many arguments. */
export function asLatin1(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.byteLength; at += 8192) text += latin1(bytes.subarray(at, at + 8192));
  return text;
}
