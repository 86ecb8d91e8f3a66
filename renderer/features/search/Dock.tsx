import { X } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import type { Line } from '../../state/search.ts';
import type { Dock as DockState } from '../../state/session.ts';
import { IconButton } from '../../ui/Button.tsx';
import { useProject, useProjectContext, useSession } from '../context.tsx';
import { grouped } from '../counted.ts';
import { Count } from './Count.tsx';
import { DockHandle } from './DockHandle.tsx';
import { FilterPanel } from './FilterPanel.tsx';
import { Results } from './Results.tsx';
import { SearchBar } from './SearchBar.tsx';
import { TagHits } from './TagHits.tsx';
import { useSearch } from './use-search.ts';

interface Props {
  /** Shows a line in the text; `enter` takes the focus there. */
  readonly onShow: (line: Line, enter: boolean) => void;
  /** The dock is gone, and what had the focus before it as well. */
  readonly onClosed: () => void;
}

/** The list below the text: what a search found, or every passage of an actor or position. */
export const Dock = (props: Props) => {
  const dock = useSession((state) => state.dock);
  return dock && <OpenDock {...props} dock={dock} />;
};

const OpenDock = ({ dock, onShow, onClosed }: Props & { readonly dock: DockState }) => {
  const { session } = useProjectContext();
  const height = useSearch((state) => state.height);
  const [filtering, setFiltering] = useState(false);
  const [tagging, setTagging] = useState<readonly Line[] | null>(null);
  // Looked up before anything in the dock takes the focus.
  const before = useRef<Element | null>(document.activeElement);
  const root = useRef<HTMLElement>(null);
  const title = useTitle(dock);
  useEffect(() => {
    const onFocus = ({ target }: FocusEvent) => {
      const outside = target instanceof Element && !root.current?.contains(target);
      if (outside && !target.closest('[role="dialog"], [role="alertdialog"]')) before.current = target;
    };
    document.addEventListener('focusin', onFocus);
    return () => document.removeEventListener('focusin', onFocus);
  }, []);
  // Passages are there to be walked through: their list has the focus, as soon as it is drawn.
  const passages = dock.name === 'passages' ? dock.code : null;
  const ready = useSearch((state) => state.results.phase === 'done');
  const entered = useRef<string | null>(null);
  useEffect(() => {
    if (passages === null || !ready || entered.current === passages) return;
    entered.current = passages;
    const part = (selector: string) => root.current?.querySelector<HTMLElement>(selector);
    (part('.virtual-list') ?? part('.dock-close-place button'))?.focus();
  }, [passages, ready]);

  const close = () => {
    const back = before.current;
    session.setState({ dock: null });
    if (back instanceof HTMLElement && back.isConnected && back !== document.body) back.focus();
    else onClosed();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const target = event.target as Element;
    // Escape closes an open list of suggestions first.
    if (event.key !== 'Escape' || event.defaultPrevented || target.getAttribute('aria-expanded') === 'true') return;
    if (!root.current?.contains(target)) return;
    event.preventDefault();
    event.stopPropagation();
    close();
  };
  return (
    <section className="dock" aria-label={title} style={{ height }} ref={root} onKeyDown={onKeyDown}>
      <DockHandle />
      <div className="dock-body">
        {dock.name === 'find' ? (
          <SearchBar filtering={filtering} onFiltering={setFiltering} onShow={(line) => onShow(line, false)}>
            <Tail onTag={setTagging} onClose={close} />
          </SearchBar>
        ) : (
          <div className="dock-bar">
            <h2 className="dock-title">{title}</h2>
            <span className="spacer" />
            <Tail onClose={close} />
          </div>
        )}
        {dock.name === 'find' && filtering && <FilterPanel />}
        <Results dock={dock} onShow={onShow} />
      </div>
      {tagging && <TagHits lines={tagging} onClose={() => setTagging(null)} />}
    </section>
  );
};

function useTitle(dock: DockState): string {
  const code = dock.name === 'passages' ? dock.code : '';
  const name = useProject((state) => state.actors.get(code)?.name ?? state.positions.get(code)?.label);
  const uses = useProject((state) => state.usage.get(code) ?? 0);
  if (dock.name === 'find') return 'Find in the project';
  return name === undefined ? 'Passages' : `Passages of ${name} (${grouped(uses)})`;
}

interface TailProps {
  readonly onTag?: (lines: readonly Line[]) => void;
  readonly onClose: () => void;
}

const Tail = ({ onTag, onClose }: TailProps): ReactNode => (
  <div className="dock-tail">
    <Count onTag={onTag} />
    <span className="dock-close-place">
      <IconButton label="Close the list" icon={<X size={18} aria-hidden="true" />} onPress={onClose} />
    </span>
  </div>
);
