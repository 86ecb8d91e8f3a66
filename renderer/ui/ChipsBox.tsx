import { X } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { CodeBox, type Option } from './CodeBox.tsx';

interface Props {
  readonly label: string;
  /** What has been chosen, as labels. */
  readonly chips: readonly string[];
  readonly onChips: (chips: readonly string[]) => void;
  /** What is being typed and not a chip yet. */
  readonly draft: string;
  readonly onDraft: (draft: string) => void;
  readonly options: readonly Option[];
  readonly hint?: string | undefined;
}

/** Several of a codebook's entries: each a chip, found as you type; Enter makes a chip, Backspace in the empty field takes the last one away. */
export const ChipsBox = ({ label, chips, onChips, draft, onDraft, options, hint }: Props) => {
  const add = (chip: string) => {
    if (chip.trim() && !chips.includes(chip.trim())) onChips([...chips, chip.trim()]);
    onDraft('');
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>, close: () => void) => {
    const chooses = event.currentTarget.getAttribute('aria-activedescendant');
    if (event.key === 'Backspace' && !draft && chips.length > 0) onChips(chips.slice(0, -1));
    // A comma cannot be part of a name that is typed here; it ends one, as in a list of names.
    if ((event.key === 'Enter' && draft.trim() && !chooses) || (event.key === ',' && draft.trim())) {
      event.preventDefault();
      event.stopPropagation();
      add(draft);
      close();
    }
  };
  return (
    <div className="chips-box">
      <CodeBox
        label={label}
        value={draft}
        onChange={onDraft}
        options={options.filter((option) => !chips.includes(option.label))}
        onChoose={(id) => add(options.find((option) => option.id === id)?.label ?? '')}
        hint={hint}
        onKeyDown={onKeyDown}
        placeholder={chips.length > 0 ? 'Add another' : 'Type a name'}
      />
      {chips.length > 0 && (
        <ul className="chips" aria-label="Chosen so far">
          {chips.map((chip) => (
            <li key={chip} className="chip">
              {chip}
              <button
                type="button"
                aria-label={`Remove ${chip}`}
                onClick={() => onChips(chips.filter((other) => other !== chip))}
              >
                <X size={12} aria-hidden="true" />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};
