import type { Span, Tag } from '../model.ts';

/** A tag as one block shows it: its lane is the depth of its line below the text, from 0. */
export interface LaidTag {
  readonly tag: Tag;
  readonly lane: number;
}

/** A run of text under the same tags. */
export interface Segment extends Span {
  /** In reading order; of more than `MOST` those that lie nearest to the text. */
  readonly tags: readonly LaidTag[];
}

/** Gives each tag the highest lane that is free where it begins: tags that overlap never share one. */
export function layLanes(tags: readonly Tag[]): LaidTag[] {
  const free = new Heap<number>((lane) => lane);
  const taken = new Heap<{ readonly end: number; readonly lane: number }>(({ end }) => end);
  let lanes = 0;
  return tags.map((tag) => {
    for (let ended = taken.least; ended && ended.end <= tag.start; ended = taken.least) {
      free.add(ended.lane);
      taken.dropLeast();
    }
    const lane = free.least ?? lanes;
    if (lane === lanes) lanes += 1;
    else free.dropLeast();
    taken.add({ end: tag.end, lane });
    return { tag, lane };
  });
}

/** Tags that a segment names at most: a thousand that lie on one another are not told apart by a list of all of them. */
export const MOST = 100;

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
    segments.push({ start, end, tags: open.length <= MOST ? [...open] : nearest(open) });
  }
  return segments;
}

function nearest(open: readonly LaidTag[]): LaidTag[] {
  const deepest = open.map(({ lane }) => lane).sort((a, b) => a - b)[MOST - 1] ?? 0;
  return open.filter(({ lane }) => lane <= deepest);
}

/** A heap: the least of its items is at hand. */
class Heap<T> {
  readonly #items: T[] = [];
  readonly #weigh: (item: T) => number;

  constructor(weigh: (item: T) => number) {
    this.#weigh = weigh;
  }

  get least(): T | undefined {
    return this.#items[0];
  }

  add(item: T): void {
    const items = this.#items;
    let at = items.push(item) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (this.#weight(parent) <= this.#weigh(item)) break;
      items[at] = items[parent] as T;
      at = parent;
    }
    items[at] = item;
  }

  dropLeast(): void {
    const items = this.#items;
    const item = items.pop();
    if (item === undefined || items.length === 0) return;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= items.length) break;
      if (child + 1 < items.length && this.#weight(child + 1) < this.#weight(child)) child += 1;
      if (this.#weigh(item) <= this.#weight(child)) break;
      items[at] = items[child] as T;
      at = child;
    }
    items[at] = item;
  }

  #weight(index: number): number {
    return this.#weigh(this.#items[index] as T);
  }
}
