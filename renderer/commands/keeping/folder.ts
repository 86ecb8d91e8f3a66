import type { KeepCapability } from '../../../shared/contract/host.ts';
import {
  journalName,
  journalsAmong,
  LIBRARY_FOLDER,
  type SnapshotName,
  snapshotsAmong,
} from '../../../shared/domain/keeping/kept-names.ts';
import type { Proof } from '../../../shared/domain/keeping/proof.ts';
import { type JournalRead, parseJournal } from '../../../shared/formats/journal/parse.ts';
import type { DataKey } from '../../db/sealing/cipher.ts';
import { lineSeal } from './sealed-file.ts';

/** Keys of all projects of which something is kept. */
export async function keptProjects(keep: KeepCapability): Promise<readonly string[]> {
  const folders = await keep.projects();
  return folders.ok ? folders.value.filter((key) => key !== LIBRARY_FOLDER) : [];
}

/** What is in the folder of a project, by name. */
export interface KeptFolder {
  /** The newest first, with their sizes in bytes. */
  readonly snapshots: readonly (SnapshotName & { readonly size: number })[];
  /** Numbers, the oldest first. */
  readonly journals: readonly number[];
}

/** Null where it could not be looked into. */
export async function lookIntoFolder(keep: KeepCapability, key: string): Promise<KeptFolder | null> {
  const listed = await keep.list(key);
  if (!listed.ok) return null;
  const sizes = new Map(listed.value.map(({ name, size }) => [name, size]));
  const names = [...sizes.keys()];
  return {
    snapshots: snapshotsAmong(names).map((each) => ({ ...each, size: sizes.get(each.name) ?? 0 })),
    journals: journalsAmong(names),
  };
}

/** Null where it is not there or cannot be read. `dataKey` is that of a locked project. */
export async function readJournal(
  keep: KeepCapability,
  key: string,
  number: number,
  dataKey: DataKey | null,
): Promise<JournalRead | null> {
  const read = await keep.read(key, journalName(number), 0);
  return read.ok ? parseJournal(read.value, utf8, lineSeal(dataKey)) : null;
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
export const utf8 = (bytes: Uint8Array): string => decoder.decode(bytes);

/** Beside the journal, written with each snapshot: still a proof where the journal is lost. */
export const PROOF = 'proof.json';
/** What opens a locked project, with its passphrase. */
export const LOCK_FILE = 'lock.json';
/** What the list of projects says of it. */
export const ABOUT = 'about.json';

/** Null where there is none. */
export async function readKeptJson(keep: KeepCapability, key: string, name: string): Promise<unknown> {
  const read = await keep.read(key, name, 0);
  if (!read.ok) return null;
  try {
    return JSON.parse(utf8(read.value));
  } catch {
    return null;
  }
}

export const writeKeptJson = (keep: KeepCapability, key: string, name: string, value: unknown) =>
  keep.write(key, name, new TextEncoder().encode(`${JSON.stringify(value)}\n`));

/** What is known of what should be in the database: by the last journal and by the proof beside it, whichever is later. */
export async function readProof(
  keep: KeepCapability,
  key: string,
  dataKey: DataKey | null = null,
): Promise<Proof | null> {
  const folder = await lookIntoFolder(keep, key);
  const last = folder?.journals.at(-1);
  const [journal, beside] = await Promise.all([
    last === undefined ? null : readJournal(keep, key, last, dataKey),
    readKeptJson(keep, key, PROOF),
  ]);
  const byJournal = journal && proofOfJournal(journal);
  const byFile = isProof(beside) ? beside : null;
  if (!byJournal || !byFile) return byJournal ?? byFile;
  return byFile.seq > byJournal.seq ? byFile : byJournal;
}

function proofOfJournal({ head, entries }: JournalRead): Proof | null {
  if (!head) return null;
  const last = entries.at(-1);
  return {
    schema: head.schema,
    seq: last?.entry.seq ?? head.seq,
    counts: last?.counts ?? head.counts,
    at: last?.entry.at ?? '',
  };
}

const isProof = (value: unknown): value is Proof =>
  typeof value === 'object' && value !== null && 'seq' in value && 'counts' in value && 'schema' in value;
