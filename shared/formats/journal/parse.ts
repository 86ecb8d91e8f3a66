import type { EntryLine, JournalHead, LineSeal, TextLine } from './lines.ts';
import { JOURNAL, readJournalLine } from './lines.ts';

export interface JournalRead {
  /** Null where not even the first line is whole. */
  readonly head: JournalHead | null;
  /** By their hash. */
  readonly texts: ReadonlyMap<string, string>;
  /** Without gaps, from the one after the head's. */
  readonly entries: readonly EntryLine[];
  /** Bytes up to the end of the last line that is whole. */
  readonly good: number;
  /** What is wrong behind them; null where nothing is. */
  readonly trouble: JournalTrouble | null;
}

export interface JournalTrouble {
  /** Offset in bytes at which what cannot be used begins. */
  readonly at: number;
  /** Bytes that cannot be used. */
  readonly bytes: number;
  readonly why: 'cut' | 'damaged' | 'gap' | 'other-version' | 'sealed';
}

const LINE_END = 0x0a;

/**
 * Reads a journal as far as it is whole: up to the first line that is cut off, is not what its checksum says, or does not
 * follow on the one before. What comes after that is told and not used. Never throws, whatever the bytes are.
 * `decode` reads strict UTF-8 and throws where it is none. `seal` is that of a locked project; lines that are not sealed are
 * read all the same.
 */
export function parseJournal(
  bytes: Uint8Array,
  decode: (bytes: Uint8Array) => string,
  seal: LineSeal | null = null,
): JournalRead {
  const texts = new Map<string, string>();
  const entries: EntryLine[] = [];
  let head: JournalHead | null = null;
  let good = 0;
  const stop = (why: JournalTrouble['why']): JournalRead => {
    const trouble = { at: good, bytes: bytes.byteLength - good, why };
    return { head, texts, entries, good, trouble };
  };
  while (good < bytes.byteLength) {
    const end = bytes.indexOf(LINE_END, good);
    if (end === -1) return stop('cut');
    const body = readLine(decode, bytes.subarray(good, end), seal);
    if (!body) return stop('damaged');
    if (body === 'sealed') return stop('sealed');
    if ('journal' in body) {
      if (head) return stop('damaged');
      if (body.journal !== JOURNAL) return stop('other-version');
      if (!isHead(body)) return stop('damaged');
      head = body;
    } else if (!head) return stop('damaged');
    else if (isText(body)) texts.set(body.sha256, body.text);
    else {
      if (!isEntry(body)) return stop('damaged');
      if (body.entry.seq !== (entries.at(-1)?.entry.seq ?? head.seq) + 1) return stop('gap');
      entries.push(body);
    }
    good = end + 1;
  }
  return { head, texts, entries, good, trouble: null };
}

type Said<T> = { readonly [K in keyof T]?: unknown };

const isRecord = (value: unknown): value is object => typeof value === 'object' && value !== null;

const isHead = ({ seq, snapshot, counts, ranks, merges }: Said<JournalHead>): boolean =>
  Number.isSafeInteger(seq) &&
  typeof snapshot === 'string' &&
  isRecord(counts) &&
  isRecord(ranks) &&
  Array.isArray(merges);

const isText = (body: Said<TextLine> | EntryLine): body is TextLine =>
  'text' in body && typeof body.text === 'string' && typeof body.sha256 === 'string';

const isEntry = ({ entry, counts }: Said<EntryLine>): boolean =>
  isRecord(counts) &&
  isRecord(entry) &&
  Array.isArray(Reflect.get(entry, 'changes')) &&
  (Reflect.get(entry, 'changes') as unknown[]).every(isRecord);

function readLine(decode: (bytes: Uint8Array) => string, bytes: Uint8Array, seal: LineSeal | null) {
  try {
    return readJournalLine(decode(bytes), seal);
  } catch {
    return null;
  }
}
