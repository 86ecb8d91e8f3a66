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
  tags.filter((tag) => tag.id !== meant.id && saysTheSame(tag, meant) && overlap(tag, meant) >= NEARLY[tag.kind]);

/** Part of the longer span that both cover, from 0 to 1. */
export function overlap(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / Math.max(a.end - a.start, b.end - b.start);
}

/** The same code; for a position also the same stance and holders, in whatever order. */
function saysTheSame(tag: Tag, meant: Meant): boolean {
  if (tag.kind === 'actor') return meant.kind === 'actor' && tag.actor === meant.actor;
  if (tag.kind === 'date') return meant.kind === 'date' && tag.date === meant.date;
  if (meant.kind !== 'position' || tag.position !== meant.position || tag.stance !== meant.stance) return false;
  return sameIds(tag.holders, meant.holders);
}

function sameIds(a: readonly string[], b: readonly string[]): boolean {
  const [first, second] = [new Set(a), new Set(b)];
  return first.size === second.size && [...first].every((id) => second.has(id));
}

/** Whether two tags of one coder cannot be told apart: the same passage, and the same said of it down to the note. */
export function isTwin(a: Tag, b: Tag): boolean {
  if (a.id === b.id || a.documentId !== b.documentId || a.coder !== b.coder || a.note !== b.note) return false;
  if (a.start !== b.start || a.end !== b.end || !saysTheSame(a, b)) return false;
  if (a.kind !== 'position' || b.kind !== 'position') return true;
  return a.saidOn === b.saidOn && sameIds(a.addressees, b.addressees);
}
