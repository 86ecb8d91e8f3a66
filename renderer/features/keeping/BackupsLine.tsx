import { useEffect, useState } from 'react';
import { Button } from '../../ui/Button.tsx';

export interface BackupSetting {
  /** The name of the folder; null where none is chosen. */
  readonly folder: () => Promise<string | null>;
  /** Both give what holds afterwards. */
  readonly onChoose: () => Promise<string | null>;
  readonly onStop: () => Promise<string | null>;
}

/** Where snapshots go as well: a folder that is synchronised, a share, another disk. */
export const BackupsLine = ({ folder, onChoose, onStop }: BackupSetting) => {
  const [name, setName] = useState<string | null | undefined>(undefined);
  useEffect(() => void folder().then(setName), [folder]);
  return (
    <section className="snapshots-backups" aria-label="Where snapshots go as well">
      <p aria-live="polite">
        {name === undefined && 'Looking…'}
        {name === null && 'In no other place. A folder of Dropbox or OneDrive, a share or another disk takes them too.'}
        {name && (
          <>
            Also in: <strong dir="auto">{name}</strong> (the last ten of each project; locked projects stay here only)
          </>
        )}
      </p>
      <Button onPress={() => void onChoose().then(setName)}>
        {name ? 'Choose another folder…' : 'Choose a folder…'}
      </Button>
      {name && <Button onPress={() => void onStop().then(setName)}>Stop</Button>}
    </section>
  );
};
