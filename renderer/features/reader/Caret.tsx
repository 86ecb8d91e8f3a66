import { type RefObject, useEffect, useRef, useState } from 'react';
import { readSelection, type TextDom } from './dom-offsets.ts';
import { edgeBox } from './edge-box.ts';

interface Props {
  readonly bodyRef: RefObject<HTMLElement | null>;
  readonly rootRef: RefObject<HTMLElement | null>;
  readonly dom: () => TextDom | null;
  readonly text: string;
}

/**
 * The caret: the browser draws none in a text that cannot be edited. It shows while the text has the focus; where a
 * passage is selected it stands at the end that moves.
 */
export const Caret = ({ bodyRef, dom, rootRef, text }: Props) => {
  const [place, setPlace] = useState<{ top: number; left: number; height: number } | null>(null);
  const measureRef = useRef(() => {});
  measureRef.current = () => setPlace(caretPlace(bodyRef.current, dom(), text));
  useEffect(() => {
    const root = rootRef.current;
    const measure = () => measureRef.current();
    document.addEventListener('selectionchange', measure);
    root?.addEventListener('focus', measure);
    root?.addEventListener('blur', measure);
    const observer = new ResizeObserver(measure);
    if (root) observer.observe(root);
    return () => {
      document.removeEventListener('selectionchange', measure);
      root?.removeEventListener('focus', measure);
      root?.removeEventListener('blur', measure);
      observer.disconnect();
    };
  }, [rootRef]);
  // Another key at each place starts the blinking anew: a moving caret is always seen.
  return place && <div key={`${place.top} ${place.left}`} className="caret" style={place} aria-hidden="true" />;
};

function caretPlace(body: HTMLElement | null, dom: TextDom | null, text: string) {
  if (!body || !dom || document.activeElement !== dom.root) return null;
  const raw = readSelection(dom);
  if (!raw) return null;
  const origin = body.getBoundingClientRect();
  const selection = window.getSelection();
  const own =
    raw.anchor === raw.focus && selection?.rangeCount ? selection.getRangeAt(0).getClientRects()[0] : undefined;
  if (own?.height) return { top: own.top - origin.top, left: own.left - origin.left, height: own.height };
  const atStart = raw.focus < raw.anchor || raw.focus === 0;
  const box = edgeBox(dom, text, raw.focus, atStart ? 'start' : 'end');
  return box && { top: box.top - origin.top, left: box.x - origin.left, height: box.height };
}
