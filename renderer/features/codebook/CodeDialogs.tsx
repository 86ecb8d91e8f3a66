import { useEffect, useState } from 'react';
import type { Actor, ActorKind, RankedPosition } from '../../../shared/domain/model.ts';
import {
  addActor,
  addPosition,
  deleteActor,
  deletePosition,
  editActor,
  editPosition,
  type Impact,
  impactOf,
} from '../../commands/codebook.ts';
import { ChipsBox } from '../../ui/ChipsBox.tsx';
import { CodeBox } from '../../ui/CodeBox.tsx';
import { DeleteDialog, Dialog, DialogForm } from '../../ui/Dialog.tsx';
import { Choice, TextBox, TextInput } from '../../ui/fields.tsx';
import { ACTOR_KIND_OPTIONS, actorOptions, positionOptions } from '../codes.ts';
import { useProject, useProjectContext, useRun, useSession } from '../context.tsx';

/** The dialogs of the codebook: new, edit, delete. */
export const CodeDialogs = () => {
  const { session } = useProjectContext();
  const dialog = useSession((state) => state.dialog);
  const actors = useProject((state) => state.actors);
  const positions = useProject((state) => state.positions);
  const close = () => session.setState({ dialog: null });
  switch (dialog?.name) {
    case 'new-actor':
      return <ActorDialog actor={null} onClose={close} />;
    case 'new-position':
      return <PositionDialog position={null} onClose={close} />;
    case 'edit-actor': {
      const actor = actors.get(dialog.id);
      return actor ? <ActorDialog actor={actor} onClose={close} /> : null;
    }
    case 'edit-position': {
      const position = positions.get(dialog.id);
      return position ? <PositionDialog position={position} onClose={close} /> : null;
    }
    case 'delete-actor':
      return <DeleteCode table="actors" id={dialog.id} name={actors.get(dialog.id)?.name ?? ''} onClose={close} />;
    case 'delete-position':
      return (
        <DeleteCode table="positions" id={dialog.id} name={positions.get(dialog.id)?.label ?? ''} onClose={close} />
      );
    default:
      return null;
  }
};

const ActorDialog = ({ actor, onClose }: { readonly actor: Actor | null; readonly onClose: () => void }) => {
  const run = useRun();
  const actors = useProject((state) => state.actors);
  const [name, setName] = useState(actor?.name ?? '');
  const [kind, setKind] = useState<ActorKind>(actor?.kind ?? 'person');
  const [aliases, setAliases] = useState<readonly string[]>(actor?.aliases ?? []);
  const [alias, setAlias] = useState('');
  const [groups, setGroups] = useState<readonly string[]>(
    (actor?.memberOf ?? []).flatMap((id) => actors.get(id)?.name ?? []),
  );
  const [group, setGroup] = useState('');
  const [note, setNote] = useState(actor?.note ?? '');
  const others = actorOptions(actors).filter(({ id }) => id !== actor?.id);
  const unknown = [...groups, group.trim()].filter(
    (label) => label && !others.some((option) => option.label === label),
  );
  const save = async () => {
    if (unknown.length > 0) return;
    const memberOf = [...groups, group.trim()].flatMap(
      (label) => others.find((option) => option.label === label)?.id ?? [],
    );
    const fields = { name, kind, aliases: [...aliases, alias], memberOf, note };
    if (await run(actor ? editActor(actor.id, fields) : addActor(fields))) onClose();
  };
  return (
    <Dialog title={actor ? 'Edit actor' : 'New actor'} onClose={onClose}>
      <DialogForm onSave={save} save="Save actor" onClose={onClose} isDisabled={unknown.length > 0}>
        <TextInput label="Name" value={name} onChange={setName} autoFocus />
        <Choice label="Kind" value={kind} options={ACTOR_KIND_OPTIONS} onChange={setKind} />
        <ChipsBox
          label="Other names"
          chips={aliases}
          onChips={setAliases}
          draft={alias}
          onDraft={setAlias}
          options={[]}
        />
        <ChipsBox
          label="Member of"
          chips={groups}
          onChips={setGroups}
          draft={group}
          onDraft={setGroup}
          options={others}
          hint={unknown.length > 0 ? `“${unknown.join('”, “')}” is not in the codebook yet: make it first.` : undefined}
        />
        <TextBox label="Note" value={note} onChange={setNote} />
      </DialogForm>
    </Dialog>
  );
};

const PositionDialog = ({
  position,
  onClose,
}: {
  readonly position: RankedPosition | null;
  readonly onClose: () => void;
}) => {
  const run = useRun();
  const positions = useProject((state) => state.positions);
  const others = positionOptions(positions).filter(({ id }) => id !== position?.id);
  const parentLabel = position?.parentId ? (positions.get(position.parentId)?.label ?? '') : '';
  const [label, setLabel] = useState(position?.label ?? '');
  const [parent, setParent] = useState(parentLabel);
  const [description, setDescription] = useState(position?.description ?? '');
  const [colour, setColour] = useState(position?.colour ?? '');
  const found = others.find((option) => option.label === parent.trim());
  const unknown = parent.trim() !== '' && !found;
  const save = async () => {
    if (unknown) return;
    const kept = parent === parentLabel ? (position?.parentId ?? null) : null;
    const parentId = kept ?? found?.id ?? null;
    const command = position
      ? editPosition(position.id, { label, parentId, description, colour })
      : addPosition({ label, parentId, description });
    if (await run(command)) onClose();
  };
  return (
    <Dialog title={position ? 'Edit position' : 'New position'} onClose={onClose}>
      <DialogForm onSave={save} save="Save position" onClose={onClose} isDisabled={unknown}>
        <TextInput label="Label" value={label} onChange={setLabel} autoFocus />
        <CodeBox
          label="Stands under"
          value={parent}
          onChange={setParent}
          options={others}
          placeholder="Nothing: it stands at the top"
          hint={unknown ? 'There is no such position: choose one from the list, or leave it empty.' : undefined}
        />
        <TextBox label="Description" value={description} onChange={setDescription} />
        {position && (
          <label className="field colour-field">
            <span>Colour</span>
            <input type="color" value={colour} onChange={(event) => setColour(event.target.value)} />
          </label>
        )}
      </DialogForm>
    </Dialog>
  );
};

interface DeleteProps {
  readonly table: 'actors' | 'positions';
  readonly id: string;
  readonly name: string;
  readonly onClose: () => void;
}

const DeleteCode = ({ table, id, name, onClose }: DeleteProps) => {
  const { workspace } = useProjectContext();
  const run = useRun();
  const [impact, setImpact] = useState<Impact | null>(null);
  useEffect(() => {
    let current = true;
    void impactOf(workspace.database, table, id).then((found) => current && setImpact(found));
    return () => {
      current = false;
    };
  }, [workspace, table, id]);
  const remove = async () => {
    if (await run(table === 'actors' ? deleteActor(id) : deletePosition(id))) onClose();
  };
  return (
    <DeleteDialog name={name} isReady={impact !== null} onDelete={remove} onClose={onClose}>
      {impact ? <ImpactWords table={table} impact={impact} /> : <p>Looking up what hangs on it…</p>}
    </DeleteDialog>
  );
};

const counted = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;

const ImpactWords = ({ table, impact }: { readonly table: 'actors' | 'positions'; readonly impact: Impact }) => {
  const { tagsRemoved, tagsChanged, dependents, articles } = impact;
  const where = `in ${counted(articles, 'article', 'articles')}`;
  if (tagsRemoved + tagsChanged + dependents === 0) return <p>Nothing hangs on it.</p>;
  return (
    <ul className="impact">
      {tagsRemoved > 0 && (
        <li>
          {counted(
            tagsRemoved,
            table === 'actors' ? 'actor tag' : 'position tag',
            table === 'actors' ? 'actor tags' : 'position tags',
          )}{' '}
          {where} will be deleted with it.
        </li>
      )}
      {tagsChanged > 0 && (
        <li>
          {counted(tagsChanged, 'position tag loses', 'position tags lose')} it as holder or addressee, and{' '}
          {tagsChanged === 1 ? 'stays' : 'stay'}.
        </li>
      )}
      {dependents > 0 && table === 'actors' && (
        <li>{counted(dependents, 'actor is', 'actors are')} no longer a member of it.</li>
      )}
      {dependents > 0 && table === 'positions' && (
        <li>{counted(dependents, 'position', 'positions')} under it will move up.</li>
      )}
    </ul>
  );
};
