import { CalendarDays, Quote, UserRound } from 'lucide-react';
import { type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react';
import type { Span, Tag, TagKind } from '../../../shared/domain/model.ts';
import { moveTag } from '../../commands/tags.ts';
import { useProjectContext, useRun, useSession } from '../context.tsx';
import { offsetAtPoint, readSelection, rectsOf, type TextDom } from './dom-offsets.ts';
import { usePlace } from './use-place.ts';

interface OverlayProps {
  readonly bodyRef: RefObject<HTMLElement | null>;
  readonly dom: () => TextDom | null;
}

/** The caret: the browser draws none in a text that cannot be edited. It shows while the text has the focus. */
export const Caret = ({
  bodyRef,
  dom,
  rootRef,
}: OverlayProps & { readonly rootRef: RefObject<HTMLElement | null> }) => {
  const [place, setPlace] = useState<{ top: number; left: number; height: number } | null>(null);
  const domRef = useRef(dom);
  domRef.current = dom;
  useEffect(() => {
    const root = rootRef.current;
    const measure = () => setPlace(caretPlace(bodyRef.current, domRef.current()));
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
  }, [bodyRef, rootRef]);
  // Another key at each place starts the blinking anew: a moving caret is always seen.
  return place && <div key={`${place.top} ${place.left}`} className="caret" style={place} aria-hidden="true" />;
};

function caretPlace(body: HTMLElement | null, dom: TextDom | null) {
  if (!body || !dom || document.activeElement !== dom.root) return null;
  const raw = readSelection(dom);
  if (raw?.anchor !== raw?.focus || !raw) return null;
  const origin = body.getBoundingClientRect();
  const selection = window.getSelection();
  const own = selection?.rangeCount ? selection.getRangeAt(0).getClientRects()[0] : undefined;
  const before = rectsOf(dom, { start: Math.max(0, raw.focus - 1), end: raw.focus }).at(-1);
  const rect = own?.height ? own : before;
  if (!rect) return null;
  const left = rect === own ? rect.left : rect.right;
  return { top: rect.top - origin.top, left: left - origin.left, height: rect.height };
}

const TOOLS: readonly { kind: TagKind; label: string; key: string; Icon: typeof Quote }[] = [
  { kind: 'actor', label: 'Actor', key: 'A', Icon: UserRound },
  { kind: 'position', label: 'Position', key: 'P', Icon: Quote },
  { kind: 'date', label: 'Date', key: 'D', Icon: CalendarDays },
];

/** The three kinds of tag, at hand where something is selected. */
export const SelectionToolbar = ({ bodyRef, dom, tags }: OverlayProps & { readonly tags: readonly Tag[] }) => {
  const { session } = useProjectContext();
  const selection = useSession((state) => state.selection);
  const busy = useSession((state) => Boolean(state.form || state.picking || state.moving));
  const selecting = usePointerDown();
  const place = usePlace(bodyRef, dom, busy ? null : selection, tags);
  if (!place || !selection || busy || selecting) return null;
  const above = place.first.top > 56;
  const style = {
    top: above ? place.first.top - 46 : place.last.bottom + 10,
    left: Math.max(0, above ? place.first.left : place.last.left),
  };
  return (
    <div
      role="toolbar"
      aria-label="Tag selection"
      className="selection-toolbar"
      style={style}
      // The selection must outlive the press.
      onMouseDown={(event) => event.preventDefault()}
    >
      {TOOLS.map(({ kind, label, key, Icon }) => (
        <button
          key={kind}
          type="button"
          className={`tool tool-${kind}`}
          onClick={() => session.setState({ form: { mode: 'new', kind, span: selection }, activeTag: null })}
        >
          <Icon size={16} aria-hidden="true" />
          {label}
          <span className="kbd" aria-hidden="true">
            {key}
          </span>
        </button>
      ))}
    </div>
  );
};

/** True while the main button of the mouse is held down in the text: until then a selection is not finished. */
function usePointerDown(): boolean {
  const [down, setDown] = useState(false);
  useEffect(() => {
    const onDown = (event: globalThis.PointerEvent) => {
      if (event.button === 0 && (event.target as Element).closest('.reader-text')) setDown(true);
    };
    const onUp = () => setDown(false);
    window.addEventListener('pointerdown', onDown, true);
    window.addEventListener('pointerup', onUp, true);
    window.addEventListener('pointercancel', onUp, true);
    return () => {
      window.removeEventListener('pointerdown', onDown, true);
      window.removeEventListener('pointerup', onUp, true);
      window.removeEventListener('pointercancel', onUp, true);
    };
  }, []);
  return down;
}

/** The two edges of the active tag, to be dragged. The keyboard has its own way, so they stay out of the tab order. */
export const EdgeHandles = ({
  bodyRef,
  dom,
  tags,
  text,
}: OverlayProps & { readonly tags: readonly Tag[]; readonly text: string }) => {
  const { session } = useProjectContext();
  const run = useRun();
  const activeTag = useSession((state) => state.activeTag);
  const busy = useSession((state) => Boolean(state.form || state.picking || state.moving));
  const [dragged, setDragged] = useState<{ edge: 'start' | 'end'; span: Span } | null>(null);
  const tag = tags.find(({ id }) => id === activeTag);
  const place = usePlace(bodyRef, dom, busy ? null : (dragged?.span ?? tag ?? null), tags);
  if (!tag || !place || busy) return null;

  const spanAt = (edge: 'start' | 'end', { clientX, clientY }: PointerEvent): Span | null => {
    const open = dom();
    const offset = open && offsetAtPoint(open, clientX, clientY);
    if (offset === null) return null;
    const span = edge === 'start' ? { start: offset, end: tag.end } : { start: tag.start, end: offset };
    return span.start < span.end && span.end <= text.length ? span : null;
  };
  const handle = (edge: 'start' | 'end') => ({
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      event.preventDefault();
      event.currentTarget.setPointerCapture(event.pointerId);
      setDragged({ edge, span: tag });
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const span = dragged?.edge === edge ? spanAt(edge, event) : null;
      if (span) setDragged({ edge, span });
    },
    onPointerUp: () => {
      if (dragged?.edge !== edge) return;
      setDragged(null);
      void run(moveTag(tag.id, dragged.span)).then(() => session.setState({ activeTag: tag.id }));
    },
    onPointerCancel: () => setDragged(null),
  });
  const className = `edge edge-${tag.kind}${dragged ? ' edge-dragged' : ''}`;
  return (
    <>
      {dragged && <DragShade bodyRef={bodyRef} dom={dom} span={dragged.span} />}
      <button
        type="button"
        tabIndex={-1}
        aria-label="Start of the tag"
        className={`${className} edge-start`}
        style={{ top: place.first.top, left: place.first.left, height: place.first.bottom - place.first.top }}
        {...handle('start')}
      />
      <button
        type="button"
        tabIndex={-1}
        aria-label="End of the tag"
        className={`${className} edge-end`}
        style={{ top: place.last.top, left: place.last.right, height: place.last.bottom - place.last.top }}
        {...handle('end')}
      />
    </>
  );
};

/** The passage as it would be, while an edge is dragged. */
const DragShade = ({ bodyRef, dom, span }: OverlayProps & { readonly span: Span }) => {
  const open = dom();
  const origin = bodyRef.current?.getBoundingClientRect();
  if (!open || !origin) return null;
  return rectsOf(open, span).map(({ top, left, width, height }) => (
    <div
      key={`${top} ${left}`}
      className="drag-shade"
      aria-hidden="true"
      style={{ top: top - origin.top, left: left - origin.left, width, height }}
    />
  ));
};

interface HintProps {
  readonly onSet: () => void;
  readonly onCancel: () => void;
}

/** What the keys do while the edges of a tag are moved. It stays at the foot of the text, whatever is in sight. */
export const MovingHint = ({ onSet, onCancel }: HintProps) => (
  <div className="moving-hint" role="status">
    <span>
      <kbd>Shift</kbd>+<kbd>arrows</kbd> move this edge, <kbd>Tab</kbd> takes the other
    </span>
    <button
      type="button"
      className="button button-primary"
      onMouseDown={(event) => event.preventDefault()}
      onClick={onSet}
    >
      Set <kbd>Enter</kbd>
    </button>
    <button type="button" className="button" onMouseDown={(event) => event.preventDefault()} onClick={onCancel}>
      Cancel <kbd>Esc</kbd>
    </button>
  </div>
);
