/** The rows of the codebook's two trees, as they are to be seen. */
import type { Actor, RankedPosition } from '../../../shared/domain/model.ts';
import { rankBy } from '../../ui/rank.ts';
import type { TreeRow } from '../../ui/tree-keys.ts';
import { byName, childPositions } from '../codes.ts';
import type { CodebookView } from './view.ts';

type Usage = ReadonlyMap<string, number>;
type ActorView = Pick<CodebookView, 'query' | 'kind' | 'sort' | 'actorsAs' | 'opened'>;

/** The actors that are asked for, as a list or as a tree by *member of*. */
export function actorRows(actors: ReadonlyMap<string, Actor>, usage: Usage, view: ActorView): TreeRow[] {
  const asked = [...actors.values()].filter(({ kind }) => view.kind === '' || kind === view.kind);
  const sorted = asked.sort((a, b) => {
    const byUse = view.sort === 'use' ? (usage.get(b.id) ?? 0) - (usage.get(a.id) ?? 0) : 0;
    return byUse || byName(a, b);
  });
  // What was found stands in the order of how well it fits; a tree would tear that apart.
  if (view.query.trim()) return flat(rankBy(sorted.map(findable), view.query).map(({ code }) => code));
  return view.actorsAs === 'list' ? flat(sorted) : memberTree(sorted, view.opened);
}

const findable = (actor: Actor) => ({ code: actor, label: actor.name, also: actor.aliases });

const flat = (codes: readonly { readonly id: string }[]): TreeRow[] =>
  codes.map(({ id }, index) => ({
    key: id,
    id,
    level: 1,
    isOpen: null,
    parent: null,
    place: index + 1,
    of: codes.length,
  }));

/**
 * Each actor under every actor it is a member of; those of no shown group at the top. An actor that was unfolded
 * above comes folded a second time: a lattice of groups would have more rows than anyone could scroll.
 */
function memberTree(actors: readonly Actor[], opened: ReadonlyMap<string, boolean>): TreeRow[] {
  const shown = new Set(actors.map(({ id }) => id));
  const members = new Map<string, Actor[]>();
  for (const actor of actors)
    for (const group of actor.memberOf) {
      const known = members.get(group);
      if (known) known.push(actor);
      else members.set(group, [actor]);
    }
  const rows: TreeRow[] = [];
  const unfolded = new Set<string>();
  const walk = (siblings: readonly Actor[], level: number, parent: string | null, above: ReadonlySet<string>) => {
    for (const [index, { id }] of siblings.entries()) {
      const key = parent === null ? id : `${parent}/${id}`;
      const below = above.has(id) ? [] : (members.get(id) ?? []);
      const isOpen = below.length === 0 ? null : (opened.get(key) ?? !unfolded.has(id));
      rows.push({ key, id, level, isOpen, parent, place: index + 1, of: siblings.length });
      if (!isOpen) continue;
      unfolded.add(id);
      walk(below, level + 1, key, new Set([...above, id]));
    }
  };
  walk(
    actors.filter(({ memberOf }) => !memberOf.some((group) => shown.has(group))),
    1,
    null,
    new Set(),
  );
  return rows;
}

/** The positions in their tree; of those that are looked for, with all that they stand under. */
export function positionRows(
  positions: ReadonlyMap<string, RankedPosition>,
  view: Pick<CodebookView, 'query' | 'opened'>,
): TreeRow[] {
  const wanted = view.query.trim() ? withAncestors(positions, view.query) : null;
  const children = childPositions(positions);
  const rows: TreeRow[] = [];
  const walk = (parent: string | null, level: number) => {
    const siblings = (children.get(parent) ?? []).filter(({ id }) => !wanted || wanted.has(id));
    for (const [index, { id }] of siblings.entries()) {
      const hasBelow = (children.get(id) ?? []).some((child) => !wanted || wanted.has(child.id));
      const isOpen = hasBelow ? wanted !== null || (view.opened.get(id) ?? true) : null;
      rows.push({ key: id, id, level, isOpen, parent, place: index + 1, of: siblings.length });
      if (isOpen) walk(id, level + 1);
    }
  };
  walk(null, 1);
  return rows;
}

function withAncestors(positions: ReadonlyMap<string, RankedPosition>, query: string): Set<string> {
  const options = [...positions.values()].map((code) => ({ code, label: code.label, also: [code.description] }));
  const wanted = new Set<string>();
  for (const { code } of rankBy(options, query)) {
    for (let at: RankedPosition | undefined = code; at && !wanted.has(at.id); at = positions.get(at.parentId ?? ''))
      wanted.add(at.id);
  }
  return wanted;
}

/** How often each position is used together with all that stand below it. */
export function usageWithBelow(positions: ReadonlyMap<string, RankedPosition>, usage: Usage): Map<string, number> {
  const sums = new Map<string, number>();
  for (const position of positions.values()) {
    const own = usage.get(position.id) ?? 0;
    const seen = new Set<string>();
    for (let at: RankedPosition | undefined = position; at && !seen.has(at.id); at = positions.get(at.parentId ?? '')) {
      seen.add(at.id);
      sums.set(at.id, (sums.get(at.id) ?? 0) + own);
    }
  }
  return sums;
}
