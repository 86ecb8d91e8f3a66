import { useMemo } from 'react';
import { Checkbox } from 'react-aria-components';
import { CheckMark } from '../../ui/CheckMark.tsx';
import { CodeBox } from '../../ui/CodeBox.tsx';
import { Choice, TextBox } from '../../ui/fields.tsx';
import { ACTOR_KIND_OPTIONS, actorOptions } from '../codes.ts';
import { useProject } from '../context.tsx';
import { offersAlias, suggestsAlias } from './content.ts';
import { type ActorDraft, findActor } from './guess.ts';

interface Props {
  readonly draft: ActorDraft;
  readonly onDraft: (draft: ActorDraft) => void;
  readonly quote: string;
  readonly alias: boolean | null;
  readonly onAlias: (alias: boolean) => void;
}

export const ActorFields = ({ draft, onDraft, quote, alias, onAlias }: Props) => {
  const actors = useProject((state) => state.actors);
  const options = useMemo(() => actorOptions(actors), [actors]);
  const known = findActor(draft.actor, actors.values());
  return (
    <>
      <CodeBox
        label="Actor"
        autoFocus
        value={draft.actor}
        onChange={(actor) => onDraft({ ...draft, actor })}
        options={options}
        hint={known ? undefined : draft.actor.trim() ? 'New in the codebook' : 'Type or choose a name'}
      />
      {known === null && (
        <Choice
          label="Kind"
          value={draft.actorKind}
          options={ACTOR_KIND_OPTIONS}
          onChange={(actorKind) => onDraft({ ...draft, actorKind })}
        />
      )}
      {offersAlias(quote, draft.actor, actors) && (
        <Checkbox
          className="checkbox"
          isSelected={alias ?? suggestsAlias(quote, draft.actor, actors)}
          onChange={onAlias}
        >
          <CheckMark />
          <span>
            Remember “{quote.trim()}” as another name of {known?.name}
          </span>
        </Checkbox>
      )}
      <TextBox label="Note" rows={1} value={draft.note} onChange={(note) => onDraft({ ...draft, note })} />
    </>
  );
};
