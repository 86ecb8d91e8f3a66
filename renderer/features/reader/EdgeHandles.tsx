import { type PointerEvent, type RefObject, useLayoutEffect, useState } from 'react';
import type { Span, Tag } from '../../../shared/domain/model.ts';
import type { Edge } from '../../../shared/domain/text/words.ts';
import { moveTag } from '../../commands/tags.ts';
import { useProjectContext, useRun, useSession } from '../context.tsx';
import { offsetAtPoint, rectsOf, type TextDom } from './dom-offsets.ts';
import { edgeBox } from './edge-box.ts';

interface Props {
  readonly bodyRef: RefObject<HTMLElement | null>;
  readonly dom: () => TextDom | null;
  readonly tags: readonly Tag[];
  readonly text: string;
}

const EDGES = [
  { edge: 'start', name: 'Start of the tag' },
  { edge: 'end', name: 'End of the tag' },
] as const satisfies readonly { edge: Edge; name: string }[];

/** The two edges of the active tag, to be dragged. The keyboard has its own way, so they stay out of the tab order. */
export const EdgeHandles = ({ bodyRef, dom, tags, text }: Props) => {
  const { session } = useProjectContext();
  const run = useRun();
  const activeTag = useSession((state) => state.activeTag);
  const busy = useSession((state) => Boolean(state.form || state.picking || state.moving));
  const [dragged, setDragged] = useState<{ edge: Edge; span: Span } | null>(null);
  const tag = tags.find(({ id }) => id === activeTag);
  const places = useEdgePlaces({ bodyRef, dom, tags, text }, busy ? null : (dragged?.span ?? tag ?? null));
  if (!tag || !places || busy) return null;

  const spanAt = (edge: Edge, { clientX, clientY }: PointerEvent): Span | null => {
    const open = dom();
    const offset = open && offsetAtPoint(open, clientX, clientY);
    if (offset === null) return null;
    const span = edge === 'start' ? { start: offset, end: tag.end } : { start: tag.start, end: offset };
    return span.start < span.end && span.end <= text.length ? span : null;
  };
  const handle = (edge: Edge) => ({
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
      {EDGES.map(({ edge, name }) => (
        <button
          key={edge}
          type="button"
          tabIndex={-1}
          aria-label={name}
          className={`${className} edge-${edge}`}
          style={places[edge]}
          {...handle(edge)}
        />
      ))}
    </>
  );
};

type Places = Record<Edge, { readonly top: number; readonly left: number; readonly height: number }>;

/** Where the two edges stand in the reader's body; measured after each drawing that may have moved them. */
function useEdgePlaces({ bodyRef, dom, tags, text }: Props, span: Span | null): Places | null {
  const [places, setPlaces] = useState<Places | null>(null);
  const { start = -1, end = -1 } = span ?? {};
  // biome-ignore lint/correctness/useExhaustiveDependencies: other tags may draw the text anew
  useLayoutEffect(() => {
    const body = bodyRef.current;
    const open = dom();
    if (!body || !open || start < 0) return setPlaces(null);
    const measure = () => {
      const origin = body.getBoundingClientRect();
      const [first, last] = [edgeBox(open, text, start, 'start'), edgeBox(open, text, end, 'end')];
      const inBody = ({ x, top, height }: NonNullable<typeof first>) => ({
        top: top - origin.top,
        left: x - origin.left,
        height,
      });
      setPlaces(first && last && { start: inBody(first), end: inBody(last) });
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(body);
    return () => observer.disconnect();
  }, [bodyRef, dom, text, start, end, tags]);
  return places;
}

/** The passage as it would be, while an edge is dragged. */
const DragShade = ({ bodyRef, dom, span }: Pick<Props, 'bodyRef' | 'dom'> & { readonly span: Span }) => {
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
