import { createContext, memo, use, useLayoutEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import type { Tag } from '../../../shared/domain/model.ts';
import { PartsInSight } from '../../ui/parts-in-sight.ts';
import { useProject } from '../context.tsx';
import { KindIcon } from '../KindIcon.tsx';
import { Quote } from '../Quote.tsx';
import { tagMeaning } from '../tag-words.ts';

interface Props {
  readonly tags: readonly Tag[];
  /** Place of the active tag in the list; -1 where there is none. */
  readonly active: number;
  readonly onEdit: (id: string) => void;
}

/**
 * The rows come in groups, and the rows of a group in batches. Of both only those in sight are in the page, and those with
 * the active tag; each row says which of how many it is. A row is drawn again only when what it says changes, or when it
 * becomes or ceases to be the active one.
 */
export const TagRows = ({ tags, active, onEdit }: Props) => (
  <Tags value={tags}>
    <Active value={active}>
      <Parts level="group" first={0} rows={tags.length} onEdit={onEdit} />
    </Active>
  </Tags>
);

/** Rows in a part. */
const SIZES = { group: 400, batch: 25 } as const;
const AROUND = { first: 1, ahead: 1, kept: 2 };

const Tags = createContext<readonly Tag[]>([]);
const Active = createContext(-1);

interface PartsProps extends Pick<Props, 'onEdit'> {
  readonly level: keyof typeof SIZES;
  /** Place of its first row, and how many it has. */
  readonly first: number;
  readonly rows: number;
}

/** Not made anew when the tags change: each batch that is drawn looks after its own. */
const Parts = memo(({ level, first, rows, onEdit }: PartsProps) => {
  const ref = useRef<HTMLDivElement>(null);
  const size = SIZES[level];
  const number = Math.ceil(rows / size);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was drawn stays drawn when tags come and go
  const sight = useMemo(() => new PartsInSight(number, { ...AROUND, holds: holdsActive }), []);
  useLayoutEffect(() => {
    const pane = ref.current?.closest<HTMLElement>('.tab-panel');
    if (!ref.current || !pane) return;
    const detach = sight.attach(ref.current, pane);
    // What is scrolled to has to be there with the frame; the beginning of the list is there anyway.
    if (first > 0) sight.look();
    return detach;
  }, [sight, first]);
  useLayoutEffect(() => sight.resize(number), [sight, number]);
  const active = use(Active) - first;
  useLayoutEffect(() => {
    if (active >= 0 && active < rows) sight.draw(Math.floor(active / size));
  }, [sight, active, rows, size]);
  return (
    <div role="presentation" ref={ref}>
      {Array.from({ length: number }, (_, index) => (
        <Part
          // biome-ignore lint/suspicious/noArrayIndexKey: a part is a place in the list, whatever stands there
          key={index}
          {...{ level, index, sight, onEdit }}
          first={first + index * size}
          rows={Math.min(size, rows - index * size)}
        />
      ))}
    </div>
  );
});
Parts.displayName = 'Parts';

const holdsActive = (part: Element) => part.querySelector('[aria-selected="true"]') !== null;

interface PartProps extends PartsProps {
  readonly index: number;
  readonly sight: PartsInSight;
}

const Part = memo(({ level, index, sight, first, rows, onEdit }: PartProps) => {
  const subscribe = useMemo(() => sight.subscriber(index), [sight, index]);
  const isDrawn = useSyncExternalStore(subscribe, () => sight.has(index));
  return (
    <div
      role="presentation"
      className={first === 0 ? 'tag-part tag-part-first' : 'tag-part'}
      style={{ ['--rows' as string]: rows }}
    >
      {isDrawn && level === 'group' && <Parts level="batch" first={first} rows={rows} onEdit={onEdit} />}
      {isDrawn && level === 'batch' && <Batch first={first} rows={rows} onEdit={onEdit} />}
    </div>
  );
});
Part.displayName = 'Part';

const Batch = ({ first, rows, onEdit }: Omit<PartsProps, 'level'>) => {
  const ref = useRef<HTMLDivElement>(null);
  const tags = use(Tags);
  const active = use(Active);
  // Which row it is of how many: said at the elements, since a tag that comes or goes moves all rows behind it.
  useLayoutEffect(() => {
    let place = first;
    for (const row of ref.current?.children ?? []) {
      place += 1;
      row.ariaPosInSet = String(place);
      row.ariaSetSize = String(tags.length);
    }
  });
  return (
    <div role="presentation" ref={ref}>
      {tags.slice(first, first + rows).map((tag, at) => (
        <TagRow key={tag.id} tag={tag} isActive={first + at === active} onEdit={onEdit} />
      ))}
    </div>
  );
};

export const rowId = (tag: string) => `tag-row-${tag}`;

interface RowProps {
  readonly tag: Tag;
  readonly isActive: boolean;
  readonly onEdit: (id: string) => void;
}

const TagRow = memo(({ tag, isActive, onEdit }: RowProps) => {
  // The words, not the codebook: a row is drawn again only when they change.
  const meaning = useProject((state) => tagMeaning(tag, state));
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus and names the active row
    <div
      role="option"
      id={rowId(tag.id)}
      data-key={tag.id}
      className="tag-row"
      aria-selected={isActive}
      onDoubleClick={() => onEdit(tag.id)}
    >
      <KindIcon kind={tag.kind} />
      <span className="tag-row-text">
        <span className="tag-meaning">{meaning}</span>
        {tag.kind === 'position' && <span className="stance">{tag.stance}</span>}
        <Quote kind={tag.kind}>{tag.quote}</Quote>
        {tag.note && <span className="tag-note">{tag.note}</span>}
      </span>
    </div>
  );
});
TagRow.displayName = 'TagRow';
