import { Eye, EyeOff } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Input, Label, Radio, RadioGroup, Text, TextArea, TextField } from 'react-aria-components';
import { IconButton } from './Button.tsx';

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** A line below the field: what it means, or what is wrong with it. */
  readonly hint?: ReactNode;
  readonly autoFocus?: boolean;
  readonly placeholder?: string | undefined;
}

export const TextInput = ({ label, value, onChange, hint, autoFocus = false, placeholder }: FieldProps) => (
  <TextField className="field" value={value} onChange={onChange} autoFocus={autoFocus}>
    <Label>{label}</Label>
    <Input className="input" placeholder={placeholder ?? ''} autoComplete="off" spellCheck={false} />
    {hint && (
      <Text slot="description" className="field-hint">
        {hint}
      </Text>
    )}
  </TextField>
);

/** What is typed is not shown, until whoever types wants to see it. */
export const SecretInput = ({ label, value, onChange, hint, autoFocus = false }: Omit<FieldProps, 'placeholder'>) => {
  const [isShown, setShown] = useState(false);
  return (
    <TextField className="field" value={value} onChange={onChange} autoFocus={autoFocus}>
      <Label>{label}</Label>
      <span className="secret">
        <Input className="input" type={isShown ? 'text' : 'password'} autoComplete="off" spellCheck={false} />
        <IconButton
          label={isShown ? `Hide: ${label}` : `Show: ${label}`}
          icon={isShown ? <EyeOff size={16} aria-hidden="true" /> : <Eye size={16} aria-hidden="true" />}
          onPress={() => setShown(!isShown)}
        />
      </span>
      {hint && (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
    </TextField>
  );
};

interface NoteProps extends FieldProps {
  readonly rows?: number;
}

export const TextBox = ({ label, value, onChange, hint, rows = 3, placeholder }: NoteProps) => (
  <TextField className="field" value={value} onChange={onChange}>
    <Label>{label}</Label>
    <TextArea className="input" rows={rows} placeholder={placeholder ?? ''} spellCheck={false} />
    {hint && (
      <Text slot="description" className="field-hint">
        {hint}
      </Text>
    )}
  </TextField>
);

interface ChoiceProps<V extends string> {
  readonly label: string;
  readonly value: V;
  readonly options: readonly { readonly value: V; readonly label: string; readonly keyHint?: string }[];
  readonly onChange: (value: V) => void;
}

/** One of a few: all are seen at once. */
export const Choice = <V extends string>({ label, value, options, onChange }: ChoiceProps<V>) => (
  <RadioGroup className="field choice" value={value} onChange={(next) => onChange(next as V)} orientation="horizontal">
    <Label>{label}</Label>
    <div className="choice-row">
      {options.map((option) => (
        <Radio key={option.value} value={option.value} className="choice-item" aria-label={option.label}>
          <span>{option.label}</span>
          {option.keyHint && (
            <span className="kbd" aria-hidden="true">
              {option.keyHint}
            </span>
          )}
        </Radio>
      ))}
    </div>
  </RadioGroup>
);
