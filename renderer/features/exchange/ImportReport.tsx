import { CircleAlert, CircleCheckBig, CopyMinus } from 'lucide-react';
import { useState } from 'react';
import type { FileOutcome, ImportReport } from '../../commands/reading/report.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog, DialogActions } from '../../ui/Dialog.tsx';
import { Choice } from '../../ui/fields.tsx';
import { counted } from '../counted.ts';

interface Props {
  readonly report: ImportReport;
  readonly onClose: () => void;
}

type Group = 'all' | FileOutcome['kind'];

/** More rows than this are not drawn at once; the groups narrow them down. */
const MOST = 1_000;

/** What became of each of the files that were imported together. */
export const ImportReportDialog = ({ report, onClose }: Props) => {
  const [group, setGroup] = useState<Group>('all');
  const count = (kind: FileOutcome['kind']) => report.filter((outcome) => outcome.kind === kind).length;
  const groups = [
    { value: 'all' as const, label: `all ${report.length}` },
    { value: 'failed' as const, label: `failed ${count('failed')}` },
    { value: 'skipped' as const, label: `skipped ${count('skipped')}` },
    { value: 'read' as const, label: `read ${count('read')}` },
  ];
  const rows = group === 'all' ? report : report.filter(({ kind }) => kind === group);
  return (
    <Dialog title="Import report" onClose={onClose} width="wide">
      <div className="dialog-body">
        <p>{summary(count('read'), count('skipped'), count('failed'))}</p>
        <Choice label="Show" value={group} options={groups} onChange={setGroup} />
        {rows.length === 0 && <p className="quiet">No file is in this group.</p>}
        {rows.length > 0 && (
          // The list scrolls by itself: the keyboard has to reach it.
          // biome-ignore lint/a11y/noNoninteractiveTabindex: as above
          <ul className="report-list" aria-label="Files" tabIndex={0}>
            {rows.slice(0, MOST).map((outcome, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a report never changes, and files may be called alike
              <Row key={index} outcome={outcome} />
            ))}
            {rows.length > MOST && <li className="report-row">and {rows.length - MOST} more</li>}
          </ul>
        )}
      </div>
      <DialogActions>
        <span className="quiet">{count('read') > 0 && 'One undo takes all of them out again.'}</span>
        <span className="spacer" />
        <Button look="primary" onPress={onClose} autoFocus>
          Close
        </Button>
      </DialogActions>
    </Dialog>
  );
};

const MARKS = { read: CircleCheckBig, skipped: CopyMinus, failed: CircleAlert } as const;

const Row = ({ outcome }: { readonly outcome: FileOutcome }) => {
  const Mark = MARKS[outcome.kind];
  return (
    <li className={`report-row report-${outcome.kind}`}>
      <Mark size={16} aria-hidden="true" />
      <span className="report-text">
        <span className="report-file">{outcome.file}</span>
        <span className="report-detail">{detail(outcome)}</span>
      </span>
    </li>
  );
};

function detail(outcome: FileOutcome): string {
  if (outcome.kind === 'read') return `Read as “${outcome.title}”`;
  if (outcome.kind === 'skipped') return `Skipped: it has the same text as “${outcome.twin}”`;
  return `Failed: ${outcome.why}`;
}

function summary(read: number, skipped: number, failed: number): string {
  const said = [
    `${counted(read, 'file was', 'files were')} read`,
    skipped > 0 && `${skipped} skipped, since ${skipped === 1 ? 'its text is' : 'their texts are'} here already`,
    failed > 0 && `${failed} could not be read`,
  ];
  return `${said.filter(Boolean).join('; ')}.`;
}
