import { useCallback, useEffect, useRef, useState } from 'react';
import type { SnapshotName } from '../../../shared/domain/keeping/kept-names.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog, DialogActions } from '../../ui/Dialog.tsx';
import { describeInstant } from '../../ui/instant.ts';
import { counted } from '../counted.ts';
import { type BackupSetting, BackupsLine } from './BackupsLine.tsx';
import { inBytes, REASONS } from './snapshot-words.ts';

interface Props {
  /** The newest first; null where nothing is kept here. */
  readonly list: () => Promise<readonly (SnapshotName & { readonly size: number })[] | null>;
  /** The folder that they go to as well; null where the machine gives none. */
  readonly backups: BackupSetting | null;
  readonly onMake: () => Promise<unknown>;
  readonly onLook: (name: string) => void;
  readonly onRestore: (name: string) => void;
  readonly onClose: () => void;
}

/** What the project was at times before: looked at, or gone back to. */
export const SnapshotsDialog = ({ list, backups, onMake, onLook, onRestore, onClose }: Props) => {
  const [rows, setRows] = useState<Awaited<ReturnType<Props['list']>> | undefined>(undefined);
  const read = useCallback(async () => setRows(await list()), [list]);
  useEffect(() => void read(), [read]);
  // The button stays as it is meanwhile: one that is disabled would lose the focus, and Escape with it.
  const isMaking = useRef(false);
  const make = async () => {
    if (isMaking.current) return;
    isMaking.current = true;
    await onMake();
    isMaking.current = false;
    await read();
  };
  return (
    <Dialog title="Snapshots" width="wide" onClose={onClose}>
      <p className="snapshots-note">
        The whole project, kept beside its database: every 15 minutes while something changes, when it is closed, and
        before imports, merges and other large changes. The last ten are kept, one a day for two weeks and one a week
        for eight.
      </p>
      {backups && <BackupsLine {...backups} />}
      {rows === undefined && <p className="snapshots-empty">Looking…</p>}
      {rows === null && (
        <p className="snapshots-empty">
          This browser gives no place to keep anything beside the database. Back up your project now and then.
        </p>
      )}
      {rows?.length === 0 && <p className="snapshots-empty">There is no snapshot of this project yet.</p>}
      {rows && rows.length > 0 && (
        <div className="snapshots-scroll">
          <table className="snapshots" aria-label="Snapshots">
            <thead>
              <tr>
                <th scope="col">Made</th>
                <th scope="col">Articles</th>
                <th scope="col">Tags</th>
                <th scope="col">Size</th>
                <th scope="col">
                  <span className="visually-hidden">What to do</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ name, at, articles, tags, size, reason }) => (
                <tr key={name}>
                  <th scope="row">
                    {describeInstant(at)} <span className="snapshots-reason">{REASONS[reason]}</span>
                  </th>
                  <td>{articles}</td>
                  <td>{tags}</td>
                  <td>{inBytes(size)}</td>
                  <td className="snapshots-actions">
                    <Button aria-label={`Look at ${describeInstant(at)}`} onPress={() => onLook(name)}>
                      Look
                    </Button>
                    <Button aria-label={`Restore ${describeInstant(at)}`} onPress={() => onRestore(name)}>
                      Restore
                    </Button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <DialogActions>
        <span className="spacer">{rows && rows.length > 0 && counted(rows.length, 'snapshot')}</span>
        <Button onPress={onClose}>Close</Button>
        {rows && (
          <Button look="primary" onPress={() => void make()}>
            Make one now
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
};
