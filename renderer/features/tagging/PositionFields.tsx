import { type KeyboardEvent, useMemo } from 'react';
import { STANCES, type Stance } from '../../../shared/domain/model.ts';
import { ChipsBox } from '../../ui/ChipsBox.tsx';
import { CodeBox } from '../../ui/CodeBox.tsx';
import { Choice, TextBox, TextInput } from '../../ui/fields.tsx';
import { actorOptions, positionOptions } from '../codes.ts';
import { useProject } from '../context.tsx';
import { dateHint } from './DateFields.tsx';
import { findPosition, type PositionDraft } from './guess.ts';

interface Props {
  readonly draft: PositionDraft;
  readonly onDraft: (draft: PositionDraft) => void;
  readonly pending: { readonly holders: string; readonly addressees: string };
  readonly onPending: (pending: { holders: string; addressees: string }) => void;
}

const STANCE_OPTIONS = STANCES.map((value, index) => ({ value, label: value, keyHint: String(index + 1) }));

export const PositionFields = ({ draft, onDraft, pending, onPending }: Props) => {
  const actors = useProject((state) => state.actors);
  const positions = useProject((state) => state.positions);
  const actorChoices = useMemo(() => actorOptions(actors), [actors]);
  const positionChoices = useMemo(() => positionOptions(positions), [positions]);
  const known = findPosition(draft.position, positions.values());
  return (
    <div
      className="fields"
      onKeyDownCapture={(event) => {
        const stance = stanceOfKey(event);
        if (!stance) return;
        event.preventDefault();
        event.stopPropagation();
        onDraft({ ...draft, stance });
      }}
    >
      <CodeBox
        label="Position"
        autoFocus
        value={draft.position}
        onChange={(position) => onDraft({ ...draft, position })}
        options={positionChoices}
        hint={
          known
            ? undefined
            : draft.position.trim()
              ? 'New in the codebook'
              : 'What do they stand for? Type or choose it'
        }
      />
      <Choice
        label="Stance"
        value={draft.stance}
        options={STANCE_OPTIONS}
        onChange={(stance) => onDraft({ ...draft, stance })}
      />
      <div className="field-row">
        <ChipsBox
          label="Holders"
          chips={draft.holders}
          onChips={(holders) => onDraft({ ...draft, holders })}
          draft={pending.holders}
          onDraft={(holders) => onPending({ ...pending, holders })}
          options={actorChoices}
        />
        <ChipsBox
          label="Addressees"
          chips={draft.addressees}
          onChips={(addressees) => onDraft({ ...draft, addressees })}
          draft={pending.addressees}
          onDraft={(addressees) => onPending({ ...pending, addressees })}
          options={actorChoices}
        />
      </div>
      <div className="field-row">
        <TextInput
          label="Said on"
          value={draft.saidOn}
          onChange={(saidOn) => onDraft({ ...draft, saidOn })}
          placeholder="2022-01-09"
          hint={dateHint(draft.saidOn)}
        />
        <TextBox label="Note" rows={1} value={draft.note} onChange={(note) => onDraft({ ...draft, note })} />
      </div>
    </div>
  );
};

/**
 * A digit sets the stance, except where it is being typed: in a field that holds text which is not selected as a
 * whole. With Alt it sets it everywhere.
 */
function stanceOfKey(event: KeyboardEvent): Stance | null {
  const stance = /^Digit[1-4]$/u.test(event.code)
    ? STANCES[Number(event.code.slice(5)) - 1]
    : STANCES[Number(event.key) - 1];
  if (!stance || event.ctrlKey || event.metaKey || event.shiftKey) return null;
  if (event.altKey) return stance;
  const { target } = event;
  const field = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement ? target : null;
  if (!field || field.type === 'radio') return stance;
  const whole = field.selectionStart === 0 && field.selectionEnd === field.value.length;
  // The fields for a date and a note are typed into even when they are empty.
  const named = field.getAttribute('role') === 'combobox';
  return named && whole ? stance : null;
}
