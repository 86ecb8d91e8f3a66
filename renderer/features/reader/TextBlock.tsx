import { Fragment, memo, useMemo } from 'react';
import type { Tag } from '../../../shared/domain/model.ts';
import { paintSegment } from '../../../shared/domain/tags/paint.ts';
import { cutSegments } from '../../../shared/domain/tags/segments.ts';
import { useSession } from '../context.tsx';
import type { Block } from './blocks.ts';
import { RIGHT_TO_LEFT } from './edge-box.ts';

interface Props {
  readonly index: number;
  readonly block: Block;
  readonly text: string;
  /** The tags that reach into this block; the same array as long as they are the same. */
  readonly tags: readonly Tag[];
}

/** One paragraph. It is drawn again only when its own tags change, or when one of them becomes or ceases to be active. */
export const TextBlock = memo(({ index, block, text, tags }: Props) => {
  const active = useSession(({ activeTag }) => (tags.some(({ id }) => id === activeTag) ? activeTag : null));
  const segments = useMemo(() => cutSegments(block, tags), [block, tags]);
  return (
    <p className="block" data-block={index} data-gap={Math.min(block.breaks, 2)} dir="auto">
      {segments.map((segment) => {
        const words = text.slice(segment.start, segment.end);
        // Each has its key, so that a tag that comes or goes leaves the nodes around it as they are.
        if (segment.tags.length === 0) return <Fragment key={segment.start}>{words}</Fragment>;
        return (
          <mark key={segment.start} className={paintSegment(segment, active, RIGHT_TO_LEFT.test(words.charAt(0)))}>
            {words}
          </mark>
        );
      })}
      {/* Not seen, but part of the text: what is copied and read aloud has its line ends. */}
      <span hidden>{text.slice(block.end, block.next)}</span>
    </p>
  );
});
TextBlock.displayName = 'TextBlock';
