import type { Span, Tag } from '../model.ts';

/** Finds the tags of an article by place, without walking through all of them. Offsets are UTF-16 code units. */
export interface TagIndex {
  /**
   * The tags that hold an offset, the shortest first: that is the one that is most likely meant. An offset is a place
   * between two characters: a tag holds it from before its first to after its last.
   */
  at(offset: number): Tag[];
  /** The tags that share a character with the passage, in reading order. */
  between(start: number, end: number): Tag[];
  /** Place in reading order of the first tag that begins at or after an offset; the number of tags where none does. */
  firstFrom(offset: number): number;
}

/**
 * An interval tree without nodes: the tags as they lie in their list, in reading order, are a balanced search tree
 * whose root is in the middle; beside each stands the furthest end of its subtree. Building takes a few steps a tag,
 * a question as many as there are answers, times the depth of the tree at most.
 */
export function buildIndex(tags: readonly Tag[]): TagIndex {
  const furthest = new Int32Array(tags.length);
  const measure = (low: number, high: number): number => {
    if (low >= high) return -1;
    const middle = (low + high) >> 1;
    const end = Math.max(measure(low, middle), measure(middle + 1, high), tags[middle]?.end ?? -1);
    furthest[middle] = end;
    return end;
  };
  measure(0, tags.length);

  /** Gathers the tags that begin before `before` and end after `after`. */
  const gather = (before: number, after: number): Tag[] => {
    const found: Tag[] = [];
    const walk = (low: number, high: number): void => {
      if (low >= high) return;
      const middle = (low + high) >> 1;
      if ((furthest[middle] ?? -1) <= after) return;
      walk(low, middle);
      const tag = tags[middle] as Tag;
      if (tag.start >= before) return;
      if (tag.end > after) found.push(tag);
      walk(middle + 1, high);
    };
    walk(0, tags.length);
    return found;
  };

  const length = ({ start, end }: Span) => end - start;
  return {
    at: (offset) => gather(offset + 1, offset - 1).sort((a, b) => length(a) - length(b)),
    between: (start, end) => gather(end, start),
    firstFrom: (offset) => {
      let [low, high] = [0, tags.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((tags[middle]?.start ?? 0) < offset) low = middle + 1;
        else high = middle;
      }
      return low;
    },
  };
}

const built = new WeakMap<readonly Tag[], TagIndex>();

/** The index of a list of tags in reading order; made when it is first asked for, and forgotten with the list. */
export function indexOf(tags: readonly Tag[]): TagIndex {
  const known = built.get(tags);
  if (known) return known;
  const index = buildIndex(tags);
  built.set(tags, index);
  return index;
}
