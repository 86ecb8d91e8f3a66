import { SlidersHorizontal } from 'lucide-react';
import { useState } from 'react';
import { Checkbox, CheckboxGroup, Dialog, DialogTrigger, Heading, Label, Popover } from 'react-aria-components';
import { describeEdtf, isEdtf } from '../../../shared/domain/dates/edtf.ts';
import type { Status } from '../../../shared/domain/model.ts';
import { type Shelf, unfiltered } from '../../state/shelf.ts';
import { Button } from '../../ui/Button.tsx';
import { CheckMark } from '../../ui/CheckMark.tsx';
import { CodeBox } from '../../ui/CodeBox.tsx';
import { Choice, TextInput } from '../../ui/fields.tsx';
import { STATUS_OPTIONS } from '../article-status.tsx';
import { actorOptions, positionOptions } from '../codes.ts';
import { useProject } from '../context.tsx';
import { belowWords, useBelowCount } from '../use-below.ts';
import { useShelf } from './use-shelf.ts';

const TAG_CHOICES = [
  { value: 'any', label: 'any' },
  { value: 'with', label: 'with tags' },
  { value: 'without', label: 'without' },
] as const;

/** The button that opens the filter, and the filter. What is chosen acts at once. */
export const FilterPanel = ({ isActive }: { readonly isActive: boolean }) => {
  const { shelf, set } = useShelf();
  return (
    <DialogTrigger>
      <Button look="quiet" icon={<SlidersHorizontal size={15} aria-hidden="true" />} aria-label="Filter articles">
        {isActive && <span className="filter-dot" aria-hidden="true" />}
      </Button>
      <Popover className="popover filter-popover" placement="bottom start">
        <Dialog className="filter-panel">
          {({ close }) => (
            <>
              <Heading slot="title">Filter articles</Heading>
              <Fields shelf={shelf} set={set} />
              <div className="filter-actions">
                <Button look="quiet" onPress={() => set(unfiltered(shelf))}>
                  Show all
                </Button>
                <span className="spacer" />
                <Button look="primary" onPress={close}>
                  Done
                </Button>
              </div>
            </>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
};

interface FieldsProps {
  readonly shelf: Shelf;
  readonly set: (part: Partial<Shelf>) => void;
}

const Fields = ({ shelf, set }: FieldsProps) => (
  <div className="filter-fields">
    <CheckboxGroup
      className="field"
      value={[...shelf.statuses]}
      onChange={(values) => set({ statuses: values as Status[] })}
    >
      <Label>Status</Label>
      <div className="filter-checks">
        {STATUS_OPTIONS.map(({ value, label }) => (
          <Checkbox key={value} value={value} className="checkbox">
            <CheckMark /> {label}
          </Checkbox>
        ))}
      </div>
    </CheckboxGroup>
    <Choice label="Tags" value={shelf.tags} options={TAG_CHOICES} onChange={(tags) => set({ tags })} />
    <TaggedField shelf={shelf} set={set} />
    <div className="field-row">
      <DateField label="Published from" value={shelf.from} onChange={(from) => set({ from })} />
      <DateField label="Published to" value={shelf.to} onChange={(to) => set({ to })} />
    </div>
  </div>
);

interface DateProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

const DateField = ({ label, value, onChange }: DateProps) => {
  const date = value.trim();
  return (
    <TextInput
      label={label}
      value={value}
      onChange={onChange}
      placeholder="2022-01"
      hint={date && (isEdtf(date) ? describeEdtf(date) : 'Not a date yet')}
    />
  );
};

/** The actor or position that is tagged in the articles. */
const TaggedField = ({ shelf, set }: FieldsProps) => {
  const actors = useProject((state) => state.actors);
  const positions = useProject((state) => state.positions);
  const options = [...actorOptions(actors), ...positionOptions(positions)];
  const chosen = options.find(({ id }) => id === shelf.code)?.label ?? '';
  const below = useBelowCount(shelf.code ?? '');
  const [typed, setTyped] = useState(chosen);
  const onChange = (value: string) => {
    setTyped(value);
    if (value !== chosen && shelf.code !== null) set({ code: null, tagged: null });
    // A name that is typed to the end is chosen; where an actor and a position share one, the list decides.
    const same = options.filter(({ label }) => label === value);
    if (same.length === 1 && same[0]) set({ code: same[0].id, tagged: null });
  };
  return (
    <>
      <CodeBox
        label="Actor or position tagged in it"
        value={shelf.code === null ? typed : chosen}
        onChange={onChange}
        options={options}
        onChoose={(id) => set({ code: id, tagged: null })}
        hint={typed && shelf.code === null ? 'Choose one of the codebook' : undefined}
        placeholder="Anyone, anything"
      />
      {below > 0 && (
        <Checkbox className="checkbox" isSelected={shelf.exactly} onChange={(exactly) => set({ exactly })}>
          <CheckMark /> Only exactly this, without {belowWords(below, actors.has(shelf.code ?? ''))}
        </Checkbox>
      )}
    </>
  );
};
