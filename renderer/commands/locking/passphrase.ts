/** What a passphrase does to a lock. All of it is WebCrypto's; the formats are those of `shared/formats/lock`. */
import { type Failure, failure, ok, type Result } from '../../../shared/domain/result.ts';
import { LOCK, type Lock, type LockState, vouchedFor } from '../../../shared/formats/lock/lock.ts';
import type { DataKey } from '../../db/sealing/cipher.ts';

/** Rounds of a new lock: about half a second. A lock says how many it has, so that later ones can have more. */
export const ROUNDS = 600_000;

/** What is wrapped anew without asking for the passphrase again. */
export interface Opened {
  readonly lock: Lock;
  readonly dataKey: DataKey;
  readonly wrapper: CryptoKey;
}

/** A lock for a key; it opens with the passphrase, whichever way its accents are typed. */
export async function makeLock(
  passphrase: string,
  dataKey: DataKey,
  { state, turn, rounds = ROUNDS }: { readonly state: LockState; readonly turn: number; readonly rounds?: number },
): Promise<Opened> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const wrapper = await wrapperOf(passphrase, salt, rounds);
  const derive = { name: 'PBKDF2-SHA-256', rounds, salt: toHex(salt) } as const;
  return wrap({ lock: LOCK, state, turn, derive }, dataKey, wrapper);
}

/** The same lock in another state. */
export const inState = ({ lock, dataKey, wrapper }: Opened, state: LockState): Promise<Opened> =>
  wrap({ ...lock, state, turn: lock.turn + 1 }, dataKey, wrapper);

export type PassphraseFailure = Failure<'wrong-passphrase'>;

/** Nothing tells a wrong passphrase from a lock that was tampered with: neither opens. */
export async function openLock(lock: Lock, passphrase: string): Promise<Result<Opened, PassphraseFailure>> {
  const { derive, wrapped } = lock;
  const wrapper = await wrapperOf(passphrase, fromHex(derive.salt), derive.rounds);
  const algorithm = aesGcm(fromHex(wrapped.nonce), lock);
  try {
    const dataKey = await crypto.subtle.decrypt(algorithm, wrapper, fromHex(wrapped.key));
    return ok({ lock, dataKey: new Uint8Array(dataKey), wrapper });
  } catch {
    return failure('wrong-passphrase', WRONG);
  }
}

export const WRONG =
  'This passphrase does not open the project. Nothing was changed. Mind capitals, blanks and the layout of the keyboard, and try again.';

async function wrap(lock: Omit<Lock, 'wrapped'>, dataKey: DataKey, wrapper: CryptoKey): Promise<Opened> {
  const nonce = crypto.getRandomValues(new Uint8Array(12));
  const key = new Uint8Array(await crypto.subtle.encrypt(aesGcm(nonce, lock), wrapper, dataKey));
  const wrapped = { cipher: 'AES-256-GCM', nonce: toHex(nonce), key: toHex(key) } as const;
  return { lock: { ...lock, wrapped }, dataKey, wrapper };
}

async function wrapperOf(passphrase: string, salt: Uint8Array<ArrayBuffer>, rounds: number): Promise<CryptoKey> {
  const bytes = new TextEncoder().encode(passphrase.normalize('NFC'));
  const base = await crypto.subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveKey']);
  const derive = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds };
  return crypto.subtle.deriveKey(derive, base, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

const aesGcm = (iv: Uint8Array<ArrayBuffer>, lock: Pick<Lock, 'lock' | 'state' | 'turn'>): AesGcmParams => ({
  name: 'AES-GCM',
  iv,
  additionalData: new TextEncoder().encode(vouchedFor(lock)),
});

const toHex = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

const fromHex = (hex: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(hex.match(/../gu) ?? [], (pair) => Number.parseInt(pair, 16));
