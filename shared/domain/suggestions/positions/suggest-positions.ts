import type { ActorSuggestion, DateSuggestion, Knowledge, PositionSuggestion, Reading } from '../suggestion.ts';

/** Finds the passages in which somebody is said to hold something. Made once for a state of the codebook. */
export interface PositionFinder {
  /** In reading order. What was found of actors and dates before says who holds it, and when. */
  suggest(reading: Reading, actors: readonly ActorSuggestion[], dates: readonly DateSuggestion[]): PositionSuggestion[];
}

export function positionFinder(
  _knowledge: Knowledge,
  _options: { readonly without?: ReadonlySet<string> } = {},
): PositionFinder {
  return { suggest: () => [] };
}
