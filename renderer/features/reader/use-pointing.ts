import { type MouseEvent, type PointerEvent, useRef } from 'react';
import type { Span, Tag } from '../../../shared/domain/model.ts';
import { indexOf } from '../../../shared/domain/tags/interval-index.ts';
import { sentenceAt } from '../../../shared/domain/text/words.ts';
import { useProjectContext, useSession } from '../context.tsx';
import { offsetAtPoint, offsetOf, readSelection, type TextDom, writeSelection } from './dom-offsets.ts';
import { suggestionAt } from './suggestion-lights.tsx';
import { tagsAt } from './tags-at.ts';

interface Options {
  readonly dom: () => TextDom | null;
  readonly text: string;
  readonly language: string;
  readonly tags: readonly Tag[];
}

const lengthOf = ({ start, end }: Span) => end - start;

/** What the mouse and the coming of the focus do in the text. */
export function usePointing({ dom, text, language, tags }: Options) {
  const { session, suggestions } = useProjectContext();
  const moving = useSession((state) => state.moving);
  const pressed = useRef<{ x: number; y: number } | null>(null);

  const pointAtTag = (event: MouseEvent, offset: number | null) => {
    const mark = (event.target as Element).closest('.seg');
    const open = dom();
    // A mark is a run of text under the same tags: those of its first character. A caret beside it may belong to others.
    const first = mark && open ? offsetOf(open, mark, 0) : null;
    const ids =
      first === null
        ? []
        : indexOf(tags)
            .between(first, first + 1)
            .map(({ id }) => id);
    const [only = ''] = ids;
    const suggestion =
      offset === null ? null : suggestionAt(suggestions.store.getState().shown, offset, suggestions.current);
    const tightest = offset === null ? undefined : tagsAt(tags, offset).find(({ id }) => ids.includes(id));
    // What is smaller is meant: a name within a statement that is tagged, but not a statement around a tagged name.
    if (suggestion && (!tightest || lengthOf(suggestion) < lengthOf(tightest))) return suggestions.select(suggestion);
    if (offset === null || ids.length === 0) return session.setState({ activeTag: null, suggestion: null });
    if (ids.length === 1)
      return session.setState({ activeTag: only, form: { mode: 'edit', tag: only }, selection: null });
    // The shortest first, as for the caret.
    const under = tagsAt(tags, offset).filter(({ id }) => ids.includes(id));
    const asked = under.length > 1 ? under.map(({ id }) => id) : ids;
    const span = { start: offset, end: Math.min(text.length, offset + 1) };
    session.setState({ picking: { tags: asked, purpose: 'edit', span }, selection: null });
  };

  return {
    onPointerDown: ({ clientX, clientY }: PointerEvent) => {
      pressed.current = { x: clientX, y: clientY };
    },
    onClick: (event: MouseEvent) => {
      const from = pressed.current;
      pressed.current = null;
      const open = dom();
      const { clientX, clientY, detail } = event;
      // A drag and a second click select text; neither means a tag.
      const dragged = !from || Math.hypot(clientX - from.x, clientY - from.y) > 4;
      if (!open || dragged || event.shiftKey) return;
      const offset = offsetAtPoint(open, clientX, clientY);
      // Twice is the browser's: a word. Three times is a sentence, four times the browser's paragraph.
      const sentence = detail === 3 && offset !== null ? sentenceAt(text, offset, language) : null;
      if (sentence) writeSelection(open, sentence.start, sentence.end);
      if (detail <= 1 && !moving) pointAtTag(event, offset);
    },
    /** Reading goes on where the caret is; a press of the mouse places it itself. */
    onFocus: () => {
      const open = dom();
      if (!open || pressed.current || readSelection(open)) return;
      const { selection, activeTag } = session.getState();
      const tag = tags.find(({ id }) => id === activeTag);
      writeSelection(open, selection?.start ?? tag?.start ?? 0, selection?.end ?? tag?.start ?? 0);
    },
    onBlur: () => {
      pressed.current = null;
    },
  };
}
