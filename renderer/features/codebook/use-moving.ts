import { useRef, useState } from 'react';
import { movePosition } from '../../commands/codebook-order.ts';
import { notify } from '../../state/session.ts';
import type { DropZone } from '../../ui/tree-keys.ts';
import { useProjectContext, useRun } from '../context.tsx';
import { type Arrow, placeByArrow, placeByDrop, placeInWords } from './reorder.ts';
import { lookingAt, useViewStore } from './view.ts';

/** Moves a position by key or drag, and says where it stands then, or why it stays. */
export function useMoving() {
  const { workspace, session } = useProjectContext();
  const run = useRun();
  const view = useViewStore();
  const [said, say] = useState('');
  // One after the other: each step goes from where the one before has led.
  const last = useRef(Promise.resolve());
  const move = (id: string, place: () => ReturnType<typeof placeByArrow>, isDrag: boolean) => {
    last.current = last.current.then(async () => {
      const found = view.getState().query.trim()
        ? ({
            ok: false,
            error: { message: 'Clear the field above to move positions: some of them are hidden.' },
          } as const)
        : place();
      if (!found.ok) {
        say(found.error.message);
        // At the end of a list a key may be pressed once too often; a drag that leads nowhere was meant.
        if (isDrag || view.getState().query.trim()) notify(session, 'news', found.error.message);
        return;
      }
      const { parentId, before } = found.value;
      if (!(await run(movePosition(id, parentId, before)))) return;
      view.setState((state) => ({
        ...lookingAt(state, 'positions', id),
        ...(parentId ? { opened: new Map(state.opened).set(parentId, true) } : {}),
      }));
      say(placeInWords(workspace.store.getState().positions, id));
    });
  };
  const positions = () => workspace.store.getState().positions;
  return {
    said,
    byArrow: (id: string, arrow: Arrow) => move(id, () => placeByArrow(positions(), id, arrow), false),
    byDrop: (dragged: string, target: string, zone: DropZone) =>
      move(dragged, () => placeByDrop(positions(), dragged, target, zone), true),
  };
}
