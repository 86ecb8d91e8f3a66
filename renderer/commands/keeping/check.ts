import type { KeepCapability } from '../../../shared/contract/host.ts';
import { type Counts, countsAfter } from '../../../shared/domain/keeping/counts.ts';
import { compareWithProof, type Difference, type Looked, type Proof } from '../../../shared/domain/keeping/proof.ts';
import { lookAtDatabase, readEntriesRaw } from '../../db/look.ts';
import { describeError } from '../../db/names.ts';
import { type DataKey, SealBroken } from '../../db/sealing/cipher.ts';
import { readProof } from './folder.ts';

/** A database that is not as it should be, before it was opened. */
export interface Damage {
  readonly difference: Difference;
  readonly looked: Looked;
  readonly proof: Proof;
}

/**
 * Compares a project's database with what is known of it outside, and writes nothing. Null where they agree, or where
 * nothing is known: a project from before the program kept a journal. `dataKey` is that of a locked project.
 */
export async function checkProject(
  keep: KeepCapability,
  key: string,
  dataKey: DataKey | null = null,
): Promise<Damage | null> {
  const proof = await readProof(keep, key, dataKey);
  if (!proof) return null;
  const looked = await lookAtDatabase(key);
  try {
    const difference = compareWithProof(looked, proof, await expected(key, looked, proof, dataKey));
    return difference && { difference, looked, proof };
  } catch (error) {
    // A large entry of the log lies in a file of its own, as a large text does.
    const difference = { name: 'unreadable', reason: describeError(error) } as const;
    return { difference, looked: difference, proof };
  }
}

/** The rows that a database should have which goes further than the proof. */
async function expected(key: string, looked: Looked, proof: Proof, dataKey: DataKey | null): Promise<Counts | null> {
  if (looked.name !== 'there' || looked.found.seq <= proof.seq) return null;
  try {
    const entries = await readEntriesRaw(key, proof.seq, dataKey);
    // Another window may have written since it was looked at.
    const then = entries.filter(({ seq }) => seq <= looked.found.seq);
    return then.reduce((counts, { changes }) => countsAfter(counts, changes), proof.counts);
  } catch (error) {
    // An entry that does not open says nothing of the rows.
    if (error instanceof SealBroken) return null;
    throw error;
  }
}
