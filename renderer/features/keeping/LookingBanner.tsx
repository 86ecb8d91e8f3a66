import { History } from 'lucide-react';
import type { SnapshotName } from '../../../shared/domain/keeping/kept-names.ts';
import { Button } from '../../ui/Button.tsx';
import { describeInstant } from '../../ui/instant.ts';

interface Props {
  readonly snapshot: SnapshotName;
  readonly onRestore: () => void;
  readonly onBack: () => void;
}

/** Says, as long as it is so, that what is on the screen is not the project but what it was. */
export const LookingBanner = ({ snapshot, onRestore, onBack }: Props) => (
  <section className="looking" aria-label="Snapshot">
    <History size={20} aria-hidden="true" />
    <p>You are looking at the project as it was on {describeInstant(snapshot.at)}. Nothing can be changed here.</p>
    <Button onPress={onRestore}>Restore this snapshot</Button>
    <Button look="primary" onPress={onBack}>
      Back to the project
    </Button>
  </section>
);
