import { X } from 'lucide-react';
import { useMemo, useState } from 'react';
import { describeEdtf, isEdtf } from '../../../shared/domain/dates/edtf.ts';
import { STANCES, STATUSES, TAG_KINDS } from '../../../shared/domain/model.ts';
import type { Condition } from '../../../shared/domain/search/conditions.ts';
import { IconButton } from '../../ui/Button.tsx';
import { CodeBox, type Option } from '../../ui/CodeBox.tsx';
import { actorOptions, positionOptions } from '../codes.ts';
import { useProject } from '../context.tsx';
import { belowWords, useBelowCount } from '../use-below.ts';
import { changeField, FIELDS, type FieldId, fieldOf } from './condition-fields.ts';
import { ExcludeChoice } from './FilterPanel.tsx';

interface Props {
  readonly condition: Condition;
  /** Null takes the condition away. */
  readonly onChange: (condition: Condition | null) => void;
}

/** One condition: met or excluded, what it is about, and the value it asks for. */
export const ConditionRow = ({ condition, onChange }: Props) => {
  const field = fieldOf(condition.test);
  const label = FIELDS.find(({ id }) => id === field)?.label ?? '';
  return (
    <fieldset className="filter-row">
      <legend className="visually-hidden">Condition</legend>
      <ExcludeChoice exclude={condition.exclude} onExclude={(exclude) => onChange({ ...condition, exclude })} />
      <select
        className="select"
        aria-label="Condition on"
        value={field}
        onChange={(event) =>
          onChange({ ...condition, test: changeField(condition.test, event.currentTarget.value as FieldId) })
        }
      >
        {FIELDS.map(({ id, label: name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <Value key={condition.test.on} condition={condition} label={label} onChange={onChange} />
      <IconButton
        label="Remove the condition"
        icon={<X size={15} aria-hidden="true" />}
        onPress={() => onChange(null)}
      />
    </fieldset>
  );
};

type ValueProps = Props & { readonly label: string };

const Value = (props: ValueProps) => {
  const { test } = props.condition;
  if (test.on === 'note') return <span className="spacer" />;
  if (test.on === 'stance' || test.on === 'kind' || test.on === 'status') return <Few {...props} />;
  return 'dates' in test ? <Days {...props} /> : <Code {...props} />;
};

/** One of a handful of words. */
const Few = ({ condition, label, onChange }: ValueProps) => {
  const { test } = condition;
  const [words, value] =
    test.on === 'stance'
      ? [STANCES, test.stance]
      : test.on === 'kind'
        ? [TAG_KINDS, test.kind]
        : [STATUSES, test.on === 'status' ? test.status : ''];
  const set = (next: string) => onChange({ ...condition, test: { ...test, [test.on]: next } as Condition['test'] });
  return (
    <select className="select" aria-label={label} value={value} onChange={(event) => set(event.currentTarget.value)}>
      {words.map((word) => (
        <option key={word} value={word}>
          {word.replace('-', ' ')}
        </option>
      ))}
    </select>
  );
};

const Days = ({ condition, label, onChange }: ValueProps) => {
  const { test } = condition;
  if (!('dates' in test)) return null;
  const days = test.dates.trim();
  return (
    <span className="filter-days">
      <input
        className="input"
        type="text"
        aria-label={label}
        placeholder="2022-01 or 2021-12/2022-02"
        value={test.dates}
        spellCheck={false}
        onChange={(event) => onChange({ ...condition, test: { ...test, dates: event.currentTarget.value } })}
      />
      <span className="quiet">
        {!days ? 'a day, month, year, or from/to' : isEdtf(days) ? describeEdtf(days) : 'not a date yet'}
      </span>
    </span>
  );
};

/** An actor, a position or a coder, found as you type. */
const Code = ({ condition, label, onChange }: ValueProps) => {
  const { test } = condition;
  const options = useOptions(test.on);
  const id = 'id' in test ? test.id : '';
  const [text, setText] = useState(() => options.find((option) => option.id === id)?.label ?? '');
  const set = (next: string) => onChange({ ...condition, test: { ...test, id: next } as Condition['test'] });
  return (
    <>
      <span className="filter-code">
        <CodeBox
          label={label}
          value={text}
          options={options}
          placeholder="Type a name"
          onChange={(next) => {
            setText(next);
            const named = options.filter((option) => option.label === next);
            // Of two with the same name the one that was chosen stays.
            if (!named.some((option) => option.id === id)) set(named[0]?.id ?? '');
          }}
          onChoose={set}
        />
      </span>
      <Reach condition={condition} onChange={onChange} />
    </>
  );
};

/** Whether what lies below an actor or position counts too; asked only where something does. */
const Reach = ({ condition, onChange }: Props) => {
  const { test } = condition;
  const below = useBelowCount('exactly' in test ? test.id : '');
  if (!('exactly' in test) || below === 0) return null;
  return (
    <select
      className="select"
      aria-label="What counts"
      value={test.exactly ? 'exactly' : 'below'}
      onChange={(event) =>
        onChange({ ...condition, test: { ...test, exactly: event.currentTarget.value === 'exactly' } })
      }
    >
      <option value="below">with {belowWords(below, test.on === 'actor')}</option>
      <option value="exactly">only exactly this</option>
    </select>
  );
};

function useOptions(on: Condition['test']['on']): readonly Option[] {
  const actors = useProject((state) => state.actors);
  const positions = useProject((state) => state.positions);
  const coders = useProject((state) => state.coders);
  return useMemo(() => {
    if (on === 'actor') return actorOptions(actors);
    if (on === 'position') return positionOptions(positions);
    return [...coders.values()].map(({ id, name }) => ({ id, label: name }));
  }, [on, actors, positions, coders]);
}
