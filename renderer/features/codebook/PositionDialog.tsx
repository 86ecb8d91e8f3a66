import { useState } from 'react';
import { nextColour } from '../../../shared/domain/colours.ts';
import type { RankedPosition } from '../../../shared/domain/model.ts';
import { addPosition, editPosition } from '../../commands/codebook.ts';
import { Dialog, DialogForm } from '../../ui/Dialog.tsx';
import { TextBox, TextInput } from '../../ui/fields.tsx';
import { useProject, useRun } from '../context.tsx';
import { CodeField, chosenId, type Typed } from './CodeField.tsx';
import { ColourField } from './ColourField.tsx';
import { MergedIn } from './MergedIn.tsx';

interface Props {
  /** Null for a new one. */
  readonly position: RankedPosition | null;
  /** The position that a new one stands under. */
  readonly under?: string | undefined;
  readonly onClose: () => void;
}

export const PositionDialog = ({ position, under, onClose }: Props) => {
  const run = useRun();
  const positions = useProject((state) => state.positions);
  const [label, setLabel] = useState(position?.label ?? '');
  const begin = position ? position.parentId : (under ?? null);
  const [parent, setParent] = useState<Typed>({
    text: begin === null ? '' : (positions.get(begin)?.label ?? ''),
    id: begin,
  });
  const [description, setDescription] = useState(position?.description ?? '');
  const [colour, setColour] = useState(position?.colour ?? nextColour(positions.size));
  const parentId = chosenId(positions, parent);
  const unknown = parent.text.trim() !== '' && parentId === null;
  const save = async () => {
    if (unknown) return;
    const fields = { label, parentId, description, colour };
    if (await run(position ? editPosition(position.id, fields) : addPosition(fields))) onClose();
  };
  return (
    <Dialog title={position ? 'Edit position' : 'New position'} onClose={onClose}>
      <DialogForm onSave={save} save="Save position" onClose={onClose} isDisabled={unknown}>
        <TextInput label="Label" value={label} onChange={setLabel} autoFocus />
        {position && <MergedIn id={position.id} onApart={onClose} />}
        <CodeField
          table="positions"
          label="Stands under"
          typed={parent}
          onTyped={setParent}
          except={position ? [position.id] : []}
          placeholder="Nothing: it stands at the top"
          hint={unknown ? 'There is no such position: choose one from the list, or leave it empty.' : undefined}
        />
        <TextBox label="Description" value={description} onChange={setDescription} />
        <ColourField value={colour} onChange={setColour} />
      </DialogForm>
    </Dialog>
  );
};
