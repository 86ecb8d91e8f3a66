import { type RefObject, useEffect, useRef } from 'react';
import { tidySpan } from '../../../shared/domain/text/span.ts';
import { snapToWords } from '../../../shared/domain/text/words.ts';
import { useProjectContext } from '../context.tsx';
import { readSelection, type TextDom, writeSelection } from './dom-offsets.ts';

interface Options {
  readonly rootRef: RefObject<HTMLElement | null>;
  readonly dom: () => TextDom | null;
  readonly text: string;
  readonly language: string;
  /** Whether what the mouse selects is widened to whole words. */
  readonly snap: boolean;
}

/**
 * The window's selection is the source; the session holds what it means. A selection elsewhere is not looked at: a
 * field that takes the focus takes the window's selection too, and the passage stays what it was.
 *
 * Gives a function that takes the selection as it is now: the browser tells of it a moment later, and a key may come
 * before.
 */
export function useSelection({ rootRef, dom, text, language, snap }: Options): () => void {
  const { session } = useProjectContext();
  const take = () => {
    const open = dom();
    const { form, picking, selection } = session.getState();
    if (!open || form || picking) return;
    const raw = readSelection(open);
    if (!raw) return;
    const span = tidySpan(text, { start: Math.min(raw.anchor, raw.focus), end: Math.max(raw.anchor, raw.focus) });
    if (span?.start !== selection?.start || span?.end !== selection?.end) session.setState({ selection: span });
  };
  const snapNow = () => {
    const open = dom();
    const raw = open && readSelection(open);
    if (!snap || !raw || raw.anchor === raw.focus) return;
    const forward = raw.anchor < raw.focus;
    const span = tidySpan(text, { start: raw.anchor, end: raw.focus });
    if (!span) return;
    const { start, end } = snapToWords(text, span, language);
    writeSelection(open, forward ? start : end, forward ? end : start);
  };
  const latest = useRef({ take, snapNow });
  latest.current = { take, snapNow };

  useEffect(() => {
    const onChange = () => latest.current.take();
    document.addEventListener('selectionchange', onChange);
    return () => document.removeEventListener('selectionchange', onChange);
  }, []);

  // A drag that began in the text may end anywhere.
  useEffect(() => {
    const root = rootRef.current;
    let began = false;
    const onDown = ({ button }: PointerEvent) => {
      began = button === 0;
    };
    const onUp = () => {
      if (began) latest.current.snapNow();
      began = false;
    };
    root?.addEventListener('pointerdown', onDown);
    window.addEventListener('pointerup', onUp);
    return () => {
      root?.removeEventListener('pointerdown', onDown);
      window.removeEventListener('pointerup', onUp);
    };
  }, [rootRef]);
  return take;
}
