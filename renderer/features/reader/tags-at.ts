import type { Span, Tag } from '../../../shared/domain/model.ts';
import { indexOf } from '../../../shared/domain/tags/interval-index.ts';

/** The tags, given in reading order, that hold an offset; the shortest first. See `TagIndex.at`. */
export const tagsAt = (tags: readonly Tag[], offset: number): Tag[] => indexOf(tags).at(offset);

/** The tag that a step forward or backward from the caret comes to; it goes round at the ends. */
export function neighbourTag(tags: readonly Tag[], from: Span | string | null, step: 1 | -1): Tag | null {
  if (tags.length === 0) return null;
  if (typeof from === 'string') {
    const index = tags.findIndex(({ id }) => id === from);
    if (index >= 0) return tags[(index + step + tags.length) % tags.length] ?? null;
  }
  const offset = from && typeof from === 'object' ? from.start : 0;
  const next = indexOf(tags).firstFrom(offset);
  return tags[step === 1 ? next : next - 1] ?? tags.at(step === 1 ? 0 : -1) ?? null;
}
