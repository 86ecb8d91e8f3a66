import { Plus, X } from 'lucide-react';
import { useId } from 'react';
import { Button, IconButton } from '../../ui/Button.tsx';

/** An id that an authority outside has given, as it is being typed. */
export interface IdRow {
  /** Only for the screen. */
  readonly key: number;
  readonly authority: string;
  readonly value: string;
}

let lastKey = 0;
const newRow = (authority: string, value: string): IdRow => {
  lastKey += 1;
  return { key: lastKey, authority, value };
};

export const idRows = (ids: Readonly<Record<string, string>>): IdRow[] =>
  Object.entries(ids).map(([authority, value]) => newRow(authority, value));

const tidy = ({ authority, value }: IdRow) => ({ authority: authority.trim(), value: value.trim() });

/** Rows without anything in them are no ids. */
export const asExternalIds = (rows: readonly IdRow[]): Record<string, string> =>
  Object.fromEntries(
    rows
      .map(tidy)
      .filter(({ authority, value }) => authority && value)
      .map(({ authority, value }) => [authority, value]),
  );

/** What keeps the rows from being saved, in words. */
export function idTrouble(rows: readonly IdRow[]): string | null {
  const filled = rows.map(tidy).filter(({ authority, value }) => authority || value);
  const half = filled.find(({ authority, value }) => !authority || !value);
  if (half) return half.authority ? `Give the id that ${half.authority} uses.` : `Say whose id “${half.value}” is.`;
  const twice = filled.find(({ authority }, at) => filled.findIndex((other) => other.authority === authority) < at);
  return twice ? `There are two ids of ${twice.authority}: an actor has one of each.` : null;
}

/** Offered, not asked for: any name will do. */
const AUTHORITIES = ['wikidata', 'viaf', 'isni', 'gnd', 'lcnaf', 'lei', 'ror', 'geonames'];

interface Props {
  readonly rows: readonly IdRow[];
  readonly onChange: (rows: readonly IdRow[]) => void;
}

export const ExternalIds = ({ rows, onChange }: Props) => {
  const list = useId();
  const trouble = idTrouble(rows);
  const set = (key: number, part: Partial<IdRow>) =>
    onChange(rows.map((row) => (row.key === key ? { ...row, ...part } : row)));
  return (
    <fieldset className="field external-ids">
      <legend>Ids elsewhere</legend>
      {rows.map(({ key, authority, value }, index) => (
        <div className="external-id" key={key}>
          <input
            className="input"
            aria-label={`Authority ${index + 1}`}
            placeholder="wikidata"
            list={list}
            value={authority}
            spellCheck={false}
            // A new row was asked for: it is the next thing to be typed in.
            ref={(element) => {
              if (element && authority === '' && value === '' && !element.dataset.seen) element.focus();
              if (element) element.dataset.seen = 'yes';
            }}
            onChange={(event) => set(key, { authority: event.target.value })}
          />
          <input
            className="input"
            aria-label={`Id ${index + 1}`}
            placeholder="Q159"
            value={value}
            spellCheck={false}
            onChange={(event) => set(key, { value: event.target.value })}
          />
          <IconButton
            label={`Remove the id ${authority || index + 1}`}
            icon={<X size={14} aria-hidden="true" />}
            onPress={() => onChange(rows.filter((row) => row.key !== key))}
          />
        </div>
      ))}
      <datalist id={list}>
        {AUTHORITIES.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <Button
        look="quiet"
        icon={<Plus size={14} aria-hidden="true" />}
        onPress={() => onChange([...rows, newRow('', '')])}
      >
        Add an id
      </Button>
      {trouble && <p className="field-hint">{trouble}</p>}
    </fieldset>
  );
};
