import { type Counts, sameCounts } from './counts.ts';

/** What is known outside of a database of what should be in it. */
export interface Proof {
  /** Version of the database. */
  readonly schema: number;
  /** The last entry of its log. */
  readonly seq: number;
  /** Rows of each table after that entry. */
  readonly counts: Counts;
  /** When that entry was made; '' where it is not known. */
  readonly at: string;
}

/** What was found in a database, by reading it raw and writing nothing. */
export interface Found extends Proof {
  /** Rows of the log: as many as its last number, since there are no gaps. */
  readonly logRows: number;
  /** Articles whose text is not there. */
  readonly missingTexts: number;
}

/** What a database says of itself before it is opened. */
export type Looked =
  | { readonly name: 'there'; readonly found: Found }
  /** There is none, or one without a project in it, or it was emptied by the system when it was asked for. */
  | { readonly name: 'missing' }
  | { readonly name: 'newer'; readonly schema: number }
  /** It is there and cannot be read. */
  | { readonly name: 'unreadable'; readonly reason: string };

export type Difference =
  | { readonly name: 'missing' }
  | { readonly name: 'unreadable'; readonly reason: string }
  /** The log ends before the one that is kept: so many changes are not there. */
  | { readonly name: 'behind'; readonly changes: number }
  /** As long a log, and other rows: a part of the database is gone or damaged. */
  | { readonly name: 'damaged'; readonly tables: readonly (keyof Counts | 'log' | 'texts')[] };

/**
 * What is not as it should be; null where all is. A database that goes further than the proof is right where its log is
 * whole: the program died between the two writings. `expected` are then the rows after its last entry, counted from the
 * proof on by the entries of its log; null where that is not known.
 */
export function compareWithProof(looked: Looked, proof: Proof, expected: Counts | null): Difference | null {
  if (looked.name === 'missing' || looked.name === 'unreadable') return looked;
  if (looked.name === 'newer') return null;
  const { found } = looked;
  if (found.seq < proof.seq) return { name: 'behind', changes: proof.seq - found.seq };
  const counts = found.seq === proof.seq ? proof.counts : expected;
  const tables = [
    ...(found.logRows === found.seq ? [] : (['log'] as const)),
    ...(found.missingTexts === 0 ? [] : (['texts'] as const)),
    ...(counts && !sameCounts(counts, found.counts) ? tablesThatDiffer(counts, found.counts) : []),
  ];
  return tables.length > 0 ? { name: 'damaged', tables } : null;
}

const tablesThatDiffer = (a: Counts, b: Counts) =>
  (Object.keys(a) as (keyof Counts)[]).filter((table) => a[table] !== b[table]);
