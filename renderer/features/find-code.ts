/** The entry of the codebook that a typed name means. */
import type { Actor, RankedPosition } from '../../shared/domain/model.ts';
import type { CodeChoice } from '../commands/codes.ts';

export const oneLine = (text: string) => text.replace(/\s+/gu, ' ').trim();
/** Made once: to compare through `localeCompare` makes one for each pair of names. */
const { compare } = new Intl.Collator('en', { sensitivity: 'accent' });
const sameName = (a: string, b: string) => compare(a, b) === 0;

/** The actor that a name means: by its name, else by an alias, upper and lower case alike. */
export function findActor(name: string, actors: Iterable<Actor>): Actor | null {
  const all = [...actors];
  const asked = oneLine(name);
  return (
    all.find((actor) => actor.name === asked) ??
    all.find((actor) => sameName(actor.name, asked)) ??
    all.find((actor) => actor.aliases.some((alias) => sameName(alias, asked))) ??
    null
  );
}

export const findPosition = (label: string, positions: Iterable<RankedPosition>): RankedPosition | null =>
  [...positions].find((position) => sameName(position.label, oneLine(label))) ?? null;

/** A name in capitals is an organisation's, like NATO or the UN; else it is a person's until the analyst says otherwise. */
export const guessActorKind = (name: string): Actor['kind'] =>
  /^[\p{Lu}\d&-]{2,}$/u.test(name) ? 'organisation' : 'person';

/** A name as the codebook has it, or a new entry of that name. */
export function chooseActor(name: string, actors: Iterable<Actor>, kind?: Actor['kind']): CodeChoice {
  const known = findActor(name, actors);
  if (known) return { id: known.id };
  return { name: oneLine(name), kind: kind ?? guessActorKind(oneLine(name)) };
}
