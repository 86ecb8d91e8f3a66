import { useState } from 'react';
import { faultOf, SHORTEST } from '../../commands/locking/new-passphrase.ts';
import { Dialog, DialogForm } from '../../ui/Dialog.tsx';
import { Fault } from '../../ui/Fault.tsx';
import { SecretInput } from '../../ui/fields.tsx';
import { STRENGTH_WORDS, strengthOf } from './strength.ts';

/** What was done with it: null, or a sentence that says why it was not. */
type Take = (passphrase: string) => Promise<string | null>;

interface LockProps {
  readonly title: string;
  readonly onLock: (passphrase: string) => void;
  readonly onClose: () => void;
}

/** Locks the open project. Two things have to be seen: that nobody can help later, and what is not locked. */
export const LockDialog = ({ title, onLock, onClose }: LockProps) => {
  const [chosen, setChosen] = useState(NOTHING);
  const [understood, setUnderstood] = useState(false);
  const passphrase = agreed(chosen);
  const isReady = passphrase !== null && understood;
  return (
    <Dialog title="Lock with a passphrase" onClose={onClose} isKept>
      <DialogForm
        onSave={async () => {
          if (passphrase) onLock(passphrase);
        }}
        save="Lock the project"
        onClose={onClose}
        isDisabled={!isReady}
      >
        <p>
          Everything in “{title}”, with its journal and snapshots, is encrypted on this machine. The passphrase is asked
          for whenever the project is opened.
        </p>
        <NewPassphrase value={chosen} onChange={setChosen} autoFocus />
        <p className="quiet">
          The title of the project, its numbers of articles and tags, and times stay readable. Exported files, backups
          and copies that were made before are not encrypted.
        </p>
        <label className="tick">
          <input type="checkbox" checked={understood} onChange={(event) => setUnderstood(event.target.checked)} />
          <span>
            I understand that nobody can open it without the passphrase
            <small>It cannot be found out or reset. If it is forgotten, the project is lost for good.</small>
          </span>
        </label>
      </DialogForm>
    </Dialog>
  );
};

interface AskProps {
  readonly title: string;
  readonly onTake: Take;
  readonly onClose: () => void;
}

/** Asks for the passphrase of a project that is to be opened. */
export const UnlockDialog = ({ title, onTake, onClose }: AskProps) => (
  <AskPassphrase heading={`“${title}” is locked`} save="Open" onTake={onTake} onClose={onClose} />
);

export const RemoveLockDialog = ({ title, onTake, onClose }: AskProps) => (
  <AskPassphrase heading="Remove the lock" save="Remove the lock" onTake={onTake} onClose={onClose}>
    <p>
      “{title}”, its journal and its snapshots are written unencrypted again. Whoever can read this machine’s files can
      read them then.
    </p>
  </AskPassphrase>
);

interface AskPassphraseProps extends Omit<AskProps, 'title'> {
  readonly heading: string;
  readonly save: string;
  readonly children?: React.ReactNode;
}

const AskPassphrase = ({ heading, save, onTake, onClose, children }: AskPassphraseProps) => {
  const [typed, setTyped] = useState('');
  const { isTrying, fault, faults, attempt } = useTrying();
  return (
    <Dialog title={heading} onClose={onClose} isKept>
      <DialogForm
        onSave={() => attempt(() => onTake(typed))}
        save={isTrying ? 'One moment…' : save}
        onClose={onClose}
        isDisabled={isTrying || typed === ''}
      >
        {children}
        <SecretInput key={faults} label="Passphrase" value={typed} onChange={setTyped} autoFocus />
        <Fault fault={fault} />
      </DialogForm>
    </Dialog>
  );
};

interface ChangeProps {
  readonly onChange: (old: string, passphrase: string) => Promise<string | null>;
  readonly onClose: () => void;
}

export const ChangePassphraseDialog = ({ onChange, onClose }: ChangeProps) => {
  const [old, setOld] = useState('');
  const [chosen, setChosen] = useState(NOTHING);
  const { isTrying, fault, faults, attempt } = useTrying();
  const passphrase = agreed(chosen);
  return (
    <Dialog title="Change the passphrase" onClose={onClose} isKept>
      <DialogForm
        onSave={() => attempt(async () => (passphrase ? onChange(old, passphrase) : null))}
        save={isTrying ? 'One moment…' : 'Change the passphrase'}
        onClose={onClose}
        isDisabled={isTrying || old === '' || passphrase === null}
      >
        <SecretInput key={faults} label="Present passphrase" value={old} onChange={setOld} autoFocus />
        <NewPassphrase value={chosen} onChange={setChosen} />
        <Fault fault={fault} />
      </DialogForm>
    </Dialog>
  );
};

interface Chosen {
  readonly once: string;
  readonly again: string;
}

const NOTHING: Chosen = { once: '', again: '' };

/** The passphrase, where it is long enough and twice the same; else null. */
const agreed = ({ once, again }: Chosen): string | null => (once === again && faultOf(once) === null ? once : null);

interface NewProps {
  readonly value: Chosen;
  readonly onChange: (value: Chosen) => void;
  readonly autoFocus?: boolean;
}

const NewPassphrase = ({ value, onChange, autoFocus = false }: NewProps) => {
  const { once, again } = value;
  const strength = strengthOf(once, SHORTEST);
  return (
    <>
      <SecretInput
        label="New passphrase"
        value={once}
        onChange={(typed) => onChange({ ...value, once: typed })}
        autoFocus={autoFocus}
        hint={
          <span className={`strength strength-${once === '' ? 'short' : strength}`} role="status">
            {STRENGTH_WORDS[strength]}
          </span>
        }
      />
      <SecretInput
        label="Passphrase again"
        value={again}
        onChange={(typed) => onChange({ ...value, again: typed })}
        hint={again !== '' && again !== once && !once.startsWith(again) ? 'The two are not the same.' : undefined}
      />
    </>
  );
};

/**
 * Tries what takes a moment, one at a time, and keeps what was wrong. `faults` counts: as the key of a field it gives that
 * one the focus again.
 */
function useTrying() {
  const [isTrying, setTrying] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const [faults, setFaults] = useState(0);
  const attempt = async (step: () => Promise<string | null>) => {
    setTrying(true);
    const said = await step();
    setTrying(false);
    setFault(said);
    if (said !== null) setFaults((before) => before + 1);
  };
  return { isTrying, fault, faults, attempt };
}
