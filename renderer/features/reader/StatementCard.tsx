import { NotebookPen } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { describeEdtf } from '../../../shared/domain/dates/edtf.ts';
import type { PositionTag } from '../../../shared/domain/model.ts';
import { useProject } from '../context.tsx';
import { StanceIcon } from '../StanceIcon.tsx';
import { tagMeaning } from '../tag-words.ts';
import type { Placed } from './card-layout.ts';

interface Props {
  readonly entry: Placed;
  readonly tag: PositionTag;
  /** Which of all statements of the article it is, from 1. */
  readonly place: { readonly index: number; readonly of: number };
  readonly atEdge: boolean;
  readonly isActive: boolean;
  /** A mark at the edge of the text that shows its card. */
  readonly isOpen: boolean;
  readonly isStop: boolean;
  readonly onPress: () => void;
  readonly onEdit: () => void;
  readonly onHover: () => void;
  readonly onFocus: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** One statement beside its passage: in full, on one line, as a mark, or several behind "+3". */
export const StatementCard = (props: Props) => {
  const { entry, tag, place, atEdge, isActive, isOpen, isStop } = props;
  const position = useProject((state) => state.positions.get(tag.position));
  const more = entry.ids.length - 1;
  const look = entry.look === 'group' ? 'group' : atEdge && !isOpen ? 'mark' : isOpen ? 'open' : entry.look;
  return (
    <li
      className="statement"
      data-statement={tag.id}
      data-look={look}
      data-active={isActive || undefined}
      aria-posinset={place.index}
      aria-setsize={place.of}
      style={{ top: entry.top, ['--position-colour' as string]: position?.colour }}
      onPointerEnter={props.onHover}
    >
      <button
        type="button"
        tabIndex={isStop ? 0 : -1}
        aria-current={isActive || undefined}
        onClick={props.onPress}
        onDoubleClick={props.onEdit}
        onFocus={props.onFocus}
        onKeyDown={props.onKeyDown}
      >
        {(look === 'full' || look === 'open') && <Full tag={tag} />}
        {look === 'line' && <Line tag={tag} />}
        {look === 'mark' && <Mark tag={tag} />}
        {look === 'group' && (
          <>
            {!atEdge && <Line tag={tag} />}
            <span className="statement-more">
              +{atEdge ? more + 1 : more}
              <span className="visually-hidden"> more statements here</span>
            </span>
          </>
        )}
      </button>
    </li>
  );
};

const useNames = (ids: readonly string[]): string =>
  useProject((state) => ids.map((id) => state.actors.get(id)?.name ?? 'nobody').join(', '));

const Full = ({ tag }: { readonly tag: PositionTag }) => {
  const holders = useNames(tag.holders);
  const addressees = useNames(tag.addressees);
  const label = useProject((state) => state.positions.get(tag.position)?.label ?? '');
  return (
    <>
      <span className="statement-holders">{holders || 'nobody'}</span>
      <span className={`statement-stance stance-${tag.stance}`}>
        <StanceIcon stance={tag.stance} /> {tag.stance}
      </span>
      <span className="statement-position">{label}</span>
      {addressees && <span className="statement-detail">to {addressees}</span>}
      {(tag.saidOn || tag.note) && (
        <span className="statement-detail statement-foot">
          <span>{tag.saidOn && describeEdtf(tag.saidOn)}</span>
          {tag.note && (
            <span className="statement-note" title={tag.note}>
              <NotebookPen size={13} aria-hidden="true" />
              <span className="visually-hidden">Note: {tag.note}</span>
            </span>
          )}
        </span>
      )}
    </>
  );
};

/** Holder, mark of the stance, position. */
const Line = ({ tag }: { readonly tag: PositionTag }) => {
  const holders = useNames(tag.holders);
  const label = useProject((state) => state.positions.get(tag.position)?.label ?? '');
  return (
    <span className="statement-line" title={`${holders}: ${tag.stance}, ${label}`}>
      <span className="statement-holders">{holders || 'nobody'}</span>
      <StanceIcon stance={tag.stance} isSaid />
      <span className="statement-position">{label}</span>
    </span>
  );
};

const Mark = ({ tag }: { readonly tag: PositionTag }) => {
  const meaning = useProject((state) => tagMeaning(tag, state));
  return (
    <span title={meaning}>
      <StanceIcon stance={tag.stance} />
      <span className="visually-hidden">{meaning}</span>
    </span>
  );
};
