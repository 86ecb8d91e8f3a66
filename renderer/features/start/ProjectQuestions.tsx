import { useState } from 'react';
import { DeleteDialog, Dialog, DialogForm } from '../../ui/Dialog.tsx';
import { TextInput } from '../../ui/fields.tsx';
import { counts, type ProjectCard } from './project-card.ts';

interface RenameProps {
  readonly project: ProjectCard;
  readonly onRename: (key: string, title: string) => Promise<boolean>;
  readonly onClose: () => void;
}

export const RenameProject = ({ project, onRename, onClose }: RenameProps) => {
  const [title, setTitle] = useState(project.title);
  const save = async () => {
    if (title === project.title || (await onRename(project.key, title))) onClose();
  };
  return (
    <Dialog title="Rename project" onClose={onClose}>
      <DialogForm onSave={save} save="Rename" onClose={onClose} isDisabled={!title.trim()}>
        <TextInput label="Title" value={title} onChange={setTitle} autoFocus />
      </DialogForm>
    </Dialog>
  );
};

interface DeleteProps {
  readonly project: ProjectCard;
  readonly onDelete: (key: string) => Promise<boolean>;
  readonly onClose: () => void;
}

/** Refused or not, the question is answered. */
const answered =
  ({ project, onDelete, onClose }: DeleteProps) =>
  async () => {
    onClose();
    await onDelete(project.key);
  };

/** There is a way back, which is said. */
export const DeleteProject = (props: DeleteProps) => (
  <DeleteDialog name={props.project.title} wayBack="restore" onDelete={answered(props)} onClose={props.onClose}>
    <p>
      It goes to the deleted projects with all that is in it ({counts(props.project)}), and can be restored from there.
    </p>
  </DeleteDialog>
);

/** No way back: it is said what goes. */
export const DeleteProjectForGood = (props: DeleteProps) => (
  <DeleteDialog name={props.project.title} wayBack="none" onDelete={answered(props)} onClose={props.onClose}>
    <p>
      {counts(props.project).replace(' · ', ', ')}, its codebook, its notes and its list of changes are erased from this
      computer. Nothing brings them back; a project file that you exported stays where you saved it.
    </p>
  </DeleteDialog>
);
