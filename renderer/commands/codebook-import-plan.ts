import { added, type Change, changed } from '../../shared/domain/changes.ts';
import { nextColour } from '../../shared/domain/colours.ts';
import type { Actor, Merge, Position, RankedPosition } from '../../shared/domain/model.ts';
import { type ParsedCodebook, treeOrder } from '../../shared/formats/codebook.ts';
import { type CodeTable, reaches } from './codebook-draft.ts';
import { tidyAliases, tidyName } from './command.ts';
import { enrichActor } from './enrich-actor.ts';
import { endsOf, mergedAway } from './merge-ends.ts';

export interface CodebookRows {
  readonly actors: readonly Actor[];
  readonly positions: readonly RankedPosition[];
  readonly merges: readonly Merge[];
}

/** What an import will do: shown before it is done, and done as it was shown. */
export interface CodebookImport {
  readonly changes: readonly Change[];
  /** Names of the codes that come in. */
  readonly added: { readonly actors: readonly string[]; readonly positions: readonly string[] };
  /** Those that are here already and learn something, with what. */
  readonly changed: readonly { readonly name: string; readonly gains: readonly string[] }[];
  /** How many are here already, whether they learn something or not. */
  readonly matched: number;
  readonly failed: ParsedCodebook['failed'];
}

/**
 * Codes of the same id, else of the same name (positions: at the same place), are the same: they gain what they lack,
 * and nothing of ours is overwritten. One that was merged here since (the file is older) is what it was merged into: its id
 * is kept for when it is taken apart. The rest comes in, positions after ours, in the order of the file.
 */
export function planCodebookImport(rows: CodebookRows, parsed: ParsedCodebook, newId: () => string): CodebookImport {
  const taken = new Set([...rows.actors, ...rows.positions, ...rows.merges].map(({ id }) => id));
  const merged = { actors: endsOf(rows.merges, 'actors'), positions: endsOf(rows.merges, 'positions') };
  const work: Work = {
    idFor: (id) => {
      const own = parsed.madeIds.has(id) || taken.has(id) ? newId() : id;
      taken.add(own);
      return own;
    },
    isOwn: (id) => !parsed.madeIds.has(id),
    mergedInto: (table, id) => (parsed.madeIds.has(id) ? null : (merged[table].get(id) ?? null)),
    fail: (item, reason) => failed.push({ item: `“${item.slice(0, 60)}”`, reason }),
  };
  const failed = [...parsed.failed];
  const actors = takeActors(rows.actors, parsed.codebook.actors, work);
  const positions = takePositions(rows.positions, parsed.codebook.positions, work);
  return {
    changes: [...actors.changes, ...positions.changes],
    added: { actors: actors.added, positions: positions.added },
    changed: [...actors.gained, ...positions.gained],
    matched: actors.matched + positions.matched,
    failed,
  };
}

interface Work {
  readonly idFor: (id: string) => string;
  readonly isOwn: (id: string) => boolean;
  /** Of a code that was merged here: the id of what it is now. */
  readonly mergedInto: (table: CodeTable, id: string) => string | null;
  readonly fail: (name: string, reason: string) => void;
}

interface Taken {
  readonly changes: readonly Change[];
  readonly added: readonly string[];
  readonly gained: readonly { name: string; gains: string[] }[];
  readonly matched: number;
}

const TWICE = 'The file has it twice by this name. It comes in once.';

function takeActors(ours: readonly Actor[], theirs: readonly Actor[], work: Work): Taken {
  const rows = new Map(ours.map((actor) => [actor.id, actor]));
  const byName = new Map(ours.map((actor) => [actor.name, actor.id]));
  /** Ids in the file to ids here. */
  const here = new Map<string, string>();
  const pairs: { id: string; actor: Actor; isNew: boolean }[] = [];
  const done = new Set<string>();
  for (const actor of theirs) {
    const name = tidyName(actor.name, 'actor');
    if (!name.ok) {
      work.fail(actor.name, `${name.error.message} It was left out.`);
      continue;
    }
    const same = work.isOwn(actor.id) && rows.has(actor.id) ? actor.id : byName.get(name.value);
    const target = same ? undefined : rows.get(work.mergedInto('actors', actor.id) ?? '');
    if (target) {
      here.set(actor.id, target.id);
      work.fail(name.value, mergedAway(target.name));
      continue;
    }
    const id = same ?? work.idFor(actor.id);
    here.set(actor.id, id);
    if (done.has(id)) {
      work.fail(name.value, TWICE);
      continue;
    }
    done.add(id);
    if (!same) {
      rows.set(id, { ...actor, id, name: name.value, aliases: tidyAliases(actor.aliases, name.value), memberOf: [] });
      byName.set(name.value, id);
    }
    pairs.push({ id, actor: { ...actor, name: name.value }, isNew: !same });
  }
  const gained: { name: string; gains: string[] }[] = [];
  for (const { id, actor, isNew } of pairs) {
    const before = rows.get(id) as Actor;
    const memberOf = before.memberOf.length > 0 ? before.memberOf : memberships(id, actor, here, rows, work);
    if (isNew) rows.set(id, { ...before, memberOf });
    else {
      const { after, gains } = enrichActor(before, actor, memberOf);
      rows.set(id, after);
      if (gains.length > 0) gained.push({ name: before.name, gains });
    }
  }
  return summary(pairs, rows, ours, gained, 'actors', (actor) => actor.name);
}

/** The memberships that can be taken over: none that would make an actor a member of its own member. */
function memberships(
  id: string,
  actor: Actor,
  here: ReadonlyMap<string, string>,
  rows: ReadonlyMap<string, Actor>,
  work: Work,
): string[] {
  const wanted = new Set(actor.memberOf.flatMap((other) => here.get(other) ?? []));
  return [...wanted].filter((other) => {
    if (!reaches(other, id, (node) => rows.get(node)?.memberOf ?? [])) return true;
    work.fail(actor.name, 'It would become a member of itself or of its own member. It was taken without that.');
    return false;
  });
}

function takePositions(ours: readonly RankedPosition[], theirs: readonly Position[], work: Work): Taken {
  const rows = new Map(ours.map((position) => [position.id, position]));
  const place = (label: string, parentId: string | null) => JSON.stringify([parentId, label]);
  const byPlace = new Map(ours.map((position) => [place(position.label, position.parentId), position.id]));
  const here = new Map<string, string | null>();
  const pairs: { id: string; isNew: boolean }[] = [];
  const done = new Set<string>();
  const gained: { name: string; gains: string[] }[] = [];
  let rank = Math.max(0, ...ours.map((position) => position.rank));
  for (const { position, above } of treeOrder(theirs)) {
    const label = tidyName(position.label, 'position');
    const parentId = here.get(above.at(-1)?.id ?? '') ?? null;
    if (!label.ok) {
      here.set(position.id, parentId);
      work.fail(position.label, `${label.error.message} It was left out.`);
      continue;
    }
    const same =
      work.isOwn(position.id) && rows.has(position.id) ? position.id : byPlace.get(place(label.value, parentId));
    const target = same ? undefined : rows.get(work.mergedInto('positions', position.id) ?? '');
    if (target) {
      here.set(position.id, target.id);
      work.fail(label.value, mergedAway(target.label));
      continue;
    }
    const id = same ?? work.idFor(position.id);
    here.set(position.id, id);
    if (done.has(id)) {
      work.fail(label.value, TWICE);
      continue;
    }
    done.add(id);
    pairs.push({ id, isNew: !same });
    const before = rows.get(id);
    if (!before) {
      rank += 1;
      const { description } = position;
      const colour = position.colour || nextColour(rows.size);
      rows.set(id, { id, label: label.value, parentId, description, colour, rank });
      byPlace.set(place(label.value, parentId), id);
    } else if (!before.description && position.description) {
      rows.set(id, { ...before, description: position.description });
      gained.push({ name: before.label, gains: ['a description'] });
    }
  }
  return summary(pairs, rows, ours, gained, 'positions', (position) => position.label);
}

function summary<R extends Actor | RankedPosition>(
  pairs: readonly { readonly id: string; readonly isNew: boolean }[],
  rows: ReadonlyMap<string, R>,
  ours: readonly R[],
  gained: Taken['gained'],
  table: CodeTable,
  nameOf: (row: R) => string,
): Taken {
  const before = new Map(ours.map((row) => [row.id, row]));
  const changes: Change[] = [];
  const names: string[] = [];
  for (const { id, isNew } of pairs) {
    const row = rows.get(id) as R;
    const old = before.get(id);
    if (isNew) {
      names.push(nameOf(row));
      changes.push(added(table, row as never));
    } else if (old && old !== row) changes.push(changed(table, old as never, row as never));
  }
  return { changes, added: names, gained, matched: pairs.length - names.length };
}
