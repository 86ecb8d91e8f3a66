import { type KeyboardEvent, type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import type { PositionTag } from '../../../shared/domain/model.ts';
import { useProjectContext, useSession } from '../context.tsx';
import { layCards, type Measures, type Placed } from './card-layout.ts';
import type { TextDom } from './dom-offsets.ts';
import { Leaders } from './Leaders.tsx';
import { StatementCard } from './StatementCard.tsx';
import { useCards } from './use-cards.ts';
import type { Sight } from './use-sight.ts';

interface Props {
  readonly bodyRef: RefObject<HTMLElement | null>;
  readonly dom: () => TextDom | null;
  readonly statements: readonly PositionTag[];
  readonly sight: Sight | null;
  /** The card under the pointer or with the focus. */
  readonly onHover: (id: string | null) => void;
}

/** From this width of the pane on there is room for cards beside the text, in pixels. */
const ROOM = 680;
const IN_MARGIN: Measures = { gap: 8, line: 30, slack: 96 };
const AT_EDGE: Measures = { gap: 3, line: 22, slack: 60 };
const NONE: ReadonlySet<string> = new Set();

/**
 * The statements beside their passages. Where the pane is too narrow for cards, each is a small mark at the edge of the
 * text, and the one with the focus opens. Only those near what is in sight are in the page: an article may have thousands.
 */
export const StatementCards = ({ bodyRef, dom, statements, sight, onHover }: Props) => {
  const { session } = useProjectContext();
  const activeTag = useSession((state) => state.activeTag);
  const listRef = useRef<HTMLUListElement>(null);
  const [opened, setOpened] = useState(NONE);
  const [focused, setFocused] = useState<string | null>(null);
  const goal = useRef<string | null>(null);
  const atEdge = (sight?.width ?? ROOM) < ROOM;
  const measures = atEdge ? AT_EDGE : IN_MARGIN;
  const cards = useCards({ bodyRef, listRef, dom, statements, sight, keep: focused });
  const byId = useMemo(() => new Map(statements.map((tag, index) => [tag.id, { tag, index }])), [statements]);
  const placed = useMemo(() => {
    // At the edge every card is a mark, and all marks are alike.
    const sized = atEdge ? cards.map((card) => ({ ...card, full: measures.line })) : cards;
    return layCards(sized, measures, activeTag, opened);
  }, [cards, measures, atEdge, activeTag, opened]);

  // A card that the arrows went to takes the focus as soon as it is in the page.
  useEffect(() => {
    const card = goal.current && listRef.current?.querySelector<HTMLElement>(selectorOf(goal.current));
    if (!card) return;
    goal.current = null;
    card.focus({ preventScroll: true });
  });

  // A card that is deleted under the focus gives it back to the text.
  useEffect(() => {
    if (focused === null || byId.has(focused)) return;
    setFocused(null);
    backToText();
  }, [focused, byId]);

  const show = (id: string) => session.setState({ activeTag: id, selection: null });
  const edit = (id: string) => session.setState({ activeTag: id, form: { mode: 'edit', tag: id }, selection: null });
  const goTo = (id: string) => {
    goal.current = id;
    // Kept in the page, so that it can take the focus wherever it is.
    setFocused(id);
    if (!placed.some(({ look, ids }) => look !== 'group' && ids.includes(id))) setOpened(new Set([id]));
    show(id);
  };
  const onKeyDown = (event: KeyboardEvent, { look, ids }: Placed) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const [id = ''] = ids;
    const last = byId.get(ids.at(-1) ?? '')?.index ?? 0;
    const next: Record<string, number> = {
      ArrowDown: last + 1,
      ArrowUp: (byId.get(id)?.index ?? 0) - 1,
      Home: 0,
      End: statements.length - 1,
    };
    const step = next[event.key];
    const tag = step === undefined ? undefined : statements[step];
    if (tag) goTo(tag.id);
    else if (event.key === 'Enter' && look !== 'group') edit(id);
    else if (event.key === 'Escape') {
      setOpened(NONE);
      backToText();
    } else if (step === undefined) return;
    event.preventDefault();
    event.stopPropagation();
  };

  // One stop for the tab key: the card that had the focus, else the active one, else the first.
  const has = (id: string | null) => id !== null && placed.some(({ ids }) => ids[0] === id);
  const stop = has(focused) ? focused : has(activeTag) ? activeTag : (placed[0]?.ids[0] ?? null);
  return (
    <>
      {!atEdge && <Leaders cards={cards} placed={placed} active={activeTag} />}
      <ul
        aria-label="Statements"
        className="statements"
        data-place={atEdge ? 'edge' : 'margin'}
        ref={listRef}
        onPointerLeave={() => onHover(null)}
        onBlur={() => {
          setFocused(null);
          onHover(null);
        }}
      >
        {placed.map((entry) => {
          const [id = ''] = entry.ids;
          const found = byId.get(id);
          if (!found) return null;
          return (
            <StatementCard
              key={id}
              entry={entry}
              tag={found.tag}
              place={{ index: found.index + 1, of: statements.length }}
              atEdge={atEdge}
              isActive={entry.ids.some((one) => one === activeTag)}
              isOpen={atEdge && focused === id && entry.look !== 'group'}
              isStop={id === stop}
              onPress={() => (entry.look === 'group' ? setOpened(new Set(entry.ids)) : show(id))}
              onEdit={() => edit(id)}
              onHover={() => onHover(entry.look === 'group' ? null : id)}
              onFocus={() => {
                setFocused(id);
                onHover(entry.look === 'group' ? null : id);
              }}
              onKeyDown={(event) => onKeyDown(event, entry)}
            />
          );
        })}
      </ul>
    </>
  );
};

const backToText = () => document.querySelector<HTMLElement>('.reader-text')?.focus({ preventScroll: true });

const selectorOf = (id: string) => `[data-statement="${CSS.escape(id)}"] button`;
