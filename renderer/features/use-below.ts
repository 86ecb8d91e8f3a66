import { useMemo } from 'react';
import { codeWithBelow } from '../../shared/domain/search/below.ts';
import { useProject } from './context.tsx';

/** How many members an actor has, or how many positions lie below one, at whatever depth; 0 for no code. */
export function useBelowCount(id: string): number {
  const actors = useProject((state) => state.actors);
  const positions = useProject((state) => state.positions);
  return useMemo(
    () => (id ? codeWithBelow(id, { actors: actors.values(), positions: positions.values() }).size - 1 : 0),
    [id, actors, positions],
  );
}

/** What lies below a code, in words: 'its 3 members', 'the one below it'. */
export const belowWords = (count: number, isActor: boolean): string =>
  isActor
    ? count === 1
      ? 'its member'
      : `its ${count} members`
    : count === 1
      ? 'the one below'
      : `the ${count} below`;
