/**
 * The cipher of locked projects: XChaCha20-Poly1305. It has to be synchronous, since an IndexedDB transaction does not wait
 * for WebCrypto, and its nonces of 24 bytes are long enough to be drawn at random for each row, however many there are.
 */
import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';

/** The key of a project's data: 32 random bytes, which never leave memory but wrapped by what a passphrase gives. */
export type DataKey = Uint8Array<ArrayBuffer>;

export const newDataKey = (): DataKey => crypto.getRandomValues(new Uint8Array(32));

const NONCE = 24;
const MARK = 16;

/** What was sealed is not what is there now, stood elsewhere, or was sealed with another key. */
export class SealBroken extends Error {
  override readonly name = 'SealBroken';
}

/** Nonce, then what is sealed. `about` says where it stands: it does not open anywhere else. */
export function seal(key: DataKey, plain: Uint8Array, about: string): Uint8Array<ArrayBuffer> {
  const sealed = new Uint8Array(NONCE + plain.byteLength + MARK);
  const nonce = crypto.getRandomValues(sealed.subarray(0, NONCE));
  sealed.set(xchacha20poly1305(key, nonce, utf8(about)).encrypt(plain), NONCE);
  return sealed;
}

/** Throws `SealBroken`. */
export function unseal(key: DataKey, sealed: Uint8Array, about: string): Uint8Array {
  if (sealed.byteLength < NONCE + MARK) throw new SealBroken(`what is sealed of ${about} was cut off`);
  try {
    return xchacha20poly1305(key, sealed.subarray(0, NONCE), utf8(about)).decrypt(sealed.subarray(NONCE));
  } catch {
    throw new SealBroken(`what is sealed of ${about} does not open: it was changed, or sealed with another key`);
  }
}

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const utf8 = (text: string): Uint8Array => encoder.encode(text);

/** A value of JSON, sealed. */
export const sealJson = (key: DataKey, value: unknown, about: string): Uint8Array<ArrayBuffer> =>
  seal(key, utf8(JSON.stringify(value)), about);

/** Throws `SealBroken`. */
export const unsealJson = (key: DataKey, sealed: Uint8Array, about: string): unknown =>
  JSON.parse(decoder.decode(unseal(key, sealed, about)));
