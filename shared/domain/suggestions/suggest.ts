import { actorFinder } from './actors/suggest-actors.ts';
import { suggestDates } from './dates/suggest-dates.ts';
import { namesakes, withOpenHolders } from './namesakes.ts';
import { positionFinder } from './positions/suggest-positions.ts';
import type { Knowledge, Reading, Suggestion } from './suggestion.ts';

/** Reads along: made once for a state of the codebook, asked for many texts. */
export interface Suggester {
  /** In reading order; several may begin at one place. */
  suggest(reading: Reading): Suggestion[];
}

export interface SuggestOptions {
  /** Rules that are left out, to see what each is worth. */
  readonly without?: ReadonlySet<string>;
}

export function suggester(knowledge: Knowledge, options: SuggestOptions = {}): Suggester {
  const actors = actorFinder(knowledge, options);
  const positions = positionFinder(knowledge, options);
  const open = namesakes(knowledge.actors);
  return {
    suggest: (reading) => {
      const dates = suggestDates(reading, options);
      const named = open(actors.suggest(reading));
      const said = withOpenHolders(positions.suggest(reading, named, dates), named);
      return [...dates, ...named, ...said].sort((a, b) => a.start - b.start || b.end - a.end);
    },
  };
}
