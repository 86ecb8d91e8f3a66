import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Dialog, DialogActions } from '../../ui/Dialog.tsx';
import { useProject } from '../context.tsx';

/** A format that the program writes. */
interface Format {
  readonly id: 'standpoint';
  readonly label: string;
  readonly says: string;
}

const FORMATS: readonly Format[] = [
  {
    id: 'standpoint',
    label: 'Standpoint project file (JSON)',
    says: 'Everything: articles with their text, the codebook, all tags, notes and coders. It can be opened again without loss. Offsets are Unicode code points, from 0, end exclusive.',
  },
];

interface Props {
  readonly onClose: () => void;
  /** Gives whether the file was saved. */
  readonly onSave: () => Promise<boolean>;
}

export const ExportDialog = ({ onClose, onSave }: Props) => {
  const title = useProject((state) => state.info.title);
  const articles = useProject((state) => state.articles.size);
  const tags = useProject((state) => [...state.tagCounts.values()].reduce((sum, count) => sum + count, 0));
  const [format, setFormat] = useState(FORMATS[0]?.id);
  const [saving, setSaving] = useState(false);
  const chosen = FORMATS.find(({ id }) => id === format);
  const save = async () => {
    setSaving(true);
    const saved = await onSave();
    setSaving(false);
    if (saved) onClose();
  };
  return (
    <Dialog title="Export" onClose={onClose}>
      <form
        className="dialog-body"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <p>
          “{title}”: {articles === 1 ? '1 article' : `${articles} articles`}, {tags === 1 ? '1 tag' : `${tags} tags`}.
        </p>
        <label className="field">
          <span>Format</span>
          <select className="input" value={format} onChange={(event) => setFormat(event.target.value as Format['id'])}>
            {FORMATS.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <p className="field-hint">{chosen?.says}</p>
        <DialogActions>
          <span className="spacer" />
          <Button onPress={onClose}>Cancel</Button>
          <Button look="primary" type="submit" isDisabled={saving} autoFocus>
            Save file
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
};
