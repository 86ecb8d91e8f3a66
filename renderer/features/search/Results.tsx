import { ArrowDown, ArrowUp } from 'lucide-react';
import { Fragment, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Line, SortBy } from '../../state/search.ts';
import type { Dock } from '../../state/session.ts';
import { VirtualList } from '../../ui/VirtualList.tsx';
import { ConcordanceLine } from './ConcordanceLine.tsx';
import { NoLines, Troubles } from './NoLines.tsx';
import { useDesk, useSearch } from './use-search.ts';

interface Props {
  readonly dock: Dock;
  readonly onShow: (line: Line, enter: boolean) => void;
}

/** Below this width, in CSS pixels, a line takes two rows. */
const NARROW = 620;
const ROW = 30;
const TWO_ROWS = 52;

/**
 * The lines of the concordance. The arrows walk through them; Enter or Space shows a passage in the text and leaves the focus
 * here, a second Enter on the same line (or Ctrl+Enter) goes into the text.
 */
export const Results = ({ dock, onShow }: Props) => {
  const desk = useDesk();
  const { lines } = useSearch((state) => state.results);
  const current = useSearch((state) => state.current);
  const shown = useRef<string | null>(null);
  const body = useRef<HTMLDivElement>(null);
  const narrow = useNarrow(body);
  const show = (line: Line, enter: boolean) => {
    shown.current = line.key;
    onShow(line, enter);
  };
  const onKey = (event: KeyboardEvent, line: Line | undefined): boolean => {
    if (!line || (event.key !== 'Enter' && event.key !== ' ') || event.altKey || event.shiftKey) return false;
    const again = event.key === 'Enter' && shown.current === line.key;
    show(line, again || event.ctrlKey || event.metaKey);
    return true;
  };
  return (
    <div className="dock-results" ref={body} data-narrow={narrow || undefined}>
      <Troubles />
      {lines.length === 0 ? (
        <NoLines dock={dock} />
      ) : (
        <>
          <SortBar />
          <VirtualList
            label={dock.name === 'find' ? 'Hits' : 'Passages'}
            className="concordance"
            items={lines}
            keyOf={({ key }) => key}
            rowHeight={narrow ? TWO_ROWS : ROW}
            active={lines.findIndex(({ key }) => key === current)}
            onActive={(index) => {
              const key = lines[index]?.key ?? null;
              if (key !== current) shown.current = null;
              desk.setCurrent(key);
            }}
            onPress={(line) => show(line, false)}
            onKey={onKey}
          >
            {(line) => <ConcordanceLine line={line} />}
          </VirtualList>
        </>
      )}
    </div>
  );
};

function useNarrow(body: React.RefObject<HTMLDivElement | null>): boolean {
  const [narrow, setNarrow] = useState(false);
  useEffect(() => {
    const element = body.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setNarrow(element.clientWidth < NARROW));
    observer.observe(element);
    return () => observer.disconnect();
  }, [body]);
  return narrow;
}

const COLUMNS: readonly { readonly by: SortBy; readonly label: string }[] = [
  { by: 'left', label: 'Left context' },
  { by: 'hit', label: 'Hit' },
  { by: 'right', label: 'Right context' },
  { by: 'article', label: 'Article' },
  { by: 'date', label: 'Date' },
];

/** What the lines are sorted by; a second press turns the order round. */
const SortBar = () => {
  const desk = useDesk();
  const sort = useSearch((state) => state.sort);
  return (
    <div className="sort-bar" role="toolbar" aria-label="Sort by">
      {COLUMNS.map(({ by, label }) => {
        const on = sort.by === by;
        const Arrow = sort.descending ? ArrowDown : ArrowUp;
        return (
          <Fragment key={by}>
            {by === 'article' && <span className="sort-none">Tagged as</span>}
            <button
              type="button"
              className={`sort sort-${by}`}
              aria-pressed={on}
              title={on ? (sort.descending ? 'Sorted, last first' : 'Sorted') : `Sort by ${label.toLowerCase()}`}
              onClick={() => desk.setSort({ by, descending: on && !sort.descending })}
            >
              {label}
              {on && <Arrow size={12} aria-hidden="true" />}
              {on && sort.descending && <span className="visually-hidden">, last first</span>}
            </button>
          </Fragment>
        );
      })}
    </div>
  );
};
