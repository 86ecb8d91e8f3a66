import type { Header } from './header.ts';
import { readVarint } from './varint.ts';

/** A database's bytes in pages, numbered from 1. */
export interface Pages {
  readonly bytes: Uint8Array;
  readonly header: Header;
}

export interface Cell {
  readonly rowid: number | bigint;
  readonly payload: Uint8Array;
}

/** Kinds of pages, by their first byte. */
const INTERIOR = 0x05;
const LEAF = 0x0d;

/** Bytes before the cell pointers; the first page of the file has the file's header in front. */
const HEAD = { [INTERIOR]: 12, [LEAF]: 8 } as const;
const FILE_HEAD = 100;

/** The usable part of a page; null for one that is not there, or not whole. */
function pageAt({ bytes, header }: Pages, number: number): Uint8Array | null {
  const from = (number - 1) * header.pageSize;
  if (number < 1 || from + header.pageSize > bytes.length) return null;
  return bytes.subarray(from, from + header.usable);
}

/** What is left of what a table can have: each page once, and no more bytes than there are in the file. */
interface Allowance {
  readonly seen: Set<number>;
  bytes: number;
}

/** A row takes at least a size, an id and a pointer to it. */
const ROW_OVERHEAD = 4;

/**
 * All rows of a table, in the order of their ids. It visits each page once, and gives no more bytes than the file has,
 * so that a damaged file neither hangs it nor fills the memory. What cannot be read goes to `onFault`, a sentence each.
 */
export function* readCells(file: Pages, root: number, onFault: (sentence: string) => void): Generator<Cell> {
  const allowance: Allowance = { seen: new Set(), bytes: file.bytes.length };
  const { seen } = allowance;
  const waiting = [root];
  let visits = Math.ceil(file.bytes.length / file.header.pageSize);
  for (let number = waiting.pop(); number !== undefined; number = waiting.pop()) {
    visits -= 1;
    if (visits < 0) {
      onFault('It names more pages than the file has.');
      return;
    }
    const page = pageAt(file, number);
    if (!page) {
      onFault(`Page ${number} is not in the file.`);
      continue;
    }
    if (seen.has(number)) {
      onFault(`Page ${number} is named twice.`);
      continue;
    }
    seen.add(number);
    const start = number === 1 ? FILE_HEAD : 0;
    const kind = page[start];
    if (kind !== INTERIOR && kind !== LEAF) {
      onFault(`Page ${number} is no page of a table.`);
      continue;
    }
    const pointers = cellPointers(page, start, HEAD[kind]);
    if (kind === INTERIOR) {
      const children = pointers.map((at) => uint32(page, at));
      children.push(uint32(page, start + 8));
      // The last one in is the first one out.
      for (const child of children.reverse()) waiting.push(child ?? 0);
      continue;
    }
    let broken = 0;
    for (const at of pointers) {
      const cell = readCell(file, page, at, allowance);
      if (cell) yield cell;
      else broken += 1;
    }
    if (broken > 0) onFault(`${broken === 1 ? '1 row' : `${broken} rows`} on page ${number} cannot be read.`);
  }
}

function cellPointers(page: Uint8Array, start: number, head: number): number[] {
  const count = uint16(page, start + 3) ?? 0;
  const pointers: number[] = [];
  for (let index = 0; index < count; index += 1) {
    const at = uint16(page, start + head + index * 2);
    if (at === null) break;
    pointers.push(at);
  }
  return pointers;
}

/** A row: its size, its id, and its bytes, which go on in a chain of pages where they do not fit. */
function readCell(file: Pages, page: Uint8Array, at: number, allowance: Allowance): Cell | null {
  const size = readVarint(page, at);
  const rowid = size && readVarint(page, size.next);
  if (!size || !rowid || typeof size.value === 'bigint' || size.value < 0) return null;
  const cost = size.value + ROW_OVERHEAD;
  if (cost > allowance.bytes) return null;
  // Also where it turns out to be broken: making room for it costs, too.
  allowance.bytes -= cost;
  const local = localSize(size.value, file.header.usable);
  if (rowid.next + local > page.length) return null;
  const begin = page.subarray(rowid.next, rowid.next + local);
  if (local === size.value) return { rowid: rowid.value, payload: begin };
  const payload = new Uint8Array(size.value);
  payload.set(begin);
  let filled = local;
  let next = uint32(page, rowid.next + local);
  while (filled < payload.length) {
    const more = next === null || allowance.seen.has(next) ? null : pageAt(file, next);
    if (next === null || !more) return null;
    allowance.seen.add(next);
    const piece = more.subarray(4, 4 + payload.length - filled);
    payload.set(piece, filled);
    filled += piece.length;
    next = uint32(more, 0);
  }
  return { rowid: rowid.value, payload };
}

/** How many bytes of a row stand on the page of its table itself: the format's own formula. */
function localSize(size: number, usable: number): number {
  const most = usable - 35;
  if (size <= most) return size;
  const least = Math.floor(((usable - 12) * 32) / 255) - 23;
  const fitting = least + ((size - least) % (usable - 4));
  return fitting <= most ? fitting : least;
}

function uint16(bytes: Uint8Array, at: number): number | null {
  const [high, low] = [bytes[at], bytes[at + 1]];
  return high === undefined || low === undefined ? null : high * 256 + low;
}

function uint32(bytes: Uint8Array, at: number): number | null {
  const [high, low] = [uint16(bytes, at), uint16(bytes, at + 2)];
  return high === null || low === null ? null : high * 65_536 + low;
}
