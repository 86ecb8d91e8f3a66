import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Counts } from '../../domain/keeping/counts.ts';
import type { LogEntry } from '../../domain/log.ts';
import type { Merge } from '../../domain/model.ts';

/** The version of the journal's own format; another one is not read. */
export const JOURNAL = 1;

/** The first line of a journal: what it goes on from. */
export interface JournalHead {
  readonly journal: typeof JOURNAL;
  /** Key of the project's database. */
  readonly project: string;
  /** Version of the database. */
  readonly schema: number;
  /** The entries that follow are those after this one. */
  readonly seq: number;
  /** Name of the snapshot that holds everything up to there. */
  readonly snapshot: string;
  /** Rows of each table then. */
  readonly counts: Counts;
  /** The ranks of the positions, which the project file has only as an order: entries speak of them. */
  readonly ranks: Readonly<Record<string, number>>;
  /** The rows of merges, whose ranks the project file counts otherwise. */
  readonly merges: readonly Merge[];
}

export interface TextLine {
  readonly sha256: string;
  readonly text: string;
}

export interface EntryLine {
  readonly entry: LogEntry;
  /** Rows of each table after it: the proof of what should be there. */
  readonly counts: Counts;
}

export type JournalBody = JournalHead | TextLine | EntryLine;

/** What seals the lines of a locked project, and opens them. */
export interface LineSeal {
  /** Characters that JSON need not escape. */
  readonly seal: (json: string) => string;
  /** Null where it does not open. */
  readonly open: (sealed: string) => string | null;
}

/** A line of a locked project, as it stands in the file. */
interface SealedLine {
  readonly sealed: string;
}

/** `{"sum":"…16 hex digits…",` and then the rest of the record, of which `sum` is the checksum. */
const OPENING = '{"sum":"';
const DIGITS = 16;
const CLOSING = '",';
const REST = OPENING.length + DIGITS + CLOSING.length;

/**
 * One line with its line end. What it holds is JSON, so that it has no line end within, and is UTF-8 whatever it says. The
 * checksum is that of what stands in the file, sealed or not: a line that was cut or flipped is found without the key.
 */
export function journalLine(body: JournalBody, seal: LineSeal | null = null): string {
  const json = JSON.stringify(body);
  const rest = (seal ? JSON.stringify({ sealed: seal.seal(json) } satisfies SealedLine) : json).slice(1);
  return `${OPENING}${sumOf(rest)}${CLOSING}${rest}\n`;
}

/**
 * What a line without its end holds; null where it is not what was written, 'sealed' where it is sealed and `seal` is absent
 * or does not open it.
 */
export function readJournalLine(line: string, seal: LineSeal | null = null): JournalBody | 'sealed' | null {
  const rest = line.slice(REST);
  if (!line.startsWith(OPENING) || line.slice(0, REST) !== `${OPENING}${sumOf(rest)}${CLOSING}`) return null;
  const body = JSON.parse(`{${rest}`) as JournalBody | SealedLine;
  if (!('sealed' in body)) return body;
  const json = seal?.open(body.sealed) ?? null;
  return json === null ? 'sealed' : (JSON.parse(json) as JournalBody);
}

const sumOf = (rest: string) => bytesToHex(sha256(utf8ToBytes(rest))).slice(0, DIGITS);
