import type { Change, Rows, Table } from '../../shared/domain/changes.ts';
import type { LogEntry } from '../../shared/domain/log.ts';
import {
  type Actor,
  type Article,
  type Coder,
  codesOf,
  compareTags,
  type Merge,
  type ProjectInfo,
  type RankedPosition,
  type Tag,
} from '../../shared/domain/model.ts';

/**
 * The open project as the screen sees it: the rows as they are after entry `seq` of the log. It is owned by the
 * workspace, which is the only one to write it, always by applying log entries: so it cannot say anything that
 * the database does not.
 */
export interface ProjectState {
  /** Names the project's database. */
  readonly key: string;
  readonly info: ProjectInfo;
  readonly coders: ReadonlyMap<string, Coder>;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly positions: ReadonlyMap<string, RankedPosition>;
  /** By the id of the code that was merged. */
  readonly merges: ReadonlyMap<string, Merge>;
  /** In the order in which they came. */
  readonly articles: ReadonlyMap<string, Article>;
  /** Number of tags by article. */
  readonly tagCounts: ReadonlyMap<string, number>;
  /** Number of tags by actor or position. */
  readonly usage: ReadonlyMap<string, number>;
  readonly open: OpenArticle | null;
  /** What would be undone and redone next. */
  readonly undo: HistoryEnd | null;
  readonly redo: HistoryEnd | null;
  readonly seq: number;
  /** 'saved' is only what the database has and, where one is kept, the journal. */
  readonly saving: 'saved' | 'saving' | 'failed';
  /** Why something is not saved, and what is done about it; null where all is well. */
  readonly trouble: SavingTrouble | null;
}

export interface SavingTrouble {
  /** 'change': the last change waits in memory. 'journal': everything is in the database, and not yet beside it. */
  readonly what: 'change' | 'journal';
  readonly message: string;
}

export interface OpenArticle {
  readonly id: string;
  readonly text: string;
  /** In reading order. */
  readonly tags: readonly Tag[];
}

/** What is needed of an entry to say what it was. The changes themselves may be thousands. */
export interface HistoryEnd extends Pick<LogEntry, 'seq' | 'command' | 'subject' | 'into'> {
  /** Number of tags that it touched. */
  readonly tags: number;
}

/** The state after an entry. Maps that the entry does not touch stay the same objects, so that views can compare. */
export function applyEntry(state: ProjectState, entry: Pick<LogEntry, 'seq' | 'changes'>): ProjectState {
  const { changes } = entry;
  if (changes.length === 0) return { ...state, seq: entry.seq };
  const info = changes.findLast(isOf('project'))?.after ?? state.info;
  const tagChanges = changes.filter(isOf('tags'));
  return {
    ...state,
    info,
    coders: applyRows(state.coders, changes.filter(isOf('coders'))),
    actors: applyRows(state.actors, changes.filter(isOf('actors'))),
    positions: applyRows(state.positions, changes.filter(isOf('positions'))),
    merges: applyRows(state.merges, changes.filter(isOf('merges'))),
    articles: applyRows(state.articles, changes.filter(isOf('documents'))),
    tagCounts: count(state.tagCounts, tagChanges, (tag) => [tag.documentId]),
    usage: count(state.usage, tagChanges, codesOf),
    open: applyToOpen(state.open, changes),
    seq: entry.seq,
  };
}

type ChangeOf<T extends Table> = Extract<Change, { table: T }>;

const isOf =
  <T extends Table>(table: T) =>
  (change: Change): change is ChangeOf<T> =>
    change.table === table;

interface RowChange<Row> {
  readonly id: string;
  readonly before: Row | null;
  readonly after: Row | null;
}

function applyRows<Row extends Rows[Table]>(rows: ReadonlyMap<string, Row>, changes: readonly RowChange<Row>[]) {
  if (changes.length === 0) return rows;
  const next = new Map(rows);
  for (const { id, after } of changes) {
    if (after) next.set(id, after);
    else next.delete(id);
  }
  return next;
}

function count(counts: ReadonlyMap<string, number>, changes: readonly RowChange<Tag>[], keys: (tag: Tag) => string[]) {
  if (changes.length === 0) return counts;
  const next = new Map(counts);
  const add = (tag: Tag | null, step: 1 | -1) => {
    for (const key of tag ? keys(tag) : []) {
      const sum = (next.get(key) ?? 0) + step;
      if (sum > 0) next.set(key, sum);
      else next.delete(key);
    }
  };
  for (const { before, after } of changes) {
    add(before, -1);
    add(after, 1);
  }
  return next;
}

function applyToOpen(open: OpenArticle | null, changes: readonly Change[]): OpenArticle | null {
  if (!open) return null;
  if (changes.some((change) => change.table === 'documents' && change.id === open.id && !change.after)) return null;
  const own = changes.filter(isOf('tags')).filter(({ before, after }) => (after ?? before)?.documentId === open.id);
  if (own.length === 0) return open;
  const touched = new Set(own.map(({ id }) => id));
  const tags = open.tags.filter(({ id }) => !touched.has(id));
  const incoming = own.flatMap(({ after }) => (after ? [after] : [])).sort(compareTags);
  return { ...open, tags: merge(tags, incoming) };
}

/** Two lists in reading order made one: in long stretches, since an article may have ten thousand tags and one comes in. */
function merge(tags: readonly Tag[], incoming: readonly Tag[]): Tag[] {
  const merged: Tag[] = [];
  let from = 0;
  for (const tag of incoming) {
    const to = placeOf(tags, tag, from);
    for (; from < to; from += 1) merged.push(tags[from] as Tag);
    merged.push(tag);
  }
  return merged.concat(tags.slice(from));
}

/** Where a tag belongs in a list in reading order, at or behind `from`. */
function placeOf(tags: readonly Tag[], tag: Tag, from: number): number {
  let low = from;
  let high = tags.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareTags(tags[middle] as Tag, tag) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
