import { useEffect, useMemo, useRef } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import type { Tag, TagKind } from '../../../shared/domain/model.ts';
import type { OpenArticle } from '../../state/project-state.ts';
import { useProject, useProjectContext, useSession } from '../context.tsx';
import { KindIcon } from '../KindIcon.tsx';
import { type Codebook, tagMeaning } from '../tag-words.ts';

/** All tags of the article in reading order. Choosing one shows it in the text; Enter or a second click edits it. */
export const TagList = ({ open }: { readonly open: OpenArticle }) => {
  const { session } = useProjectContext();
  const actors = useProject((state) => state.actors);
  const positions = useProject((state) => state.positions);
  const activeTag = useSession((state) => state.activeTag);
  const codebook = useMemo(() => ({ actors, positions }), [actors, positions]);
  const selected = useMemo(() => (activeTag ? [activeTag] : []), [activeTag]);
  const listRef = useRef<HTMLDivElement>(null);
  // A tag that was made active in the text is brought into sight here too.
  useEffect(() => {
    if (!activeTag) return;
    const row = listRef.current?.querySelector(`[data-key="${CSS.escape(activeTag)}"]`);
    row?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }, [activeTag]);
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
  return (
    <>
      <Counts tags={open.tags} />
      <ListBox
        aria-label="Tags"
        ref={listRef}
        className="tag-list"
        items={open.tags}
        dependencies={[codebook]}
        selectionMode="single"
        selectionBehavior="replace"
        disallowEmptySelection
        selectedKeys={selected}
        onSelectionChange={(keys) => {
          const [id] = keys === 'all' ? [] : [...keys];
          session.setState({ activeTag: id === undefined ? null : String(id) });
        }}
        onAction={(id) =>
          session.setState({ activeTag: String(id), form: { mode: 'edit', tag: String(id) }, selection: null })
        }
      >
        {(tag) => <TagRow tag={tag} codebook={codebook} />}
      </ListBox>
    </>
  );
};

const TagRow = ({ tag, codebook }: { readonly tag: Tag; readonly codebook: Codebook }) => {
  const meaning = tagMeaning(tag, codebook);
  return (
    <ListBoxItem id={tag.id} className="tag-row" textValue={`${tag.kind}: ${meaning}: ${tag.quote}`}>
      <KindIcon kind={tag.kind} />
      <span className="tag-row-text">
        <span className="tag-meaning">{meaning}</span>
        <q className={`quote quote-${tag.kind}`}>{tag.quote}</q>
        {tag.note && <span className="tag-note">{tag.note}</span>}
      </span>
      {tag.kind === 'position' && <span className={`stance stance-${tag.stance}`}>{tag.stance}</span>}
    </ListBoxItem>
  );
};

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
