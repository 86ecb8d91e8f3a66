import {
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';

interface Props<T> {
  readonly label: string;
  readonly className?: string;
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string;
  /** CSS pixels; all rows have it. */
  readonly rowHeight: number;
  /** Place of the row that the keys act on; -1 for none. */
  readonly active: number;
  readonly onActive: (index: number) => void;
  /** A press of the mouse, after the row has become the active one. */
  readonly onPress?: (item: T) => void;
  /** Keys that do not move through the list; true where the key was for this. */
  readonly onKey?: (event: KeyboardEvent, item: T | undefined) => boolean;
  /** Rows can be ticked: which are. */
  readonly isTicked?: (item: T) => boolean;
  readonly children: (item: T) => ReactNode;
  readonly listRef?: RefObject<HTMLDivElement | null>;
}

/** Rows drawn beyond those in sight, on either side. */
const SPARE = 8;

/** A list box of rows of one height, of which only those in sight are drawn. The list has the focus and names the active row. */
export const VirtualList = <T,>(props: Props<T>) => {
  const { label, items, keyOf, rowHeight, active, onActive, onPress, onKey, isTicked, children } = props;
  const own = useRef<HTMLDivElement>(null);
  const list = props.listRef ?? own;
  const id = useId();
  const view = useView(list);
  const first = Math.max(0, Math.floor(view.top / rowHeight) - SPARE);
  const last = Math.min(items.length, Math.ceil((view.top + view.height) / rowHeight) + SPARE);
  const drawn = Array.from({ length: Math.max(0, last - first) }, (_, at) => first + at);
  // The active row is always there for screen readers.
  if (active >= 0 && active < items.length && (active < first || active >= last)) drawn.push(active);

  useLayoutEffect(() => {
    const element = list.current;
    if (!element || active < 0) return;
    const top = active * rowHeight;
    if (top < element.scrollTop) element.scrollTop = top;
    else if (top + rowHeight > element.scrollTop + element.clientHeight)
      element.scrollTop = top + rowHeight - element.clientHeight;
  }, [active, rowHeight, list]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (onKey?.(event, items[active])) return event.preventDefault();
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const page = Math.max(1, Math.floor(view.height / rowHeight) - 1);
    const goal = goalOf(event.key, active, items.length - 1, page);
    if (goal === null || items.length === 0) return;
    event.preventDefault();
    onActive(goal);
  };
  return (
    <div
      role="listbox"
      aria-label={label}
      aria-multiselectable={isTicked ? true : undefined}
      aria-activedescendant={active >= 0 && active < items.length ? `${id}-${active}` : undefined}
      className={`virtual-list ${props.className ?? ''}`}
      tabIndex={0}
      ref={list}
      onKeyDown={onKeyDown}
      onFocus={() => active < 0 && items.length > 0 && onActive(0)}
    >
      <div role="presentation" className="virtual-rows" style={{ height: items.length * rowHeight }}>
        {drawn.map((index) => {
          const item = items[index] as T;
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the list has the focus and the keys
            // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus and names the active row
            <div
              key={keyOf(item)}
              role="option"
              id={`${id}-${index}`}
              aria-selected={isTicked ? isTicked(item) : index === active}
              aria-posinset={index + 1}
              aria-setsize={items.length}
              className="virtual-row"
              data-active={index === active || undefined}
              style={{ top: index * rowHeight, height: rowHeight }}
              // Before the focus comes, so that the list does not choose its first row.
              onPointerDown={(event) => event.button === 0 && onActive(index)}
              onClick={() => onPress?.(item)}
            >
              {children(item)}
            </div>
          );
        })}
      </div>
    </div>
  );
};

/** What of the list is in sight. */
function useView(list: RefObject<HTMLDivElement | null>): { readonly top: number; readonly height: number } {
  const [view, setView] = useState({ top: 0, height: 0 });
  useEffect(() => {
    const element = list.current;
    if (!element) return;
    const look = () => setView({ top: element.scrollTop, height: element.clientHeight });
    look();
    const observer = new ResizeObserver(look);
    observer.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [list]);
  return view;
}

/** Where a key leads in a list of rows 0 to `last`; null where it is no key of lists. */
function goalOf(key: string, at: number, last: number, page: number): number | null {
  const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page };
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  const step = steps[key];
  return step === undefined ? null : Math.min(last, Math.max(0, at + step));
}
