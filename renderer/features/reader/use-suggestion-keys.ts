import { type KeyboardEvent, useRef } from 'react';
import { useProjectContext } from '../context.tsx';
import { readSelection, type TextDom } from './dom-offsets.ts';

/**
 * The keys that walk through the suggestions and decide on them; true where this was one. Tab is theirs only while there is
 * a suggestion that way: at the ends, with a passage selected, and after Escape, it leaves the text as it does anywhere.
 */
export function useSuggestionKeys(): (event: KeyboardEvent, open: TextDom) => boolean {
  const { session, suggestions } = useProjectContext();
  /** Escape was pressed: the next Tab leaves the text. */
  const leaving = useRef(false);

  const decide = ({ key, shiftKey }: KeyboardEvent): boolean => {
    const { current } = suggestions;
    if (!current || shiftKey) return false;
    if (key === 'Enter') suggestions.accept();
    else if (key === 'Backspace' || key === 'Delete') suggestions.dismiss();
    else if (/^[1-9]$/u.test(key) && current.kind === 'actor' && Number(key) - 1 <= current.others.length)
      suggestions.acceptOne(Number(key) - 1);
    else return false;
    return true;
  };

  return (event, open) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.key === 'Shift' || event.nativeEvent.isComposing)
      return false;
    if (event.key === 'Escape') {
      leaving.current = suggestions.store.getState().shown.length > 0;
      if (suggestions.current) suggestions.select(null);
      return false;
    }
    const isLeaving = leaving.current;
    leaving.current = false;
    const isMine =
      event.key === 'Tab'
        ? !isLeaving &&
          !session.getState().selection &&
          suggestions.step(event.shiftKey ? -1 : 1, readSelection(open)?.focus ?? null)
        : decide(event);
    if (isMine) event.preventDefault();
    return isMine;
  };
}
