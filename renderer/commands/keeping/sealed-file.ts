/** How files of a locked project are sealed that are written as a whole, and the lines of its journal. */
import type { LineSeal } from '../../../shared/formats/journal/lines.ts';
import { type DataKey, SealBroken, seal, unseal } from '../../db/sealing/cipher.ts';

/** The first bytes of a sealed file. */
const OPENING = new TextEncoder().encode('SPSEALED1\n');
const NONCE = 12;

export const isSealedFile = (bytes: Uint8Array): boolean =>
  bytes.byteLength >= OPENING.byteLength && OPENING.every((byte, at) => bytes[at] === byte);

/** Opens under this name only. By WebCrypto: a large file is sealed off the main thread. */
export async function sealFile(dataKey: DataKey, name: string, bytes: Uint8Array): Promise<Uint8Array> {
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE));
  const sealed = await crypto.subtle.encrypt(algorithm(nonce, name), await fileKey(dataKey), plain(bytes));
  const whole = new Uint8Array(OPENING.byteLength + NONCE + sealed.byteLength);
  whole.set(OPENING);
  whole.set(nonce, OPENING.byteLength);
  whole.set(new Uint8Array(sealed), OPENING.byteLength + NONCE);
  return whole;
}

/** Throws `SealBroken`. */
export async function unsealFile(dataKey: DataKey, name: string, sealed: Uint8Array): Promise<Uint8Array> {
  const nonce = sealed.slice(OPENING.byteLength, OPENING.byteLength + NONCE);
  const rest = sealed.subarray(OPENING.byteLength + NONCE);
  try {
    const opened = await crypto.subtle.decrypt(algorithm(nonce, name), await fileKey(dataKey), plain(rest));
    return new Uint8Array(opened);
  } catch {
    throw new SealBroken(`${name} does not open: it was changed, or sealed with another key`);
  }
}

const algorithm = (iv: Uint8Array<ArrayBuffer>, name: string): AesGcmParams => ({
  name: 'AES-GCM',
  iv,
  additionalData: new TextEncoder().encode(`file ${name}`),
});

const plain = (bytes: Uint8Array) => bytes as Uint8Array<ArrayBuffer>;

/** One key for one cipher: that of the rows is used with another. */
async function fileKey(dataKey: DataKey): Promise<CryptoKey> {
  const base = await crypto.subtle.importKey('raw', dataKey, 'HKDF', false, ['deriveKey']);
  const info = new TextEncoder().encode('standpoint files');
  const derive = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info };
  return crypto.subtle.deriveKey(derive, base, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

const JOURNAL = 'journal';

/** Null where the project is not locked. */
export const lineSeal = (dataKey: DataKey | null): LineSeal | null =>
  dataKey && {
    seal: (json) => toBase64(seal(dataKey, new TextEncoder().encode(json), JOURNAL)),
    open: (sealed) => {
      try {
        return new TextDecoder('utf-8', { fatal: true }).decode(unseal(dataKey, fromBase64(sealed), JOURNAL));
      } catch {
        return null;
      }
    },
  };

/** Bytes that become characters at once: more arguments than that are too many for some engines. */
const PIECE = 0x8000;

function toBase64(bytes: Uint8Array): string {
  let characters = '';
  for (let at = 0; at < bytes.byteLength; at += PIECE)
    characters += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(characters);
}

const fromBase64 = (text: string): Uint8Array => Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
