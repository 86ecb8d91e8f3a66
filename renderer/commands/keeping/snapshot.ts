import type { Counts } from '../../../shared/domain/keeping/counts.ts';
import type { RowDetails } from '../../../shared/domain/keeping/rows.ts';
import type { Project } from '../../../shared/domain/model.ts';
import { type Failure, failure, ok, type Result } from '../../../shared/domain/result.ts';
import { buildProjectFile, type Stamp } from '../../../shared/formats/project-file/build.ts';
import { parseProjectFile } from '../../../shared/formats/project-file/parse.ts';
import { countTables } from '../../db/counts.ts';
import type { ProjectDatabase } from '../../db/database.ts';
import { lastSeq } from '../../db/log.ts';
import type { DataKey } from '../../db/sealing/cipher.ts';
import { chunksOf } from '../export-chunks.ts';
import { mergesOf, readSource } from '../export-project.ts';
import { gunzip, gzip } from './gzip.ts';
import { isSealedFile, unsealFile } from './sealed-file.ts';

/** A project at one moment: its project file, compressed, and what the file does not say of the rows. */
export interface Snapshot extends RowDetails {
  readonly bytes: Uint8Array;
  /** The last entry of the log that is in it. */
  readonly seq: number;
  readonly counts: Counts;
  /** Version of the database. */
  readonly schema: number;
  /** Of the project. */
  readonly title: string;
}

/** Reads the project as it is now, in one reading, and packs it. What was packed is unpacked again and compared. */
export async function makeSnapshot(database: ProjectDatabase, stamp: Stamp): Promise<Snapshot> {
  const { source, ...rest } = await database.transaction('r', database.tables, async () => ({
    source: await readSource(database),
    seq: await lastSeq(database),
    counts: await countTables(database),
    merges: await mergesOf(database),
  }));
  const chunks: Uint8Array[] = [];
  const bytes = await gzip(kept(chunksOf(buildProjectFile(source, stamp)), chunks));
  if (!isMadeOf(await gunzip(bytes), chunks)) throw new Error('the snapshot does not hold what was put into it');
  const ranks = Object.fromEntries(source.positions.map((position) => [position.id, Reflect.get(position, 'rank')]));
  return { bytes, ...rest, ranks, schema: database.verno, title: source.info.title };
}

export type SnapshotFailure = Failure<'damaged' | 'locked'>;

/** What a snapshot holds. */
export interface SnapshotRead {
  readonly project: Project;
  /** What of it was not taken as it stands, in words. */
  readonly troubles: readonly string[];
}

/**
 * Reads the snapshot that lies under a name. One that is not, byte for byte, what was written is refused: there is an older
 * one. `dataKey` is that of a locked project.
 */
export async function readSnapshot(
  bytes: Uint8Array,
  name: string,
  dataKey: DataKey | null,
): Promise<Result<SnapshotRead, SnapshotFailure>> {
  const sealed = isSealedFile(bytes);
  if (sealed && !dataKey) return failure('locked', 'The snapshot is locked with a passphrase.');
  let text: string;
  try {
    const packed = sealed && dataKey ? await unsealFile(dataKey, name, bytes) : bytes;
    text = new TextDecoder('utf-8', { fatal: true }).decode(await gunzip(packed));
  } catch {
    return failure('damaged', 'The snapshot is damaged and cannot be unpacked. Choose another one.');
  }
  const parsed = parseProjectFile(text);
  if (!parsed.ok) return failure('damaged', `The snapshot is damaged: ${parsed.error.message}`);
  const { project, failed } = parsed.value;
  return ok({ project, troubles: failed.map(({ item, reason }) => `${item}: ${reason}`) });
}

async function* kept(pieces: AsyncIterable<Uint8Array>, chunks: Uint8Array[]) {
  for await (const piece of pieces) {
    chunks.push(piece);
    yield piece;
  }
}

/** Whether the bytes are those of the pieces, one after the other, and no more. */
function isMadeOf(bytes: Uint8Array, pieces: readonly Uint8Array[]): boolean {
  let at = 0;
  for (const piece of pieces) {
    for (const byte of piece) {
      if (bytes[at] !== byte) return false;
      at += 1;
    }
  }
  return at === bytes.byteLength;
}
