import { createStore, type StoreApi } from 'zustand/vanilla';
import { added } from '../../shared/domain/changes.ts';
import type { SnapshotReason } from '../../shared/domain/keeping/kept-names.ts';
import { type LogEntry, tagsTouched } from '../../shared/domain/log.ts';
import type { Coder } from '../../shared/domain/model.ts';
import { type Failure, failure, ok, type Result } from '../../shared/domain/result.ts';
import { dataKeyOf, isHandedOver, type ProjectDatabase, reopen, type StoredEntry } from '../db/database.ts';
import * as log from '../db/log.ts';
import { describeError } from '../db/names.ts';
import { articlesInOrder, readText, tagCounts, tagsOfArticle, usageCounts } from '../db/read.ts';
import { isStorageTrouble } from '../db/storage-trouble.ts';
import { applyEntry, type HistoryEnd, type OpenArticle, type ProjectState } from '../state/project-state.ts';
import type { Command, CommandFailure } from './command.ts';
import type { Keeper } from './keeping/keeper.ts';
import { RETRY_CHANGE, savingOf, type WaitingChange } from './saving.ts';

/** Tells the other windows of this project that there is something new, and hears it from them. */
export interface Channel {
  announce(seq: number): void;
  listen(listener: (seq: number) => void): void;
  close(): void;
}

export interface WorkspaceOptions {
  readonly key: string;
  readonly database: ProjectDatabase;
  readonly newId: () => string;
  readonly now: () => string;
  /** Who works here; asked anew for each change, since the name can be changed meanwhile. */
  readonly coder: () => Coder;
  readonly channel: Channel;
  /** Absent where nothing is kept outside the database. */
  readonly keeper?: Keeper;
  /** Why nothing can be changed here; absent where it can. */
  readonly readOnly?: string;
}

export type RunFailure = CommandFailure | log.HistoryFailure | Failure<'not-saved' | 'read-only'>;

export type EntryListener = (entry: LogEntry, isOwn: boolean) => void;

/** An open project: its state for the screen, and the only way to change it. */
export interface Workspace {
  readonly store: StoreApi<ProjectState>;
  /** Who works here. */
  readonly coder: () => Coder;
  readonly database: ProjectDatabase;
  /**
   * `onShown` is called when the screen's state has what was written, in the same turn: what it changes elsewhere is
   * drawn together with it.
   */
  run(command: Command, onShown?: (entry: LogEntry | null) => void): Promise<Result<LogEntry | null, RunFailure>>;
  undo(): Promise<Result<LogEntry, RunFailure>>;
  redo(): Promise<Result<LogEntry, RunFailure>>;
  /** Undoes or redoes until the change of this number is the last one that is done; 0 undoes everything. */
  stepTo(seq: number): Promise<Result<null, RunFailure>>;
  /** Tells of each entry of the log as it comes in, and whether this window made it. */
  onEntry(listener: EntryListener): () => void;
  /** What was done, newest first. */
  changes(most: number): Promise<StoredEntry[]>;
  openArticle(id: string | null): Promise<void>;
  /** Takes in what other windows have done. */
  catchUp(): Promise<void>;
  /** Why nothing can be changed here; null where it can. */
  readonly readOnly: string | null;
  /** Locked with a passphrase: what leaves the program is not. */
  readonly isLocked: boolean;
  /** What is kept of it outside the database. */
  readonly keeper: Keeper | null;
  /** Tries to write now what could not be written. */
  retry(): void;
  /** Takes back the change that could not be written. */
  giveUp(): void;
  /** Resolves when nothing is being written any more, neither into the database nor into the journal. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

export async function openWorkspace(options: WorkspaceOptions): Promise<Workspace> {
  const { key, database, newId, now, coder, channel, keeper = null, readOnly } = options;
  const store = createStore<ProjectState>(() => ({}) as ProjectState);
  store.setState(await readState(key, database), true);

  /** Changes are made one after the other, in the order in which they were asked for. */
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = queue.then(work, work);
    queue = turn.catch(() => {});
    return turn;
  };

  const listeners = new Set<EntryListener>();

  let isWriting = false;
  let waiting: (WaitingChange & { readonly go: (again: boolean) => void }) | null = null;
  const tellSaving = () => {
    const next = savingOf(isWriting, waiting, keeper?.store.getState() ?? null, store.getState().seq);
    const { saving, trouble } = store.getState();
    if (next.saving !== saving || next.trouble?.message !== trouble?.message) store.setState(next);
  };
  const stopKept = keeper?.store.subscribe(tellSaving);
  tellSaving();
  // From here on it is tried again: one whose project could not be opened does nothing more.
  if (keeper?.store.getState().trouble) void keeper.note();

  /** Waits for a while, or for the analyst's word. False where the change is given up. */
  function mayTryAgain(error: unknown): Promise<boolean> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => resolve(true), RETRY_CHANGE);
      waiting = {
        error,
        go: (word) => {
          clearTimeout(timer);
          resolve(word);
        },
      };
      tellSaving();
    });
  }

  /** Does it, as often as it takes: what cannot be written for want of room is not lost, it waits. */
  async function persist<T>(work: () => Promise<T>): Promise<T> {
    for (;;) {
      try {
        if (!isHandedOver(database) && !(await reopen(database, key, store.getState().seq))) throw new LostWhileOpen();
        const done = await work();
        waiting = null;
        return done;
      } catch (error) {
        if (isHandedOver(database) || !isStorageTrouble(error) || !(await mayTryAgain(error))) {
          waiting = null;
          throw error;
        }
      }
    }
  }

  async function takeIn(own: number | null = null): Promise<void> {
    for (;;) {
      const entries = await log.entriesAfter(database, store.getState().seq);
      if (entries.length === 0) return;
      const ends = await log.historyEnds(database);
      let next = entries.reduce(applyEntry, store.getState());
      if (hasOtherText(store.getState(), next)) {
        const read = await readOpen(database, next.open?.id ?? null);
        // Another window may have written between the two readings: then both are read again.
        if (read.seq !== next.seq) continue;
        next = { ...next, open: read.open };
      }
      store.setState({ ...next, ...historyOf(ends) }, true);
      for (const entry of entries) for (const listener of listeners) listener(entry, entry.seq === own);
      return;
    }
  }

  /**
   * Takes in what was just written. A change that follows on what the screen shows is at hand with all it brings, so
   * that nothing is read back: it is what would be undone next, and there is nothing to redo.
   */
  async function takeInWritten(entry: LogEntry | null, onShown: () => void): Promise<void> {
    const state = store.getState();
    const next = entry?.type === 'do' && entry.seq === state.seq + 1 ? applyEntry(state, entry) : null;
    if (entry && next && !hasOtherText(state, next)) {
      isWriting = false;
      store.setState({ ...next, ...historyOf({ undo: entry, redo: null }), ...(keeper ? {} : SAVED) }, true);
      for (const listener of listeners) listener(entry, true);
    } else await takeIn(entry?.seq);
    onShown();
  }

  function write<E extends Failure, T extends LogEntry | null>(
    work: () => Promise<Result<T, E>>,
    onShown?: (entry: T) => void,
    before: () => Promise<unknown> = async () => {},
  ) {
    return inTurn(async (): Promise<Result<T, E | Failure<'not-saved' | 'read-only'>>> => {
      if (readOnly !== undefined) return failure('read-only', readOnly);
      isWriting = true;
      store.setState({ saving: 'saving' });
      let isMade = false;
      try {
        await before();
        const result = await persist(work);
        isMade = result.ok && result.value !== null;
        if (result.ok) await takeInWritten(result.value, () => onShown?.(result.value));
        else await takeIn();
        if (result.ok && result.value) channel.announce(result.value.seq);
        isWriting = false;
        tellSaving();
        return result;
      } catch (error) {
        isWriting = false;
        if (isMade) {
          tellSaving();
          return failure('not-saved', `The change was saved, but cannot be shown: ${describeError(error)}. ${RELOAD}`);
        }
        store.setState({ saving: 'failed', trouble: null });
        return failure('not-saved', notSaved(database, error));
      } finally {
        if (isMade) void keeper?.note();
      }
    });
  }

  const workspace: Workspace = {
    store,
    coder,
    database,
    run: (command, onShown) =>
      write(
        () => {
          const at = now();
          const me = coder();
          const context = { newId, now: () => at, coder: me.id };
          return log.commit<CommandFailure>(database, {
            command: command.name,
            coder: me.id,
            at,
            plan: async (open) => introduce(open, me, await command.plan(open, context)),
          });
        },
        onShown,
        () => snapshotBefore(command.name, keeper, store.getState()),
      ),
    undo: () => write(() => log.undo(database, now(), coder().id)),
    redo: () => write(() => log.redo(database, now(), coder().id)),
    stepTo: async (seq) => {
      for (;;) {
        const { undo, redo } = store.getState();
        const direction = undo && undo.seq > seq ? 'undo' : redo && redo.seq <= seq ? 'redo' : null;
        if (!direction) return ok(null);
        const result = await workspace[direction]();
        if (!result.ok) return result;
      }
    },
    onEntry: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    changes: (most) => log.changesSoFar(database, most),
    openArticle: (id) =>
      inTurn(async () => {
        for (;;) {
          const read = await readOpen(database, id);
          await takeIn();
          // Another window may have written between the two readings: then the article is read again.
          if (read.seq === store.getState().seq) return store.setState({ open: read.open });
        }
      }),
    catchUp: () => inTurn(() => takeIn()),
    readOnly: readOnly ?? null,
    isLocked: dataKeyOf(database) !== null,
    keeper,
    retry: () => waiting?.go(true),
    giveUp: () => waiting?.go(false),
    settled: async () => {
      await inTurn(async () => {});
      await keeper?.note();
    },
    close: async () => {
      await workspace.settled();
      await keeper?.close();
      stopKept?.();
      channel.close();
      database.close();
    },
  };
  channel.listen((seq) => {
    if (seq <= store.getState().seq) return;
    // The window that wrote it may die before it is in the journal: here it is called saved as well.
    void workspace.catchUp().then(() => keeper?.note());
  });
  return workspace;
}

/** What changes so much that one may want to go back to before it, whatever was done since. */
const LARGE: Readonly<Record<string, SnapshotReason>> = {
  'add-articles': 'import',
  'import-codebook': 'import',
  'replace-text': 'bulk',
  'merge-project': 'merge',
  'merge-actors': 'bulk',
  'merge-positions': 'bulk',
  'tag-passages': 'bulk',
  'tag-hits': 'bulk',
  'clear-unused': 'bulk',
  'restore-snapshot': 'restore',
};

/** A snapshot that fails does not hold the change up: the journal has all of it. */
async function snapshotBefore(command: string, keeper: Keeper | null, { tagCounts }: ProjectState): Promise<void> {
  const reason = LARGE[command];
  if (reason && keeper && tagCounts.size > 0) await keeper.snapshot(reason);
}

/** Whether the open article has another text than the one that is shown. */
function hasOtherText(before: ProjectState, after: ProjectState): boolean {
  const id = after.open?.id ?? '';
  return before.open?.id === id && before.articles.get(id)?.sha256 !== after.articles.get(id)?.sha256;
}

const SAVED = { saving: 'saved', trouble: null } as const;

/** The system has closed the database, and what is there now is not what was there. */
class LostWhileOpen extends Error {}

const RELOAD = 'Reload this window.';

const LOST =
  'The change was not made: the database was lost while the project was open. Reload this window; what is kept beside it brings the project back.';

const notSaved = (database: ProjectDatabase, error: unknown): string =>
  error instanceof LostWhileOpen
    ? LOST
    : isHandedOver(database)
      ? 'The change was not made: another window has opened this project with a newer version of Standpoint, or deleted it. Reload this window.'
      : `The change could not be saved and was not made: ${describeError(error)}`;

function readOpen(database: ProjectDatabase, id: string | null): Promise<{ open: OpenArticle | null; seq: number }> {
  const { documents, texts, tags: rows, log: entries } = database;
  return database.transaction('r', [documents, texts, rows, entries], async () => {
    const article = id === null ? undefined : await documents.get(id);
    // Asked for together, since each answer takes a while to come.
    const [text, tags, seq] = await Promise.all([
      article ? readText(database, article.sha256) : undefined,
      article ? tagsOfArticle(database, article.id) : [],
      log.lastSeq(database),
    ]);
    return { open: article && text !== undefined ? { id: article.id, text, tags } : null, seq };
  });
}

/** All in one transaction, so that rows and sequence number belong together. */
function readState(key: string, database: ProjectDatabase): Promise<ProjectState> {
  return database.transaction('r', database.tables, async () => {
    const info = await database.project.toCollection().first();
    if (!info) throw new Error(`the database of project ${key} has no project in it`);
    const byId = <Row extends { id: string }>(rows: readonly Row[]) => new Map(rows.map((row) => [row.id, row]));
    return {
      key,
      info,
      coders: byId(await database.coders.toArray()),
      actors: byId(await database.actors.toArray()),
      positions: byId(await database.positions.toArray()),
      merges: byId(await database.merges.toArray()),
      articles: byId(await articlesInOrder(database)),
      tagCounts: await tagCounts(database),
      usage: await usageCounts(database),
      open: null,
      ...historyOf(await log.historyEnds(database)),
      seq: await log.lastSeq(database),
      ...SAVED,
    };
  });
}

function historyOf({ undo, redo }: { readonly undo: LogEntry | null; readonly redo: LogEntry | null }) {
  const end = (entry: LogEntry | null): HistoryEnd | null =>
    entry && {
      seq: entry.seq,
      command: entry.command,
      subject: entry.subject,
      tags: tagsTouched(entry),
      ...(entry.into === undefined ? {} : { into: entry.into }),
    };
  return { undo: end(undo), redo: end(redo) };
}

/** A project that came from elsewhere learns who works here with the first change that is made here. */
async function introduce<E extends Failure>(
  database: ProjectDatabase,
  coder: Coder,
  planned: Result<log.Plan, E>,
): Promise<Result<log.Plan, E>> {
  if (
    !planned.ok ||
    planned.value.changes.length === 0 ||
    (await database.coders.get(coder.id)) ||
    planned.value.changes.some(({ id }) => id === coder.id)
  )
    return planned;
  return ok({ ...planned.value, changes: [added('coders', coder), ...planned.value.changes] });
}

/** The project's windows on this machine. */
export function windowChannel(key: string): Channel {
  const channel = new BroadcastChannel(`standpoint-project-${key}`);
  return {
    announce: (seq) => channel.postMessage(seq),
    listen: (listener) => {
      channel.onmessage = ({ data }) => {
        if (typeof data === 'number') listener(data);
      };
    },
    close: () => channel.close(),
  };
}

/** Writes what a new project begins with into its new database. */
export async function begin(
  database: ProjectDatabase,
  command: Command,
  { newId, now }: Pick<WorkspaceOptions, 'newId' | 'now'>,
): Promise<void> {
  const at = now();
  const result = await log.commit<CommandFailure>(database, {
    command: command.name,
    coder: '',
    at,
    undoable: false,
    plan: (open) => command.plan(open, { newId, now: () => at, coder: '' }),
  });
  if (!result.ok) throw new Error(result.error.message);
}
