import { useMemo, useState } from 'react';
import type { ParsedCodebook } from '../../../shared/formats/codebook.ts';
import { planCodebookImport } from '../../commands/codebook-import-plan.ts';
import { type CodebookFormat, codebookLosses } from '../../commands/export-codebook.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog, DialogActions, TakeButton } from '../../ui/Dialog.tsx';
import { useProject } from '../context.tsx';
import { counted } from '../counted.ts';
import { ExportForm, type Format } from './ExportForm.tsx';
import { Facts } from './Facts.tsx';
import { Lines, Names } from './Names.tsx';

const FORMATS: readonly Format<CodebookFormat>[] = [
  {
    id: 'csv-spreadsheet',
    label: 'Table for spreadsheets (CSV)',
    says: 'Everything in the codebook, one code a line, in UTF-8 with a byte-order mark. Cells that a spreadsheet would run as a formula begin with an apostrophe. It can be imported again without loss.',
  },
  {
    id: 'csv',
    label: 'Table for programs (CSV)',
    says: 'The same table without the byte-order mark, as R and Python like it.',
  },
  {
    id: 'qdc',
    label: 'REFI-QDA codebook (.qdc)',
    says: 'The positions as a tree of codes with their colours, the actors under one code “Actors”. ATLAS.ti, MAXQDA, NVivo and others read it.',
  },
];

interface ExportProps {
  readonly onClose: () => void;
  /** Gives whether the file was saved. */
  readonly onSave: (format: CodebookFormat) => Promise<boolean>;
}

export const ExportCodebook = ({ onClose, onSave }: ExportProps) => {
  const actors = useProject((state) => state.actors);
  const positions = useProject((state) => state.positions);
  const [format, setFormat] = useState<CodebookFormat>('csv-spreadsheet');
  const losses = useMemo(
    () => codebookLosses(format, { actors: [...actors.values()], positions: [...positions.values()] }),
    [format, actors, positions],
  );
  const isEmpty = actors.size + positions.size === 0;
  return (
    <ExportForm
      title="Export codebook"
      summary={`${counted(actors.size, 'actor')} and ${counted(positions.size, 'position')}. Articles and tags are not in it.`}
      formats={FORMATS}
      format={format}
      onFormat={setFormat}
      isDisabled={isEmpty}
      onSave={() => onSave(format)}
      onClose={onClose}
    >
      {losses.length > 0 && (
        <ul className="failed" aria-label="What it cannot carry">
          {losses.map((loss) => (
            <li key={loss}>{loss}</li>
          ))}
        </ul>
      )}
      {isEmpty && <p className="warning">The codebook is empty: add an actor or a position first.</p>}
    </ExportForm>
  );
};

interface ImportProps {
  readonly file: string;
  readonly parsed: ParsedCodebook;
  readonly onImport: () => Promise<void>;
  readonly onClose: () => void;
}

/** What a codebook's file would bring, before anything is written. */
export const ImportCodebook = ({ file, parsed, onImport, onClose }: ImportProps) => {
  const actors = useProject((state) => state.actors);
  const positions = useProject((state) => state.positions);
  const merges = useProject((state) => state.merges);
  const plan = useMemo(() => {
    let made = 0;
    const rows = { actors: [...actors.values()], positions: [...positions.values()], merges: [...merges.values()] };
    // Only to be looked at: the ids are given anew when it is done.
    return planCodebookImport(rows, parsed, () => `preview ${++made}`);
  }, [actors, positions, merges, parsed]);
  const facts = [
    ['New actors', plan.added.actors.length],
    ['New positions', plan.added.positions.length],
    ['Here already', plan.matched],
    ['Of these changed', plan.changed.length],
  ] as const;
  return (
    <Dialog title="Import codebook" onClose={onClose} width="wide">
      <div className="dialog-body">
        <p>From “{file}”. Codes of the same name, or the same id, are the same. Nothing that is here is overwritten.</p>
        <Facts facts={facts} />
        <Names title="New actors" names={plan.added.actors} />
        <Names title="New positions" names={plan.added.positions} />
        <Names title="Changed" names={plan.changed.map(({ name, gains }) => `${name} gets ${gains.join(', ')}`)} />
        {plan.failed.length > 0 && (
          <section aria-label="What was not taken as it stands">
            <p className="warning">
              {counted(plan.failed.length, 'thing')} could not be taken as{' '}
              {plan.failed.length === 1 ? 'it stands' : 'they stand'}.
            </p>
            <Lines label="What was not taken" lines={plan.failed.map(({ item, reason }) => `${item}: ${reason}`)} />
          </section>
        )}
        {plan.changes.length === 0 && <p className="warning">There is nothing in the file that is not here already.</p>}
        <p className="quiet">Nothing has been written yet. Undo takes all of it back in one step.</p>
      </div>
      <DialogActions>
        <span className="spacer" />
        <Button onPress={onClose}>Cancel</Button>
        <TakeButton isDisabled={plan.changes.length === 0} onTake={onImport}>
          Import
        </TakeButton>
      </DialogActions>
    </Dialog>
  );
};
