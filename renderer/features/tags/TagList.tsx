import {
  createContext,
  type KeyboardEvent,
  memo,
  type RefObject,
  use,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useSyncExternalStore,
} from 'react';
import type { Tag, TagKind } from '../../../shared/domain/model.ts';
import type { OpenArticle } from '../../state/project-state.ts';
import { PartsInSight } from '../../ui/parts-in-sight.ts';
import { useProject, useProjectContext, useSession } from '../context.tsx';
import { KindIcon } from '../KindIcon.tsx';
import { KeyOf } from '../keys.tsx';
import { tagMeaning } from '../tag-words.ts';

/**
 * All tags of the article in reading order. Choosing one shows it in the text; Enter or a second click edits it.
 *
 * A list box of our own: an article can have ten thousand tags. Its rows come in batches, of which those in sight are
 * in the page, and the one with the active tag; each row says which of how many it is. A row is drawn again only when
 * what it says changes, or when it becomes or ceases to be the active one.
 */
export const TagList = ({ open }: { readonly open: OpenArticle }) => {
  const { session } = useProjectContext();
  const activeTag = useSession((state) => state.activeTag);
  const listRef = useRef<HTMLDivElement>(null);
  const batches = Math.ceil(open.tags.length / BATCH);
  const sight = useSight(listRef, batches);
  // A tag that was made active in the text is brought into sight here too.
  const active = useMemo(() => open.tags.findIndex(({ id }) => id === activeTag), [open.tags, activeTag]);
  useLayoutEffect(() => {
    if (active >= 0) sight.draw(Math.floor(active / BATCH));
  }, [sight, active]);
  useEffect(() => {
    if (!activeTag) return;
    const show = () =>
      document.getElementById(rowId(activeTag))?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    // A second time, since what comes into sight may not be as high as it was thought to be.
    let frame = requestAnimationFrame(() => {
      show();
      frame = requestAnimationFrame(show);
    });
    return () => cancelAnimationFrame(frame);
  }, [activeTag]);
  const { choose, edit } = useMemo(
    () => ({
      choose: (id: string) => session.setState({ activeTag: id }),
      edit: (id: string) => session.setState({ activeTag: id, form: { mode: 'edit', tag: id }, selection: null }),
    }),
    [session],
  );
  if (open.tags.length === 0) {
    return (
      <div className="empty">
        <p>No tags yet.</p>
        <p>
          Select a passage in the text and press <KeyOf command="tag-actor" /> for an actor,{' '}
          <KeyOf command="tag-position" /> for a position or <KeyOf command="tag-date" /> for a date.
        </p>
      </div>
    );
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter' && activeTag) {
      event.preventDefault();
      return edit(activeTag);
    }
    const goal = goalOf(event.key, active, open.tags.length - 1);
    const tag = goal === null ? undefined : open.tags[goal];
    if (!tag) return;
    event.preventDefault();
    choose(tag.id);
  };
  return (
    <>
      <Counts tags={open.tags} />
      <div
        role="listbox"
        aria-label="Tags"
        className="tag-list"
        tabIndex={0}
        aria-activedescendant={activeTag ? rowId(activeTag) : undefined}
        ref={listRef}
        onKeyDown={onKeyDown}
        onFocus={() => {
          const [first] = open.tags;
          if (!session.getState().activeTag && first) choose(first.id);
        }}
        // A press chooses before the focus comes, so that the list does not choose its first row.
        onPointerDownCapture={(event) => {
          const row = (event.target as Element).closest<HTMLElement>('[data-key]');
          if (row?.dataset.key) choose(row.dataset.key);
        }}
      >
        <Tags value={open.tags}>
          <Active value={activeTag}>
            <Batches number={batches} sight={sight} onEdit={edit} />
          </Active>
        </Tags>
      </div>
    </>
  );
};

/** Rows that are drawn together; their likely height stands in the style sheet. */
const BATCH = 25;

const AROUND = { first: 1, ahead: 1, kept: 6 };
const holdsActive = (batch: Element) => batch.querySelector('[aria-selected="true"]') !== null;

/** Which batches are drawn. The pane that scrolls is found at the list. */
function useSight(listRef: RefObject<HTMLElement | null>, batches: number): PartsInSight {
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was drawn stays drawn when tags come and go
  const sight = useMemo(() => new PartsInSight(batches, { ...AROUND, holds: holdsActive }), []);
  const isEmpty = batches === 0;
  useLayoutEffect(() => {
    const pane = isEmpty ? null : listRef.current?.closest<HTMLElement>('.tab-panel');
    return listRef.current && pane ? sight.attach(listRef.current, pane) : undefined;
  }, [listRef, sight, isEmpty]);
  useLayoutEffect(() => sight.resize(batches), [sight, batches]);
  return sight;
}

const Tags = createContext<readonly Tag[]>([]);
const Active = createContext<string | null>(null);

interface BatchesProps {
  readonly number: number;
  readonly sight: PartsInSight;
  readonly onEdit: (id: string) => void;
}

/** Not made anew when the tags change: each batch that is drawn looks after its own. */
const Batches = memo(({ number, ...props }: BatchesProps) =>
  Array.from({ length: number }, (_, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a batch is a place in the list, whatever stands there
    <Batch key={index} index={index} {...props} />
  )),
);
Batches.displayName = 'Batches';

const Batch = memo(({ index, sight, onEdit }: Omit<BatchesProps, 'number'> & { readonly index: number }) => {
  const subscribe = useMemo(() => sight.subscriber(index), [sight, index]);
  const isDrawn = useSyncExternalStore(subscribe, () => sight.has(index));
  return (
    <div role="presentation" className="tag-batch">
      {isDrawn && <Rows first={index * BATCH} onEdit={onEdit} />}
    </div>
  );
});
Batch.displayName = 'Batch';

const Rows = ({ first, onEdit }: { readonly first: number; readonly onEdit: (id: string) => void }) => {
  const tags = use(Tags);
  const active = use(Active);
  return tags
    .slice(first, first + BATCH)
    .map((tag, at) => (
      <TagRow
        key={tag.id}
        tag={tag}
        place={first + at + 1}
        of={tags.length}
        isActive={tag.id === active}
        onEdit={onEdit}
      />
    ));
};

const rowId = (tag: string) => `tag-row-${tag}`;

/** Rows that a page key goes over. */
const PAGE = 10;

/** Where a key leads in a list of rows 0 to `last`; null where it is no key of lists. */
function goalOf(key: string, at: number, last: number): number | null {
  const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: PAGE, PageUp: -PAGE };
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  const step = steps[key];
  return step === undefined ? null : Math.min(last, Math.max(0, at + step));
}

interface RowProps {
  readonly tag: Tag;
  /** Which row it is, from 1, and of how many. */
  readonly place: number;
  readonly of: number;
  readonly isActive: boolean;
  readonly onEdit: (id: string) => void;
}

const TagRow = memo(({ tag, place, of, isActive, onEdit }: RowProps) => {
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
      aria-posinset={place}
      aria-setsize={of}
      onDoubleClick={() => onEdit(tag.id)}
    >
      <KindIcon kind={tag.kind} />
      <span className="tag-row-text">
        <span className="tag-meaning">{meaning}</span>
        {tag.kind === 'position' && <span className="stance">{tag.stance}</span>}
        <q className={`quote quote-${tag.kind}`}>{tag.quote}</q>
        {tag.note && <span className="tag-note">{tag.note}</span>}
      </span>
    </div>
  );
});
TagRow.displayName = 'TagRow';

const KINDS: readonly { kind: TagKind; one: string; many: string }[] = [
  { kind: 'actor', one: 'actor', many: 'actors' },
  { kind: 'position', one: 'position', many: 'positions' },
  { kind: 'date', one: 'date', many: 'dates' },
];

const Counts = memo(({ tags }: { readonly tags: readonly Tag[] }) => {
  const numbers = { actor: 0, position: 0, date: 0 };
  for (const { kind } of tags) numbers[kind] += 1;
  return (
    <p className="counts">
      {KINDS.map(({ kind, one, many }) => (
        <span key={kind}>
          <KindIcon kind={kind} /> {numbers[kind]} {numbers[kind] === 1 ? one : many}
        </span>
      ))}
    </p>
  );
});
Counts.displayName = 'Counts';
