import type { Anchor, Span } from '../model.ts';
import { similarity } from './approximate.ts';

/** How much each likeness says that a passage is the one that was tagged. They add up to 1. */
const WEIGHTS = {
  /** What the passage says is what the analyst quoted: it decides more than all else taken together but one. */
  quote: 0.5,
  /** Before and after count the same; together they tell two mentions of a name apart. */
  prefix: 0.2,
  suffix: 0.2,
  /** The place breaks ties only: a paragraph added above moves everything and proves nothing. */
  position: 0.1,
} as const;

/** From 0 to 1: how much speaks for a span being the passage that was tagged. */
export function scoreAt(text: string, anchor: Anchor, span: Span, quoteLikeness: number): number {
  const { before, after } = contextOf(text, anchor, span);
  return (
    WEIGHTS.quote * quoteLikeness +
    WEIGHTS.prefix * similarity(anchor.prefix, before) +
    WEIGHTS.suffix * similarity(anchor.suffix, after) +
    WEIGHTS.position * (1 - Math.min(1, Math.abs(span.start - anchor.start) / Math.max(1, text.length)))
  );
}

/** From 0 to 1: how much the text around a span is what stood around the passage. */
export function contextLikeness(text: string, anchor: Anchor, span: Span): number {
  const { before, after } = contextOf(text, anchor, span);
  const length = anchor.prefix.length + anchor.suffix.length;
  // The quote was the whole text: there was no company to keep.
  if (length === 0) return 1;
  const alike = similarity(anchor.prefix, before) * anchor.prefix.length;
  return (alike + similarity(anchor.suffix, after) * anchor.suffix.length) / length;
}

/** What stands now where the anchor's context stood: as much of it as was kept. */
const contextOf = (text: string, { prefix, suffix }: Anchor, { start, end }: Span) => ({
  before: text.slice(Math.max(0, start - prefix.length), start),
  after: text.slice(end, end + suffix.length),
});
