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

/** `{"sum":"…16 hex digits…",` and then the rest of the record, of which `sum` is the checksum. */
const OPENING = '{"sum":"';
const DIGITS = 16;
const CLOSING = '",';
const REST = OPENING.length + DIGITS + CLOSING.length;

/** One line with its line end. What it holds is JSON, so that it has no line end within, and is UTF-8 whatever it says. */
export function journalLine(body: JournalBody): string {
  const rest = JSON.stringify(body).slice(1);
  return `${OPENING}${sumOf(rest)}${CLOSING}${rest}\n`;
}

/** What a line without its end holds; null where it is not what was written. */
export function readJournalLine(line: string): JournalBody | null {
  const rest = line.slice(REST);
  if (!line.startsWith(OPENING) || line.slice(0, REST) !== `${OPENING}${sumOf(rest)}${CLOSING}`) return null;
  return JSON.parse(`{${rest}`) as JournalBody;
}

const sumOf = (rest: string) => bytesToHex(sha256(utf8ToBytes(rest))).slice(0, DIGITS);
