import { notify } from '../../state/session.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog, DialogActions } from '../../ui/Dialog.tsx';
import { useProjectContext } from '../context.tsx';

interface Props {
  readonly address: string;
  /** The machine that it leads to. */
  readonly to: string;
  readonly onClose: () => void;
}

/** The question before an address is opened where the host does not ask. All of it is shown: a part can say anything. */
export const OpenLink = ({ address, to, onClose }: Props) => {
  const { host, session } = useProjectContext();
  const open = async () => {
    onClose();
    const opened = await host.links.open(address);
    if (!opened.ok) notify(session, 'failure', opened.error.message);
  };
  return (
    <Dialog title={`Open ${to} in your browser?`} role="alertdialog" onClose={onClose}>
      <div className="dialog-body">
        <p className="whole-address" dir="ltr">
          {address}
        </p>
        <p className="quiet">Standpoint itself sends nothing; your browser will.</p>
      </div>
      <DialogActions>
        <span className="spacer" />
        <Button onPress={onClose} autoFocus>
          Cancel
        </Button>
        <Button look="primary" onPress={() => void open()}>
          Open in browser
        </Button>
      </DialogActions>
    </Dialog>
  );
};
