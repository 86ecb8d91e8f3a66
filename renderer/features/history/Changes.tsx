import { Check, Undo2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import { describeInstant } from '../../ui/instant.ts';
import { succeeded, useProject, useProjectContext } from '../context.tsx';
import { describeEntry } from '../history-words.ts';

/** The rows of the log, as the workspace gives them. */
type Entries = Awaited<ReturnType<ReturnType<typeof useProjectContext>['workspace']['changes']>>;

/** More than anyone steps back through by hand. */
const MOST = 300;

/** Everything that was done in this project, newest first; a step on one goes back or forward to just after it. */
export const Changes = () => {
  const { workspace, session } = useProjectContext();
  const seq = useProject((state) => state.seq);
  const coders = useProject((state) => state.coders);
  const [entries, setEntries] = useState<Entries>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each entry of the log makes the list another one
  useEffect(() => {
    let current = true;
    void workspace.changes(MOST).then((found) => current && setEntries(found));
    return () => {
      current = false;
    };
  }, [workspace, seq]);
  const latest = entries.find(({ standing }) => standing === 'done' || standing === 'not-undoable');
  return (
    <ul aria-label="Changes" className="change-list">
      {entries.map((entry) => {
        const { standing, at, coder } = entry;
        const who = coders.size > 1 ? coders.get(coder)?.name : undefined;
        const words = [describeInstant(at), who].filter(Boolean).join(', ');
        const isDropped = standing === 'dropped';
        return (
          <li
            key={entry.seq}
            className={`change change-${standing}`}
            aria-current={entry === latest ? 'step' : undefined}
          >
            <button
              type="button"
              disabled={isDropped || entry === latest}
              onClick={() => void workspace.stepTo(entry.seq).then((result) => succeeded(session, result))}
            >
              {standing === 'done' || standing === 'not-undoable' ? (
                <Check size={14} aria-hidden="true" />
              ) : (
                <Undo2 size={14} aria-hidden="true" />
              )}
              <span className="change-text">
                <span>{describeEntry(entry)}</span>
                <span className="change-detail">
                  {words}
                  {standing === 'undone' && ' · undone'}
                  {isDropped && ' · undone, and then something else was done'}
                </span>
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
};
