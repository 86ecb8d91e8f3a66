import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Lock, parseLock, vouchedFor } from './lock.ts';

const LOCK: Lock = {
  ...{ lock: 1, state: 'locked', turn: 2 },
  derive: { name: 'PBKDF2-SHA-256', rounds: 600_000, salt: 'ab'.repeat(16) },
  wrapped: { cipher: 'AES-256-GCM', nonce: '00'.repeat(12), key: 'c0'.repeat(48) },
};

describe('a lock', () => {
  it('is read as it was written', () => {
    expect(parseLock(JSON.parse(JSON.stringify(LOCK)))).toEqual(LOCK);
  });

  it.each([
    ['another version', { ...LOCK, lock: 2 }],
    ['a state there is not', { ...LOCK, state: 'open' }],
    ['rounds that would never end', { ...LOCK, derive: { ...LOCK.derive, rounds: 1e12 } }],
    ['no rounds', { ...LOCK, derive: { ...LOCK.derive, rounds: 0 } }],
    ['a salt that is cut off', { ...LOCK, derive: { ...LOCK.derive, salt: 'ab' } }],
    ['a key that is no hex', { ...LOCK, wrapped: { ...LOCK.wrapped, key: 'z'.repeat(96) } }],
    ['another cipher', { ...LOCK, wrapped: { ...LOCK.wrapped, cipher: 'none' } }],
    ['a list', []],
    ['nothing', null],
  ])('with %s is none', (_, value) => {
    expect(parseLock(value)).toBeNull();
  });

  it('never throws, whatever it is given', () => {
    fc.assert(fc.property(fc.anything(), (value) => parseLock(value) === null));
  });

  it('vouches for its state and its number', () => {
    expect(vouchedFor(LOCK)).not.toBe(vouchedFor({ ...LOCK, state: 'unlocking' }));
    expect(vouchedFor(LOCK)).not.toBe(vouchedFor({ ...LOCK, turn: 3 }));
  });
});
