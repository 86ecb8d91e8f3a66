import { nextColour } from '../../domain/colours.ts';
import { type Actor, type ActorKind, compareStrings, type Position } from '../../domain/model.ts';
import { FORBIDDEN_KEYS } from '../project-file/shapes.ts';
import type { Normalisation } from './lines.ts';
import type { Named } from './note.ts';

interface Growing {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  readonly aliases: Set<string>;
  readonly externalIds: Map<string, string>;
}

/** The actors of all files. Those that say who they are (a note of ours, an authority) have to be met before those that have only a name. */
export class Actors {
  readonly #newId: () => string;
  readonly #actors = new Map<string, Growing>();
  readonly #byReference = new Map<string, Growing>();
  /** By kind and name, and by the name alone. */
  readonly #byName = new Map<string, Growing>();

  constructor(newId: () => string) {
    this.#newId = newId;
  }

  /** One that a note of ours names; where notes call it differently, as the first does, and the others are other names. */
  ofNote({ id, name, kind }: Named): string {
    if (this.#actors.has(id)) this.call(id, name);
    else this.#add(id, name, kind ?? 'person');
    return id;
  }

  /** One that an authority knows, whatever it is called in the passage; another of the same name is another actor. */
  ofReference({ authority, reference, title }: Normalisation, kind: ActorKind | null, name: string): string {
    const key = `${authority.toLowerCase()}:${reference}`;
    const actor = this.#byReference.get(key) ?? this.#add(this.#newId(), title.trim() || name, kind ?? 'person');
    this.#byReference.set(key, actor);
    this.call(actor.id, name);
    return actor.id;
  }

  ofName(kind: ActorKind | null, name: string): string {
    return (this.#byName.get(keyOf(kind, name)) ?? this.#add(this.#newId(), name, kind ?? 'person')).id;
  }

  /** Gives an actor its id at an authority; '', or a sentence where it cannot have it. */
  refer(id: string, { authority, reference }: Normalisation): string {
    const { externalIds } = this.#actors.get(id) ?? {};
    const name = authority.toLowerCase();
    if (!externalIds || FORBIDDEN_KEYS.has(name)) return `The name “${name}” is not allowed. This id was left out.`;
    if (!externalIds.has(name)) externalIds.set(name, reference);
    if (externalIds.get(name) === reference) return '';
    return 'The actor has another id at that authority already. This one was left out.';
  }

  /** Another name that a passage calls it by. Words in small letters (“he”, “the alliance”) are no names. */
  call(id: string, name: string): void {
    const actor = this.#actors.get(id);
    if (actor && name !== actor.name && !/^\p{Ll}/u.test(name)) actor.aliases.add(name);
  }

  list = (): Actor[] =>
    [...this.#actors.values()]
      .map(({ aliases, externalIds, ...actor }) => ({
        ...{ ...actor, aliases: [...aliases], memberOf: [], note: '' },
        externalIds: Object.fromEntries(externalIds),
      }))
      .sort((a, b) => compareStrings(a.name, b.name) || compareStrings(a.id, b.id));

  #add(id: string, name: string, kind: ActorKind): Growing {
    const actor: Growing = { ...{ id, name, kind }, aliases: new Set(), externalIds: new Map() };
    this.#actors.set(id, actor);
    for (const key of [keyOf(kind, name), keyOf(null, name)]) if (!this.#byName.has(key)) this.#byName.set(key, actor);
    return actor;
  }
}

const keyOf = (kind: ActorKind | null, name: string): string => `${kind ?? ''} ${name}`;

/** The positions of all files, in the order in which they are met. */
export class Positions {
  readonly #newId: () => string;
  readonly #labels = new Map<string, string>();
  readonly #byLabel = new Map<string, string>();

  constructor(newId: () => string) {
    this.#newId = newId;
  }

  /** One that a note of ours names; where notes call it differently, as the first does (`labelOf`). */
  ofNote({ id, name }: Named): string {
    if (!this.#labels.has(id)) this.#labels.set(id, name);
    if (!this.#byLabel.has(name)) this.#byLabel.set(name, id);
    return id;
  }

  ofLabel = (label: string): string =>
    this.#byLabel.get(label) ?? this.ofNote({ id: this.#newId(), name: label, kind: null });

  labelOf = (id: string): string => this.#labels.get(id) ?? '';

  list = (): Position[] =>
    [...this.#labels].map(([id, label], index) => ({
      ...{ id, label, parentId: null, description: '' },
      colour: nextColour(index),
    }));
}
