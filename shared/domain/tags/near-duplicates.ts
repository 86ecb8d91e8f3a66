import type { ActorTag, DateTag, PositionTag, Span, Tag, TagKind } from '../model.ts';

/** A tag that is there or would be: its passage and what it says. */
export type Meant = Span &
  (
    | Pick<ActorTag, 'kind' | 'actor'>
    | Pick<DateTag, 'kind' | 'date'>
    | Pick<PositionTag, 'kind' | 'position' | 'stance' | 'holders'>
  ) & { readonly id?: string };

/**
 * How much of the longer of two passages the other one covers where they are nearly the same. A name is short: "NATO"
 * and "NATO’s", "Ryabkov" and "Sergei Ryabkov" are one mention, and a half tells them from neighbours. A statement is
 * long: two that share half a sentence are two, but one with or without its last word is one.
 */
const NEARLY: Record<TagKind, number> = { actor: 0.5, date: 0.5, position: 0.8 };

/** Tags of the article that say the same as the one meant on nearly the same passage, in their order; not itself. */
export const nearDuplicates = (tags: readonly Tag[], meant: Meant): Tag[] =>
  tags.filter((tag) => tag.id !== meant.id && overlap(tag, meant) >= NEARLY[tag.kind] && gist(tag) === gist(meant));

/** Part of the longer span that both cover, from 0 to 1. */
export function overlap(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / Math.max(a.end - a.start, b.end - b.start);
}

/** What is said at heart: the code or the date; of a position also the stance and the holders, in whatever order. */
function gist(meant: Meant): string {
  if (meant.kind === 'actor') return JSON.stringify([meant.kind, meant.actor]);
  if (meant.kind === 'date') return JSON.stringify([meant.kind, meant.date]);
  return JSON.stringify([meant.kind, meant.position, meant.stance, unordered(meant.holders)]);
}

const unordered = (ids: readonly string[]): string[] => [...new Set(ids)].toSorted();

/** What a tag says, where and by whom, but for its note: two tags say the same if these are equal. */
export function sayingOf(tag: Tag): string {
  const more = tag.kind === 'position' ? [unordered(tag.addressees), tag.saidOn] : [];
  return JSON.stringify([tag.documentId, tag.start, tag.end, tag.coder, gist(tag), ...more]);
}

/** Whether two tags cannot be told apart: they say the same, down to the note. */
export const isTwin = (a: Tag, b: Tag): boolean => a.id !== b.id && a.note === b.note && sayingOf(a) === sayingOf(b);
