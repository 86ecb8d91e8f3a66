import type { DecodeText } from './text.ts';
import { exact, readVarint } from './varint.ts';

/** A value as it is stored. Integers that a number cannot hold exactly are bigints. */
export type SqlValue = null | number | bigint | string | Uint8Array;

/**
 * The values of a row: its header gives a type for each, then they follow one another. Null where the two do not fit
 * together. Columns beyond `most` are not read; a row may have fewer than its table, which got them later.
 */
export function readRecord(
  payload: Uint8Array,
  most: number,
  decode: DecodeText,
): { readonly values: readonly SqlValue[]; readonly isMended: boolean } | null {
  const size = readVarint(payload, 0);
  if (!size || typeof size.value === 'bigint' || size.value > payload.length || size.value < size.next) return null;
  const values: SqlValue[] = [];
  let isMended = false;
  let at = size.next;
  let from = size.value;
  while (at < size.value && values.length < most) {
    const type = readVarint(payload, at);
    if (!type || typeof type.value === 'bigint' || type.next > size.value) return null;
    const length = lengthOf(type.value);
    if (length === null || from + length > payload.length) return null;
    const bytes = payload.subarray(from, from + length);
    if (type.value >= 13 && type.value % 2 === 1) {
      const decoded = decode(bytes);
      isMended ||= decoded.isMended;
      values.push(decoded.text);
    } else {
      values.push(plainValue(type.value, bytes));
    }
    from += length;
    at = type.next;
  }
  return { values, isMended };
}

/** Bytes that a value of this type takes; null for the types that stand in no file. */
function lengthOf(type: number): number | null {
  if (type < 0 || type === 10 || type === 11) return null;
  if (type >= 12) return (type - (type % 2 === 0 ? 12 : 13)) / 2;
  return [0, 1, 2, 3, 4, 6, 8, 8, 0, 0][type] ?? null;
}

function plainValue(type: number, bytes: Uint8Array): SqlValue {
  if (type === 0) return null;
  if (type === 8) return 0;
  if (type === 9) return 1;
  // A copy: the file's bytes are not kept alive for a few of them.
  if (type >= 12) return bytes.slice();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (type === 7) return view.getFloat64(0);
  if (type === 6) return exact(view.getBigInt64(0));
  let value = view.getInt8(0);
  for (let index = 1; index < bytes.length; index += 1) value = value * 256 + view.getUint8(index);
  return value;
}
