import { createStore, type StoreApi } from 'zustand/vanilla';
import type { HostError, KeepCapability } from '../../../shared/contract/host.ts';
import { type Counts, countsAfter } from '../../../shared/domain/keeping/counts.ts';
import {
  journalName,
  journalsAmong,
  type SnapshotName,
  type SnapshotReason,
  snapshotName,
} from '../../../shared/domain/keeping/kept-names.ts';
import { outdated } from '../../../shared/domain/keeping/retention.ts';
import type { LogEntry } from '../../../shared/domain/log.ts';
import { failure, ok, type Result } from '../../../shared/domain/result.ts';
import { JOURNAL, journalLine, type LineSeal } from '../../../shared/formats/journal/lines.ts';
import { parseJournal } from '../../../shared/formats/journal/parse.ts';
import { dataKeyOf, type ProjectDatabase } from '../../db/database.ts';
import { entriesAfter, lastSeq } from '../../db/log.ts';
import { describeError } from '../../db/names.ts';
import type { DataKey } from '../../db/sealing/cipher.ts';
import { lookIntoFolder, PROOF, readJournal, utf8, writeKeptJson } from './folder.ts';
import { sameContent } from './same-content.ts';
import { lineSeal, sealFile } from './sealed-file.ts';
import type { Snapshot } from './snapshot.ts';

export interface KeeperDeps {
  readonly key: string;
  readonly database: ProjectDatabase;
  readonly keep: KeepCapability;
  /** One window at a time writes into the folder of a project. */
  readonly inTurn: <T>(work: () => Promise<T>) => Promise<T>;
  /** Whether other windows may write into it as well. */
  readonly shared: boolean;
  /** A journal that is there does not speak of this database: it was damaged, and is taken as it is. */
  readonly afresh?: boolean;
  readonly now: () => string;
  readonly makeSnapshot: () => Promise<Snapshot>;
  /** Told of each snapshot that was written and read back. Nothing waits for what is done with it. */
  readonly onSnapshot?: ((bytes: Uint8Array, info: SnapshotInfo) => void) | undefined;
  /** Runs `work` once after so many milliseconds; gives what calls it off. */
  readonly later: (work: () => void, ms: number) => () => void;
}

/** What a snapshot is of. */
export interface SnapshotInfo {
  /** Of the project, under which it is kept. */
  readonly key: string;
  /** Of the project. */
  readonly title: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
}

export interface KeeperState {
  /** The last entry that is in the journal, flushed. */
  readonly seq: number;
  /** Why the last writing failed; null where it did not. It is tried again. */
  readonly trouble: HostError | null;
  /** The newest snapshot; null where none could be written yet. */
  readonly snapshot: SnapshotName | null;
}

/** Where the journal ends that is written now. */
interface Place {
  readonly number: number;
  readonly size: number;
  readonly seq: number;
  readonly counts: Counts;
}

/** Milliseconds until what failed is tried again. */
export const RETRY = 2000;
/** Milliseconds between snapshots while something changes. */
export const REGULAR = 15 * 60 * 1000;
/** Bytes of a journal from which a snapshot is made, whatever the time. */
const LONG_JOURNAL = 32 * 1024 * 1024;
/** Characters that are appended at once. */
const PIECE = 4 * 1024 * 1024;
/** Snapshots whose journals are kept: a project can be brought back from each of them, should the newer be damaged. */
const WITH_JOURNAL = 3;

/**
 * Keeps a second copy of a project outside IndexedDB: each entry of the log as a line of the journal, as soon as it is in
 * the database, and now and then a snapshot, from which a new journal goes on. What cannot be written is told in the
 * state and tried again; nothing of the project waits for it but the word “Saved”.
 */
export class Keeper {
  readonly store: StoreApi<KeeperState> = createStore<KeeperState>(() => ({ seq: 0, trouble: null, snapshot: null }));
  readonly #deps: KeeperDeps;
  #place: Place | null = null;
  /** Names of the snapshots with which the journals were begun that are kept, by number; as far as this run knows. */
  readonly #begunWith = new Map<number, string>();
  #working: Promise<void> | null = null;
  #again = false;
  #retry: (() => void) | null = null;
  #regular: (() => void) | null = null;
  #closed = false;
  /** Until a journal was begun: then it speaks of this database. */
  #afresh: boolean;
  /** Of a locked project. */
  readonly #dataKey: DataKey | null;
  readonly #seal: LineSeal | null;

  private constructor(deps: KeeperDeps) {
    this.#deps = deps;
    this.#afresh = deps.afresh ?? false;
    this.#dataKey = dataKeyOf(deps.database);
    this.#seal = lineSeal(this.#dataKey);
  }

  /** Takes up the journal where it ends, or begins one; what is in the database and not in it follows by itself. */
  static async open(deps: KeeperDeps): Promise<Keeper> {
    const keeper = new Keeper(deps);
    await deps.inTurn(() => keeper.#takeUp());
    return keeper;
  }

  /** There is something new in the database. Resolves when it was written, or could not be. */
  note(): Promise<void> {
    this.#again = true;
    this.#working ??= this.#work().finally(() => {
      this.#working = null;
      // What came while this was ending.
      return this.#again ? this.note() : undefined;
    });
    return this.#working;
  }

  /** A snapshot of the project as it is; one that would be the same as the last is not made. */
  snapshot(reason: SnapshotReason): Promise<Result<SnapshotName, HostError>> {
    return this.#deps.inTurn(async () => {
      try {
        return await this.#makeAnother(reason);
      } catch (error) {
        return unreadable(error);
      }
    });
  }

  async #makeAnother(reason: SnapshotReason): Promise<Result<SnapshotName, HostError>> {
    const { snapshot } = this.store.getState();
    if (snapshot && snapshot.seq === (await lastSeq(this.#deps.database))) return ok(snapshot);
    // Without a gap between two journals a project is also brought back where the snapshot between them is damaged.
    if (this.#place) await this.#append();
    const written = await this.#begin(reason);
    if (written.ok) {
      this.store.setState({ trouble: null });
      await this.#append();
    } else if (!this.#place) {
      // Else the journal before it goes on, and nothing is missing.
      this.store.setState({ trouble: written.error });
      this.#tryLater();
    }
    return written;
  }

  /** Everything is written, and a snapshot of it made. */
  async close(): Promise<void> {
    await this.note();
    this.#closed = true;
    this.#retry?.();
    this.#regular?.();
    if (this.#place && this.store.getState().snapshot?.seq !== this.#place.seq) await this.snapshot('closing');
  }

  async #work(): Promise<void> {
    while (this.#again) {
      this.#again = false;
      await this.#deps.inTurn(async () => {
        try {
          if (!this.#place) await this.#takeUp();
          else await this.#append();
        } catch (error) {
          this.store.setState({ trouble: unreadable(error).error });
        }
      });
    }
    const { trouble } = this.store.getState();
    const isLong = trouble ? trouble.code === 'too-large' : this.#place && this.#place.size > LONG_JOURNAL;
    if (isLong) await this.snapshot('regular');
    if (this.store.getState().trouble) this.#tryLater();
    else this.#makeRegularly();
  }

  #tryLater(): void {
    this.#retry?.();
    if (!this.#closed) this.#retry = this.#deps.later(() => void this.note(), RETRY);
  }

  #makeRegularly(): void {
    const { snapshot, seq } = this.store.getState();
    if (this.#closed || this.#regular || snapshot?.seq === seq) return;
    this.#regular = this.#deps.later(() => {
      this.#regular = null;
      void this.snapshot('regular').then(() => this.#makeRegularly());
    }, REGULAR);
  }

  async #takeUp(): Promise<void> {
    const { keep, key, database } = this.#deps;
    const folder = await lookIntoFolder(keep, key);
    const number = folder?.journals.at(-1);
    const journal = number === undefined ? null : await readJournal(keep, key, number, this.#dataKey);
    const seq = journal?.entries.at(-1)?.entry.seq ?? journal?.head?.seq ?? 0;
    const snapshot = folder?.snapshots.find(({ name }) => name === journal?.head?.snapshot) ?? null;
    const goesOn =
      !this.#afresh &&
      number !== undefined &&
      journal?.head &&
      // A line that was cut off is written again; what is damaged otherwise would hide all that follows.
      (journal.trouble === null || journal.trouble.why === 'cut') &&
      journal.head.schema === database.verno &&
      snapshot &&
      seq <= (await lastSeq(database));
    if (goesOn && journal.head) {
      const counts = journal.entries.at(-1)?.counts ?? journal.head.counts;
      this.#begunWith.set(number, journal.head.snapshot);
      this.#place = { number, size: journal.good, seq, counts };
      this.store.setState({ snapshot, seq, trouble: null });
      await this.#append();
      return;
    }
    const begun = await this.#begin('begin');
    this.store.setState({ trouble: begun.ok ? null : begun.error });
  }

  /** Writes a snapshot and the first line of a journal that goes on from it. */
  async #begin(reason: SnapshotReason): Promise<Result<SnapshotName, HostError>> {
    const { keep, key, now } = this.#deps;
    const listed = await keep.list(key);
    if (!listed.ok) return listed;
    const number = (journalsAmong(listed.value.map((file) => file.name)).at(-1) ?? 0) + 1;
    let made: Snapshot;
    try {
      made = await this.#deps.makeSnapshot();
    } catch (error) {
      return failure(
        'io-error',
        `No snapshot could be made: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
    const { bytes, seq, counts, ranks, merges, schema, title } = made;
    const at = now();
    const name = snapshotName({ at, seq, articles: counts.documents, tags: counts.tags, reason });
    const stored = this.#dataKey ? await sealFile(this.#dataKey, name, bytes) : bytes;
    const written = await keep.write(key, name, stored);
    if (!written.ok) return written;
    const back = await keep.read(key, name, 0);
    if (!back.ok || !(await sameContent(back.value, stored))) {
      await keep.remove(key, name);
      return back.ok ? failure('io-error', 'A snapshot was written, and another one was read back.') : back;
    }
    const head = journalLine(
      { journal: JOURNAL, project: key, schema, seq, snapshot: name, counts, ranks, merges },
      this.#seal,
    );
    const headBytes = new TextEncoder().encode(head);
    const begun = await keep.write(key, journalName(number), headBytes);
    if (!begun.ok) {
      // It may be there all the same. Where it stays it is the one that goes on: what is in the folder is looked at anew.
      this.#place = null;
      if ((await keep.remove(key, journalName(number))).ok) await keep.remove(key, name);
      return begun;
    }
    this.#begunWith.set(number, name);
    this.#afresh = false;
    this.#place = { number, size: headBytes.byteLength, seq, counts };
    const snapshot: SnapshotName = { name, at, seq, articles: counts.documents, tags: counts.tags, reason };
    this.store.setState({ snapshot, seq });
    // Neither is needed for a recovery: what fails here is written next time.
    await writeKeptJson(keep, key, PROOF, { schema, seq, counts, at });
    await this.#tidy();
    // What is locked here would be open to anybody there.
    if (!this.#dataKey) this.#deps.onSnapshot?.(bytes, { key, title, at });
    return ok(snapshot);
  }

  /** Appends what the journal does not have yet. */
  async #append(): Promise<void> {
    const { database, shared } = this.#deps;
    if (shared && !(await this.#followOthers())) return;
    let place = this.#place;
    if (!place) return;
    const entries = await entriesAfter(database, place.seq);
    const known = new Set<string>();
    let lines = '';
    const flush = async () => {
      if (!place || lines === '') return true;
      const bytes = new TextEncoder().encode(lines);
      lines = '';
      const done = await this.#deps.keep.append(this.#deps.key, journalName(place.number), place.size, bytes);
      if (done.ok) {
        place = { ...place, size: place.size + bytes.byteLength };
        return true;
      }
      this.store.setState({ trouble: done.error });
      await this.#lookAgainIfShorter();
      return false;
    };
    for (const entry of entries) {
      for await (const { sha256, text } of textsOf(database, entry, known)) {
        lines += journalLine({ sha256, text }, this.#seal);
        if (lines.length > PIECE && !(await flush())) return;
      }
      const counts = countsAfter(place.counts, entry.changes);
      lines += journalLine({ entry: bare(entry), counts }, this.#seal);
      place = { ...place, seq: entry.seq, counts };
      if (lines.length > PIECE && !(await this.#keepPlace(flush, () => place))) return;
    }
    await this.#keepPlace(flush, () => place);
  }

  /** Nothing can be written behind the end of a journal that somebody has cut off or removed. */
  async #lookAgainIfShorter(): Promise<void> {
    const place = this.#place;
    const listed = await this.#deps.keep.list(this.#deps.key);
    if (!place || !listed.ok) return;
    const there = listed.value.find(({ name }) => name === journalName(place.number));
    if (!there || there.size < place.size) this.#place = null;
  }

  /** Only what has been flushed counts: else the same lines are written again, over what lies there. */
  async #keepPlace(flush: () => Promise<boolean>, place: () => Place | null): Promise<boolean> {
    if (!(await flush())) return false;
    this.#place = place();
    this.store.setState({ seq: this.#place?.seq ?? 0, trouble: null });
    return true;
  }

  /** What another window has written meanwhile. False where it has to be begun anew, and was or could not be. */
  async #followOthers(): Promise<boolean> {
    const { keep, key } = this.#deps;
    const place = this.#place;
    const folder = await lookIntoFolder(keep, key);
    if (!place || folder?.journals.at(-1) !== place.number) {
      await this.#takeUp();
      return false;
    }
    const rest = await keep.read(key, journalName(place.number), place.size);
    if (!rest.ok || rest.value.byteLength === 0) return true;
    const head = { journal: JOURNAL, project: key, schema: 0, snapshot: '', ranks: {}, merges: [] } as const;
    const opening = new TextEncoder().encode(journalLine({ ...head, seq: place.seq, counts: place.counts }));
    const joined = new Uint8Array(opening.byteLength + rest.value.byteLength);
    joined.set(opening);
    joined.set(rest.value, opening.byteLength);
    const { entries, good } = parseJournal(joined, utf8, this.#seal);
    const last = entries.at(-1);
    if (last) {
      const size = place.size + good - opening.byteLength;
      this.#place = { number: place.number, size, seq: last.entry.seq, counts: last.counts };
    }
    return true;
  }

  async #tidy(): Promise<void> {
    const { keep, key } = this.#deps;
    const folder = await lookIntoFolder(keep, key);
    if (!folder) return;
    for (const number of folder.journals.slice(0, -WITH_JOURNAL)) {
      this.#begunWith.delete(number);
      await keep.remove(key, journalName(number));
    }
    // By its time a snapshot may be outdated as soon as it is made, where the clock was put back.
    const needed = new Set(this.#begunWith.values());
    for (const { name } of outdated(folder.snapshots)) if (!needed.has(name)) await keep.remove(key, name);
  }
}

/** The system may have closed the database; whoever writes into it next opens it again. */
const unreadable = (error: unknown) =>
  failure('io-error' as const, `The database cannot be read just now (${describeError(error)}).`);

/** The texts that an entry speaks of for the first time. */
async function* textsOf(database: ProjectDatabase, { changes }: LogEntry, known: Set<string>) {
  for (const { table, before, after } of changes) {
    if (table !== 'documents' || !after || before?.sha256 === after.sha256 || known.has(after.sha256)) continue;
    known.add(after.sha256);
    const stored = await database.texts.get(after.sha256);
    if (stored) yield stored;
  }
}

/** An entry without where it stands in the history, which follows from those after it. */
function bare(entry: LogEntry & { standing?: unknown }): LogEntry {
  const { standing: _standing, ...rest } = entry;
  return rest;
}
