import { useMemo } from 'react';
import { unusedCodes } from '../../commands/codebook-unused.ts';
import { byName, positionTree } from '../codes.ts';
import { useProject } from '../context.tsx';

/** Ids of the codes that nothing uses: actors by name, then positions as they stand. */
export function useUnused(): readonly string[] {
  const actors = useProject((state) => state.actors);
  const positions = useProject((state) => state.positions);
  const usage = useProject((state) => state.usage);
  return useMemo(() => {
    const unused = unusedCodes({ actors, positions, usage });
    const inOrder = [
      ...[...actors.values()].sort(byName).map(({ id }) => id),
      ...positionTree(positions).map(({ position }) => position.id),
    ];
    return inOrder.filter((id) => unused.actors.has(id) || unused.positions.has(id));
  }, [actors, positions, usage]);
}
