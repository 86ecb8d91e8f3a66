import type { Span, Tag } from '../../../shared/domain/model.ts';

/** A paragraph of the text: what it says, and the line ends that follow it. Offsets are UTF-16 code units. */
export interface Block extends Span {
  /** Where the next block begins: `end` plus the line ends. */
  readonly next: number;
  /** Number of line ends after it: one is a new line, two or more a new paragraph. */
  readonly breaks: number;
}

/** The text cut at its line ends; the blocks cover it without gaps. An empty text has no block. */
export function splitBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  let start = 0;
  while (start < text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    let next = end;
    while (text.charCodeAt(next) === 10) next += 1;
    blocks.push({ start, end, next, breaks: next - end });
    start = next;
  }
  return blocks;
}

/** Index of the block that holds an offset: the last one that begins at or before it. */
export function blockAt(blocks: readonly Block[], offset: number): number {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((blocks[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

const NO_TAGS: readonly Tag[] = [];

/**
 * The tags that each block shows, in reading order. A list that says the same as the one before is the same array,
 * so that only the blocks that changed are drawn again.
 */
export function tagsByBlock(
  blocks: readonly Block[],
  tags: readonly Tag[],
  previous: readonly (readonly Tag[])[],
): readonly (readonly Tag[])[] {
  const lists: Tag[][] = [];
  for (const tag of tags) {
    for (let index = blockAt(blocks, tag.start); (blocks[index]?.start ?? tag.end) < tag.end; index += 1) {
      const list = lists[index] ?? [];
      lists[index] = list;
      list.push(tag);
    }
  }
  return blocks.map((_, index) => {
    const next = lists[index] ?? NO_TAGS;
    const last = previous[index];
    return last && last.length === next.length && last.every((tag, at) => tag === next[at]) ? last : next;
  });
}
