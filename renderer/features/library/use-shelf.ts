import { useCallback } from 'react';
import type { Shelf } from '../../state/shelf.ts';
import { useProjectContext, useSession } from '../context.tsx';

/** The order and the filter of the list, and how they are changed. */
export function useShelf() {
  const { session } = useProjectContext();
  const shelf = useSession((state) => state.shelf);
  const set = useCallback(
    (part: Partial<Shelf>) => session.setState((state) => ({ shelf: { ...state.shelf, ...part } })),
    [session],
  );
  return { shelf, set };
}
