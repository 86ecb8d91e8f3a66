import { useMemo, useState } from 'react';
import type { ExportFormat, ExportOptions } from '../../../shared/formats/export-format.ts';
import type { Limit } from '../../../shared/formats/limit.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog, DialogActions } from '../../ui/Dialog.tsx';
import { useProjectContext } from '../context.tsx';
import { FormatList } from './FormatList.tsx';
import { formatsOf } from './format-groups.ts';
import { ScopeList } from './ScopeList.tsx';
import { type ScopeId, useScopes } from './use-scopes.ts';

interface Props {
  readonly onClose: () => void;
  /** Gives whether the file was saved. */
  readonly onSave: (format: ExportFormat, options: ExportOptions, limit: Limit) => Promise<boolean>;
}

/** The project, or a part of it, into a file: what each format carries, and what it cannot. */
export const ExportDialog = ({ onClose, onSave }: Props) => {
  const { host, workspace } = useProjectContext();
  const formats = useMemo(() => formatsOf(host), [host]);
  const scopes = useScopes();
  const [formatId, setFormatId] = useState('standpoint');
  const [scopeId, setScopeId] = useState<ScopeId>('all');
  const [rawCells, setRawCells] = useState(false);
  const [saving, setSaving] = useState(false);
  const format = formats.find(({ id }) => id === formatId);
  if (!format) throw new Error(`there is no format ${formatId}`);
  const scope = scopes.find(({ id }) => id === scopeId)?.scope ?? null;
  const isNothing = scopeId !== 'all' && scope?.articles === 0;
  const save = async () => {
    if (!scope || isNothing) return;
    setSaving(true);
    const saved = await onSave(format, { rawCells }, scope.limit);
    setSaving(false);
    if (saved) onClose();
  };
  return (
    <Dialog title="Export" onClose={onClose} width="wide">
      <form
        className="dialog-body"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <div className="export-format">
          <FormatList formats={formats} value={formatId} onChange={setFormatId} />
          <About format={format} rawCells={rawCells} onRawCells={setRawCells} />
        </div>
        <ScopeList scopes={scopes} value={scopeId} onChange={setScopeId} />
        {workspace.isLocked && (
          <p className="warning">
            This project is locked, and the file is not: it is not encrypted. Whoever has it can read it.
          </p>
        )}
        {isNothing && <p className="warning">There is nothing in it: choose another part, or change the filter.</p>}
        <DialogActions>
          <span className="spacer" />
          <Button onPress={onClose}>Cancel</Button>
          <Button look="primary" type="submit" isDisabled={saving || !scope || isNothing} autoFocus>
            Save file
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
};

interface AboutProps {
  readonly format: ExportFormat;
  readonly rawCells: boolean;
  readonly onRawCells: (raw: boolean) => void;
}

const About = ({ format, rawCells, onRawCells }: AboutProps) => (
  <section className="format-about" aria-label="About the format" aria-live="polite">
    <h3>{format.label}</h3>
    <p>{format.says}</p>
    {format.losses.length > 0 && (
      <section className="losses" aria-label="What it does not carry">
        <h3>What it does not carry</h3>
        <ul>
          {format.losses.map((loss) => (
            <li key={loss}>{loss}</li>
          ))}
        </ul>
      </section>
    )}
    {format.hasCells && (
      <label className="tick">
        <input type="checkbox" checked={rawCells} onChange={(event) => onRawCells(event.target.checked)} />
        <span>
          Leave cells as they are, even those that a spreadsheet would run as a formula
          <small>For R, Python and SPSS. Otherwise such a cell begins with an apostrophe.</small>
        </span>
      </label>
    )}
  </section>
);
