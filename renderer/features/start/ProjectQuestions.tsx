import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Dialog, DialogActions, DialogForm } from '../../ui/Dialog.tsx';
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

/** There is a way back, which is said. Refused or not, the question is answered. */
export const DeleteProject = ({ project, onDelete, onClose }: DeleteProps) => (
  <Dialog title={`Delete “${project.title}”?`} role="alertdialog" onClose={onClose}>
    <div className="dialog-body">
      <p>It goes to the deleted projects with all that is in it ({counts(project)}), and can be restored from there.</p>
    </div>
    <DialogActions>
      <span className="spacer" />
      <Button onPress={onClose}>Cancel</Button>
      <Button
        look="danger"
        autoFocus
        onPress={() => {
          onClose();
          void onDelete(project.key);
        }}
      >
        Delete
      </Button>
    </DialogActions>
  </Dialog>
);

/** No way back: it is said what goes, and Cancel has the focus. */
export const DeleteForGood = ({ project, onDelete, onClose }: DeleteProps) => (
  <Dialog title={`Delete “${project.title}” for good?`} role="alertdialog" onClose={onClose}>
    <div className="dialog-body">
      <p>
        {counts(project).replace(' · ', ', ')}, its codebook, its notes and its list of changes are erased from this
        computer. Nothing brings them back; a project file that you exported stays where you saved it.
      </p>
    </div>
    <DialogActions>
      <span className="spacer" />
      <Button onPress={onClose} autoFocus>
        Cancel
      </Button>
      <Button
        look="danger"
        onPress={() => {
          onClose();
          void onDelete(project.key);
        }}
      >
        Delete for good
      </Button>
    </DialogActions>
  </Dialog>
);
