import type { ActorSuggestion, Knowledge, Reading } from '../suggestion.ts';

/** Finds the actors of a codebook, and new ones. Made once for a state of the codebook, asked for many texts. */
export interface ActorFinder {
  /** In reading order, none over another. */
  suggest(reading: Reading): ActorSuggestion[];
}

export function actorFinder(
  _knowledge: Pick<Knowledge, 'actors'>,
  _options: { readonly without?: ReadonlySet<string> } = {},
): ActorFinder {
  return { suggest: () => [] };
}
