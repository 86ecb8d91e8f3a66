import { Check, Undo2 } from 'lucide-react';
import { type KeyboardEvent, useEffect, useMemo, useState } from 'react';
import { tagsTouched } from '../../../shared/domain/log.ts';
import { announce } from '../../ui/Announcer.tsx';
import { Button } from '../../ui/Button.tsx';
import { TextInput } from '../../ui/fields.tsx';
import { describeDay, describeTime } from '../../ui/instant.ts';
import { fold } from '../../ui/rank.ts';
import { succeeded, useProject, useProjectContext } from '../context.tsx';
import { counted } from '../counted.ts';
import { describeEntry, entryPieces, sentence } from '../history-words.ts';

/** The rows of the log, as the workspace gives them. */
type Entries = Awaited<ReturnType<ReturnType<typeof useProjectContext>['workspace']['changes']>>;
type Entry = Entries[number];

/** As many as are read at first, and with each wish for more. */
const PAGE = 200;
/** A filter looks through all of them. */
const ALL = Number.MAX_SAFE_INTEGER;

/** Everything that was done in this project, newest first; a step on one goes back or forward to just after it. */
export const Changes = () => {
  const { workspace, session } = useProjectContext();
  const seq = useProject((state) => state.seq);
  const [query, setQuery] = useState('');
  const [most, setMost] = useState(PAGE);
  const [entries, setEntries] = useState<Entries>([]);
  const [focused, setFocused] = useState<number | null>(null);
  const asked = fold(query).trim();
  const wanted = asked ? ALL : most;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each entry of the log makes the list another one
  useEffect(() => {
    let current = true;
    void workspace.changes(wanted).then((found) => current && setEntries(found));
    return () => {
      current = false;
    };
  }, [workspace, seq, wanted]);
  const latest = entries.find(({ standing }) => standing === 'done' || standing === 'not-undoable');
  const found = useMemo(
    () => (asked ? entries.filter((entry) => fold(describeEntry(entry)).includes(asked)).slice(0, most) : entries),
    [entries, asked, most],
  );
  const atTab = found.some((entry) => entry.seq === focused) ? focused : (latest?.seq ?? found[0]?.seq);
  const step = async (entry: Entry) => {
    if (entry === latest || entry.standing === 'dropped') return;
    if (succeeded(session, await workspace.stepTo(entry.seq)))
      announce(`Everything is as it was after: ${describeEntry(entry)}.`);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLUListElement>) => {
    const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('button')];
    const at = buttons.indexOf(document.activeElement as HTMLElement);
    const goals: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 };
    const goal = buttons[goals[event.key] ?? -1];
    if (!goal || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    goal.focus();
  };
  const now = new Date();
  return (
    <>
      <div className="change-head">
        <TextInput label="Find a change" value={query} onChange={setQuery} />
      </div>
      {asked && found.length === 0 && <p className="empty">No change speaks of that.</p>}
      <ul aria-label="Changes" className="change-list" tabIndex={-1} onKeyDown={onKeyDown}>
        {found.map((entry, index) => {
          const day = describeDay(entry.at, now);
          const before = found[index - 1];
          return (
            <Row
              key={entry.seq}
              entry={entry}
              day={before && describeDay(before.at, now) === day ? null : day}
              isLatest={entry === latest}
              isAtTab={entry.seq === atTab}
              onFocus={() => setFocused(entry.seq)}
              onStep={() => void step(entry)}
            />
          );
        })}
      </ul>
      {entries.length >= most && (
        <div className="change-more">
          <Button onPress={() => setMost(most + PAGE)}>Show more</Button>
        </div>
      )}
    </>
  );
};

interface RowProps {
  readonly entry: Entry;
  /** Stands above the first change of a day. */
  readonly day: string | null;
  readonly isLatest: boolean;
  readonly isAtTab: boolean;
  readonly onFocus: () => void;
  readonly onStep: () => void;
}

const STANDING = {
  undone: 'undone',
  dropped: 'undone, and then something else was done',
  done: '',
  'not-undoable': '',
};

const Row = ({ entry, day, isLatest, isAtTab, onFocus, onStep }: RowProps) => {
  const coders = useProject((state) => state.coders);
  const { standing, at, coder } = entry;
  const tags = tagsTouched(entry);
  const who = coders.size > 1 ? coders.get(coder)?.name : undefined;
  const details = [tags > 1 ? counted(tags, 'tag') : '', describeTime(at), who, STANDING[standing]].filter(Boolean);
  const isDone = standing === 'done' || standing === 'not-undoable';
  return (
    <li className={`change change-${standing}`} aria-current={isLatest ? 'step' : undefined}>
      {day && <p className="change-day">{day}</p>}
      <button
        type="button"
        title={sentence(entry)}
        tabIndex={isAtTab ? 0 : -1}
        // Not disabled: the focus would be lost with the step that makes it the latest.
        aria-disabled={isLatest || standing === 'dropped' || undefined}
        onFocus={onFocus}
        onClick={onStep}
      >
        {isDone ? <Check size={14} aria-hidden="true" /> : <Undo2 size={14} aria-hidden="true" />}
        <span className="change-text">
          <span>
            {entryPieces(entry).map(({ text, isName }) =>
              isName ? (
                <span key={text}>
                  “<strong className="change-name">{text}</strong>”
                </span>
              ) : (
                text
              ),
            )}
          </span>
          <span className="change-detail">{details.join(' · ')}</span>
        </span>
      </button>
    </li>
  );
};
