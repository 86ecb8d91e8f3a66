import type { KeyboardEvent, RefObject } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import { keyOfSuggestion } from '../../../shared/domain/suggestions/shown.ts';
import type { ActorSuggestion } from '../../../shared/domain/suggestions/suggestion.ts';
import { AnchoredDialog } from '../../ui/AnchoredDialog.tsx';
import { useProject, useProjectContext, useSession, useSuggestions } from '../context.tsx';
import { Quote } from '../Quote.tsx';
import { actorName } from './words.ts';

interface Props {
  readonly anchor: RefObject<HTMLElement | null>;
}

const TITLE = 'Which actor?';

/** The words may mean several actors of the codebook: this asks which. Digits choose as well. */
export const WhichActor = ({ anchor }: Props) => {
  const key = useSession((state) => state.choosing);
  const suggestion = useSuggestions(({ shown }) =>
    key === null ? undefined : shown.find((one) => keyOfSuggestion(one) === key),
  );
  return suggestion?.kind === 'actor' ? <Choice suggestion={suggestion} anchor={anchor} /> : null;
};

const Choice = ({ suggestion, anchor }: Props & { readonly suggestion: ActorSuggestion }) => {
  const { suggestions } = useProjectContext();
  const actors = useProject((state) => state.actors);
  const positions = useProject((state) => state.positions);
  const choices = [suggestion.actor, ...suggestion.others];
  const onKeyDown = (event: KeyboardEvent) => {
    const place = /^[1-9]$/u.test(event.key) ? Number(event.key) - 1 : choices.length;
    if (place >= choices.length || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    suggestions.acceptOne(place);
  };
  return (
    <AnchoredDialog
      title={TITLE}
      about={<Quote kind="actor">{suggestion.quote.slice(0, 120)}</Quote>}
      className="which-tag"
      anchor={anchor}
      onClose={() => suggestions.stopChoosing()}
    >
      <div onKeyDownCapture={onKeyDown}>
        <ListBox
          aria-label={TITLE}
          className="listbox"
          selectionMode="none"
          autoFocus="first"
          onAction={(place) => suggestions.acceptOne(Number(place))}
        >
          {choices.map((actor, place) => {
            const name = actorName(actor, { actors, positions });
            const { aliases = [], note = '' } = actors.get(actor.id ?? '') ?? {};
            const about = [
              actor.id === null ? `new ${actor.kind}` : actor.kind,
              ...aliases.slice(0, 3),
              note.slice(0, 60),
            ];
            return (
              <ListBoxItem
                key={`${actor.id} ${actor.name}`}
                id={String(place)}
                className="listbox-item"
                textValue={name}
              >
                <span className="kbd" aria-hidden="true">
                  {place < 9 ? place + 1 : ''}
                </span>
                <span dir="auto">{name}</span>
                <small dir="auto">{about.filter(Boolean).join(' · ')}</small>
              </ListBoxItem>
            );
          })}
        </ListBox>
      </div>
    </AnchoredDialog>
  );
};
