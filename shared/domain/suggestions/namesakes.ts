/** A surname that several people of the codebook bear does not say which of them is meant: the analyst is asked. */
import { type Actor, compareStrings } from '../model.ts';
import { foldText } from '../search/fold.ts';
import type { ActorSuggestion, PositionSuggestion, SuggestedActor, Suggestion } from './suggestion.ts';

/** How sure an engine may be of one of several. */
const AT_MOST = 0.55;

/** Whether the words may mean more than one actor of the codebook. One of it or a new one is no question: it says which. */
export const isAmbiguous = (suggestion: Suggestion): boolean =>
  suggestion.kind === 'actor' &&
  suggestion.others.length > 0 &&
  [suggestion.actor, ...suggestion.others].filter(({ id }) => id !== null).length > 1;

/** Opens what was decided by surname alone. Made once for a codebook. */
export function namesakes(actors: readonly Actor[]): (named: readonly ActorSuggestion[]) => ActorSuggestion[] {
  const bySurname = new Map<string, Set<Actor>>();
  for (const actor of actors) {
    if (actor.kind !== 'person') continue;
    for (const name of [actor.name, ...actor.aliases]) {
      const surname = surnameOf(name);
      if (!surname) continue;
      const known = bySurname.get(surname) ?? new Set();
      bySurname.set(surname, known.add(actor));
    }
  }
  return (named) => {
    const plainly = new Set(named.filter((one) => surnameOf(one.quote) !== '').map(({ actor }) => actor.id));
    return named.map((one) => {
      const isNobodyYet = one.actor.id === null && surnameOf(one.actor.name) === '';
      // “He” means whom the surname means.
      const surname = fold(isNobodyYet ? one.actor.name : one.quote);
      const bearers = [...(bySurname.get(surname) ?? [])];
      // The whole name in the article says whom its surname means, unless it has more than one of them.
      const here = bearers.filter(({ id }) => plainly.has(id));
      const meant = here.length > 0 || !isNobodyYet ? here : bearers;
      const isOpen = one.actor.kind === 'person' && one.others.length === 0 && meant.length > 1;
      return isOpen ? opened(one, meant, here.length === 0) : one;
    });
  };
}

/** What somebody is said to hold whose name may be another's is not known to be his or hers. */
export function withOpenHolders(
  said: readonly PositionSuggestion[],
  named: readonly ActorSuggestion[],
): PositionSuggestion[] {
  const open = named.filter(isAmbiguous);
  if (open.length === 0) return [...said];
  const sure = new Set(named.flatMap((one) => (isAmbiguous(one) ? [] : [one.actor.id])));
  const doubtful = new Set(open.map(({ actor }) => actor.id).filter((id) => !sure.has(id)));
  return said.map((one) => (one.holders.some(({ id }) => doubtful.has(id)) ? { ...one, isHolderOpen: true } : one));
}

function opened(one: ActorSuggestion, bearers: readonly Actor[], mayBeNew: boolean): ActorSuggestion {
  const rank = ({ id }: Actor) => Number(id !== one.actor.id);
  const [first, ...others] = bearers
    .toSorted((a, b) => rank(a) - rank(b) || compareStrings(a.name, b.name))
    .map(({ id, name, kind }): SuggestedActor => ({ id, name, kind }));
  if (!first) return one;
  return {
    ...one,
    actor: first,
    others: mayBeNew ? [...others, one.actor] : others,
    confidence: Math.min(one.confidence, AT_MOST),
    why: `The codebook has ${bearers.length} people of this surname.`,
  };
}

/** The last word of a name of several, folded; '' of one word. */
function surnameOf(name: string): string {
  const words = name.trim().slice(0, 300).split(/\s+/u);
  return words.length > 1 ? fold(words.at(-1) ?? '') : '';
}

const fold = (name: string): string =>
  foldText(name.trim().slice(0, 300), { matchCase: false, exactAccents: false }).text;
