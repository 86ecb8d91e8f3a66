import type { Span, Stance } from '../../model.ts';
import { tidySpan } from '../../text/span.ts';
import type { ActorSuggestion, DateSuggestion, Knowledge, PositionSuggestion, Reading } from '../suggestion.ts';
import { type FoundPosition, findPositions } from './find-positions.ts';
import { lexiconFor } from './languages/lexicon.ts';
import { type LikelyPosition, wordingIndex } from './wording.ts';

/** Finds the passages in which somebody is said to hold something. Made once for a state of the codebook. */
export interface PositionFinder {
  /** In reading order. What was found of actors and dates before says who holds it, and when. */
  suggest(reading: Reading, actors: readonly ActorSuggestion[], dates: readonly DateSuggestion[]): PositionSuggestion[];
}

export interface PositionOptions {
  /** Rules that are left out, to see what each is good for. */
  readonly without?: ReadonlySet<string>;
}

/** Which positions of the codebook a passage takes is told by its wording; a passage of none is suggested all the same. */
export function positionFinder(knowledge: Knowledge, { without = new Set() }: PositionOptions = {}): PositionFinder {
  const index = wordingIndex(knowledge);
  return {
    suggest: (reading, actors, dates) => {
      const { text } = reading;
      const lexicon = lexiconFor(text, reading.language);
      const suggestions: PositionSuggestion[] = [];
      for (const found of findPositions(reading, actors, dates, lexicon)) {
        if (without.has(found.rule)) continue;
        const span = tidySpan(text, found);
        if (span) suggestions.push(suggestion(text, span, found, index.likeliest(text.slice(span.start, span.end))));
      }
      return withoutTwins(suggestions);
    },
  };
}

function suggestion(
  text: string,
  span: Span,
  found: FoundPosition,
  likely: readonly LikelyPosition[],
): PositionSuggestion {
  const { stance, why } = stanceAmong(found, likely);
  return {
    kind: 'position',
    ...span,
    quote: text.slice(span.start, span.end),
    confidence: found.confidence,
    why: [found.why, why].filter((sentence) => sentence !== '').join(' '),
    rule: found.rule,
    positions: likely.map(({ id, likelihood }) => ({ id, likelihood })),
    stance,
    holders: found.holders.map(({ actor }) => actor),
    addressees: found.addressees.map(({ actor }) => actor),
    saidOn: found.saidOn,
  };
}

/**
 * The words of the text say the stance; where they leave it open, or are a claim like others that were coded, it is the
 * one that those were coded with. A verb that is a stand, and a condition, are not outvoted.
 */
function stanceAmong(found: FoundPosition, [first]: readonly LikelyPosition[]): { stance: Stance; why: string } {
  const past = first?.stance ?? null;
  if (!past || past === found.stance || found.isStand || found.stance === 'conditional')
    return { stance: found.stance, why: '' };
  return { stance: past, why: 'Passages in like words were coded with this stance.' };
}

/** Of those on the same span the surest; in reading order. */
function withoutTwins(suggestions: readonly PositionSuggestion[]): PositionSuggestion[] {
  const best = new Map<string, PositionSuggestion>();
  for (const one of suggestions) {
    const key = `${one.start} ${one.end}`;
    const other = best.get(key);
    if (!other || other.confidence < one.confidence) best.set(key, one);
  }
  return [...best.values()].sort((a, b) => a.start - b.start || b.end - a.end);
}
