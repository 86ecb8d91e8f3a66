/** What the entry that stays gains by a merge besides tags and names, in sentences. */
import type { Actor, RankedPosition } from '../../../shared/domain/model.ts';
import { reaches } from '../../commands/codebook-draft.ts';

export function actorGains(actors: ReadonlyMap<string, Actor>, ids: readonly string[], into: string): string[] {
  const target = actors.get(into);
  if (!target) return [];
  const sources = ids.flatMap((id) => actors.get(id) ?? []);
  const up = (id: string) => actors.get(id)?.memberOf ?? [];
  const groups = [...new Set(sources.flatMap(({ memberOf }) => memberOf))].filter(
    (group) =>
      actors.has(group) && !ids.includes(group) && !target.memberOf.includes(group) && !reaches(group, into, up),
  );
  const lines = groups.map((group) => `“${target.name}” becomes a member of “${actors.get(group)?.name}”.`);
  const known = new Map(Object.entries(target.externalIds));
  for (const { name, externalIds } of sources)
    for (const [authority, id] of Object.entries(externalIds)) {
      const has = known.get(authority);
      if (has === undefined) lines.push(`“${target.name}” gets the id ${authority} ${id}.`);
      else if (has !== id)
        lines.push(`The id ${authority} ${id} of “${name}” goes: “${target.name}” has another there.`);
      if (has === undefined) known.set(authority, id);
    }
  return [
    ...lines,
    ...noteLines(
      sources.map(({ name, note }) => ({ name, note })),
      target.name,
      'note',
    ),
  ];
}

export function positionGains(
  positions: ReadonlyMap<string, RankedPosition>,
  ids: readonly string[],
  into: string,
): string[] {
  const target = positions.get(into);
  const sources = ids.flatMap((id) => positions.get(id) ?? []);
  return target
    ? noteLines(
        sources.map(({ label, description }) => ({ name: label, note: description })),
        target.label,
        'description',
      )
    : [];
}

const noteLines = (sources: readonly { name: string; note: string }[], target: string, what: string): string[] =>
  sources.filter(({ note }) => note).map(({ name }) => `The ${what} of “${name}” is kept below that of “${target}”.`);
