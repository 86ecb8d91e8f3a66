import { ListFilter, Search } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { ToggleButton } from 'react-aria-components';
import { isComplete, isGroup } from '../../../shared/domain/search/conditions.ts';
import type { SearchOptions } from '../../../shared/domain/search/query.ts';
import type { Line } from '../../state/search.ts';
import { useDesk, useSearch } from './use-search.ts';

interface Props {
  readonly filtering: boolean;
  readonly onFiltering: (filtering: boolean) => void;
  readonly onShow: (line: Line) => void;
  readonly children: ReactNode;
}

const OPTIONS: readonly { readonly option: keyof SearchOptions; readonly label: string; readonly sign: string }[] = [
  { option: 'matchCase', label: 'Match case', sign: 'Aa' },
  { option: 'wholeWord', label: 'Whole word', sign: '|ab|' },
  { option: 'exactAccents', label: 'Exact accents', sign: 'é≠e' },
  { option: 'regex', label: 'Regular expression', sign: '.*' },
];

/** The field, how it is meant, and what else the passages have to satisfy. */
export const SearchBar = ({ filtering, onFiltering, onShow, children }: Props) => {
  const desk = useDesk();
  const query = useSearch((state) => state.query);
  const options = useSearch((state) => state.options);
  const asked = useSearch((state) => state.asked);
  const invalid = useSearch((state) => state.results.phase === 'failed');
  const filters = useSearch(({ conditions }) =>
    conditions.rows.reduce((sum, row) => sum + (isGroup(row) ? row.conditions : [row]).filter(isComplete).length, 0),
  );
  const field = useRef<HTMLInputElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each time it is asked for, the field takes the focus
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [asked]);
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing || (event.key !== 'ArrowDown' && event.key !== 'Enter')) return;
    event.preventDefault();
    // As in any field for finding: Enter goes from hit to hit, and the field keeps the focus.
    if (event.key === 'Enter') {
      const line = desk.step(event.shiftKey ? -1 : 1);
      return line ? onShow(line) : undefined;
    }
    event.currentTarget.closest('.dock')?.querySelector<HTMLElement>('.virtual-list')?.focus();
  };
  return (
    <search className="dock-bar">
      <div className="find-field search-field">
        <Search size={16} aria-hidden="true" />
        <input
          ref={field}
          className="input"
          type="search"
          aria-label="Find"
          aria-invalid={invalid || undefined}
          aria-keyshortcuts="ArrowDown"
          placeholder={options.regex ? 'A regular expression' : 'Words, or a “phrase”'}
          autoComplete="off"
          spellCheck={false}
          value={query}
          onChange={(event) => desk.setQuery(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
      </div>
      <fieldset className="search-options">
        <legend className="visually-hidden">How it is meant</legend>
        {OPTIONS.map(({ option, label, sign }) => (
          <span key={option} title={label}>
            <ToggleButton
              className="toggle"
              aria-label={label}
              isSelected={options[option]}
              isDisabled={option === 'exactAccents' && options.regex}
              onChange={(on) => desk.setOptions({ [option]: on })}
              data-sign={sign}
            />
          </span>
        ))}
      </fieldset>
      <ToggleButton className="toggle toggle-filters" isSelected={filtering} onChange={onFiltering}>
        <ListFilter size={15} aria-hidden="true" />
        Filters{filters > 0 && <span className="usage">{filters}</span>}
      </ToggleButton>
      {children}
    </search>
  );
};
