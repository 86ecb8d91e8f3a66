import { type Merge, mergedName, type Tag } from '../../shared/domain/model.ts';
import { failure, ok, type Result } from '../../shared/domain/result.ts';
import { sayingOf } from '../../shared/domain/tags/near-duplicates.ts';
import type { ProjectDatabase } from '../db/database.ts';
import { type CodeTable, Draft, reaches } from './codebook-draft.ts';
import { type Command, type CommandFailure, gone, nouns } from './command.ts';
import { type MergeStamp, mergeCode } from './merge-code.ts';
import { type Parted, parentNow, partCode } from './part-code.ts';

/**
 * Merges actors into another: their tags, members, names, notes and external ids become the target's; where both
 * have an id at the same authority, the target's counts. What each was is kept, so that it can be taken apart again.
 */
export const mergeActors = (ids: readonly string[], into: string): Command =>
  merging('merge-actors', 'actors', ids, into);

/** Merges positions into another: their tags become the target's, and what stands under them stands under it, at the end. */
export const mergePositions = (ids: readonly string[], into: string): Command =>
  merging('merge-positions', 'positions', ids, into);

/** Brings a merged code back, by its id: as it was, with the tags and members that are still where the merge put them. */
export const takeApart = (id: string): Command => ({
  name: 'take-apart',
  plan: async (database) => {
    const taken = await planApart(database, id);
    if (!taken.ok) return taken;
    const { draft, merge } = taken.value;
    return ok({ changes: draft.changes(), subject: mergedName(merge), into: draft.nameOf(merge.table, merge.into) });
  },
});

/** What a merge would do. */
export interface MergePreview {
  readonly tagsMoved: number;
  /** Number of articles in which tags change. */
  readonly articles: number;
  /** Other names that the target gains. */
  readonly aliases: readonly string[];
  /** Members, or positions under them, that come to the target. */
  readonly dependents: number;
  /**
   * Tags that would say the same on the same passage as another of the same coder, and do not now. They are kept: a merge
   * deletes nothing, and which of two notes may go is for the analyst to say.
   */
  readonly becomesTwice: number;
}

export async function previewMerge(
  database: ProjectDatabase,
  table: CodeTable,
  ids: readonly string[],
  into: string,
): Promise<Result<MergePreview, CommandFailure>> {
  const planned = await inReading(database, () => planMerge(database, table, ids, into, { at: '', coder: '' }));
  if (!planned.ok) return planned;
  const { draft, before, merged } = planned.value;
  const moved = new Set(merged.flatMap(({ uses }) => uses.map(({ tag }) => tag)));
  return ok({
    tagsMoved: moved.size,
    articles: articlesOf(draft, moved),
    aliases: [...new Set(merged.flatMap(({ aliases }) => aliases))],
    dependents: new Set(
      merged.flatMap(({ dependents }) => dependents.map(({ id }) => id)).filter((id) => !ids.includes(id)),
    ).size,
    becomesTwice: twins(before, draft.tags),
  });
}

/** What taking a merged code apart would do. */
export interface ApartPreview {
  readonly table: CodeTable;
  /** The merged code, and what it was merged into. */
  readonly name: string;
  readonly into: string;
  readonly tagsBack: number;
  /** Number of articles in which tags change. */
  readonly articles: number;
  /** Tags that it had and that were deleted or say something else now. */
  readonly tagsGone: number;
  /** Other names that the target loses, and those it keeps, since tags were made by them after the merge. */
  readonly aliases: readonly string[];
  readonly aliasesKept: readonly string[];
  /** Members, or positions under it, that come back. */
  readonly dependents: number;
}

export async function previewTakeApart(
  database: ProjectDatabase,
  id: string,
): Promise<Result<ApartPreview, CommandFailure>> {
  const taken = await inReading(database, () => planApart(database, id));
  if (!taken.ok) return taken;
  const { draft, merge, parted } = taken.value;
  const { back, aliases, kept, dependents } = parted;
  const had = new Set(merge.uses.map(({ tag }) => tag));
  return ok({
    table: merge.table,
    name: mergedName(merge),
    into: draft.nameOf(merge.table, merge.into),
    tagsBack: back.size,
    articles: articlesOf(draft, back),
    tagsGone: had.size - back.size,
    aliases,
    aliasesKept: kept,
    dependents,
  });
}

const merging = (name: string, table: CodeTable, ids: readonly string[], into: string): Command => ({
  name,
  plan: async (database, context) => {
    const planned = await planMerge(database, table, ids, into, { at: context.now(), coder: context.coder });
    if (!planned.ok) return planned;
    const { draft, merged } = planned.value;
    return ok({
      changes: draft.changes(),
      subject: merged.map(mergedName).join(', '),
      into: draft.nameOf(table, into),
    });
  },
});

interface Planned {
  readonly draft: Draft;
  /** The tags as they were. */
  readonly before: ReadonlyMap<string, Tag>;
  readonly merged: readonly Merge[];
}

async function planMerge(
  database: ProjectDatabase,
  table: CodeTable,
  given: readonly string[],
  into: string,
  stamp: MergeStamp,
): Promise<Result<Planned, CommandFailure>> {
  const ids = [...new Set(given)];
  const { one } = nouns(table);
  if (ids.length === 0) return failure('no-code', `Choose what is to be merged.`);
  const draft = await Draft.read(database, [...ids, into]);
  const before = new Map(draft.tags);
  if (!draft[table].has(into)) return gone(one);
  const up = table === 'actors' ? draft.groupsOf : draft.parentsOf;
  for (const id of ids) {
    const [name, target] = [draft.nameOf(table, id), draft.nameOf(table, into)];
    if (!draft[table].has(id)) return gone(one);
    if (id === into) return failure('cycle', `“${name}” cannot be merged into itself. Choose another ${one}.`);
    if (reaches(into, id, up)) {
      const how = table === 'actors' ? 'is a member of' : 'stands under';
      return failure(
        'cycle',
        `“${target}” ${how} “${name}”, and so “${name}” cannot become a part of it. Merge the other way round, or move “${target}” first.`,
      );
    }
    // Files of other programs may use one id for an actor and for a position.
    if (draft.merges.has(id))
      return failure('duplicate', `Another merged code has the id of “${name}”. Take that apart first.`);
  }
  for (const id of ids) mergeCode(draft, { table, id, into, together: ids }, stamp);
  return ok({ draft, before, merged: ids.map((id) => draft.merges.get(id) as Merge) });
}

async function planApart(
  database: ProjectDatabase,
  id: string,
): Promise<Result<{ draft: Draft; merge: Merge; parted: Parted }, CommandFailure>> {
  const merge = await database.merges.get(id);
  if (!merge) return gone('merge');
  const { table, into } = merge;
  const { one } = nouns(table);
  const draft = await Draft.read(database, [into]);
  const name = mergedName(merge);
  const outer = draft.merges.get(into);
  if (!draft[table].has(into)) {
    if (!outer) throw new Error(`merge ${id} leads nowhere`);
    const between = mergedName(outer);
    return failure(
      'nested',
      `“${name}” was merged into “${between}”, and that into another ${one}. Take “${between}” apart first.`,
    );
  }
  const isTaken =
    merge.table === 'actors'
      ? [...draft.actors.values()].some((other) => other.name === name)
      : draft.childrenOf(parentNow(draft, merge.code)).some(({ label }) => label === name);
  if (isTaken) {
    const where = table === 'positions' ? ' at its place' : '';
    return failure('name-taken', `There is another ${one} called “${name}”${where} now. Rename that one first.`);
  }
  return ok({ draft, merge, parted: partCode(draft, merge) });
}

const articlesOf = (draft: Draft, tags: Iterable<string>): number =>
  new Set([...tags].map((id) => draft.tags.get(id)?.documentId)).size;

/** How many tags say the same as another afterwards and did not before. */
function twins(before: ReadonlyMap<string, Tag>, after: ReadonlyMap<string, Tag>): number {
  const groups = new Map<string, Set<string>>();
  for (const [id, tag] of after) {
    const said = sayingOf(tag);
    const group = groups.get(said) ?? new Set();
    groups.set(said, group.add(sayingOf(before.get(id) ?? tag)));
  }
  return [...groups.values()].reduce((sum, { size }) => sum + size - 1, 0);
}

const inReading = <T>(database: ProjectDatabase, work: () => Promise<T>): Promise<T> =>
  database.transaction('r', database.tables, work);
