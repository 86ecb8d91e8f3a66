import {
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
} from 'react';
import type { Span } from '../../../shared/domain/model.ts';
import { tidySpan } from '../../../shared/domain/text/span.ts';
import { moveTag } from '../../commands/tags.ts';
import type { OpenArticle } from '../../state/project-state.ts';
import { forgetArticle } from '../../state/session.ts';
import { useProject, useProjectContext, useRun, useSession } from '../context.tsx';
import { splitBlocks } from './blocks.ts';
import { caretMove } from './caret-keys.ts';
import { lightPassage, offsetAtPoint, offsetOf, readSelection, type TextDom, writeSelection } from './dom-offsets.ts';
import { Caret, EdgeHandles, MovingHint, SelectionToolbar } from './overlays.tsx';
import { showPassage } from './show-passage.ts';
import { TextBody } from './TextBody.tsx';
import { tagsAt } from './tags-at.ts';
import { usePlace } from './use-place.ts';

interface Props {
  readonly article: OpenArticle;
  readonly mac: boolean;
  /** What opens at the passage (forms, the question which tag is meant); it gets the element to stand beside. */
  readonly children: (anchor: RefObject<HTMLElement | null>) => ReactNode;
}

/** The article's text, its tags, and the hands that select and mark in it. */
export const Reader = ({ article, mac, children }: Props) => {
  const { session } = useProjectContext();
  const run = useRun();
  const { text, tags } = article;
  const language = useProject((state) => state.articles.get(article.id)?.language ?? '');
  const rootRef = useRef<HTMLDivElement>(null);
  const bodyRef = useRef<HTMLDivElement>(null);
  const anchorRef = useRef<HTMLDivElement>(null);
  const blocks = useMemo(() => splitBlocks(text), [text]);
  const pressed = useRef<{ x: number; y: number } | null>(null);
  const dom = (): TextDom | null => (rootRef.current ? { root: rootRef.current, blocks } : null);

  const form = useSession((state) => state.form);
  const picking = useSession((state) => state.picking);
  const moving = useSession((state) => state.moving);
  const activeTag = useSession((state) => state.activeTag);
  const edited = form?.mode === 'edit' ? tags.find(({ id }) => id === form.tag) : undefined;
  const asked: Span | null = (form?.mode === 'new' ? form.span : edited) ?? picking?.span ?? null;
  const place = usePlace(bodyRef, dom, asked, tags);

  /**
   * The window's selection is the source; the session holds what it means. A selection elsewhere is not looked at: a
   * field that takes the focus takes the window's selection too, and the passage stays what it was.
   */
  const takeSelection = () => {
    const open = dom();
    const { form: filling, picking: asking, selection } = session.getState();
    if (!open || filling || asking) return;
    const raw = readSelection(open);
    if (!raw) return;
    const span = tidySpan(text, { start: Math.min(raw.anchor, raw.focus), end: Math.max(raw.anchor, raw.focus) });
    if (span?.start !== selection?.start || span?.end !== selection?.end) session.setState({ selection: span });
  };
  const takeLatest = useRef(takeSelection);
  takeLatest.current = takeSelection;
  useEffect(() => {
    const onChange = () => takeLatest.current();
    document.addEventListener('selectionchange', onChange);
    return () => document.removeEventListener('selectionchange', onChange);
  }, []);

  // The passage of an open form stays lit while the focus is in the form.
  useEffect(() => {
    const root = rootRef.current;
    if (!root) return;
    // A tag that is edited is lit as the active one.
    lightPassage({ root, blocks }, edited ? null : asked);
    return () => lightPassage({ root, blocks }, null);
  }, [asked, edited, blocks]);

  // The active tag is brought into sight, whoever made it active.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another active tag is brought into sight, not a change of the tags
  useEffect(() => {
    const root = rootRef.current;
    const tag = session.getState().activeTag === activeTag && tags.find(({ id }) => id === activeTag);
    if (!root || !tag) return;
    showPassage({ root, blocks }, tag);
  }, [activeTag]);

  // Moving edges begins with the passage selected.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the passage is selected once, when the moving begins
  useLayoutEffect(() => {
    const root = rootRef.current;
    const tag = tags.find(({ id }) => id === moving);
    if (!root || !tag) return;
    root.focus({ preventScroll: true });
    writeSelection({ root, blocks }, tag.start, tag.end);
  }, [moving]);

  // What the analyst was in the middle of ends with the tag or the article it was about, whoever took that away.
  useEffect(() => {
    const has = (id: string | null) => id !== null && tags.some((tag) => tag.id === id);
    session.setState((state) => ({
      activeTag: has(state.activeTag) ? state.activeTag : null,
      moving: has(state.moving) ? state.moving : null,
      form: state.form?.mode === 'edit' && !has(state.form.tag) ? null : state.form,
      picking: state.picking?.tags.some(has) ? state.picking : null,
    }));
  }, [session, tags]);
  useEffect(() => () => session.setState(forgetArticle, true), [session]);

  const stopMoving = () => {
    const open = dom();
    const raw = open && readSelection(open);
    session.setState({ moving: null });
    if (open && raw) writeSelection(open, raw.focus, raw.focus);
  };
  const setEdges = async () => {
    takeSelection();
    const { selection } = session.getState();
    if (moving && selection && (await run(moveTag(moving, selection)))) stopMoving();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const open = dom();
    if (!open) return;
    // The browser tells of a selection a moment later; a key may come before.
    takeSelection();
    if (moving && (event.key === 'Enter' || event.key === 'Escape' || event.key === 'Tab')) {
      event.preventDefault();
      event.stopPropagation();
      const raw = readSelection(open);
      if (event.key === 'Tab' && raw) writeSelection(open, raw.focus, raw.anchor);
      else if (event.key === 'Enter') void setEdges();
      else if (event.key === 'Escape') stopMoving();
      return;
    }
    if (event.key === 'Escape') {
      const raw = readSelection(open);
      if (raw) writeSelection(open, raw.focus, raw.focus);
      session.setState({ activeTag: null });
      return;
    }
    if (event.key.toLowerCase() === 'a' && (mac ? event.metaKey : event.ctrlKey)) {
      event.preventDefault();
      writeSelection(open, 0, text.length);
      return;
    }
    const move = caretMove(event, mac);
    if (!move) return;
    event.preventDefault();
    if (!move.extend && !moving) session.setState({ activeTag: null });
    const before = readSelection(open);
    if (move.by === 'document') {
      const goal = move.forward ? text.length : 0;
      writeSelection(open, move.extend ? (before?.anchor ?? goal) : goal, goal);
    } else {
      if (!before) writeSelection(open, 0, 0);
      const selection = window.getSelection();
      selection?.modify(move.extend ? 'extend' : 'move', move.forward ? 'forward' : 'backward', move.by);
      // The last line has no next one: the caret stays in the text.
      if (selection?.focusNode && !open.root.contains(selection.focusNode)) {
        const goal = move.forward ? text.length : 0;
        writeSelection(open, move.extend ? (before?.anchor ?? goal) : goal, goal);
      }
    }
    takeSelection();
    showCaret(open);
  };

  /** Reading goes on where the caret is; a press of the mouse places it itself. */
  const onFocus = () => {
    const open = dom();
    if (!open || pressed.current || readSelection(open)) return;
    const { selection } = session.getState();
    const tag = tags.find(({ id }) => id === session.getState().activeTag);
    writeSelection(open, selection?.start ?? tag?.start ?? 0, selection?.end ?? tag?.start ?? 0);
  };

  const onPointerDown = ({ clientX, clientY }: PointerEvent) => {
    pressed.current = { x: clientX, y: clientY };
  };

  const onClick = (event: MouseEvent) => {
    const from = pressed.current;
    pressed.current = null;
    const open = dom();
    const { clientX, clientY, detail } = event;
    // A drag and a second click select text; neither means a tag.
    const dragged = !from || Math.hypot(clientX - from.x, clientY - from.y) > 4;
    if (!open || dragged || detail > 1 || event.shiftKey || moving) return;
    const offset = offsetAtPoint(open, clientX, clientY);
    const ids = (event.target as Element).closest<HTMLElement>('[data-tags]')?.dataset.tags?.split(' ') ?? [];
    const [only = ''] = ids;
    if (offset === null || ids.length === 0) return session.setState({ activeTag: null });
    if (ids.length === 1)
      return session.setState({ activeTag: only, form: { mode: 'edit', tag: only }, selection: null });
    // The shortest first, as for the caret.
    const under = tagsAt(tags, offset).filter(({ id }) => ids.includes(id));
    const asked = under.length > 1 ? under.map(({ id }) => id) : ids;
    const span = { start: offset, end: Math.min(text.length, offset + 1) };
    session.setState({ picking: { tags: asked, purpose: 'edit', span }, selection: null });
  };

  return (
    <div className="reader-body" ref={bodyRef}>
      <section
        className="reader-text"
        aria-label="Reader"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the text takes the focus so that the caret can move through it
        tabIndex={0}
        lang={language || undefined}
        ref={rootRef}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
        onBlur={() => {
          pressed.current = null;
        }}
        onPointerDown={onPointerDown}
        onClick={onClick}
      >
        <TextBody text={text} blocks={blocks} tags={tags} rootRef={rootRef} />
      </section>
      <Caret bodyRef={bodyRef} dom={dom} rootRef={rootRef} />
      <SelectionToolbar bodyRef={bodyRef} dom={dom} tags={tags} />
      <EdgeHandles bodyRef={bodyRef} dom={dom} tags={tags} text={text} />
      {moving && <MovingHint onSet={() => void setEdges()} onCancel={stopMoving} />}
      <div
        ref={anchorRef}
        className="place-anchor"
        style={place ? { top: place.top, left: place.left, width: place.width, height: place.height } : undefined}
      />
      {place && children(anchorRef)}
    </div>
  );
};

/** Scrolls as little as is needed to have the caret in sight. */
function showCaret(dom: TextDom): void {
  const selection = window.getSelection();
  if (!selection?.focusNode) return;
  const offset = offsetOf(dom, selection.focusNode, selection.focusOffset);
  showPassage(dom, { start: Math.max(0, offset - 1), end: Math.max(1, offset) });
}
