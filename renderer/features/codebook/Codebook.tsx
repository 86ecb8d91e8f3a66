import { Pencil, Plus, Trash2 } from 'lucide-react';
import { useMemo } from 'react';
import { Button, IconButton } from '../../ui/Button.tsx';
import { byName, positionTree } from '../codes.ts';
import { useProject, useProjectContext } from '../context.tsx';

/** The actors and positions of the project, with how often each is used. */
export const Codebook = () => {
  const { session } = useProjectContext();
  const actors = useProject((state) => state.actors);
  const positions = useProject((state) => state.positions);
  const usage = useProject((state) => state.usage);
  const sorted = useMemo(() => [...actors.values()].sort(byName), [actors]);
  const tree = useMemo(() => positionTree(positions), [positions]);
  return (
    <div className="codebook">
      <SectionHead
        title="Actors"
        count={sorted.length}
        onAdd={() => session.setState({ dialog: { name: 'new-actor' } })}
        add="New actor"
      />
      {sorted.length === 0 ? (
        <p className="empty">Actors come in with the first tag, or by “New actor”.</p>
      ) : (
        <ul aria-label="Actors" className="code-list">
          {sorted.map((actor) => (
            <li key={actor.id} className="code-row">
              <span className="code-text">
                <span className="code-name">{actor.name}</span>
                <span className="code-detail">
                  {[actor.kind, ...actor.memberOf.map((id) => `member of ${actors.get(id)?.name ?? '?'}`)].join(' · ')}
                </span>
                {actor.aliases.length > 0 && <span className="code-detail">also {actor.aliases.join(', ')}</span>}
              </span>
              <Usage count={usage.get(actor.id) ?? 0} />
              <RowActions
                name={actor.name}
                onEdit={() => session.setState({ dialog: { name: 'edit-actor', id: actor.id } })}
                onDelete={() => session.setState({ dialog: { name: 'delete-actor', id: actor.id } })}
              />
            </li>
          ))}
        </ul>
      )}
      <SectionHead
        title="Positions"
        count={tree.length}
        onAdd={() => session.setState({ dialog: { name: 'new-position' } })}
        add="New position"
      />
      {tree.length === 0 ? (
        <p className="empty">Positions come in with the first position tag, or by “New position”.</p>
      ) : (
        <ul aria-label="Positions" className="code-list">
          {tree.map(({ position, depth }) => (
            <li key={position.id} className="code-row" style={{ paddingInlineStart: `${8 + depth * 16}px` }}>
              <span className="swatch" style={{ background: position.colour }} aria-hidden="true" />
              <span className="code-text">
                <span className="code-name">{position.label}</span>
                {position.description && <span className="code-detail">{position.description}</span>}
              </span>
              <Usage count={usage.get(position.id) ?? 0} />
              <RowActions
                name={position.label}
                onEdit={() => session.setState({ dialog: { name: 'edit-position', id: position.id } })}
                onDelete={() => session.setState({ dialog: { name: 'delete-position', id: position.id } })}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};

interface HeadProps {
  readonly title: string;
  readonly count: number;
  readonly add: string;
  readonly onAdd: () => void;
}

const SectionHead = ({ title, count, add, onAdd }: HeadProps) => (
  <header className="section-head">
    <h3>
      {title} <span className="count">{count}</span>
    </h3>
    <Button look="quiet" icon={<Plus size={14} aria-hidden="true" />} onPress={onAdd}>
      {add}
    </Button>
  </header>
);

const Usage = ({ count }: { readonly count: number }) => (
  <span className="usage" title={count === 1 ? 'used by 1 tag' : `used by ${count} tags`}>
    {count}
    <span className="visually-hidden">{count === 1 ? ' tag' : ' tags'}</span>
  </span>
);

interface RowProps {
  readonly name: string;
  readonly onEdit: () => void;
  readonly onDelete: () => void;
}

const RowActions = ({ name, onEdit, onDelete }: RowProps) => (
  <span className="row-actions">
    <IconButton label={`Edit ${name}`} icon={<Pencil size={14} aria-hidden="true" />} onPress={onEdit} />
    <IconButton label={`Delete ${name}`} icon={<Trash2 size={14} aria-hidden="true" />} onPress={onDelete} />
  </span>
);
