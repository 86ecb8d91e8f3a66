import {
  Component,
  createContext,
  memo,
  type ReactNode,
  type RefObject,
  use,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useSyncExternalStore,
} from 'react';
import type { Tag } from '../../../shared/domain/model.ts';
import type { Suggestion } from '../../../shared/domain/suggestions/suggestion.ts';
import { indexOf } from '../../../shared/domain/tags/interval-index.ts';
import { PartsInSight } from '../../ui/parts-in-sight.ts';
import { type Block, type Chunk, chunksOf, tagsByBlock } from './blocks.ts';
import { holdsSelection, keepPlaces, readSelection, rememberText, textDomOf } from './dom-offsets.ts';
import { Suggested, SuggestionLights } from './suggestion-lights.tsx';
import { TextBlock } from './TextBlock.tsx';

interface Props {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** In reading order. */
  readonly tags: readonly Tag[];
  /** In reading order. */
  readonly suggestions: readonly Suggestion[];
  /** The reader's element, which holds this and nothing else. */
  readonly rootRef: RefObject<HTMLElement | null>;
}

const Tags = createContext<readonly Tag[]>([]);

/** Chunks drawn ahead of what is in sight, and kept behind it. */
const AROUND = { ahead: 3, kept: 12 };
/** Characters that fill the pane as a rule: so many are drawn at once. */
const PANEFUL = 2400;

/**
 * The whole text: drawn with its paragraphs and tags where it is in sight, plain elsewhere, so that it is whole for the
 * system's search, for selecting and for screen readers.
 */
export const TextBody = ({ text, blocks, tags, suggestions, rootRef }: Props) => {
  const drawn = useMemo(() => {
    const chunks = chunksOf(blocks);
    const first = chunks.findIndex(({ next }) => next >= PANEFUL) + 1;
    return new PartsInSight(chunks.length, { ...AROUND, first, holds: holdsSelection });
  }, [blocks]);
  const firstRef = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    // The reader's own ref is not set yet: it comes after the effects of what it holds.
    const root = firstRef.current?.parentElement;
    const pane = root?.closest<HTMLElement>('.reader-pane');
    if (!root || !pane) return;
    rememberText({ root, blocks });
    return drawn.attach(root, pane);
  }, [blocks, drawn]);
  useEffect(() => {
    const root = rootRef.current;
    // What is copied is the text itself: the same whether it was drawn or not.
    const onCopy = (event: ClipboardEvent) => {
      const selected = root && readSelection({ root, blocks });
      if (!selected || selected.anchor === selected.focus) return;
      const { anchor, focus } = selected;
      event.clipboardData?.setData('text/plain', text.slice(Math.min(anchor, focus), Math.max(anchor, focus)));
      event.preventDefault();
    };
    root?.addEventListener('copy', onCopy);
    return () => root?.removeEventListener('copy', onCopy);
  }, [rootRef, blocks, text]);
  return (
    <Tags value={tags}>
      <Suggested value={suggestions}>
        <Chunks text={text} blocks={blocks} drawn={drawn} rootRef={rootRef} firstRef={firstRef} />
      </Suggested>
    </Tags>
  );
};

interface ChunksProps extends Omit<Props, 'tags' | 'suggestions'> {
  readonly drawn: PartsInSight;
  readonly firstRef: RefObject<HTMLDivElement | null>;
}

/** Not made anew when the tags change: each chunk that is drawn looks after its own. */
const Chunks = memo(({ blocks, ...props }: ChunksProps) =>
  chunksOf(blocks).map((chunk, index) => (
    <ChunkOfText key={chunk.start} {...props} blocks={blocks} chunk={chunk} index={index} />
  )),
);
Chunks.displayName = 'Chunks';

interface ChunkProps extends ChunksProps {
  readonly chunk: Chunk;
  readonly index: number;
}

const NO_TAGS: readonly Tag[] = [];

const ChunkOfText = memo(({ text, blocks, drawn, rootRef, firstRef, chunk, index }: ChunkProps) => {
  const subscribe = useMemo(() => drawn.subscriber(index), [drawn, index]);
  const isDrawn = useSyncExternalStore(subscribe, () => drawn.has(index));
  // A plain chunk does not ask for the tags, and is not drawn again when they change.
  const tags = isDrawn ? use(Tags) : NO_TAGS;
  return (
    <div
      ref={index === 0 ? firstRef : undefined}
      className={isDrawn ? (index < drawn.first ? 'chunk chunk-first' : 'chunk') : 'chunk chunk-plain'}
      data-chunk={index}
      data-drawn={isDrawn || undefined}
      style={{ containIntrinsicBlockSize: `auto ${heightOf(chunk)}em` }}
    >
      <KeepPlaces chunk={chunk} index={index} rootRef={rootRef}>
        {isDrawn ? (
          <Blocks text={text} blocks={blocks} chunk={chunk} tags={tags} rootRef={rootRef} />
        ) : (
          text.slice(chunk.start, chunk.next)
        )}
      </KeepPlaces>
    </div>
  );
});
ChunkOfText.displayName = 'ChunkOfText';

interface BlocksProps extends Pick<Props, 'text' | 'blocks' | 'tags' | 'rootRef'> {
  readonly chunk: Chunk;
}

const Blocks = ({ text, blocks, chunk, tags, rootRef }: BlocksProps) => {
  const own = useMemo(() => blocks.slice(chunk.first, chunk.last), [blocks, chunk]);
  const lists = useRef<readonly (readonly Tag[])[]>([]);
  const byBlock = useMemo(() => {
    lists.current = tagsByBlock(own, indexOf(tags).between(chunk.start, chunk.next), lists.current);
    return lists.current;
  }, [own, chunk, tags]);
  return (
    <>
      {own.map((block, at) => (
        <TextBlock key={block.start} index={chunk.first + at} block={block} text={text} tags={byBlock[at] ?? NO_TAGS} />
      ))}
      <SuggestionLights chunk={chunk} root={rootRef} drawn={byBlock} />
    </>
  );
};

/** Characters in a line and the height of lines, as far as they can be told before anything is laid out. */
const LINE = 78;
const LINE_HEIGHT = 1.75;
const GAP = 0.85;

/** The likely height of a chunk in em: what the bar for scrolling goes by until it has been laid out. */
function heightOf({ start, next, first, last }: Chunk): number {
  const paragraphs = last - first;
  const lines = (next - start) / LINE + paragraphs / 2;
  return Math.round(lines * LINE_HEIGHT + paragraphs * GAP);
}

interface KeepProps extends Pick<ChunkProps, 'chunk' | 'index' | 'rootRef'> {
  readonly children: ReactNode;
}

/** Selection and lit passage stay where they are when a chunk gets other text nodes. React has this for classes only. */
class KeepPlaces extends Component<KeepProps> {
  override getSnapshotBeforeUpdate(): (() => void) | null {
    const { chunk, index, rootRef } = this.props;
    const root = rootRef.current;
    const part = root?.children[index];
    return root && part ? keepPlaces(textDomOf(root), part, chunk) : null;
  }

  override componentDidUpdate(_props: KeepProps, _state: unknown, putBack: (() => void) | null): void {
    putBack?.();
  }

  override render(): ReactNode {
    return this.props.children;
  }
}
