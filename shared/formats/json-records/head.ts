import { latin1 } from '../text-file/signatures.ts';
import { type Fields, isObject } from './records.ts';

/**
 * The records that a file of JSON or JSON Lines begins with, as far as its first bytes tell: the last one as far as it is
 * whole. Empty for every other file. Texts in it may be garbled; names of fields that are ASCII are not.
 */
export function headRecords(head: Uint8Array): readonly Fields[] {
  const text = latin1(head.subarray(0, 4096)).replace(/^\xEF\xBB\xBF/u, '');
  if (!/^\s*[[{]/u.test(text)) return [];
  const inArray = text.trimStart().startsWith('[') ? 1 : 0;
  const records: Fields[] = [];
  const take = (json: string) => {
    const value = parsed(json);
    if (isObject(value)) records.push(value);
  };
  /** What closes each object and list that is open. */
  const open: string[] = [];
  let start = 0;
  /** Up to here the record is whole, once what was open there is closed. */
  let whole = { end: 0, closers: '' };
  const mark = (end: number) => {
    whole = { end, closers: open.slice(inArray).toReversed().join('') };
  };
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === '"') {
      at = stringEnd(text, at);
    } else if (sign === '{' || sign === '[') {
      if (open.length === inArray) start = at;
      open.push(sign === '{' ? '}' : ']');
      mark(at + 1);
    } else if (sign === '}' || sign === ']') {
      open.pop();
      if (open.length === inArray) take(text.slice(start, at + 1));
      if (open.length <= inArray) start = at + 1;
      mark(at + 1);
    } else if (sign === ',') mark(at);
  }
  if (open.length > inArray && whole.end > start) take(text.slice(start, whole.end) + whole.closers);
  return records;
}

/** The offset of the quotation mark that ends a string; the length of the text where it does not end. */
function stringEnd(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === '"') return at;
    if (sign === '\\') at += 1;
  }
  return text.length;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
