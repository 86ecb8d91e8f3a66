import type { KeyboardEvent } from 'react';
import { useProjectContext, useSession } from '../context.tsx';
import { type CaretMove, caretMove } from './caret-keys.ts';
import { readSelection, type TextDom, writeSelection } from './dom-offsets.ts';
import { showCaret } from './show-caret.ts';
import { useSuggestionKeys } from './use-suggestion-keys.ts';

interface Options {
  readonly dom: () => TextDom | null;
  /** Length of the text, in UTF-16 code units. */
  readonly length: number;
  readonly mac: boolean;
  readonly takeSelection: () => void;
  readonly onSetEdges: () => void;
  readonly onStopMoving: () => void;
}

/** What the keys do in the text: they move the caret, select, and set or give up the edges of a tag. */
export function useReaderKeys({ dom, length, mac, takeSelection, onSetEdges, onStopMoving }: Options) {
  const { session } = useProjectContext();
  const moving = useSession((state) => state.moving);

  /** The keys of a tag whose edges are being moved; true where this was one. */
  const onMovingKey = (event: KeyboardEvent, open: TextDom): boolean => {
    if (!moving || !['Enter', 'Escape', 'Tab'].includes(event.key)) return false;
    event.preventDefault();
    event.stopPropagation();
    const raw = readSelection(open);
    if (event.key === 'Tab' && raw) writeSelection(open, raw.focus, raw.anchor);
    else if (event.key === 'Enter') onSetEdges();
    else if (event.key === 'Escape') onStopMoving();
    return true;
  };

  const onSuggestionKey = useSuggestionKeys();

  return (event: KeyboardEvent): void => {
    const open = dom();
    if (!open) return;
    takeSelection();
    if (onMovingKey(event, open) || onSuggestionKey(event, open)) return;
    if (event.key === 'Escape') {
      const raw = readSelection(open);
      if (raw) writeSelection(open, raw.focus, raw.focus);
      session.setState({ activeTag: null });
      return;
    }
    if (event.key.toLowerCase() === 'a' && (mac ? event.metaKey : event.ctrlKey)) {
      event.preventDefault();
      writeSelection(open, 0, length);
      return;
    }
    const move = caretMove(event, mac);
    if (!move) return;
    event.preventDefault();
    if (!move.extend && !moving) session.setState({ activeTag: null, suggestion: null });
    moveCaret(open, move, length);
    takeSelection();
    showCaret(open);
  };
}

function moveCaret(open: TextDom, { by, forward, extend }: CaretMove, length: number): void {
  const before = readSelection(open);
  const goal = forward ? length : 0;
  const toGoal = () => writeSelection(open, extend ? (before?.anchor ?? goal) : goal, goal);
  if (by === 'document') return toGoal();
  if (!before) writeSelection(open, 0, 0);
  const selection = window.getSelection();
  selection?.modify(extend ? 'extend' : 'move', forward ? 'forward' : 'backward', by);
  // The last line has no next one: the caret stays in the text.
  if (selection?.focusNode && !open.root.contains(selection.focusNode)) toGoal();
}
