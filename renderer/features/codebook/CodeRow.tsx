import { Building2, Ellipsis, Flag, StickyNote, UserRound, UsersRound } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ActorKind } from '../../../shared/domain/model.ts';
import type { TreeRow } from '../../ui/tree-keys.ts';
import { useProject } from '../context.tsx';
import { counted } from '../counted.ts';
import { useBelow } from './below.tsx';
import { useView } from './view.ts';

const KIND_ICONS = { person: UserRound, organisation: Building2, state: Flag, group: UsersRound } as const;

export const ActorKindIcon = ({ kind }: { readonly kind: ActorKind }) => {
  const Icon = KIND_ICONS[kind];
  return <Icon size={14} aria-hidden="true" className="code-icon" />;
};

/** How many other names a row lists before it says how many more there are. */
const MOST_ALIASES = 6;

const ActorContent = ({ id, isCurrent }: ContentProps) => {
  const actor = useProject((state) => state.actors.get(id));
  const groups = useProject((state) =>
    (state.actors.get(id)?.memberOf ?? []).map((group) => state.actors.get(group)?.name ?? '?').join(', '),
  );
  const count = useProject((state) => state.usage.get(id) ?? 0);
  const isTree = useView(({ actorsAs, query }) => actorsAs === 'tree' && !query.trim());
  if (!actor) return null;
  const { name, kind, aliases, note } = actor;
  const more = aliases.length - MOST_ALIASES;
  return (
    <>
      <ActorKindIcon kind={kind} />
      <span className="code-text">
        <span className="code-name" dir="auto" title={name}>
          {name}
        </span>
        <span className="code-detail" dir="auto">
          {kind}
          {/* In the tree the group stands above. */}
          {!isTree && groups && ` · member of ${groups}`}
        </span>
        {aliases.length > 0 && (
          <span className="code-detail" dir="auto" title={aliases.join(', ')}>
            also {aliases.slice(0, MOST_ALIASES).join(', ')}
            {more > 0 && ` and ${more} more`}
          </span>
        )}
        {note.trim() && (
          <span className="code-detail" dir="auto" title={note}>
            <StickyNote size={12} className="note-mark" aria-hidden="true" />
            <span className="visually-hidden">Note: </span>
            {note}
          </span>
        )}
      </span>
      <Buttons name={name} own={count} below={0} isCurrent={isCurrent} />
    </>
  );
};

const PositionContent = ({ id, isCurrent }: ContentProps) => {
  const position = useProject((state) => state.positions.get(id));
  const own = useProject((state) => state.usage.get(id) ?? 0);
  const all = useBelow(id);
  if (!position) return null;
  const { label, description, colour } = position;
  return (
    <>
      <span className="swatch" style={{ background: colour }} aria-hidden="true" />
      <span className="code-text">
        <span className="code-name" dir="auto" title={label}>
          {label}
        </span>
        {description && (
          <span className="code-detail" dir="auto" title={description}>
            {description}
          </span>
        )}
      </span>
      <Buttons name={label} own={own} below={all - own} isCurrent={isCurrent} />
    </>
  );
};

interface ContentProps {
  readonly id: string;
  readonly isCurrent: boolean;
}

export const actorContent = ({ id }: TreeRow, isCurrent: boolean): ReactNode => (
  <ActorContent id={id} isCurrent={isCurrent} />
);

export const positionContent = ({ id }: TreeRow, isCurrent: boolean): ReactNode => (
  <PositionContent id={id} isCurrent={isCurrent} />
);

interface ButtonsProps {
  readonly name: string;
  readonly own: number;
  /** Tags of the positions below it. */
  readonly below: number;
  readonly isCurrent: boolean;
}

/** The count, which leads to the passages, and the row's menu. Tab reaches them in the current row. */
const Buttons = ({ name, own, below, isCurrent }: ButtonsProps) => {
  const tags = counted(own, 'tag');
  const words = below > 0 ? `${tags}, ${own + below} with those below` : tags;
  const tabIndex = isCurrent ? 0 : -1;
  return (
    <span className="code-buttons">
      <button
        type="button"
        value="passages"
        className={own + below === 0 ? 'usage usage-none' : 'usage'}
        tabIndex={tabIndex}
        aria-label={`${words}: show the passages of ${name}`}
        title={`${words}: show the passages`}
      >
        {own}
        {below > 0 && <small>+{below}</small>}
      </button>
      <button
        type="button"
        value="menu"
        className="row-menu"
        tabIndex={tabIndex}
        aria-label={`Actions for ${name}`}
        aria-haspopup="menu"
      >
        <Ellipsis size={16} aria-hidden="true" />
      </button>
    </span>
  );
};
