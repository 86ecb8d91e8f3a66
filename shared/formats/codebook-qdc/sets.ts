import { ACTOR_KINDS, type ActorKind } from '../../domain/model.ts';
import { excerpt, type FailedItem } from '../project-file/report.ts';
import type { RawCode } from '../resolve-codes.ts';
import { guidOf, membersGuid, readGuid } from './guids.ts';
import { GROUPS } from './write-codes.ts';
import { type Element, textOf } from './xml.ts';

/**
 * What sets of codes mean here: one called like our kinds ("Persons") says of which kind its codes are, one called like
 * an actor says who its members are. Any other is told in `notes`, and so is each code that a set cannot be taken for.
 */
export function takeSets(
  sets: readonly Element[],
  codes: readonly RawCode[],
): { codes: readonly RawCode[]; notes: readonly FailedItem[] } {
  const book = new Book(codes);
  const notes: FailedItem[] = [];
  const kindOfSet = (set: Element) => (book.actorBySet(set) ? null : kindCalled(nameOf(set)));
  // Kinds first: who is an actor only by a set can be a member by another.
  for (const set of sets) {
    const kind = kindOfSet(set);
    if (kind) notes.push(...noted(set, book.giveKind(set, kind)));
  }
  const named = book.actorsByName();
  for (const set of sets) {
    if (kindOfSet(set)) continue;
    const group = book.actorBySet(set) ?? named.get(nameOf(set)) ?? null;
    notes.push(...(group ? noted(set, book.giveMembers(set, group)) : [leftOut(set, book.namesIn(set))]));
  }
  return { codes: book.codes(), notes };
}

const nameOf = (set: Element): string => (set.attributes.get('name') ?? '').trim();
const itemOf = (set: Element): string => `set “${excerpt(nameOf(set))}”`;

const kindCalled = (name: string): ActorKind | null =>
  ACTOR_KINDS.find((kind) => GROUPS[kind].toLowerCase() === name.toLowerCase()) ?? null;

/** Codebooks name a member by `guid`, projects by `targetGUID`. */
const membersOf = (set: Element): string[] =>
  set.children
    .filter(({ name }) => name === 'MemberCode')
    .map(({ attributes }) => attributes.get('guid') ?? attributes.get('targetGUID') ?? '');

const noted = (set: Element, reasons: readonly string[]): FailedItem[] => {
  const lost = textOf(set, 'Description').trim() ? ['Its description has no place here. It was left out.'] : [];
  return [...reasons, ...lost].map((reason) => ({ item: itemOf(set), reason }));
};

const leftOut = (set: Element, names: readonly string[]): FailedItem => ({
  item: itemOf(set),
  reason: `It is called neither like a kind of actor nor like an actor of the file, so that it has no counterpart here. It was left out; ${
    names.length > 0 ? `its codes are kept: ${listed(names)}.` : 'it names no code of the file.'
  }`,
});

/** How many codes of a set a sentence names before it says how many more there are. */
const MOST_NAMES = 8;

function listed(names: readonly string[]): string {
  const more = names.length - MOST_NAMES;
  const shown = names.slice(0, MOST_NAMES).map((name) => `“${excerpt(name)}”`);
  return `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** The codes of a file while sets are taken in. */
class Book {
  readonly #codes: readonly RawCode[];
  /** Of two with the same id the first counts, as everywhere. */
  readonly #byGuid = new Map<string, RawCode>();
  readonly #kinds = new Map<string, ActorKind>();
  readonly #memberOf = new Map<string, Set<string>>();
  readonly #bySet = new Map<string, RawCode>();

  constructor(codes: readonly RawCode[]) {
    this.#codes = codes;
    for (const code of codes) {
      if (!code.id || code.refused || this.#byGuid.has(guidOf(code.id))) continue;
      this.#byGuid.set(guidOf(code.id), code);
      this.#bySet.set(membersGuid(code.id), code);
    }
  }

  #kindOf(code: RawCode): ActorKind | null {
    return code.kind ?? this.#kinds.get(code.id) ?? null;
  }

  #find(set: Element): { there: RawCode[]; missing: number } {
    const found = membersOf(set).map((guid) => this.#byGuid.get(readGuid(guid) ?? ''));
    const there = found.filter((code) => code !== undefined);
    return { there, missing: found.length - there.length };
  }

  namesIn = (set: Element): string[] => this.#find(set).there.map(({ name }) => name);

  /** The actor whose members our own export wrote as this set. */
  actorBySet(set: Element): RawCode | null {
    return this.#bySet.get(readGuid(set.attributes.get('guid') ?? '') ?? '') ?? null;
  }

  /** Actors by what they are called, also otherwise; null where more than one is. */
  actorsByName(): Map<string, RawCode | null> {
    const called = new Map<string, RawCode | null>();
    for (const code of this.#byGuid.values()) {
      if (this.#kindOf(code) === null) continue;
      for (const name of new Set([code.name.trim(), ...code.aliases])) called.set(name, called.has(name) ? null : code);
    }
    return called;
  }

  /** Gives what could not be taken, in sentences. */
  giveKind(set: Element, kind: ActorKind): string[] {
    const { there, missing } = this.#find(set);
    const others = there.filter((code) => (this.#kindOf(code) ?? kind) !== kind);
    for (const code of there) if (this.#kindOf(code) === null) this.#kinds.set(code.id, kind);
    return [...unknown(missing), ...told(others, 'are of another kind already. They stay of that kind')];
  }

  giveMembers(set: Element, group: RawCode): string[] {
    const { there, missing } = this.#find(set);
    const isActor = (code: RawCode) => this.#kindOf(code) !== null;
    for (const code of there.filter(isActor)) {
      const groups = this.#memberOf.get(code.id) ?? new Set(code.memberOf);
      this.#memberOf.set(code.id, groups.add(group.id));
    }
    const positions = there.filter((code) => !isActor(code));
    return [...unknown(missing), ...told(positions, 'are positions, which are members of nothing. They are kept')];
  }

  codes(): RawCode[] {
    return this.#codes.map((code) => {
      const kind = this.#kindOf(code);
      const memberOf = [...(this.#memberOf.get(code.id) ?? code.memberOf)];
      return { ...code, kind, memberOf, parent: kind === null ? code.parent : null };
    });
  }
}

const unknown = (missing: number): string[] =>
  missing > 0
    ? [
        `${missing === 1 ? 'One code' : `${missing} codes`} that it names ${missing === 1 ? 'is' : 'are'} not in the file.`,
      ]
    : [];

const told = (codes: readonly RawCode[], what: string): string[] =>
  codes.length > 0 ? [`Of its codes, these ${what}: ${listed(codes.map(({ name }) => name))}.`] : [];
