import { type KeyboardEvent, memo, useEffect, useMemo, useRef } from 'react';
import type { Tag, TagKind } from '../../../shared/domain/model.ts';
import type { OpenArticle } from '../../state/project-state.ts';
import { useProject, useProjectContext, useSession } from '../context.tsx';
import { KindIcon } from '../KindIcon.tsx';
import { tagMeaning } from '../tag-words.ts';

/**
 * All tags of the article in reading order. Choosing one shows it in the text; Enter or a second click edits it.
 *
 * A list box of our own: an article can have ten thousand tags, and a row is drawn again only when what it says
 * changes, or when it becomes or ceases to be the active one.
 */
export const TagList = ({ open }: { readonly open: OpenArticle }) => {
  const { session } = useProjectContext();
  const activeTag = useSession((state) => state.activeTag);
  const listRef = useRef<HTMLDivElement>(null);
  // A tag that was made active in the text is brought into sight here too.
  useEffect(() => {
    if (!activeTag) return;
    const row = listRef.current?.querySelector(`[data-key="${CSS.escape(activeTag)}"]`);
    row?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
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
          Select a passage in the text and press <kbd>A</kbd> for an actor, <kbd>P</kbd> for a position or <kbd>D</kbd>{' '}
          for a date.
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
    const at = open.tags.findIndex(({ id }) => id === activeTag);
    const goal = goalOf(event.key, at, open.tags.length - 1);
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
        {open.tags.map((tag) => (
          <TagRow key={tag.id} tag={tag} isActive={tag.id === activeTag} onEdit={edit} />
        ))}
      </div>
    </>
  );
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

const Counts = ({ tags }: { readonly tags: readonly Tag[] }) => (
  <p className="counts">
    {KINDS.map(({ kind, one, many }) => {
      const number = tags.filter((tag) => tag.kind === kind).length;
      return (
        <span key={kind}>
          <KindIcon kind={kind} /> {number} {number === 1 ? one : many}
        </span>
      );
    })}
  </p>
);
