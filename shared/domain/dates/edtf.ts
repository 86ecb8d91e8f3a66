/** Dates of the news in EDTF (ISO 8601-2, levels 0 to 2): read, checked, bounded and said in words. */
import { boundsOf, type DayBounds } from './edtf-bounds.ts';
import { parseEdtf } from './edtf-syntax.ts';

export type { DayBounds } from './edtf-bounds.ts';
export type { Edtf, EdtfDate, EdtfEnd, EdtfFailure, EdtfInterval, EdtfSet } from './edtf-syntax.ts';
export { isEdtf, parseEdtf } from './edtf-syntax.ts';
export { describeEdtf } from './edtf-words.ts';

/**
 * First and last day a date can mean, for sorting and filters: see `boundsOf` for seasons and far years. Both null for
 * '' and for what is no EDTF.
 */
export function edtfBounds(value: string): DayBounds {
  const read = parseEdtf(value);
  return read.ok ? boundsOf(read.value) : { first: null, last: null };
}
