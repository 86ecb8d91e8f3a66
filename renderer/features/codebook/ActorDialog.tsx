import { useState } from 'react';
import type { Actor, ActorKind } from '../../../shared/domain/model.ts';
import { addActor, editActor } from '../../commands/codebook.ts';
import { ChipsBox } from '../../ui/ChipsBox.tsx';
import { Dialog, DialogForm } from '../../ui/Dialog.tsx';
import { Choice, TextBox, TextInput } from '../../ui/fields.tsx';
import { ACTOR_KIND_OPTIONS, actorOptions } from '../codes.ts';
import { useProject, useRun } from '../context.tsx';
import { asExternalIds, ExternalIds, type IdRow, idRows, idTrouble } from './ExternalIds.tsx';
import { MergedIn } from './MergedIn.tsx';

interface Props {
  /** Null for a new one. */
  readonly actor: Actor | null;
  /** The group that a new one is a member of. */
  readonly under?: string | undefined;
  readonly onClose: () => void;
}

export const ActorDialog = ({ actor, under, onClose }: Props) => {
  const run = useRun();
  const actors = useProject((state) => state.actors);
  const [name, setName] = useState(actor?.name ?? '');
  const [kind, setKind] = useState<ActorKind>(actor?.kind ?? 'person');
  const [aliases, setAliases] = useState<readonly string[]>(actor?.aliases ?? []);
  const [alias, setAlias] = useState('');
  const [groups, setGroups] = useState<readonly string[]>(
    (actor?.memberOf ?? (under ? [under] : [])).flatMap((id) => actors.get(id)?.name ?? []),
  );
  const [group, setGroup] = useState('');
  const [ids, setIds] = useState<readonly IdRow[]>(idRows(actor?.externalIds ?? {}));
  const [note, setNote] = useState(actor?.note ?? '');
  const others = actorOptions(actors).filter(({ id }) => id !== actor?.id);
  const unknown = [...groups, group.trim()].filter(
    (label) => label && !others.some((option) => option.label === label),
  );
  const trouble = unknown.length > 0 || idTrouble(ids) !== null;
  const save = async () => {
    if (trouble) return;
    const memberOf = [...groups, group.trim()].flatMap(
      (label) => others.find((option) => option.label === label)?.id ?? [],
    );
    const fields = { name, kind, aliases: [...aliases, alias], memberOf, note, externalIds: asExternalIds(ids) };
    if (await run(actor ? editActor(actor.id, fields) : addActor(fields))) onClose();
  };
  return (
    <Dialog title={actor ? 'Edit actor' : 'New actor'} onClose={onClose}>
      <DialogForm onSave={save} save="Save actor" onClose={onClose} isDisabled={trouble}>
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
        {actor && <MergedIn id={actor.id} onApart={onClose} />}
        <ChipsBox
          label="Member of"
          chips={groups}
          onChips={setGroups}
          draft={group}
          onDraft={setGroup}
          options={others}
          hint={unknown.length > 0 ? `“${unknown.join('”, “')}” is not in the codebook yet: make it first.` : undefined}
        />
        <ExternalIds rows={ids} onChange={setIds} />
        <TextBox label="Note" value={note} onChange={setNote} />
      </DialogForm>
    </Dialog>
  );
};
