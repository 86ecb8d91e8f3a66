import { type ReactNode, type RefObject, useCallback, useMemo, useRef } from 'react';
import type { Suggestion } from '../../../shared/domain/suggestions/suggestion.ts';
import type { OpenArticle } from '../../state/project-state.ts';
import { useProject, useSuggestions } from '../context.tsx';
import { Beside } from './Beside.tsx';
import { splitBlocks } from './blocks.ts';
import { Caret } from './Caret.tsx';
import type { TextDom } from './dom-offsets.ts';
import { EdgeHandles } from './EdgeHandles.tsx';
import { MovingHint } from './MovingHint.tsx';
import { SelectionToolbar } from './SelectionToolbar.tsx';
import { TextBody } from './TextBody.tsx';
import { useCurrentSuggestion } from './use-current-suggestion.ts';
import { type Place, usePlace } from './use-place.ts';
import { usePointing } from './use-pointing.ts';
import { useReaderKeys } from './use-reader-keys.ts';
import { useActiveInSight, useAskedPassage, useForgetting, useMovingEdges } from './use-reading-state.ts';
import { useSelection } from './use-selection.ts';

interface Props {
  readonly article: OpenArticle;
  readonly mac: boolean;
  /** Whether what the mouse selects is widened to whole words. */
  readonly snap: boolean;
  /** What opens at the passage (forms, the question which tag is meant); it gets the element to stand beside. */
  readonly children: (anchor: RefObject<HTMLElement | null>, place: Place) => ReactNode;
}

const NONE: readonly Suggestion[] = [];

/** The article's text, its tags, and the hands that select and mark in it. */
export const Reader = ({ article, mac, snap, children }: Props) => {
  const { text, tags } = article;
  const language = useProject((state) => state.articles.get(article.id)?.language ?? '');
  const suggestions = useSuggestions(({ documentId, shown }) => (documentId === article.id ? shown : NONE));
  const rootRef = useRef<HTMLDivElement>(null);
  const bodyRef = useRef<HTMLDivElement>(null);
  const anchorRef = useRef<HTMLDivElement>(null);
  const blocks = useMemo(() => splitBlocks(text), [text]);
  const dom = useCallback((): TextDom | null => (rootRef.current ? { root: rootRef.current, blocks } : null), [blocks]);

  const parts = { rootRef, blocks, tags };
  const suggested = useCurrentSuggestion(parts);
  const asked = useAskedPassage(parts, suggested);
  const place = usePlace(bodyRef, dom, asked, tags);
  const takeSelection = useSelection({ rootRef, dom, text, language, snap });
  const { moving, setEdges, stopMoving } = useMovingEdges(parts, dom, takeSelection);
  useActiveInSight(parts);
  useForgetting();
  const pointing = usePointing({ dom, text, language, tags });
  const onKeyDown = useReaderKeys({
    dom,
    length: text.length,
    mac,
    takeSelection,
    onSetEdges: () => void setEdges(),
    onStopMoving: stopMoving,
  });

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
        {...pointing}
      >
        <TextBody text={text} blocks={blocks} tags={tags} suggestions={suggestions} rootRef={rootRef} />
      </section>
      <Beside bodyRef={bodyRef} rootRef={rootRef} dom={dom} tags={tags} />
      <Caret bodyRef={bodyRef} dom={dom} rootRef={rootRef} text={text} />
      <SelectionToolbar bodyRef={bodyRef} dom={dom} tags={tags} />
      <EdgeHandles bodyRef={bodyRef} dom={dom} tags={tags} text={text} />
      {moving && <MovingHint onSet={() => void setEdges()} onCancel={stopMoving} />}
      <div
        ref={anchorRef}
        className="place-anchor"
        style={place ? { top: place.top, left: place.left, width: place.width, height: place.height } : undefined}
      />
      {place && children(anchorRef, place)}
    </div>
  );
};
