import { createContext, memo, use, useLayoutEffect, useRef } from 'react';
import type { Span } from '../../../shared/domain/model.ts';
import { isAmbiguous } from '../../../shared/domain/suggestions/namesakes.ts';
import type { Suggestion, SuggestionKind } from '../../../shared/domain/suggestions/suggestion.ts';
import type { Chunk } from './blocks.ts';
import { rangeOf, textDomOf } from './dom-offsets.ts';

/** The suggestions of the article, in reading order. */
export const Suggested = createContext<readonly Suggestion[]>([]);

interface Props {
  readonly chunk: Chunk;
  readonly root: { readonly current: HTMLElement | null };
  /** Changes with the nodes of the chunk: then its suggestions are drawn anew. */
  readonly drawn: unknown;
}

const NONE: readonly Suggestion[] = [];

/**
 * Draws the suggestions of a chunk that is drawn, by the highlight registry: no node of the text is made or changed for
 * them, so that nothing moves, and where there are none nothing is done.
 */
export const SuggestionLights = memo(({ chunk, root, drawn }: Props) => {
  const all = use(Suggested);
  const last = useRef(NONE);
  const own = all.length === 0 ? NONE : all.filter(({ start, end }) => start < chunk.next && end > chunk.start);
  if (own.length !== last.current.length || own.some((one, index) => one !== last.current[index])) last.current = own;
  const shown = last.current;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `drawn` stands for the nodes
  useLayoutEffect(() => {
    if (!root.current || shown.length === 0) return;
    return light(root.current, shown, chunk);
  }, [root, shown, chunk, drawn]);
  return null;
});
SuggestionLights.displayName = 'SuggestionLights';

/** Lights the part of each suggestion that lies in the chunk; gives what puts it out. */
function light(root: HTMLElement, suggestions: readonly Suggestion[], chunk: Chunk): () => void {
  const dom = textDomOf(root);
  const put: (() => void)[] = [];
  for (const suggestion of suggestions) {
    const { start, end } = suggestion;
    const range = rangeOf(dom, { start: Math.max(start, chunk.start), end: Math.min(end, chunk.next) });
    if (!range) continue;
    // One that does not follow the nodes: the browser has nothing to keep up to date while the text is worked on.
    const fixed = new StaticRange(range);
    const lights = highlightOf(isAmbiguous(suggestion) ? 'ambiguous' : suggestion.kind);
    lights.add(fixed);
    put.push(() => lights.delete(fixed));
  }
  return () => {
    for (const out of put) out();
  };
}

function highlightOf(kind: SuggestionKind | 'ambiguous'): Highlight {
  const name = `suggested-${kind}`;
  const known = CSS.highlights.get(name);
  if (known) return known;
  const made = new Highlight();
  // Below everything else that lights up.
  made.priority = -1;
  CSS.highlights.set(name, made);
  return made;
}

/** The suggestion that is meant at an offset: the shortest, or where that one is current already, the next longer one. */
export function suggestionAt(
  shown: readonly Suggestion[],
  offset: number,
  current: Suggestion | null,
): Suggestion | null {
  const length = ({ start, end }: Span) => end - start;
  const under = shown
    .filter(({ start, end }) => start <= offset && offset <= end)
    .sort((a, b) => length(a) - length(b));
  const at = current ? under.indexOf(current) : -1;
  return under[(at + 1) % Math.max(1, under.length)] ?? null;
}
