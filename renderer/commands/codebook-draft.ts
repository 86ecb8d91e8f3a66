import { added, type Change, changed, type Rows, removed } from '../../shared/domain/changes.ts';
import {
  type Actor,
  compareStrings,
  type Merge,
  type RankedPosition,
  type Tag,
  type UseRole,
} from '../../shared/domain/model.ts';
import type { ProjectDatabase } from '../db/database.ts';
import { tagsOfCode } from '../db/read.ts';

export type CodeTable = 'actors' | 'positions';

const DRAFTED = ['tags', 'actors', 'positions', 'merges'] as const;
type Drafted = (typeof DRAFTED)[number];
type Maps = { [T in Drafted]: Map<string, Rows[T]> };

/**
 * The codebook in memory, with the tags that a command needs: the command works on it freely, and the changes follow from
 * comparing what there is afterwards with what there was. Rows are replaced, never written into.
 */
export class Draft {
  readonly actors = new Map<string, Actor>();
  readonly positions = new Map<string, RankedPosition>();
  readonly merges = new Map<string, Merge>();
  readonly tags = new Map<string, Tag>();
  readonly #before: Maps = { actors: new Map(), positions: new Map(), merges: new Map(), tags: new Map() };

  /** The whole codebook, and the tags that refer to the given codes. */
  static async read(database: ProjectDatabase, codes: readonly string[]): Promise<Draft> {
    const draft = new Draft();
    draft.#take('actors', await database.actors.toArray());
    draft.#take('positions', await database.positions.toArray());
    draft.#take('merges', await database.merges.toArray());
    for (const code of new Set(codes)) draft.#take('tags', await tagsOfCode(database, code));
    return draft;
  }

  #take<T extends Drafted>(table: T, rows: readonly Rows[T][]): void {
    for (const row of rows) {
      (this[table] as Map<string, Rows[T]>).set(row.id, row);
      (this.#before[table] as Map<string, Rows[T]>).set(row.id, row);
    }
  }

  changes(): Change[] {
    return DRAFTED.flatMap((table) => {
      const [was, is] = [this.#before[table], this[table]] as [Map<string, Rows[Drafted]>, Map<string, Rows[Drafted]>];
      return [...new Set([...was.keys(), ...is.keys()])].flatMap((id): Change[] => {
        const [before, after] = [was.get(id), is.get(id)];
        if (before === after || JSON.stringify(before) === JSON.stringify(after)) return [];
        if (before && after) return [changed(table, before, after)];
        return before ? [removed(table, before)] : after ? [added(table, after)] : [];
      });
    });
  }

  /** What a code is called. */
  nameOf(table: CodeTable, id: string): string {
    return (table === 'actors' ? this.actors.get(id)?.name : this.positions.get(id)?.label) ?? '';
  }

  /** The merges that lead straight to a code, oldest first. */
  mergedInto(table: CodeTable, into: string): Merge[] {
    return [...this.merges.values()]
      .filter((merge) => merge.table === table && merge.into === into)
      .sort((a, b) => compareStrings(a.at, b.at) || compareStrings(a.id, b.id));
  }

  /** The positions under a parent, in their order. */
  childrenOf(parentId: string | null): RankedPosition[] {
    return [...this.positions.values()].filter((position) => position.parentId === parentId).sort(byRank);
  }

  readonly groupsOf = (actor: string): readonly string[] => this.actors.get(actor)?.memberOf ?? [];

  readonly parentsOf = (position: string): readonly string[] => {
    const parent = this.positions.get(position)?.parentId ?? null;
    return parent === null ? [] : [parent];
  };
}

export const byRank = (a: RankedPosition, b: RankedPosition): number => a.rank - b.rank || compareStrings(a.id, b.id);

/** As what a tag names a code of this table: an actor may be a holder and an addressee at once. */
export function rolesOf(tag: Tag, table: CodeTable, id: string): UseRole[] {
  if (tag.kind === 'actor') return table === 'actors' && tag.actor === id ? ['actor'] : [];
  if (tag.kind === 'date') return [];
  if (table === 'positions') return tag.position === id ? ['position'] : [];
  const roles: UseRole[] = [];
  if (tag.holders.includes(id)) roles.push('holder');
  if (tag.addressees.includes(id)) roles.push('addressee');
  return roles;
}

/** The actors or positions that a tag names in a role. */
export function namedIn(tag: Tag, role: UseRole): readonly string[] {
  if (tag.kind === 'actor') return role === 'actor' ? [tag.actor] : [];
  if (tag.kind === 'date') return [];
  if (role === 'position') return [tag.position];
  return role === 'holder' ? tag.holders : role === 'addressee' ? tag.addressees : [];
}

/** The tag with other codes in a role; in the roles of one code the first counts. */
export function renamedIn(tag: Tag, role: UseRole, codes: readonly string[]): Tag {
  const [first = ''] = codes;
  if (tag.kind === 'actor' && role === 'actor') return { ...tag, actor: first };
  if (tag.kind !== 'position') return tag;
  if (role === 'position') return { ...tag, position: first };
  return role === 'holder' ? { ...tag, holders: codes } : role === 'addressee' ? { ...tag, addressees: codes } : tag;
}

/** Whether `goal` is met on the way up from `from`. */
export function reaches(from: string, goal: string, up: (node: string) => readonly string[]): boolean {
  const seen = new Set<string>();
  const waiting = [from];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node === goal) return true;
    if (seen.has(node)) continue;
    seen.add(node);
    waiting.push(...up(node));
  }
  return false;
}

/** The merges that end in one of these codes, also by way of others: they go with them. */
export function mergesEndingIn(merges: Iterable<Merge>, table: CodeTable, codes: Iterable<string>): Merge[] {
  const all = [...merges].filter((merge) => merge.table === table);
  const gone = new Set(codes);
  const found: Merge[] = [];
  for (let next = all.filter(({ into }) => gone.has(into)); next.length > 0; ) {
    found.push(...next);
    for (const { id } of next) gone.add(id);
    next = all.filter((merge) => gone.has(merge.into) && !found.includes(merge));
  }
  return found;
}
