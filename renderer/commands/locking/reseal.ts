/** A project is brought from plain to sealed, or back. Everything can be interrupted and done again: what is both is read. */
import type { KeepCapability } from '../../../shared/contract/host.ts';
import { journalName } from '../../../shared/domain/keeping/kept-names.ts';
import { type Failure, failure, ok, type Result } from '../../../shared/domain/result.ts';
import { journalLine } from '../../../shared/formats/journal/lines.ts';
import { parseJournal } from '../../../shared/formats/journal/parse.ts';
import { openProjectDatabase, type ProjectDatabase } from '../../db/database.ts';
import { describeError } from '../../db/names.ts';
import { type DataKey, SealBroken } from '../../db/sealing/cipher.ts';
import { lookIntoFolder, utf8 } from '../keeping/folder.ts';
import { sameContent } from '../keeping/same-content.ts';
import { isSealedFile, lineSeal, sealFile, unsealFile } from '../keeping/sealed-file.ts';

export interface Resealing {
  readonly dataKey: DataKey;
  readonly to: 'sealed' | 'plain';
  /** Absent where nothing is kept outside the database. */
  readonly keep: KeepCapability | undefined;
  readonly onProgress?: (done: number, of: number) => void;
}

/** The rows, then snapshots and journals, in their places. No window may have the project open. */
export async function reseal(key: string, resealing: Resealing): Promise<Result<null, Failure>> {
  const { dataKey, to, keep } = resealing;
  const opened = await openProjectDatabase(key, { create: false, dataKey, writes: to });
  if (!opened.ok) return opened;
  try {
    await rewriteRows(opened.value, resealing);
    if (keep) await rewriteKept(key, keep, resealing);
    return ok(null);
  } catch (error) {
    return failure('not-resealed', `It could not be written as a whole: ${describeError(error)}`);
  } finally {
    opened.value.close();
  }
}

/** Rows that are rewritten in one transaction. Texts and entries of the log can be large. */
const BATCH: Readonly<Record<string, number>> = { texts: 50, log: 100 };
const BATCH_OTHERWISE = 2000;

async function rewriteRows(database: ProjectDatabase, { to, onProgress }: Resealing): Promise<void> {
  // As long as anything is sealed the row of the project is: by it a locked project is known.
  const rank = ({ name }: { readonly name: string }) => (name === 'project' ? 0 : 1);
  const tables = [...database.tables].sort((a, b) => (to === 'sealed' ? rank(a) - rank(b) : rank(b) - rank(a)));
  const counts = await Promise.all(tables.map((table) => table.count()));
  const of = counts.reduce((sum, count) => sum + count, 0);
  let done = 0;
  for (const table of tables) {
    const size = BATCH[table.name] ?? BATCH_OTHERWISE;
    const keys = await table.toCollection().primaryKeys();
    for (let from = 0; from < keys.length; from += size) {
      const some = keys.slice(from, from + size);
      await database.transaction('rw', table, async () => table.bulkPut(await table.bulkGet(some)));
      done += some.length;
      onProgress?.(done, of);
    }
  }
}

async function rewriteKept(key: string, keep: KeepCapability, { dataKey, to }: Resealing): Promise<void> {
  const folder = await lookIntoFolder(keep, key);
  if (!folder) throw new Error('what is kept of the project could not be listed');
  for (const { name } of folder.snapshots) await rewriteSnapshot(key, keep, name, dataKey, to);
  for (const number of folder.journals) await rewriteJournal(key, keep, number, dataKey, to);
}

/**
 * Replaced when what is to be written has been opened again and is what it was; the keep puts it there whole or not at all.
 * A sealed one that does not open is of use to nobody once the key is gone.
 */
async function rewriteSnapshot(
  key: string,
  keep: KeepCapability,
  name: string,
  dataKey: DataKey,
  to: Resealing['to'],
): Promise<void> {
  const read = await keep.read(key, name, 0);
  if (!read.ok) throw new Error(read.error.message);
  const bytes = read.value;
  if (isSealedFile(bytes) === (to === 'sealed')) return;
  if (to === 'plain') {
    const opened = await unsealFile(dataKey, name, bytes).catch((error) => {
      if (error instanceof SealBroken) return null;
      throw error;
    });
    return opened ? replace(key, keep, name, opened) : remove(key, keep, name);
  }
  const sealed = await sealFile(dataKey, name, bytes);
  if (!(await sameContent(await unsealFile(dataKey, name, sealed), bytes)))
    throw new Error(`${name} does not open as what it was`);
  await replace(key, keep, name, sealed);
}

/** As far as it is whole: what is damaged could not be used before either. */
async function rewriteJournal(
  key: string,
  keep: KeepCapability,
  number: number,
  dataKey: DataKey,
  to: Resealing['to'],
): Promise<void> {
  const name = journalName(number);
  const read = await keep.read(key, name, 0);
  if (!read.ok) throw new Error(read.error.message);
  const journal = parseJournal(read.value, utf8, lineSeal(dataKey));
  if (!journal.head) {
    if (journal.trouble?.why === 'other-version') throw new Error(`${name} was written by a newer Standpoint`);
    // Nothing of it can be read, and in a locked project nothing plain may stay.
    return remove(key, keep, name);
  }
  const seal = to === 'sealed' ? lineSeal(dataKey) : null;
  const lines = [journalLine(journal.head, seal)];
  for (const [sha256, text] of journal.texts) lines.push(journalLine({ sha256, text }, seal));
  for (const entry of journal.entries) lines.push(journalLine(entry, seal));
  await replace(key, keep, name, new TextEncoder().encode(lines.join('')));
}

async function replace(key: string, keep: KeepCapability, name: string, bytes: Uint8Array): Promise<void> {
  const written = await keep.write(key, name, bytes);
  if (!written.ok) throw new Error(written.error.message);
  const back = await keep.read(key, name, 0);
  if (!back.ok) throw new Error(back.error.message);
  if (!(await sameContent(back.value, bytes))) throw new Error(`${name} was written, and something else was read back`);
}

async function remove(key: string, keep: KeepCapability, name: string): Promise<void> {
  const removed = await keep.remove(key, name);
  if (!removed.ok) throw new Error(removed.error.message);
}
