import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { useProject } from '../context.tsx';
import { usageWithBelow } from './rows.ts';

const Below = createContext<ReadonlyMap<string, number>>(new Map());

/** Sums the counts up the tree of positions, once for all rows. */
export const BelowProvider = ({ children }: { readonly children: ReactNode }) => {
  const positions = useProject((state) => state.positions);
  const usage = useProject((state) => state.usage);
  const sums = useMemo(() => usageWithBelow(positions, usage), [positions, usage]);
  return <Below value={sums}>{children}</Below>;
};

/** Number of tags of a position together with all that stand below it. */
export const useBelow = (id: string): number => useContext(Below).get(id) ?? 0;
