import type { HostError, KeepCapability } from '../../../shared/contract/host.ts';
import { sameCounts } from '../../../shared/domain/keeping/counts.ts';
import { journalName, type SnapshotName } from '../../../shared/domain/keeping/kept-names.ts';
import { applyToRows, countRows, type ProjectRows, rowsOfProject } from '../../../shared/domain/keeping/rows.ts';
import type { LogEntry } from '../../../shared/domain/log.ts';
import { type Failure, failure, ok, type Result } from '../../../shared/domain/result.ts';
import type { JournalRead } from '../../../shared/formats/journal/parse.ts';
import type { DataKey } from '../../db/sealing/cipher.ts';
import { lookIntoFolder, readJournal } from './folder.ts';
import { readSnapshot, type SnapshotFailure } from './snapshot.ts';

/** What can be brought back of a project. */
export interface Gathered {
  readonly rows: ProjectRows;
  /** The changes since the snapshot, as the journal has them. */
  readonly entries: readonly LogEntry[];
  readonly snapshot: SnapshotName;
  /** The last change that comes back. */
  readonly seq: number;
  /** When it was made. */
  readonly at: string;
  /** What could not be used, in words. */
  readonly troubles: readonly string[];
}

/** The rows of a project as they were at a snapshot. `dataKey` is that of a locked project, here and below. */
export async function rowsAtSnapshot(
  keep: KeepCapability,
  key: string,
  name: string,
  dataKey: DataKey | null = null,
): Promise<Result<ProjectRows, HostError | SnapshotFailure>> {
  const read = await keep.read(key, name, 0);
  if (!read.ok) return read;
  const whole = await readSnapshot(read.value, name, dataKey);
  if (!whole.ok) return whole;
  const { project } = whole.value;
  const { journals = [] } = (await lookIntoFolder(keep, key)) ?? {};
  for (const number of journals) {
    const head = (await readJournal(keep, key, number, dataKey))?.head;
    if (head?.snapshot === name) return ok(rowsOfProject(project, head));
  }
  // Its journal is no longer kept: ranks are as good as their order.
  return ok(rowsOfProject(project, { ranks: {}, merges: project.merges }));
}

/** What can be brought back, in numbers. */
export interface KeptSummary {
  readonly articles: number;
  readonly actors: number;
  readonly positions: number;
  readonly tags: number;
  /** When the last change was made that comes back. */
  readonly at: string;
  /** Changes that are known to have been made and do not come back. */
  readonly lost: number;
  readonly troubles: readonly string[];
}

/** `seq` is the last change that is known to have been made. Null where nothing can be brought back. */
export async function summarise(
  keep: KeepCapability,
  key: string,
  seq: number,
  dataKey: DataKey | null = null,
): Promise<KeptSummary | null> {
  const gathered = await gather(keep, key, dataKey);
  if (!gathered.ok) return null;
  const { documents: articles, actors, positions, tags } = countRows(gathered.value.rows);
  const { at, troubles } = gathered.value;
  return { articles, actors, positions, tags, at, troubles, lost: Math.max(0, seq - gathered.value.seq) };
}

export type GatherFailure = Failure<'nothing-kept'>;

/**
 * Puts a project together again from its newest snapshot that is whole and from the journals that go on from there. A
 * snapshot or a line of a journal that is damaged is told; the one before it is used.
 */
export async function gather(
  keep: KeepCapability,
  key: string,
  dataKey: DataKey | null = null,
): Promise<Result<Gathered, GatherFailure>> {
  const folder = await lookIntoFolder(keep, key);
  const troubles: string[] = [];
  const journals = new Map<number, JournalRead>();
  for (const number of folder?.journals ?? []) {
    const journal = await readJournal(keep, key, number, dataKey);
    if (journal?.head) journals.set(number, journal);
    else troubles.push(`The journal ${journalName(number)} cannot be read.`);
  }
  for (const snapshot of newestFirst(folder?.snapshots ?? [], [...journals.values()])) {
    const read = await keep.read(key, snapshot.name, 0);
    const whole = read.ok ? await readSnapshot(read.value, snapshot.name, dataKey) : read;
    if (!whole.ok) {
      troubles.push(`The snapshot of ${snapshot.at} was passed over. ${whole.error.message}`);
      continue;
    }
    const { project } = whole.value;
    troubles.push(...whole.value.troubles);
    const details = [...journals.values()].find(({ head }) => head?.snapshot === snapshot.name)?.head;
    const rows = rowsOfProject(project, details ?? { ranks: {}, merges: project.merges });
    const entries = follow(rows, snapshot, [...journals], troubles);
    const last = entries.at(-1);
    return ok({
      ...{ rows, entries, snapshot, troubles },
      seq: last?.seq ?? snapshot.seq,
      at: last?.at ?? snapshot.at,
    });
  }
  return failure(
    'nothing-kept',
    'There is no snapshot of this project from which it could be brought back. If you have an exported project file, open that.',
  );
}

/**
 * Snapshots in the order in which journals were begun with them, the last first: clocks go wrong, numbers do not. One with
 * which none was begun comes after those: the journal before it has what is in it.
 */
function newestFirst(snapshots: readonly SnapshotName[], journals: readonly JournalRead[]): readonly SnapshotName[] {
  const begun = journals.map(({ head }) => head?.snapshot).reverse();
  const place = ({ name }: SnapshotName) => begun.indexOf(name) + 1 || Number.POSITIVE_INFINITY;
  return [...snapshots].sort((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)));
}

/** Carries the rows on by what the journals say, as far as that fits. */
function follow(
  rows: ProjectRows,
  snapshot: SnapshotName,
  journals: readonly (readonly [number, JournalRead])[],
  troubles: string[],
): LogEntry[] {
  const done: LogEntry[] = [];
  let seq = snapshot.seq;
  // One that was begun with this snapshot is its own: what came before it may speak of changes that were lost since.
  const own = journals.findIndex(([, { head }]) => head?.snapshot === snapshot.name);
  const its = journals.slice(Math.max(0, own));
  for (const [place, [number, { head, texts, entries, trouble }]] of its.entries()) {
    if (!head) continue;
    if (head.seq > seq) {
      troubles.push(
        `The journal ${journalName(number)} goes on from change ${head.seq}, and changes before that are missing: it was not used.`,
      );
      continue;
    }
    // Where a later one goes on from before the end of this one, the database had lost the rest.
    const end = Math.min(...its.slice(place + 1).map(([, later]) => later.head?.seq ?? Number.POSITIVE_INFINITY));
    for (const [sha256, text] of texts) rows.texts.set(sha256, text);
    for (const { entry, counts } of entries) {
      if (entry.seq !== seq + 1 || entry.seq > end) continue;
      if (!applyToRows(rows, entry) || !sameCounts(countRows(rows), counts)) {
        troubles.push(`The journal ${journalName(number)} does not fit the snapshot from change ${entry.seq} on.`);
        return done;
      }
      done.push(entry);
      seq = entry.seq;
    }
    if (trouble && number === journals.at(-1)?.[0]) {
      troubles.push(
        trouble.why === 'cut'
          ? `The last line of the journal was cut off (${trouble.bytes} bytes).`
          : `The journal is damaged at byte ${trouble.at}: ${trouble.bytes} bytes could not be used.`,
      );
    }
  }
  const lost = missingTexts(rows);
  if (lost > 0) troubles.push(`The text of ${lost} articles is missing.`);
  return done;
}

const missingTexts = ({ tables, texts }: ProjectRows): number =>
  [...tables.documents.values()].filter(({ sha256 }) => !texts.has(sha256)).length;
