import type { Actor, Coder, Position } from '../../domain/model.ts';
import { excerpt, type Place, type Report } from './report.ts';
import { actorShape, coderShape, DEFAULT_COLOUR, FORBIDDEN_KEYS, isColour, positionShape } from './shapes.ts';

export function parseCoders(values: readonly unknown[], report: Report): Coder[] {
  const taken = new Set<string>();
  return values.flatMap((value, index) => {
    const at = `coders[${index}]`;
    report.noteFields('coder', value);
    const coder = report.shape(coderShape, value, at);
    return coder && isNew(coder.id, taken, { at, record: coder }, report) ? [coder] : [];
  });
}

export function parseActors(values: readonly unknown[], report: Report): Actor[] {
  const taken = new Set<string>();
  const read = values.flatMap((value, index) => {
    const at = `actors[${index}]`;
    report.noteFields('actor', value);
    const actor = report.shape(actorShape, value, at);
    if (!actor || !isNew(actor.id, taken, { at, record: actor }, report)) return [];
    return [{ place: { at, record: actor }, actor, raw: value as { externalIds: object } }];
  });
  const groups = new Map<string, readonly string[]>();
  return read.map(({ place, actor, raw }) => {
    const memberOf = knownIds(actor.memberOf, taken, place, 'memberOf', report).filter((group) => {
      if (!isWithin(group, actor.id, groups)) return true;
      const way = group === actor.id ? '' : ` by way of ${excerpt(group)}`;
      report.add(place, `It is a member of itself${way}. It was kept without that.`);
      return false;
    });
    groups.set(actor.id, memberOf);
    return { ...actor, memberOf, externalIds: safeEntries(raw.externalIds, place, report) };
  });
}

/** Whether an actor is the group, or a member of it by what was read so far. */
export function isWithin(actor: string, group: string, groups: ReadonlyMap<string, readonly string[]>): boolean {
  const seen = new Set([actor]);
  for (const one of seen) {
    if (one === group) return true;
    for (const above of groups.get(one) ?? []) seen.add(above);
  }
  return false;
}

export function parsePositions(values: readonly unknown[], report: Report): Position[] {
  const taken = new Set<string>();
  const read = values.flatMap((value, index) => {
    const at = `positions[${index}]`;
    report.noteFields('position', value);
    const position = report.shape(positionShape, value, at);
    if (!position || !isNew(position.id, taken, { at, record: position }, report)) return [];
    return [{ place: { at, record: position }, position }];
  });
  const parents = new Map(read.map(({ position }) => [position.id, position.parentId]));
  return read.map(({ place, position }) => {
    let { parentId, colour } = position;
    if (parentId !== null && !parents.has(parentId)) {
      report.add(place, `The position above it (${excerpt(parentId)}) is not in the file. It was kept at the top.`);
      parentId = null;
    } else if (isOwnAncestor(position.id, parents)) {
      report.add(place, 'It lies below itself. It was kept at the top.');
      parentId = null;
    }
    // What was cut loose here no longer closes a circle for those that come after.
    parents.set(position.id, parentId);
    if (!isColour(colour)) {
      report.add(place, `Its colour “${excerpt(colour)}” is not written as #rrggbb. It was kept in grey.`);
      colour = DEFAULT_COLOUR;
    }
    return { ...position, parentId, colour };
  });
}

/** Follows the parents of a position up: each is visited once, so that a circle further up ends the walk. */
function isOwnAncestor(id: string, parents: ReadonlyMap<string, string | null>): boolean {
  const seen = new Set<string>();
  for (let above = parents.get(id); above && !seen.has(above); above = parents.get(above)) {
    if (above === id) return true;
    seen.add(above);
  }
  return false;
}

/** True, and remembered, where the id comes for the first time. */
export function isNew(id: string, taken: Set<string>, place: Place, report: Report): boolean {
  if (taken.has(id)) {
    report.add(place, `Its id (${excerpt(id)}) was given before. The first record was kept, this one left out.`);
    return false;
  }
  taken.add(id);
  return true;
}

/** A list of references without those that lead nowhere and without repetitions, each of them told. */
export function knownIds(
  ids: readonly string[],
  known: { has(id: string): boolean },
  place: Place,
  field: string,
  report: Report,
): string[] {
  const unique = [...new Set(ids)];
  if (unique.length < ids.length) report.add(place, `Its field “${field}” says the same twice. It was kept once.`);
  return unique.filter((id) => {
    if (known.has(id)) return true;
    report.add(place, `Its field “${field}” names ${excerpt(id)}, which is not in the file. It was kept without that.`);
    return false;
  });
}

/** From the raw object: zod leaves `__proto__` out without a word. */
export function safeEntries(raw: object, place: Place, report: Report): Record<string, string> {
  const entries = Object.entries(raw as Record<string, string>).filter(([key]) => {
    if (!FORBIDDEN_KEYS.has(key)) return true;
    report.add(place, `The name “${key}” among its external ids is not allowed. It was kept without that.`);
    return false;
  });
  return Object.fromEntries(entries);
}
