import { ArrowDownWideNarrow, ArrowUpNarrowWide, Search, X } from 'lucide-react';
import { Button as AriaButton, Input, SearchField } from 'react-aria-components';
import { type ArticleSort, type Shelf, unfiltered } from '../../state/shelf.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { isFiltered } from '../article-order.ts';
import { useProject } from '../context.tsx';
import { belowWords, useBelowCount } from '../use-below.ts';
import { FilterPanel } from './FilterPanel.tsx';
import { describeFilter } from './filter-words.ts';
import { useShelf } from './use-shelf.ts';

const SORTS: readonly { value: ArticleSort; label: string }[] = [
  { value: 'arrival', label: 'Arrival' },
  { value: 'title', label: 'Title' },
  { value: 'source', label: 'Source' },
  { value: 'published', label: 'Published' },
  { value: 'status', label: 'Status' },
  { value: 'tags', label: 'Tags' },
];

interface Props {
  readonly shown: number;
  readonly of: number;
  readonly isOpenHidden: boolean;
  /** The analyst goes on from the field into the list. */
  readonly onDown: () => void;
}

/** What stands above the list: how to find, sort and filter, and what of it is in force. */
export const ArticleTools = ({ shown, of, isOpenHidden, onDown }: Props) => {
  const { shelf, set } = useShelf();
  const filtered = isFiltered(shelf);
  return (
    <div className="article-tools">
      <SearchField
        className="find-field"
        aria-label="Find articles"
        value={shelf.find}
        onChange={(find) => set({ find })}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown') onDown();
          else event.continuePropagation();
        }}
      >
        <Search size={14} aria-hidden="true" />
        <Input className="input" placeholder="Title, source, author" spellCheck={false} />
        {shelf.find && (
          <AriaButton className="button button-icon">
            <X size={14} aria-hidden="true" />
          </AriaButton>
        )}
      </SearchField>
      <div className="sort-row">
        <select
          className="select select-quiet"
          aria-label="Sort by"
          value={shelf.sort}
          onChange={(event) => set({ sort: event.target.value as ArticleSort })}
        >
          {SORTS.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
        <IconButton
          label={shelf.descending ? 'Descending; sort ascending' : 'Ascending; sort descending'}
          icon={
            shelf.descending ? (
              <ArrowDownWideNarrow size={16} aria-hidden="true" />
            ) : (
              <ArrowUpNarrowWide size={16} aria-hidden="true" />
            )
          }
          onPress={() => set({ descending: !shelf.descending })}
        />
        <FilterPanel isActive={filtered} />
      </div>
      {filtered && <InForce shelf={shelf} set={set} shown={shown} of={of} isOpenHidden={isOpenHidden} />}
    </div>
  );
};

interface InForceProps extends Omit<Props, 'onDown'> {
  readonly shelf: Shelf;
  readonly set: (part: Partial<Shelf>) => void;
}

const InForce = ({ shelf, set, shown, of, isOpenHidden }: InForceProps) => {
  const code = shelf.code ?? '';
  const name = useProject(({ actors, positions }) => actors.get(code)?.name ?? positions.get(code)?.label ?? '');
  const isActor = useProject(({ actors }) => actors.has(code));
  const count = useBelowCount(code);
  const orBelow = shelf.exactly || count === 0 ? '' : `${count > 1 ? 'one of ' : ''}${belowWords(count, isActor)}`;
  return (
    <div className="filter-line">
      <p aria-live="polite">
        <strong>
          {shown} of {of}
        </strong>{' '}
        {describeFilter(shelf, { name, orBelow })}
        {isOpenHidden && <span className="filter-hides">The open article is not among them.</span>}
      </p>
      <Button look="quiet" onPress={() => set(unfiltered(shelf))}>
        Show all
      </Button>
    </div>
  );
};
