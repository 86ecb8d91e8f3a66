import { X } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { Button, IconButton } from './Button.tsx';

interface Props {
  readonly title: string;
  readonly onClose: () => void;
  readonly role?: 'dialog' | 'alertdialog';
  readonly width?: 'narrow' | 'wide';
  /** A click beside it does not close it: there is something in it that would be lost. */
  readonly isKept?: boolean;
  readonly children: ReactNode;
}

/** A modal dialog: it traps the focus, gives it back, and closes on Escape. */
export const Dialog = ({ title, onClose, role = 'dialog', width = 'narrow', isKept = false, children }: Props) => (
  <ModalOverlay
    className="overlay"
    isOpen
    onOpenChange={(open) => !open && onClose()}
    isDismissable={role === 'dialog' && !isKept}
  >
    <Modal className={`modal modal-${width}`}>
      <AriaDialog role={role} className="dialog">
        <header className="dialog-head">
          <Heading slot="title">{title}</Heading>
          <IconButton label="Close" icon={<X size={18} />} onPress={onClose} />
        </header>
        {children}
      </AriaDialog>
    </Modal>
  </ModalOverlay>
);

/** The row of buttons at the foot of a dialog. */
export const DialogActions = ({ children }: { readonly children: ReactNode }) => (
  <footer className="dialog-actions">{children}</footer>
);

interface TakeProps {
  readonly onTake: () => Promise<unknown>;
  readonly isDisabled?: boolean;
  readonly autoFocus?: boolean;
  readonly children: ReactNode;
}

/** Does what a dialog is for. While that is being done it cannot be asked for again. */
export const TakeButton = ({ onTake, isDisabled = false, autoFocus = true, children }: TakeProps) => {
  const [isTaking, setTaking] = useState(false);
  return (
    <Button
      look="primary"
      isDisabled={isTaking || isDisabled}
      onPress={async () => {
        setTaking(true);
        await onTake();
        setTaking(false);
      }}
      autoFocus={autoFocus}
    >
      {children}
    </Button>
  );
};

interface FormProps {
  readonly onSave: () => Promise<unknown>;
  /** The word on the button that saves. */
  readonly save: string;
  readonly onClose: () => void;
  readonly isDisabled?: boolean;
  readonly children: ReactNode;
}

/** The fields of a dialog and its two ways out; Enter in a field saves. */
export const DialogForm = ({ onSave, save, onClose, isDisabled = false, children }: FormProps) => (
  <form
    className="dialog-body"
    onSubmit={(event) => {
      event.preventDefault();
      // A form that was opened from within another one is not that one's to save.
      event.stopPropagation();
      if (!isDisabled) void onSave();
    }}
  >
    {children}
    <DialogActions>
      <span className="spacer" />
      <Button onPress={onClose}>Cancel</Button>
      <Button look="primary" type="submit" isDisabled={isDisabled}>
        {save}
      </Button>
    </DialogActions>
  </form>
);

interface DeleteProps {
  readonly name: string;
  /** How it comes back: by undoing, by being restored, which the children tell, or not at all. */
  readonly wayBack?: 'undo' | 'restore' | 'none';
  /** False while it is not known yet what goes with it. */
  readonly isReady?: boolean;
  readonly onDelete: () => Promise<unknown>;
  readonly onClose: () => void;
  /** What goes with it. */
  readonly children: ReactNode;
}

/** The question before something is deleted; Cancel has the focus, but where all of it can be restored. */
export const DeleteDialog = ({ name, wayBack = 'undo', isReady = true, onDelete, onClose, children }: DeleteProps) => (
  <Dialog title={`Delete “${name}”${wayBack === 'none' ? ' for good' : ''}?`} role="alertdialog" onClose={onClose}>
    <div className="dialog-body">
      {children}
      {wayBack === 'undo' && <p className="quiet">Undo brings all of it back.</p>}
    </div>
    <DialogActions>
      <span className="spacer" />
      <Button onPress={onClose} autoFocus={wayBack !== 'restore'}>
        Cancel
      </Button>
      <Button look="danger" autoFocus={wayBack === 'restore'} isDisabled={!isReady} onPress={() => void onDelete()}>
        {wayBack === 'none' ? 'Delete for good' : 'Delete'}
      </Button>
    </DialogActions>
  </Dialog>
);
