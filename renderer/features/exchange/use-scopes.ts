import { useEffect, useMemo, useState } from 'react';
import { filterOf } from '../../../shared/domain/search/conditions.ts';
import { type Scope, scopeOfArticles, scopeOfTags } from '../../commands/export-scope.ts';
import { isFiltered, shownArticles } from '../article-order.ts';
import { useProject, useProjectContext } from '../context.tsx';

export type ScopeId = 'all' | 'open' | 'list' | 'tags';

export interface OfferedScope {
  readonly id: ScopeId;
  readonly label: string;
  /** Null as long as it is being counted. */
  readonly scope: Scope | null;
}

/** The parts of the project that can be exported now: all of it first, then what is open and what is filtered. */
export function useScopes(): readonly OfferedScope[] {
  const { workspace, session, search } = useProjectContext();
  const [matching, setMatching] = useState<Scope | null>(null);
  const seq = useProject((state) => state.seq);
  // The dialog lies over all that could change the filters.
  const { shelf } = session.getState();
  const filter = useMemo(() => filterOf(search.store.getState().conditions), [search]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: seq says that the answer may be another one
  useEffect(() => {
    if (!filter) return;
    let isCurrent = true;
    void scopeOfTags(workspace.database, filter, workspace.store.getState()).then((scope) => {
      if (isCurrent) setMatching(scope);
    });
    return () => {
      isCurrent = false;
    };
  }, [workspace, filter, seq]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: seq says that the counts may be others
  const ofArticles = useMemo((): OfferedScope[] => {
    const state = workspace.store.getState();
    const open = state.open && state.articles.get(state.open.id);
    const listed = isFiltered(shelf) ? shownArticles(state.articles, state.tagCounts, shelf).map(({ id }) => id) : null;
    return [
      { id: 'all', label: 'All articles', scope: { ...scopeOfArticles(state.articles.keys(), state), limit: {} } },
      ...(open && state.articles.size > 1
        ? [{ id: 'open' as const, label: `The open article: ${open.title}`, scope: scopeOfArticles([open.id], state) }]
        : []),
      ...(listed
        ? [
            {
              id: 'list' as const,
              label: 'Articles in the list as it is filtered',
              scope: scopeOfArticles(listed, state),
            },
          ]
        : []),
    ];
  }, [workspace, shelf, seq]);
  return filter
    ? [...ofArticles, { id: 'tags', label: 'Tags that match the filters of the search', scope: matching }]
    : ofArticles;
}
