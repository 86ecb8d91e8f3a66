import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { IconButton } from './Button.tsx';

interface Props {
  readonly title: string;
  readonly onClose: () => void;
  readonly role?: 'dialog' | 'alertdialog';
  readonly width?: 'narrow' | 'wide';
  readonly children: ReactNode;
}

/** A modal dialog: it traps the focus, gives it back, and closes on Escape. */
export const Dialog = ({ title, onClose, role = 'dialog', width = 'narrow', children }: Props) => (
  <ModalOverlay
    className="overlay"
    isOpen
    onOpenChange={(open) => !open && onClose()}
    isDismissable={role === 'dialog'}
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
