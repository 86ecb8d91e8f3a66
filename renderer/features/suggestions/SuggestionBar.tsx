import { useEffect, useLayoutEffect, useRef } from 'react';
import { isAmbiguous } from '../../../shared/domain/suggestions/namesakes.ts';
import { keyOfSuggestion } from '../../../shared/domain/suggestions/shown.ts';
import type { SuggestedActor, Suggestion } from '../../../shared/domain/suggestions/suggestion.ts';
import { announce } from '../../ui/Announcer.tsx';
import { useProject, useProjectContext, useSession, useSuggestions } from '../context.tsx';
import { KindIcon } from '../KindIcon.tsx';
import type { Codebook } from '../tag-words.ts';
import { Decide } from './Decide.tsx';
import { actorName, confidenceWords, suggestionDetails, suggestionMeaning } from './words.ts';

interface Props {
  /** Where the passage stands in the reader's body, in pixels. */
  readonly place: { readonly top: number; readonly left: number; readonly height: number };
}

/** Widest it gets, in pixels. */
const WIDTH = 460;

/** What the current suggestion would be, how sure that is and why, beside its passage; the text keeps the focus. */
export const SuggestionBar = ({ place }: Props) => {
  const key = useSession((state) => state.suggestion);
  const isBusy = useSession(({ form, picking, choosing }) => Boolean(form || picking || choosing));
  const shown = useSuggestions((state) => state.shown);
  const at = key === null ? -1 : shown.findIndex((one) => keyOfSuggestion(one) === key);
  const suggestion = shown[at];
  if (!suggestion || isBusy) return null;
  return <Bar key={key} suggestion={suggestion} at={at} of={shown.length} place={place} />;
};

interface BarProps extends Props {
  readonly suggestion: Suggestion;
  readonly at: number;
  readonly of: number;
}

const Bar = ({ suggestion, at, of, place }: BarProps) => {
  const ref = useRef<HTMLElement>(null);
  const actors = useProject((state) => state.actors);
  const positions = useProject((state) => state.positions);
  const codebook = { actors, positions };
  const meaning = suggestionMeaning(suggestion, codebook);
  const details = suggestionDetails(suggestion, codebook);
  const sure = confidenceWords(suggestion.confidence);
  const spoken = `Suggestion ${at + 1} of ${of}: ${suggestion.kind}, “${suggestion.quote.slice(0, 200)}”. ${meaning}, ${sure}. ${suggestion.why}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is said once for each suggestion
  useEffect(() => announce(spoken), []);
  const { top, left, height } = place;
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at again where it stands elsewhere
  useLayoutEffect(() => {
    ref.current?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }, [top, left, height]);
  return (
    <section
      ref={ref}
      aria-label="Suggestion"
      className="suggestion-bar"
      style={{ top: top + height + 10, left: `max(0px, min(${left}px, 100% - ${WIDTH}px))`, maxWidth: WIDTH }}
    >
      <p className="suggestion-head">
        <KindIcon kind={suggestion.kind} />
        <strong>{meaning}</strong>
        <span className="count">
          {at + 1} of {of}
        </span>
      </p>
      {details && <p className="suggestion-details">{details}</p>}
      <p className="suggestion-why">
        <span className="suggestion-sure">{sure}</span> {suggestion.why}
      </p>
      {suggestion.kind === 'actor' && suggestion.others.length > 0 && !isAmbiguous(suggestion) && (
        <Others others={suggestion.others} codebook={codebook} />
      )}
      <Decide suggestion={suggestion} />
    </section>
  );
};

/** Those that are reached by a digit. */
const MOST_OTHERS = 8;

interface OthersProps {
  readonly others: readonly SuggestedActor[];
  readonly codebook: Codebook;
}

const Others = ({ others, codebook }: OthersProps) => {
  const { suggestions } = useProjectContext();
  return (
    <div className="suggestion-others">
      <span>Or is it</span>
      {others.slice(0, MOST_OTHERS).map((actor, place) => (
        <button
          key={`${actor.id} ${actor.name}`}
          type="button"
          className="tool"
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => suggestions.acceptOne(place + 1)}
        >
          {actorName(actor, codebook)}
          <span className="kbd" aria-hidden="true">
            {place + 2}
          </span>
        </button>
      ))}
    </div>
  );
};
