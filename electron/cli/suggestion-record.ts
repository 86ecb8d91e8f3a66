import type { Position } from '../../shared/domain/model.ts';
import type { SuggestedActor, Suggestion } from '../../shared/domain/suggestions/suggestion.ts';
import type { OffsetMap } from '../../shared/domain/text/code-points.ts';

/**
 * A suggestion as it is printed, its span in code points. One that does not say its quote is a broken invariant and throws:
 * nothing leaves that could be put on another passage.
 */
export function recordOf(
  suggestion: Suggestion,
  text: string,
  offsets: OffsetMap,
  labels: ReadonlyMap<Position['id'], string>,
): object {
  const { kind, start, end, quote, confidence, rule, why } = suggestion;
  if (quote === '' || text.slice(start, end) !== quote) {
    throw new Error(`a suggestion of the rule ${rule} says “${quote}” of ${start}–${end}, which is not there`);
  }
  const place = { kind, ...offsets.toCodePoints({ start, end }), quote };
  const reason = { confidence, rule, why };
  if (suggestion.kind === 'date') return { ...place, date: suggestion.date, ...reason };
  if (suggestion.kind === 'actor') {
    const others = suggestion.others.map(actorOf);
    return { ...place, actor: actorOf(suggestion.actor), ...(others.length > 0 ? { others } : {}), ...reason };
  }
  const { positions, stance, holders, addressees, saidOn } = suggestion;
  const likely = positions.map(({ id, likelihood }) => ({ id, label: labels.get(id) ?? '', likelihood }));
  const names = { holders: holders.map(nameOf), addressees: addressees.map(nameOf) };
  return { ...place, positions: likely, stance, ...names, saidOn, ...reason };
}

/** The id only of an actor of the project. */
const actorOf = ({ id, name, kind }: SuggestedActor) => ({ ...(id === null ? {} : { id }), name, kind });

const nameOf = ({ name }: SuggestedActor): string => name;
