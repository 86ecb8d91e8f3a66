/** The actors of a codebook as they are met in texts. */

import type { Actor, ActorKind } from '../../model.ts';
import { foldText } from '../../search/fold.ts';
import { bundled } from './bundled.ts';
import { Gazetteer, type Named } from './gazetteer.ts';
import type { Page } from './page.ts';
import type { ActorRule } from './rules.ts';

export interface KnownHit {
  readonly first: number;
  readonly end: number;
  /** The likelier first; never empty. */
  readonly actors: readonly Actor[];
  readonly rule: ActorRule;
  /** What is taken off the rule's confidence. */
  readonly factor: number;
}

export class Codebook {
  readonly #actors: readonly Actor[];
  readonly #gazetteer: Gazetteer;
  #names: Map<string, Actor> | undefined;
  #states: Map<string, Actor> | undefined;

  constructor(actors: readonly Actor[]) {
    this.#actors = actors;
    this.#gazetteer = new Gazetteer(namesOf(actors), false);
  }

  match(page: Page): KnownHit[] {
    return this.#gazetteer.match(page.text, page.tokens, page.english).map(({ start, end, value }) => {
      const actors = value.of.map((of) => this.#actors[of] as Actor);
      const rule = actors.length > 1 ? 'known-ambiguous' : value.inflected ? 'known-inflected' : 'known';
      return { first: start, end, actors, rule, factor: value.small ? 0.85 : 1 };
    });
  }

  /** The actor of that name or alias; a state, listed organisation or group by any of its names. */
  byName(name: string, kind: ActorKind): Actor | undefined {
    const actor = this.#byName().get(fold(name));
    if (actor) return actor.kind === kind ? actor : undefined;
    if (kind === 'person') return undefined;
    this.#states ??= this.#byListedName();
    const listed = this.#states.get(name);
    return listed?.kind === kind ? listed : undefined;
  }

  /** Made when it is first asked for: names before aliases. */
  #byName(): Map<string, Actor> {
    if (this.#names) return this.#names;
    const found = new Map<string, Actor>();
    for (const actor of this.#actors) {
      for (const name of [...actor.aliases, actor.name]) {
        const folded = fold(name);
        if (folded !== '' && (name === actor.name || !found.has(folded))) found.set(folded, actor);
      }
    }
    this.#names = found;
    return found;
  }

  #byListedName(): Map<string, Actor> {
    const found = new Map<string, Actor>();
    for (const [name, names] of bundled().namesOf) {
      const actor = names.map((one) => this.#byName().get(fold(one))).find(Boolean);
      if (actor) found.set(name, actor);
    }
    return found;
  }
}

const fold = (name: string): string =>
  foldText(name.trim().slice(0, 300), { matchCase: false, exactAccents: false }).text;

function* namesOf(actors: readonly Actor[]): Generator<Named> {
  for (const [of, { name, aliases }] of actors.entries()) {
    yield { name, of };
    for (const alias of aliases) yield { name: alias, of };
  }
}
