import { useState } from 'react';
import { editProject } from '../../commands/project.ts';
import { Dialog, DialogForm } from '../../ui/Dialog.tsx';
import { TextBox, TextInput } from '../../ui/fields.tsx';
import { useProject, useProjectContext, useRun } from '../context.tsx';

interface DetailsProps {
  readonly onClose: () => void;
  /** Gives whether the name was taken. */
  readonly onCoderName: (name: string) => Promise<boolean>;
}

export const ProjectDetails = ({ onClose, onCoderName }: DetailsProps) => {
  const run = useRun();
  const { workspace } = useProjectContext();
  const known = useProject((state) => state.coders.get(workspace.coder().id)?.name) ?? workspace.coder().name;
  const [coder, setCoder] = useState(known);
  const info = useProject((state) => state.info);
  const [title, setTitle] = useState(info.title);
  const [description, setDescription] = useState(info.description);
  const save = async () => {
    if (!(await run(editProject({ title, description })))) return;
    if (coder === known || (await onCoderName(coder))) onClose();
  };
  return (
    <Dialog title="Project details" onClose={onClose}>
      <DialogForm onSave={save} save="Save project" onClose={onClose}>
        <TextInput label="Title" value={title} onChange={setTitle} autoFocus />
        <TextBox label="Description" value={description} onChange={setDescription} rows={4} />
        <TextInput
          label="Your name"
          value={coder}
          onChange={setCoder}
          hint="It stands beside the tags you make, here and in new projects."
        />
      </DialogForm>
    </Dialog>
  );
};

interface NewProps {
  readonly onCreate: (title: string) => Promise<boolean>;
  readonly onClose: () => void;
}

export const NewProject = ({ onCreate, onClose }: NewProps) => {
  const [title, setTitle] = useState('');
  const create = async () => {
    if (await onCreate(title)) onClose();
  };
  return (
    <Dialog title="New project" onClose={onClose}>
      <DialogForm onSave={create} save="Create project" onClose={onClose} isDisabled={!title.trim()}>
        <TextInput
          label="Title"
          value={title}
          onChange={setTitle}
          autoFocus
          placeholder="What do you want to find out?"
        />
      </DialogForm>
    </Dialog>
  );
};
