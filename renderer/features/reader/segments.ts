import type { Span, Tag } from '../../../shared/domain/model.ts';

/** A tag as one block shows it: its lane is the depth of its line below the text, from 0. */
export interface LaidTag {
  readonly tag: Tag;
  readonly lane: number;
}

/** A run of text under the same tags. */
export interface Segment extends Span {
  readonly tags: readonly LaidTag[];
}

/** Gives each tag the highest lane that is free where it begins: tags that overlap never share one. */
export function layLanes(tags: readonly Tag[]): LaidTag[] {
  const ends: number[] = [];
  return tags.map((tag) => {
    const free = ends.findIndex((end) => end <= tag.start);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = tag.end;
    return { tag, lane };
  });
}

/** Cuts a block at the edges of its tags. The segments cover the block without gaps; tags are in reading order. */
export function cutSegments(block: Span, tags: readonly Tag[]): Segment[] {
  const laid = layLanes(tags);
  const cuts = new Set([block.start, block.end]);
  for (const { start, end } of tags) {
    if (start > block.start && start < block.end) cuts.add(start);
    if (end > block.start && end < block.end) cuts.add(end);
  }
  const edges = [...cuts].sort((a, b) => a - b);
  const segments: Segment[] = [];
  let open: LaidTag[] = [];
  let waiting = 0;
  for (let index = 0; index + 1 < edges.length; index += 1) {
    const [start = 0, end = 0] = [edges[index], edges[index + 1]];
    open = open.filter(({ tag }) => tag.end > start);
    for (let next = laid[waiting]; next && next.tag.start <= start; next = laid[waiting]) {
      if (next.tag.end > start) open.push(next);
      waiting += 1;
    }
    segments.push({ start, end, tags: [...open] });
  }
  return segments;
}
