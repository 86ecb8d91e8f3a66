import type { Actor, ActorKind, Position } from '../domain/model.ts';
import { NO_COLOUR, type ParsedCodebook } from './codebook.ts';
import { isWithin } from './project-file/parse-codebook.ts';
import { excerpt, type FailedItem } from './project-file/report.ts';

/** A code as a file gives it: its references may be ids, names or paths, and may lead nowhere. */
export interface RawCode {
  /** Its place in the file with its name, for people. */
  readonly item: string;
  /** Why it cannot be taken at all; '' where it can. */
  readonly refused: string;
  /** What of it could not be taken, in sentences. */
  readonly faults: readonly string[];
  /** '' where the file gives none. */
  readonly id: string;
  readonly name: string;
  /** Null for a position. */
  readonly kind: ActorKind | null;
  readonly aliases: readonly string[];
  readonly memberOf: readonly string[];
  readonly externalIds: Readonly<Record<string, string>>;
  readonly description: string;
  /** '#rrggbb', or '' where the file gives none. */
  readonly colour: string;
  readonly parent: { readonly id: string } | { readonly name: string } | { readonly path: readonly string[] } | null;
  /** NaN where the file gives none: then codes stand as they come. */
  readonly order: number;
}

type Identified = RawCode & { readonly key: string };

/** Codes with their references found, each broken one told: what is given keeps the promises of `ParsedCodebook`. */
export function resolveCodes(raw: readonly RawCode[]): ParsedCodebook {
  const failed: FailedItem[] = [];
  const madeIds = new Set<string>();
  const taken = new Set(raw.map(({ id }) => id));
  const make = (hint: string): string => {
    let id = `new: ${hint}`;
    while (taken.has(id)) id += '+';
    taken.add(id);
    madeIds.add(id);
    return id;
  };
  const seen = new Set<string>();
  const codes: Identified[] = [];
  for (const code of raw) {
    for (const reason of [...code.faults, code.refused]) if (reason) failed.push({ item: code.item, reason });
    if (code.refused) continue;
    if (code.id && seen.has(code.id)) {
      failed.push({ item: code.item, reason: 'Its id was given before. The first was kept, this one left out.' });
      continue;
    }
    const key = code.id || make(code.item);
    seen.add(key);
    codes.push({ ...code, key });
  }
  if (codes.every(({ order }) => Number.isFinite(order))) codes.sort((a, b) => a.order - b.order);
  const actors = codes.filter(({ kind }) => kind !== null);
  const positions = codes.filter(({ kind }) => kind === null);
  return {
    codebook: { actors: toActors(actors, failed), positions: toPositions(positions, make, failed) },
    madeIds,
    failed,
  };
}

function toActors(codes: readonly Identified[], failed: FailedItem[]): Actor[] {
  const known = new Set(codes.map(({ key }) => key));
  const groups = new Map<string, readonly string[]>();
  const faultOf = (actor: string, group: string): string => {
    if (!known.has(group)) return `It is a member of ${excerpt(group)}, which is not in the file.`;
    if (!isWithin(group, actor, groups)) return '';
    return `It is a member of itself${group === actor ? '' : ` by way of ${excerpt(group)}`}.`;
  };
  const groupsOf = (actor: string, item: string, memberOf: readonly string[]): readonly string[] => {
    const sound = [...new Set(memberOf)].filter((group) => {
      const fault = faultOf(actor, group);
      if (fault) failed.push({ item, reason: `${fault} It was kept without that.` });
      return !fault;
    });
    groups.set(actor, sound);
    return sound;
  };
  return codes.map(({ key, item, name, kind, aliases, memberOf, externalIds, description }) => ({
    id: key,
    name,
    kind: kind ?? 'person',
    aliases: [...aliases],
    memberOf: groupsOf(key, item, memberOf),
    note: description,
    externalIds,
  }));
}

function toPositions(codes: readonly Identified[], make: (hint: string) => string, failed: FailedItem[]): Position[] {
  const ids = new Set(codes.map(({ key }) => key));
  const byName = new Map<string, string>();
  for (const { name, key } of codes) if (!byName.has(name)) byName.set(name, key);
  const byPath = new PathFinder(codes, make);
  const parents = new Map<string, string | null>();
  for (const code of codes) {
    const parent = parentOf(code, ids, byName, byPath);
    if (parent === undefined) {
      failed.push({ item: code.item, reason: 'The position above it is not in the file. It was kept at the top.' });
    }
    const circle = parent ? leadsTo(parent, code.key, parents) : false;
    if (circle) failed.push({ item: code.item, reason: 'It lies below itself. It was kept at the top.' });
    parents.set(code.key, circle ? null : (parent ?? null));
  }
  return [
    ...byPath.made,
    ...codes.map(({ key, name, description, colour }) => ({
      ...{ id: key, label: name, parentId: parents.get(key) ?? null },
      ...{ description, colour: colour || NO_COLOUR },
    })),
  ];
}

/** Undefined where it names one that is not there. */
function parentOf(
  { parent }: Identified,
  ids: ReadonlySet<string>,
  byName: ReadonlyMap<string, string>,
  byPath: PathFinder,
): string | null | undefined {
  if (parent === null) return null;
  if ('id' in parent) return ids.has(parent.id) ? parent.id : undefined;
  if ('name' in parent) return byName.get(parent.name);
  return byPath.find(parent.path);
}

function leadsTo(from: string, goal: string, parents: ReadonlyMap<string, string | null>): boolean {
  for (let at: string | null = from; at !== null; at = parents.get(at) ?? null) if (at === goal) return true;
  return false;
}

/** Finds positions by the labels above them, and makes those that only a path speaks of. */
class PathFinder {
  readonly made: Position[] = [];
  readonly #known = new Map<string, string>();
  readonly #make: (hint: string) => string;

  constructor(codes: readonly Identified[], make: (hint: string) => string) {
    this.#make = make;
    for (const { key, name, parent } of codes) {
      if (parent && !('path' in parent)) continue;
      const path = JSON.stringify([...(parent?.path ?? []), name]);
      if (!this.#known.has(path)) this.#known.set(path, key);
    }
  }

  find(path: readonly string[]): string {
    const known = this.#known.get(JSON.stringify(path));
    if (known) return known;
    const id = this.#make(path.join(' › '));
    this.#known.set(JSON.stringify(path), id);
    const parentId = path.length > 1 ? this.find(path.slice(0, -1)) : null;
    this.made.push({ id, label: path.at(-1) ?? '', parentId, description: '', colour: NO_COLOUR });
    return id;
  }
}
