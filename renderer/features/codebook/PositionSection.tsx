import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp } from 'lucide-react';
import { useMemo } from 'react';
import type { Action } from '../../ui/ActionMenu.tsx';
import type { TreeRow } from '../../ui/tree-keys.ts';
import { useProject } from '../context.tsx';
import { positionContent } from './CodeRow.tsx';
import { CodeTree } from './CodeTree.tsx';
import type { Arrow } from './reorder.ts';
import { positionRows } from './rows.ts';
import { Section } from './Section.tsx';
import { useMoving } from './use-moving.ts';
import { useView } from './view.ts';

const HELP = 'position-moves';

export const PositionSection = () => {
  const positions = useProject((state) => state.positions);
  const query = useView((state) => state.query);
  const opened = useView((state) => state.opened);
  const rows = useMemo(() => positionRows(positions, { query, opened }), [positions, query, opened]);
  const narrowed = query.trim() !== '';
  const { byArrow, byDrop, said } = useMoving();
  return (
    <Section table="positions" shown={narrowed ? rows.length : positions.size} total={positions.size}>
      {positions.size === 0 ? (
        <p className="empty">Positions come in with the first position tag, or by “New position”.</p>
      ) : rows.length === 0 ? (
        <p className="empty">No position is called like that.</p>
      ) : (
        <CodeTree
          table="positions"
          rows={rows}
          content={positionContent}
          isFlat={!rows.some((row) => row.isOpen !== null)}
          describedBy={HELP}
          onMove={({ id }, arrow) => byArrow(id, arrow as Arrow)}
          onDrop={(dragged, target, zone) => byDrop(dragged.id, target.id, zone)}
          moreActions={(row) => moves(row, byArrow)}
        />
      )}
      <p id={HELP} className="visually-hidden">
        Alt with the arrow keys moves a position: up and down among its siblings, right under the one above, left out
        one level.
      </p>
      <p role="status" className="visually-hidden">
        {said}
      </p>
    </Section>
  );
};

const moves = ({ id, place, of, level }: TreeRow, move: (id: string, arrow: Arrow) => void): Action[] => {
  const ways = [
    { label: 'Move up', arrow: 'ArrowUp', keys: 'Alt+↑', Icon: ArrowUp, isDisabled: place === 1 },
    { label: 'Move down', arrow: 'ArrowDown', keys: 'Alt+↓', Icon: ArrowDown, isDisabled: place === of },
    { label: 'Under the one above', arrow: 'ArrowRight', keys: 'Alt+→', Icon: ArrowRight, isDisabled: place === 1 },
    { label: 'Out one level', arrow: 'ArrowLeft', keys: 'Alt+←', Icon: ArrowLeft, isDisabled: level === 1 },
  ] as const;
  return ways.map(({ label, arrow, keys, Icon, isDisabled }) => ({
    label,
    keys,
    icon: <Icon size={14} aria-hidden="true" />,
    isDisabled,
    onAction: () => move(id, arrow),
  }));
};
