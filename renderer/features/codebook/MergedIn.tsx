import { Undo2 } from 'lucide-react';
import { useMemo, useState } from 'react';
import { compareMerges, type Merge, mergedName } from '../../../shared/domain/model.ts';
import { Button } from '../../ui/Button.tsx';
import { describeInstant } from '../../ui/instant.ts';
import { useProject } from '../context.tsx';
import { TakeApartDialog } from './TakeApartDialog.tsx';

interface Props {
  /** The code that others were merged into. */
  readonly id: string;
  /** One was taken apart again: what the form shows is no longer what is there. */
  readonly onApart: () => void;
}

/** What was merged into a code, with the names it brought, and the way back. */
export const MergedIn = ({ id, onApart }: Props) => {
  const merges = useProject((state) => state.merges);
  const [apart, setApart] = useState<Merge | null>(null);
  const own = useMemo(() => [...merges.values()].filter(({ into }) => into === id).sort(compareMerges), [merges, id]);
  if (own.length === 0) return null;
  return (
    <>
      <ul className="merged-in" aria-label="Merged into it">
        {own.map((merge) => (
          <li key={merge.id}>
            <span className="merged-text">
              {merge.aliases.length > 0 && <span className="merged-names">{merge.aliases.join(', ')} </span>}
              <span className="quiet">
                from <em>{mergedName(merge)}</em>, merged {describeInstant(merge.at)}
              </span>
            </span>
            <Button
              icon={<Undo2 size={14} aria-hidden="true" />}
              aria-label={`Take apart ${mergedName(merge)}`}
              onPress={() => setApart(merge)}
            >
              Take apart
            </Button>
          </li>
        ))}
      </ul>
      {apart && <TakeApartDialog merge={apart} onDone={onApart} onClose={() => setApart(null)} />}
    </>
  );
};
