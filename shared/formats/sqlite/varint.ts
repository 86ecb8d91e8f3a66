export interface Varint {
  /** Signed, 64 bits; a number where that is exact. */
  readonly value: number | bigint;
  /** The offset after it. */
  readonly next: number;
}

/** A number of 1 to 9 bytes, seven bits each, the highest first; the ninth gives all eight. Null where it is cut off. */
export function readVarint(bytes: Uint8Array, at: number): Varint | null {
  let value = 0;
  // Seven bytes are 49 bits, which a number holds.
  for (let index = 0; index < 7; index += 1) {
    const byte = bytes[at + index];
    if (byte === undefined) return null;
    value = value * 128 + (byte & 0x7f);
    if (byte < 0x80) return { value, next: at + index + 1 };
  }
  const [eighth, ninth] = [bytes[at + 7], bytes[at + 8]];
  if (eighth === undefined) return null;
  const high = (BigInt(value) << 7n) | BigInt(eighth & 0x7f);
  if (eighth < 0x80) return { value: exact(high), next: at + 8 };
  if (ninth === undefined) return null;
  return { value: exact(BigInt.asIntN(64, (high << 8n) | BigInt(ninth))), next: at + 9 };
}

/** The integer as a number where that says the same. */
export const exact = (value: bigint): number | bigint => {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value;
};
