import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { type Conflict, conflictKey, type Prefer, type Side } from '../../../shared/formats/merge/merge.ts';
import type { Names } from '../../commands/merging/preview-merge.ts';
import { Choice } from '../../ui/fields.tsx';
import { VirtualList } from '../../ui/VirtualList.tsx';
import { useProject } from '../context.tsx';
import { grouped } from '../counted.ts';
import { changedWords, conflictFields } from './conflict-words.ts';

export type Decisions = ReadonlyMap<string, Side>;

interface Props {
  readonly conflicts: readonly Conflict[];
  readonly names: Names;
  readonly rule: Prefer;
  readonly onRule: (rule: Prefer) => void;
  readonly decisions: Decisions;
  readonly onDecisions: (decisions: Decisions) => void;
}

type Shown = 'all' | 'open' | 'decided';

/** CSS pixels. */
const ROW = 46;

const WORDS: Readonly<Record<Side, string>> = { a: 'Mine', b: 'Theirs' };

const RULES: readonly { readonly value: Prefer; readonly label: string }[] = [
  { value: 'newer', label: 'Newer' },
  { value: 'a', label: 'Mine' },
  { value: 'b', label: 'Theirs' },
];

/** What the rule says of a conflict. */
const byRule = (rule: Prefer, { newer }: Conflict): Side => (rule === 'newer' ? newer : rule);

/** Keys that decide on the conflict that the list is at. */
const KEYS: Readonly<Record<string, Side | null>> = { 1: 'a', 2: 'b', Backspace: null };

/** The conflicts as a list; the one it is at stands beside it, both versions next to one another. */
export const MergeConflicts = ({ conflicts, names, rule, onRule, decisions, onDecisions }: Props) => {
  const [shown, setShown] = useState<Shown>('all');
  const [active, setActive] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const rows = useMemo(
    () =>
      shown === 'all'
        ? conflicts
        : conflicts.filter((conflict) => decisions.has(conflictKey(conflict)) === (shown === 'decided')),
    [conflicts, decisions, shown],
  );
  // Here the work is; the button that merges is below it, out of sight perhaps.
  useEffect(() => list.current?.focus(), []);
  const at = Math.min(active, rows.length - 1);
  const current = rows[at];
  const decided = conflicts.filter((conflict) => decisions.has(conflictKey(conflict))).length;
  const decide = (conflict: Conflict, side: Side | null) => {
    const next = new Map(decisions);
    if (side) next.set(conflictKey(conflict), side);
    else next.delete(conflictKey(conflict));
    onDecisions(next);
  };
  const onKey = (event: KeyboardEvent, conflict: Conflict | undefined): boolean => {
    const side = KEYS[event.key];
    if (side === undefined || !conflict || event.ctrlKey || event.metaKey || event.altKey) return false;
    decide(conflict, side);
    // In a list of those that are open the next one moves up by itself.
    if (side && shown === 'all') setActive(Math.min(at + 1, rows.length - 1));
    return true;
  };
  const groups = [
    { value: 'all' as const, label: `all ${grouped(conflicts.length)}` },
    { value: 'open' as const, label: `undecided ${grouped(conflicts.length - decided)}` },
    { value: 'decided' as const, label: `decided ${grouped(decided)}` },
  ];
  return (
    <>
      <div className="conflict-choices">
        <Choice label="Keep" value={rule} options={RULES} onChange={onRule} />
        <Choice label="Show" value={shown} options={groups} onChange={setShown} />
      </div>
      <div className="conflicts">
        <VirtualList
          label="Conflicts"
          className="conflict-list"
          items={rows}
          keyOf={conflictKey}
          rowHeight={ROW}
          active={at}
          onActive={setActive}
          onKey={onKey}
          listRef={list}
        >
          {(conflict) => <Row conflict={conflict} rule={rule} decision={decisions.get(conflictKey(conflict))} />}
        </VirtualList>
        {current ? (
          <Versions
            conflict={current}
            names={names}
            rule={rule}
            decision={decisions.get(conflictKey(current))}
            onDecide={(side) => decide(current, side)}
          />
        ) : (
          <p className="quiet">{shown === 'decided' ? 'None was decided one by one.' : 'All are decided.'}</p>
        )}
      </div>
      <p className="quiet">
        In the list <kbd className="kbd">1</kbd> keeps mine, <kbd className="kbd">2</kbd> theirs,{' '}
        <kbd className="kbd">Backspace</kbd> leaves it to the rule.
      </p>
    </>
  );
};

interface OneProps {
  readonly conflict: Conflict;
  readonly rule: Prefer;
  readonly decision: Side | undefined;
}

const Row = ({ conflict, rule, decision }: OneProps) => {
  const place = usePlace(conflict);
  return (
    <span className="conflict-row">
      <span className="conflict-name">{conflict.name || 'without a name'}</span>
      <small className="conflict-what">{place}</small>
      <span className="conflict-taken" data-decided={decision !== undefined}>
        {WORDS[decision ?? byRule(rule, conflict)]}
        {!decision && <small> by the rule</small>}
      </span>
    </span>
  );
};

/** What is in conflict, and of a tag in which article. */
function usePlace({ what, documentId }: Conflict): string {
  const article = useProject((state) => state.articles.get(documentId ?? '')?.title);
  return article ? `${what} in “${article}”` : what;
}

interface VersionsProps extends OneProps {
  readonly names: Names;
  readonly onDecide: (side: Side | null) => void;
}

/** Longest value that is shown whole, in UTF-16 code units. */
const MOST = 600;

const Versions = ({ conflict, names, rule, decision, onDecide }: VersionsProps) => {
  const title = useId();
  const place = usePlace(conflict);
  const fields = useMemo(() => conflictFields(conflict, names), [conflict, names]);
  const taken = decision ?? byRule(rule, conflict);
  const options = [
    { value: 'a' as const, label: 'Mine' },
    { value: 'b' as const, label: 'Theirs' },
    { value: 'rule' as const, label: `As the rule says: ${WORDS[byRule(rule, conflict)].toLowerCase()}` },
  ];
  return (
    <section className="conflict-versions" aria-labelledby={title}>
      <h4 id={title}>
        <q>{shortened(conflict.name)}</q>
        <small>{place}</small>
      </h4>
      <table>
        <thead>
          <tr>
            <td />
            {(['a', 'b'] as const).map((side) => (
              <th key={side} scope="col" data-taken={side === taken || undefined}>
                {WORDS[side]}
                {side === taken && <small> is kept</small>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {fields.map(({ label, a, b }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <Value value={a} isTaken={taken === 'a'} />
              <Value value={b} isTaken={taken === 'b'} />
            </tr>
          ))}
          <tr className="conflict-when">
            <th scope="row">{conflict.what === 'tag' ? 'Changed' : 'Project changed'}</th>
            {(['a', 'b'] as const).map((side) => (
              <td key={side} data-taken={side === taken || undefined}>
                {changedWords(conflict, side, names)}
                {side === conflict.newer && conflict.at.a !== conflict.at.b && <em> newer</em>}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
      <Choice
        label="Which is kept"
        value={decision ?? 'rule'}
        options={options}
        onChange={(value) => onDecide(value === 'rule' ? null : value)}
      />
    </section>
  );
};

const Value = ({ value, isTaken }: { readonly value: string; readonly isTaken: boolean }) => (
  <td data-taken={isTaken || undefined}>{value ? shortened(value) : <span className="quiet">none</span>}</td>
);

const shortened = (text: string): string => (text.length > MOST ? `${text.slice(0, MOST - 1)}…` : text);
