import { Search, X } from 'lucide-react';
import { type KeyboardEvent, useRef } from 'react';
import { IconButton } from '../../ui/Button.tsx';
import { ActorSection } from './ActorSection.tsx';
import { BelowProvider } from './below.tsx';
import { PositionSection } from './PositionSection.tsx';
import { UnusedBanner } from './UnusedBanner.tsx';
import { useView, useViewStore } from './view.ts';

/** The actors and positions of the project: found, counted, put in order, merged and split. */
export const Codebook = () => {
  const panel = useRef<HTMLDivElement>(null);
  const toFirstTree = () => panel.current?.querySelector<HTMLElement>('.code-tree')?.focus();
  return (
    <BelowProvider>
      <div className="codebook" ref={panel} data-scroller>
        <Finder onDown={toFirstTree} />
        <UnusedBanner />
        <ActorSection />
        <PositionSection />
      </div>
    </BelowProvider>
  );
};

const Finder = ({ onDown }: { readonly onDown: () => void }) => {
  const view = useViewStore();
  const query = useView((state) => state.query);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'Enter') onDown();
    else if (event.key === 'Escape' && query) view.setState({ query: '' });
    else return;
    event.preventDefault();
  };
  return (
    <div className="code-finder">
      <div className="find-field">
        <Search size={15} aria-hidden="true" />
        <input
          className="input"
          type="text"
          aria-label="Find in the codebook"
          placeholder="Find in the codebook"
          value={query}
          spellCheck={false}
          autoComplete="off"
          onChange={(event) => view.setState({ query: event.target.value })}
          onKeyDown={onKeyDown}
        />
        {query && (
          <IconButton
            label="Clear the field"
            icon={<X size={14} aria-hidden="true" />}
            onPress={() => view.setState({ query: '' })}
          />
        )}
      </div>
    </div>
  );
};
