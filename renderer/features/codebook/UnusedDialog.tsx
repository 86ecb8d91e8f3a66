import { useMemo, useState } from 'react';
import { clearUnused } from '../../commands/codebook-unused.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog, DialogActions, DialogForm } from '../../ui/Dialog.tsx';
import { type Tick, TickList } from '../../ui/TickList.tsx';
import { useProject, useRun } from '../context.tsx';
import { counted } from '../counted.ts';
import { nameOf } from './CodeField.tsx';
import { useUnused } from './use-unused.ts';

/** The codes that nothing names, ticked to be deleted together. */
export const UnusedDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const run = useRun();
  const unused = useUnused();
  const actors = useProject((state) => state.actors);
  const positions = useProject((state) => state.positions);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const ticks = useMemo(
    () =>
      unused.map((id): Tick => {
        const code = actors.get(id) ?? positions.get(id);
        const name = nameOf(code) ?? '';
        const kind = actors.get(id)?.kind ?? 'position';
        return {
          id,
          label: `${name}, ${kind}`,
          also: [name],
          content: (
            <>
              <span dir="auto">{name}</span>
              <span className="code-detail">{kind}</span>
            </>
          ),
        };
      }),
    [unused, actors, positions],
  );
  const ticked = new Set(unused.filter((id) => !left.has(id)));
  const remove = async () => {
    if (ticked.size > 0 && (await run(clearUnused([...ticked])))) onClose();
  };
  return (
    <Dialog title="Unused codes" onClose={onClose}>
      {unused.length === 0 ? (
        <>
          <p className="dialog-body">Every actor and position is used.</p>
          <DialogActions>
            <span className="spacer" />
            <Button look="primary" onPress={onClose} autoFocus>
              Close
            </Button>
          </DialogActions>
        </>
      ) : (
        <DialogForm
          onSave={remove}
          save={`Delete ${counted(ticked.size, 'code')}`}
          onClose={onClose}
          isDisabled={ticked.size === 0}
        >
          <p>No tag names them, and no code that is used stands below them.</p>
          <TickList
            label="Unused codes"
            ticks={ticks}
            ticked={ticked}
            onTicked={(ids) => setLeft(new Set(unused.filter((id) => !ids.has(id))))}
          />
          <p className="quiet">Undo brings all of them back.</p>
        </DialogForm>
      )}
    </Dialog>
  );
};
