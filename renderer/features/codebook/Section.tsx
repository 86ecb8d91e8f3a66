import { ChevronRight, Merge, Plus } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import { Button } from '../../ui/Button.tsx';
import { useProject, useProjectContext } from '../context.tsx';
import { type CodeTable, useView, useViewStore } from './view.ts';
import { TABLE_WORDS } from './words.ts';

interface Props {
  readonly table: CodeTable;
  /** How many are shown. */
  readonly shown: number;
  readonly total: number;
  readonly tools?: ReactNode;
  readonly children: ReactNode;
}

/** One of the two halves of the codebook: its heading stays in sight, and it folds up. */
export const Section = ({ table, shown, total, tools, children }: Props) => {
  const { session } = useProjectContext();
  const view = useViewStore();
  const folded = useView((state) => state.folded[table]);
  const words = TABLE_WORDS[table];
  const section = useRef<HTMLElement>(null);
  const fold = () => {
    // At the foot of the panel the heading stands for what is further down: a click goes there.
    if (!folded && isBelow(section.current))
      section.current?.querySelector('.code-section-body')?.scrollIntoView({ block: 'start' });
    else view.setState((state) => ({ folded: { ...state.folded, [table]: !folded } }));
  };
  return (
    <section className="code-section" aria-label={words.title} ref={section}>
      <header className="section-head code-section-head">
        <h3>
          <button type="button" className="fold" aria-expanded={!folded} onClick={fold}>
            <ChevronRight size={14} aria-hidden="true" className={folded ? '' : 'twist-open'} />
            {words.title}{' '}
            <span className="count">
              {shown < total && (
                <>
                  {shown}
                  <span aria-hidden="true">/</span>
                  <span className="visually-hidden"> of </span>
                </>
              )}
              {total}
            </span>
          </button>
        </h3>
        <Button
          look="quiet"
          icon={<Plus size={14} aria-hidden="true" />}
          onPress={() => session.setState({ dialog: { name: words.add } })}
        >
          New {words.one}
        </Button>
      </header>
      {!folded && (
        <div className="code-section-body">
          {tools}
          <ChosenBar table={table} />
          {children}
        </div>
      )}
    </section>
  );
};

function isBelow(section: HTMLElement | null): boolean {
  const [panel, body] = [section?.closest('.codebook'), section?.querySelector('.code-section-body')];
  return !!panel && !!body && body.getBoundingClientRect().top >= panel.getBoundingClientRect().bottom;
}

/** What can be done with several at once. */
const ChosenBar = ({ table }: { readonly table: CodeTable }) => {
  const { session } = useProjectContext();
  const view = useViewStore();
  const codes = useProject((state): ReadonlyMap<string, unknown> => state[table]);
  const selected = useView((state) => state.selected[table]);
  const ids = [...selected].filter((id) => codes.has(id));
  if (ids.length < 2) return null;
  const words = TABLE_WORDS[table];
  return (
    <div className="chosen-bar">
      <span>{ids.length} chosen</span>
      <span className="spacer" />
      <Button
        icon={<Merge size={14} aria-hidden="true" />}
        onPress={() => session.setState({ dialog: { name: words.merge, ids } })}
      >
        Merge…
      </Button>
      <Button
        look="quiet"
        onPress={() => view.setState((state) => ({ selected: { ...state.selected, [table]: new Set() } }))}
      >
        Clear
      </Button>
    </div>
  );
};
