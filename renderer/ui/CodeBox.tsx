import { ChevronDown } from 'lucide-react';
import { type KeyboardEvent, useContext, useMemo } from 'react';
import {
  ComboBox,
  ComboBoxStateContext,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
} from 'react-aria-components';
import { rankBy } from './rank.ts';

/** One thing to choose: its label is what the field shows, the rest helps to find it. */
export interface Option {
  readonly id: string;
  readonly label: string;
  /** Other words it is found by. */
  readonly also?: readonly string[];
  /** Shown beside it, quieter. */
  readonly detail?: string;
}

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly options: readonly Option[];
  /** Called when one is chosen from the list, with its id. */
  readonly onChoose?: (id: string) => void;
  readonly hint?: string | undefined;
  readonly autoFocus?: boolean;
  readonly placeholder?: string;
  /** `close` closes the list of suggestions. */
  readonly onKeyDown?: (event: KeyboardEvent<HTMLInputElement>, close: () => void) => void;
}

/** More than anyone reads; typing finds the rest. */
const MOST = 50;

/** A field that finds as you type and takes what it does not know: the caller says what that means. */
export const CodeBox = (props: Props) => {
  const { label, value, onChange, options, onChoose, hint, autoFocus = false, placeholder = '', onKeyDown } = props;
  const exact = options.some((option) => option.label === value);
  // A field that shows a known name offers all of them: the list was opened to choose another.
  const items = useMemo(() => rankBy(options, exact ? '' : value).slice(0, MOST), [options, value, exact]);
  return (
    <ComboBox
      className="field"
      allowsCustomValue
      items={items}
      inputValue={value}
      onInputChange={onChange}
      onSelectionChange={(key) => {
        const chosen = options.find(({ id }) => id === key);
        if (!chosen) return;
        onChange(chosen.label);
        onChoose?.(chosen.id);
      }}
      // An emptied field asks for nothing: the list opens again when something is typed, or by the arrow keys.
      menuTrigger={value ? 'input' : 'manual'}
      autoFocus={autoFocus}
    >
      <Label>{label}</Label>
      <div className="combo">
        <Field placeholder={placeholder} onKeyDown={onKeyDown} />
        <Opener />
      </div>
      {hint && (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
      <Popover className="popover combo-popover" offset={4} maxHeight={280}>
        <ListBox className="listbox">
          {(option: Option) => (
            <ListBoxItem id={option.id} textValue={option.label} className="listbox-item">
              <span>{option.label}</span>
              {option.detail && <small>{option.detail}</small>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
};

const Field = ({
  placeholder,
  onKeyDown,
}: Pick<Props, 'placeholder'> & { readonly onKeyDown: Props['onKeyDown'] | undefined }) => {
  const state = useContext(ComboBoxStateContext);
  return (
    <Input
      className="input"
      placeholder={placeholder ?? ''}
      spellCheck={false}
      onKeyDown={(event) => onKeyDown?.(event, () => state?.close())}
      onFocus={(event) => event.currentTarget.select()}
    />
  );
};

/** For the mouse only: the keyboard opens the list with the arrow keys. */
const Opener = () => {
  const state = useContext(ComboBoxStateContext);
  return (
    <span
      className="combo-opener"
      aria-hidden="true"
      onMouseDown={(event) => {
        event.preventDefault();
        state?.toggle(null, 'manual');
      }}
    >
      <ChevronDown size={16} />
    </span>
  );
};
