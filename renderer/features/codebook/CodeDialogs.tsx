import { useEffect, useRef } from 'react';
import type { OpenDialog } from '../../state/session.ts';
import { useProject, useProjectContext, useSession } from '../context.tsx';
import { ActorDialog } from './ActorDialog.tsx';
import { DeleteCode } from './DeleteCode.tsx';
import { MergeDialog } from './MergeDialog.tsx';
import { PositionDialog } from './PositionDialog.tsx';
import { SplitDialog } from './SplitDialog.tsx';
import { UnusedDialog } from './UnusedDialog.tsx';

/** The dialogs of the codebook: new, edit, merge, split, delete. */
export const CodeDialogs = () => {
  const { session } = useProjectContext();
  const dialog = useSession((state) => state.dialog);
  useFocusBack(dialog);
  const close = () => session.setState({ dialog: null });
  return dialog && <OneDialog dialog={dialog} onClose={close} />;
};

interface Props {
  readonly dialog: OpenDialog;
  readonly onClose: () => void;
}

const OneDialog = ({ dialog, onClose }: Props) => {
  const actors = useProject((state) => state.actors);
  const positions = useProject((state) => state.positions);
  const actor = 'id' in dialog ? actors.get(dialog.id) : undefined;
  const position = 'id' in dialog ? positions.get(dialog.id) : undefined;
  switch (dialog.name) {
    case 'new-actor':
      return <ActorDialog actor={null} under={dialog.under} onClose={onClose} />;
    case 'new-position':
      return <PositionDialog position={null} under={dialog.under} onClose={onClose} />;
    case 'edit-actor':
      return actor ? <ActorDialog actor={actor} onClose={onClose} /> : <Gone onClose={onClose} />;
    case 'edit-position':
      return position ? <PositionDialog position={position} onClose={onClose} /> : <Gone onClose={onClose} />;
    case 'delete-actor':
      return <DeleteCode table="actors" id={dialog.id} name={actor?.name ?? ''} onClose={onClose} />;
    case 'delete-position':
      return <DeleteCode table="positions" id={dialog.id} name={position?.label ?? ''} onClose={onClose} />;
    case 'merge-actors':
      return <MergeDialog table="actors" ids={dialog.ids} onClose={onClose} />;
    case 'merge-positions':
      return <MergeDialog table="positions" ids={dialog.ids} onClose={onClose} />;
    case 'split-actor':
      return actor ? (
        <SplitDialog table="actors" id={actor.id} name={actor.name} onClose={onClose} />
      ) : (
        <Gone onClose={onClose} />
      );
    case 'split-position':
      return position ? (
        <SplitDialog table="positions" id={position.id} name={position.label} onClose={onClose} />
      ) : (
        <Gone onClose={onClose} />
      );
    case 'unused-codes':
      return <UnusedDialog onClose={onClose} />;
    default:
      return null;
  }
};

/** Another window has deleted what the dialog is about: it closes, since an unseen dialog would hold up the keys. */
const Gone = ({ onClose }: { readonly onClose: () => void }) => {
  // biome-ignore lint/correctness/useExhaustiveDependencies: once
  useEffect(onClose, []);
  return null;
};

/**
 * A dialog gives the focus back to what had it. Where that is gone, the merged row's own button for instance, the
 * tree that stands on the screen takes it, so that the keys go on.
 */
function useFocusBack(dialog: OpenDialog | null): void {
  const before = useRef<OpenDialog | null>(null);
  useEffect(() => {
    const closed = dialog === null && /actor|position|unused/u.test(before.current?.name ?? '');
    const table = before.current?.name.includes('position') ? 'Positions' : 'Actors';
    before.current = dialog;
    if (!closed) return;
    // The second frame: in the first the dialog itself gives the focus back.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        if (document.activeElement && document.activeElement !== document.body) return;
        const trees = [...document.querySelectorAll<HTMLElement>('.code-tree')];
        const own = trees.find((tree) => tree.getAttribute('aria-label') === table) ?? trees[0];
        own?.focus({ preventScroll: true });
      });
    });
    return () => cancelAnimationFrame(frame);
  }, [dialog]);
}
