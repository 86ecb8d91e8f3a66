import { useEffect } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { useProjectContext } from '../features/context.tsx';

/** In a narrow window one of the three stands before the others; in a wide one all are seen. */
export type Pane = 'articles' | 'text' | 'inspector';

const shown = createStore<{ pane: Pane }>(() => ({ pane: 'text' }));

export const showPane = (pane: Pane): void => shown.setState({ pane });

/** The pane that is before the others. What opens at a passage, and another article, bring the text to the front. */
export function usePane(): Pane {
  const { workspace, session } = useProjectContext();
  useEffect(() => {
    showPane(workspace.store.getState().open ? 'text' : 'articles');
    const stop = [
      workspace.store.subscribe(({ open }, before) => {
        if (open && open.id !== before.open?.id) showPane('text');
      }),
      session.subscribe(({ form, picking, moving }, before) => {
        if ((form && !before.form) || (picking && !before.picking) || (moving && !before.moving)) showPane('text');
      }),
    ];
    return () => {
      for (const unsubscribe of stop) unsubscribe();
    };
  }, [workspace, session]);
  return useStore(shown, ({ pane }) => pane);
}

const PANES: readonly { id: Pane; label: string }[] = [
  { id: 'articles', label: 'Articles' },
  { id: 'text', label: 'Text' },
  { id: 'inspector', label: 'Inspector' },
];

/** Only in a narrow window. */
export const PaneSwitch = ({ pane }: { readonly pane: Pane }) => (
  <nav aria-label="Panes" className="pane-switch">
    {PANES.map(({ id, label }) => (
      <button key={id} type="button" className="button" aria-pressed={pane === id} onClick={() => showPane(id)}>
        {label}
      </button>
    ))}
  </nav>
);
