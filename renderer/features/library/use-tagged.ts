import { useEffect } from 'react';
import { codeWithBelow } from '../../../shared/domain/search/below.ts';
import { articlesOfCodes } from '../../db/read.ts';
import { useProject, useProjectContext, useSession } from '../context.tsx';

/** Keeps the filter by actor or position true: it is asked anew after each change of the project. */
export function useTagged(): void {
  const { workspace, session } = useProjectContext();
  const code = useSession((state) => state.shelf.code);
  const exactly = useSession((state) => state.shelf.exactly);
  const seq = useProject((state) => (code === null ? 0 : state.seq));
  const isKnown = useProject((state) => code === null || state.actors.has(code) || state.positions.has(code));
  // biome-ignore lint/correctness/useExhaustiveDependencies: seq says that the answer may be another one
  useEffect(() => {
    if (code === null) return;
    const set = (part: { code?: null; tagged: ReadonlySet<string> | null }) => {
      const { shelf } = session.getState();
      if (shelf.code === code) session.setState({ shelf: { ...shelf, ...part } });
    };
    // A code that is deleted or merged away is not looked for any more.
    if (!isKnown) return set({ code: null, tagged: null });
    const { actors, positions } = workspace.store.getState();
    const codes = exactly ? [code] : codeWithBelow(code, { actors: actors.values(), positions: positions.values() });
    let isCurrent = true;
    void articlesOfCodes(workspace.database, codes).then((tagged) => {
      if (isCurrent) set({ tagged });
    });
    return () => {
      isCurrent = false;
    };
  }, [workspace, session, code, exactly, seq, isKnown]);
}
