import { type KeyboardEvent, memo, useEffect, useMemo } from 'react';
import type { Tag, TagKind } from '../../../shared/domain/model.ts';
import type { OpenArticle } from '../../state/project-state.ts';
import { useProjectContext, useSession } from '../context.tsx';
import { KindIcon } from '../KindIcon.tsx';
import { KeyOf } from '../keys.tsx';
import { rowId, TagRows } from './TagRows.tsx';

/**
 * All tags of the article in reading order. Choosing one shows it in the text; Enter or a second click edits it.
 *
 * A list box of our own: an article can have ten thousand tags, of which only the rows in sight are in the page.
 */
export const TagList = ({ open }: { readonly open: OpenArticle }) => {
  const { session } = useProjectContext();
  const activeTag = useSession((state) => state.activeTag);
  const active = useMemo(() => open.tags.findIndex(({ id }) => id === activeTag), [open.tags, activeTag]);
  // A tag that was made active in the text is brought into sight here too.
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
        <TagRows tags={open.tags} active={active} onEdit={edit} />
      </div>
    </>
  );
};

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
