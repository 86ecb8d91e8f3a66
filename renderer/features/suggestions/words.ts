import { describeEdtf } from '../../../shared/domain/dates/edtf.ts';
import { isAmbiguous } from '../../../shared/domain/suggestions/namesakes.ts';
import type { SuggestedActor, Suggestion, SuggestionKind } from '../../../shared/domain/suggestions/suggestion.ts';
import type { SuggestionCounts } from '../../state/suggestions.ts';
import { counted } from '../counted.ts';
import { type Codebook, STANCE_WORDS } from '../tag-words.ts';

export const KINDS: readonly { readonly kind: SuggestionKind; readonly one: string; readonly many: string }[] = [
  { kind: 'actor', one: 'actor', many: 'Actors' },
  { kind: 'position', one: 'position', many: 'Positions' },
  { kind: 'date', one: 'date', many: 'Dates' },
];

/** How sure the program is: a number says more than is known. */
export function confidenceWords(confidence: number): string {
  if (confidence >= 0.9) return 'almost certain';
  if (confidence >= 0.7) return 'likely';
  return confidence >= 0.5 ? 'quite possible' : 'uncertain';
}

/** Actors that are named where it may be several. */
const MOST_NAMED = 3;

/** An actor by the name that the codebook has now. */
export const actorName = ({ id, name }: SuggestedActor, { actors }: Codebook): string =>
  id === null ? name : (actors.get(id)?.name ?? name);

/** What the tag would say, in a few words; what the analyst still has to say is told. */
export function suggestionMeaning(suggestion: Suggestion, codebook: Codebook): string {
  if (suggestion.kind === 'date') return suggestion.date ? describeEdtf(suggestion.date) : 'a date: say which';
  if (suggestion.kind === 'actor') {
    const { actor, others } = suggestion;
    if (isAmbiguous(suggestion)) {
      const all = [actor, ...others];
      const names = all.map((one) => (one.id === null ? 'somebody new' : actorName(one, codebook)));
      const last = names.pop();
      return names.length < MOST_NAMED ? `${names.join(', ')} or ${last}?` : `one of ${all.length} actors`;
    }
    return actor.id === null ? `${actor.name} (new ${actor.kind})` : actorName(actor, codebook);
  }
  const { positions, holders, stance, isHolderOpen } = suggestion;
  const who = holders.map((holder) => actorName(holder, codebook)).join(', ') || 'somebody';
  const label = codebook.positions.get(positions[0]?.id ?? '')?.label;
  if (isHolderOpen) return `${who} or a namesake holds something: say who`;
  if (label) return `${who} ${STANCE_WORDS[stance]} “${label}”`;
  return `${who} ${holders.length > 1 ? 'hold' : 'holds'} something: name the position`;
}

/** What accepting a position adds to its meaning: towards whom, and when it was said. */
export function suggestionDetails(suggestion: Suggestion, codebook: Codebook): string {
  if (suggestion.kind !== 'position') return '';
  const towards = suggestion.addressees.map((actor) => actorName(actor, codebook)).join(', ');
  return [towards && `towards ${towards}`, suggestion.saidOn && `said on ${describeEdtf(suggestion.saidOn)}`]
    .filter(Boolean)
    .join(' · ');
}

/** How many of each kind: “3 actors, 1 date”. */
export const countsInWords = (counts: SuggestionCounts): string =>
  KINDS.filter(({ kind }) => counts[kind] > 0)
    .map(({ kind, one }) => counted(counts[kind], one))
    .join(', ');
