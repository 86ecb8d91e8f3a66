import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ActorKind } from '../../../shared/domain/model.ts';
import type { CodeTable } from '../../commands/codebook-draft.ts';
import { useProjectContext } from '../context.tsx';

export type { CodeTable };

/** How the analyst looks at the codebook. It outlives the panel, which goes while another one is shown. */
export interface CodebookView {
  readonly query: string;
  /** '' for all. */
  readonly kind: ActorKind | '';
  readonly sort: 'name' | 'use';
  readonly actorsAs: 'list' | 'tree';
  /** Rows that were opened or closed by hand, by key. */
  readonly opened: ReadonlyMap<string, boolean>;
  /** Sections that are folded up. */
  readonly folded: Readonly<Record<CodeTable, boolean>>;
  /** Keys of the rows that keys act on. */
  readonly current: Readonly<Record<CodeTable, string | null>>;
  readonly selected: Readonly<Record<CodeTable, ReadonlySet<string>>>;
}

const NONE: ReadonlySet<string> = new Set();

const begin = (): StoreApi<CodebookView> =>
  createStore<CodebookView>(() => ({
    query: '',
    kind: '',
    sort: 'name',
    actorsAs: 'list',
    opened: new Map(),
    folded: { actors: false, positions: false },
    current: { actors: null, positions: null },
    selected: { actors: NONE, positions: NONE },
  }));

const views = new WeakMap<object, StoreApi<CodebookView>>();

/** One view for each open project. */
export function useViewStore(): StoreApi<CodebookView> {
  const { workspace } = useProjectContext();
  const known = views.get(workspace);
  if (known) return known;
  const made = begin();
  views.set(workspace, made);
  return made;
}

export const useView = <T>(selector: (view: CodebookView) => T): T => useStore(useViewStore(), selector);

/** The view with one row current and alone chosen: where something new or moved is to be seen. */
export const lookingAt = (view: CodebookView, table: CodeTable, key: string): Partial<CodebookView> => ({
  current: { ...view.current, [table]: key },
  selected: { ...view.selected, [table]: new Set([key.slice(key.lastIndexOf('/') + 1)]) },
});
