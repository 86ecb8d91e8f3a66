import { type ReactNode, useMemo, useState } from 'react';
import { Button } from './Button.tsx';
import { rankBy } from './rank.ts';

export interface Tick {
  readonly id: string;
  /** What it is called, for the ear and for finding it. */
  readonly label: string;
  readonly also?: readonly string[];
  readonly content: ReactNode;
}

interface Props {
  readonly label: string;
  readonly ticks: readonly Tick[];
  readonly ticked: ReadonlySet<string>;
  readonly onTicked: (ids: ReadonlySet<string>) => void;
}

/** From here on a list is too long to be looked through. */
const LONG = 8;

/** A list of which some are ticked: each by itself, or all that were found. */
export const TickList = ({ label, ticks, ticked, onTicked }: Props) => {
  const [query, setQuery] = useState('');
  const found = useMemo(() => (query.trim() ? rankBy(ticks, query) : ticks), [ticks, query]);
  const set = (ids: readonly string[], on: boolean) => {
    const next = new Set(ticked);
    for (const id of ids) on ? next.add(id) : next.delete(id);
    onTicked(next);
  };
  const ids = found.map(({ id }) => id);
  return (
    <>
      <div className="tick-tools">
        {ticks.length > LONG && (
          <input
            className="input input-small"
            aria-label={`Find in: ${label}`}
            placeholder="Find"
            value={query}
            onChange={(event) => setQuery(event.target.value)}
            onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
          />
        )}
        <Button onPress={() => set(ids, true)}>Tick all</Button>
        <Button onPress={() => set(ids, false)}>Tick none</Button>
        <span className="quiet">
          {ticked.size} of {ticks.length}
        </span>
      </div>
      <ul className="tick-list" aria-label={label}>
        {found.map(({ id, label: name, content }) => (
          <li key={id}>
            <label className="tick-row">
              <input
                type="checkbox"
                aria-label={name}
                checked={ticked.has(id)}
                onChange={(event) => set([id], event.target.checked)}
              />
              <span className="tick-text">{content}</span>
            </label>
          </li>
        ))}
        {found.length === 0 && <li className="empty">Nothing was found.</li>}
      </ul>
    </>
  );
};
