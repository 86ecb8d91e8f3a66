import { compareStrings } from '../model.ts';

/** Why a snapshot was made. */
export const SNAPSHOT_REASONS = [
  'begin',
  'regular',
  'closing',
  'import',
  'merge',
  'bulk',
  'restore',
  'recovered',
] as const;
export type SnapshotReason = (typeof SNAPSHOT_REASONS)[number];

/** What the name of a snapshot tells, so that a list of them needs no other file. */
export interface SnapshotName {
  readonly name: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
  /** The last entry of the log that is in it. */
  readonly seq: number;
  readonly articles: number;
  readonly tags: number;
  readonly reason: SnapshotReason;
}

const ENDING = '.standpoint.json.gz';
const SNAPSHOT =
  /^snapshot-(\d{4})(\d\d)(\d\d)-(\d\d)(\d\d)(\d\d)(\d{3})-(\d+)-(\d+)-(\d+)-([a-z]+)\.standpoint\.json\.gz$/;
const JOURNAL = /^journal-(\d{6,12})\.jsonl$/;

export function snapshotName({ at, seq, articles, tags, reason }: Omit<SnapshotName, 'name'>): string {
  const [day, time] = at.replace(/[-:.Z]/gu, '').split('T');
  return `snapshot-${day}-${time}-${seq}-${articles}-${tags}-${reason}${ENDING}`;
}

/** Null where it is not the name of a snapshot. */
export function readSnapshotName(name: string): SnapshotName | null {
  const parts = SNAPSHOT.exec(name)?.slice(1);
  if (!parts) return null;
  const [year, month, day, hour, minute, second, milli, seq, articles, tags, reason] = parts;
  if (!isReason(reason)) return null;
  const at = `${year}-${month}-${day}T${hour}:${minute}:${second}.${milli}Z`;
  return { name, at, seq: Number(seq), articles: Number(articles), tags: Number(tags), reason };
}

const isReason = (word: string | undefined): word is SnapshotReason =>
  (SNAPSHOT_REASONS as readonly (string | undefined)[]).includes(word);

/** Journals are numbered in the order in which they were begun. */
export const journalName = (number: number): string => `journal-${String(number).padStart(6, '0')}.jsonl`;

/** Null where it is not the name of a journal. */
export function readJournalName(name: string): number | null {
  const digits = JOURNAL.exec(name)?.[1];
  return digits === undefined ? null : Number(digits);
}

/** The snapshots among some names, the newest first. */
export const snapshotsAmong = (names: readonly string[]): SnapshotName[] =>
  names.flatMap((name) => readSnapshotName(name) ?? []).sort((a, b) => compareStrings(b.at, a.at) || b.seq - a.seq);

/** The numbers of the journals among some names, the oldest first. */
export const journalsAmong = (names: readonly string[]): number[] =>
  names.flatMap((name) => readJournalName(name) ?? []).sort((a, b) => a - b);

/** The folder of what belongs to no project. */
export const LIBRARY_FOLDER = 'library';
