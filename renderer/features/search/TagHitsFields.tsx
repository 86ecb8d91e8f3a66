import { useMemo } from 'react';
import { Checkbox } from 'react-aria-components';
import { describeEdtf, isEdtf } from '../../../shared/domain/dates/edtf.ts';
import { STANCES, TAG_KINDS } from '../../../shared/domain/model.ts';
import { CheckMark } from '../../ui/CheckMark.tsx';
import { ChipsBox } from '../../ui/ChipsBox.tsx';
import { CodeBox } from '../../ui/CodeBox.tsx';
import { Choice, TextInput } from '../../ui/fields.tsx';
import { ACTOR_KIND_OPTIONS, actorOptions, positionOptions } from '../codes.ts';
import { findActor, findPosition } from '../find-code.ts';
import type { Codes, TagDraft } from './tag-draft.ts';

interface Props {
  readonly draft: TagDraft;
  readonly onDraft: (change: Partial<TagDraft>) => void;
  readonly codes: Codes;
}

const KINDS = TAG_KINDS.map((value) => ({ value, label: value }));
const STANCE_OPTIONS = STANCES.map((value) => ({ value, label: value }));

export const TagHitsFields = (props: Props) => {
  const { draft, onDraft } = props;
  return (
    <>
      <Choice label="Tag as" value={draft.kind} options={KINDS} onChange={(kind) => onDraft({ kind })} />
      {draft.kind === 'actor' && <ActorPart {...props} />}
      {draft.kind === 'position' && <PositionPart {...props} />}
      {draft.kind === 'date' && <DateInput label="Date" value={draft.date} onChange={(date) => onDraft({ date })} />}
      <TextInput label="Note" value={draft.note} onChange={(note) => onDraft({ note })} />
    </>
  );
};

const ActorPart = ({ draft, onDraft, codes }: Props) => {
  const options = useMemo(() => actorOptions(codes.actors), [codes.actors]);
  const known = findActor(draft.actor, codes.actors.values());
  return (
    <>
      <CodeBox
        label="Actor"
        value={draft.actor}
        onChange={(actor) => onDraft({ actor })}
        options={options}
        hint={known ? undefined : draft.actor.trim() ? 'New in the codebook' : 'Type or choose a name'}
      />
      {!known && (
        <Choice
          label="Kind"
          value={draft.actorKind}
          options={ACTOR_KIND_OPTIONS}
          onChange={(actorKind) => onDraft({ actorKind })}
        />
      )}
    </>
  );
};

const PositionPart = ({ draft, onDraft, codes }: Props) => {
  const actors = useMemo(() => actorOptions(codes.actors), [codes.actors]);
  const positions = useMemo(() => positionOptions(codes.positions), [codes.positions]);
  const known = findPosition(draft.position, codes.positions.values());
  return (
    <>
      <CodeBox
        label="Position"
        value={draft.position}
        onChange={(position) => onDraft({ position })}
        options={positions}
        hint={known ? undefined : draft.position.trim() ? 'New in the codebook' : 'Type or choose it'}
      />
      <Choice label="Stance" value={draft.stance} options={STANCE_OPTIONS} onChange={(stance) => onDraft({ stance })} />
      <div className="field-row">
        <ChipsBox
          label="Holders"
          chips={draft.holders}
          onChips={(holders) => onDraft({ holders })}
          draft={draft.typedHolder}
          onDraft={(typedHolder) => onDraft({ typedHolder })}
          options={actors}
        />
        <ChipsBox
          label="Addressees"
          chips={draft.addressees}
          onChips={(addressees) => onDraft({ addressees })}
          draft={draft.typedAddressee}
          onDraft={(typedAddressee) => onDraft({ typedAddressee })}
          options={actors}
        />
      </div>
      <Checkbox
        className="checkbox"
        isSelected={draft.onPublication}
        onChange={(onPublication) => onDraft({ onPublication })}
      >
        <CheckMark />
        <span>Said on the day the article was published, each its own</span>
      </Checkbox>
      {!draft.onPublication && (
        <DateInput label="Said on" value={draft.saidOn} onChange={(saidOn) => onDraft({ saidOn })} />
      )}
    </>
  );
};

interface DateProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

const DateInput = ({ label, value, onChange }: DateProps) => {
  const date = value.trim();
  const hint = isEdtf(date) ? describeEdtf(date) : 'Not a date yet: 2022-01-09, 2022-01, 2022, 2022-01-09/2022-01-10';
  return (
    <TextInput
      label={label}
      value={value}
      onChange={onChange}
      placeholder="2022-01-09"
      hint={date ? hint : undefined}
    />
  );
};
