import { FolderPlus, Plus, X } from 'lucide-react';
import {
  type Condition,
  type ConditionGroup,
  type Conditions,
  isGroup,
  type Join,
} from '../../../shared/domain/search/conditions.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { ConditionRow } from './ConditionRow.tsx';
import { newTest } from './condition-fields.ts';
import { useDesk, useSearch } from './use-search.ts';

let lastKey = 0;
const newKey = () => {
  lastKey += 1;
  return `row-${lastKey}`;
};
const newCondition = (): Condition => ({ key: newKey(), exclude: false, test: newTest('actor-any') });

/** Conditions one below the other, and groups of them. */
export const FilterPanel = () => {
  const desk = useDesk();
  const conditions = useSearch((state) => state.conditions);
  const set = (change: Partial<Conditions>) => desk.setConditions({ ...conditions, ...change });
  const replace = (key: string, row: Condition | ConditionGroup | null) =>
    set({ rows: conditions.rows.flatMap((other) => (other.key === key ? (row ? [row] : []) : [other])) });
  const add = (row: Condition | ConditionGroup) => set({ rows: [...conditions.rows, row] });
  return (
    <section className="filter-panel" aria-label="Filters">
      {conditions.rows.length > 1 && (
        <JoinChoice join={conditions.join} onJoin={(join) => set({ join })} what="Passages match" />
      )}
      {conditions.rows.map((row) =>
        isGroup(row) ? (
          <Group key={row.key} group={row} onChange={(next) => replace(row.key, next)} />
        ) : (
          <ConditionRow key={row.key} condition={row} onChange={(next) => replace(row.key, next)} />
        ),
      )}
      <div className="filter-actions">
        <Button look="quiet" icon={<Plus size={15} aria-hidden="true" />} onPress={() => add(newCondition())}>
          Add condition
        </Button>
        <Button
          look="quiet"
          icon={<FolderPlus size={15} aria-hidden="true" />}
          onPress={() => add({ key: newKey(), exclude: false, join: 'any', conditions: [newCondition()] })}
        >
          Add group
        </Button>
        {conditions.rows.length > 0 && (
          <Button look="quiet" onPress={() => set({ rows: [] })}>
            Clear
          </Button>
        )}
        {conditions.rows.length === 0 && (
          <span className="quiet">Only passages tagged in a certain way, or of certain articles.</span>
        )}
      </div>
    </section>
  );
};

interface GroupProps {
  readonly group: ConditionGroup;
  /** Null takes the group away. */
  readonly onChange: (group: ConditionGroup | null) => void;
}

const Group = ({ group, onChange }: GroupProps) => {
  const replace = (key: string, row: Condition | null) => {
    const rest = group.conditions.flatMap((other) => (other.key === key ? (row ? [row] : []) : [other]));
    onChange(rest.length > 0 ? { ...group, conditions: rest } : null);
  };
  return (
    <fieldset className="filter-group">
      <legend className="visually-hidden">Group of conditions</legend>
      <div className="filter-row">
        <ExcludeChoice exclude={group.exclude} onExclude={(exclude) => onChange({ ...group, exclude })} />
        <JoinChoice join={group.join} onJoin={(join) => onChange({ ...group, join })} what="what meets" />
        <IconButton label="Remove the group" icon={<X size={15} aria-hidden="true" />} onPress={() => onChange(null)} />
      </div>
      {group.conditions.map((row) => (
        <ConditionRow key={row.key} condition={row} onChange={(next) => replace(row.key, next)} />
      ))}
      <div className="filter-actions">
        <Button
          look="quiet"
          icon={<Plus size={15} aria-hidden="true" />}
          onPress={() => onChange({ ...group, conditions: [...group.conditions, newCondition()] })}
        >
          Add condition to the group
        </Button>
      </div>
    </fieldset>
  );
};

interface JoinProps {
  readonly join: Join;
  readonly onJoin: (join: Join) => void;
  readonly what: string;
}

const JoinChoice = ({ join, onJoin, what }: JoinProps) => (
  <span className="filter-join">
    <label>
      {what}{' '}
      <select className="select" value={join} onChange={(event) => onJoin(event.currentTarget.value as Join)}>
        <option value="all">all conditions</option>
        <option value="any">any condition</option>
      </select>
    </label>
    {join === 'all' && <span className="quiet">those on tags in one and the same tag</span>}
  </span>
);

interface ExcludeProps {
  readonly exclude: boolean;
  readonly onExclude: (exclude: boolean) => void;
}

export const ExcludeChoice = ({ exclude, onExclude }: ExcludeProps) => (
  <select
    className="select"
    aria-label="Include or exclude"
    value={exclude ? 'exclude' : 'include'}
    onChange={(event) => onExclude(event.currentTarget.value === 'exclude')}
  >
    <option value="include">Include</option>
    <option value="exclude">Exclude</option>
  </select>
);
