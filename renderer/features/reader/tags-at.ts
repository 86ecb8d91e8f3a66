import type { Span, Tag } from '../../../shared/domain/model.ts';

/**
 * The tags that hold an offset (a caret stands between two characters: a tag holds it from before its first to after
 * its last), the shortest first: that is the one that is most likely meant.
 */
export const tagsAt = (tags: readonly Tag[], offset: number): Tag[] =>
  tags.filter(({ start, end }) => start <= offset && offset <= end).sort((a, b) => a.end - a.start - (b.end - b.start));

/** The tag that a step forward or backward from the caret comes to; it goes round at the ends. */
export function neighbourTag(tags: readonly Tag[], from: Span | string | null, step: 1 | -1): Tag | null {
  if (tags.length === 0) return null;
  if (typeof from === 'string') {
    const index = tags.findIndex(({ id }) => id === from);
    if (index >= 0) return tags[(index + step + tags.length) % tags.length] ?? null;
  }
  const offset = from && typeof from === 'object' ? from.start : 0;
  const next = step === 1 ? tags.find(({ start }) => start >= offset) : tags.findLast(({ start }) => start < offset);
  return next ?? tags.at(step === 1 ? 0 : -1) ?? null;
}
