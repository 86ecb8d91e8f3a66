import { type ReactNode, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Dialog, DialogActions } from '../../ui/Dialog.tsx';

/** A format that the program writes. */
export interface Format<Id extends string> {
  readonly id: Id;
  readonly label: string;
  /** What is in it, and what it is for. */
  readonly says: string;
}

interface Props<Id extends string> {
  readonly title: string;
  /** What would be exported. */
  readonly summary: ReactNode;
  readonly formats: readonly Format<Id>[];
  readonly format: Id;
  readonly onFormat: (format: Id) => void;
  readonly isDisabled?: boolean;
  /** Gives whether the file was saved. */
  readonly onSave: () => Promise<boolean>;
  readonly onClose: () => void;
  /** What else there is to say of the format. */
  readonly children?: ReactNode;
}

/** The question how something is to be written; it closes when the file has been saved. */
export const ExportForm = <Id extends string>(props: Props<Id>) => {
  const { title, summary, formats, format, onFormat, isDisabled = false, onSave, onClose, children } = props;
  const [saving, setSaving] = useState(false);
  const save = async () => {
    setSaving(true);
    const saved = await onSave();
    setSaving(false);
    if (saved) onClose();
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <form
        className="dialog-body"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <p>{summary}</p>
        <label className="field">
          <span>Format</span>
          <select className="input" value={format} onChange={(event) => onFormat(event.target.value as Id)}>
            {formats.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <p className="field-hint">{formats.find(({ id }) => id === format)?.says}</p>
        {children}
        <DialogActions>
          <span className="spacer" />
          <Button onPress={onClose}>Cancel</Button>
          <Button look="primary" type="submit" isDisabled={saving || isDisabled} autoFocus>
            Save file
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
};
