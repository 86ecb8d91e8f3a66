import type { Span, Tag } from '../../../shared/domain/model.ts';
import { graphemeStart } from '../../../shared/domain/text/span.ts';

/**
 * A paragraph of the text, or a piece of a very long one: what it says, and the line ends that follow it. Offsets are
 * UTF-16 code units.
 */
export interface Block extends Span {
  /** Where the next block begins: `end` plus the line ends. */
  readonly next: number;
  /** Line ends after it: one is a new line, two or more a new paragraph; none where a long paragraph goes on. */
  readonly breaks: number;
}

/** Longer than any paragraph that was written to be read: only such a one is cut, since it is laid out as a whole. */
const LONGEST = 8000;
/** Length of a piece of such a paragraph, and how far back from there a good place to cut it is looked for. */
const PIECE = 4000;
const BACK = 500;

/** The text cut at its line ends; the blocks cover it without gaps. An empty text has no block. */
export function splitBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  let start = 0;
  while (start < text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    while (end - start > LONGEST) {
      const cut = cutBefore(text, start + PIECE);
      blocks.push({ start, end: cut, next: cut, breaks: 0 });
      start = cut;
    }
    let next = end;
    while (text.charCodeAt(next) === 10) next += 1;
    blocks.push({ start, end, next, breaks: next - end });
    start = next;
  }
  return blocks;
}

/** After a sentence, else after a word, else between two characters that do not belong together. */
function cutBefore(text: string, limit: number): number {
  const before = text.slice(limit - BACK, limit);
  const sentence = [...before.matchAll(/[.!?…][)\]"'’”»]* /gu)].at(-1);
  const good = sentence ? sentence.index + sentence[0].length : before.lastIndexOf(' ') + 1;
  return graphemeStart(text, good > 0 ? limit - BACK + good : limit);
}

/** Index of the block (or of another part of the text) that holds an offset: the last one that begins at or before it. */
export function blockAt(blocks: readonly { readonly start: number }[], offset: number): number {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((blocks[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Some blocks on end: what is drawn, or left undrawn, together. */
export interface Chunk {
  readonly start: number;
  readonly next: number;
  /** Index of its first block, and of the first one behind it. */
  readonly first: number;
  readonly last: number;
}

/** Two of them are about a screenful of text. */
const CHUNK = 1200;
/** Each chunk costs the browser something in every frame: a long text has longer ones, of a screenful or two each… */
const MANY = 250;
const LONG_CHUNK = 4000;
/** … and a text of many megabytes still longer ones. */
const MOST_CHUNKS = 2000;

const cut = new WeakMap<readonly Block[], readonly Chunk[]>();

/** The chunks of a text; they cover its blocks without gaps. The same blocks have the same chunks. */
export function chunksOf(blocks: readonly Block[]): readonly Chunk[] {
  const known = cut.get(blocks);
  if (known) return known;
  const length = blocks.at(-1)?.next ?? 0;
  const size = Math.max(CHUNK, Math.min(LONG_CHUNK, length / MANY), length / MOST_CHUNKS);
  const chunks: Chunk[] = [];
  let first = 0;
  for (const [index, block] of blocks.entries()) {
    const start = blocks[first]?.start ?? 0;
    if (block.next - start < size && index + 1 < blocks.length) continue;
    chunks.push({ start, next: block.next, first, last: index + 1 });
    first = index + 1;
  }
  cut.set(blocks, chunks);
  return chunks;
}

const NO_TAGS: readonly Tag[] = [];

/**
 * The tags that each of some blocks shows, in reading order. `tags` are those that reach into any of them. A list that
 * says the same as the one before is the same array, so that only the blocks that changed are drawn again.
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
