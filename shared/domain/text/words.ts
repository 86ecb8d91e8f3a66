/**
 * Words and sentences of a text, as passages are made of them. Offsets are UTF-16 code units; `language` is a BCP 47 tag,
 * '' where it is not known. Every function is quick in a text of any length, and none gives a border inside a grapheme.
 */
import type { Span } from '../model.ts';
import { type Unit, unitsOf } from './units.ts';

export type { Unit } from './units.ts';

/** The end of a passage that moves; the other one stays. */
export type Edge = 'start' | 'end';

/** The word or sentence at a caret: the one that holds it or ends there, else the next one, else the one before. */
export function unitAt(text: string, offset: number, unit: Unit, language = ''): Span | null {
  const units = unitsOf(text, unit, language);
  let before: Span | null = null;
  for (const span of units.backward(offset)) {
    if (span.start > offset) continue;
    before = span;
    break;
  }
  if (before && offset <= before.end) return before;
  for (const span of units.forward(offset)) if (span.start > offset) return span;
  return before;
}

export const wordAt = (text: string, offset: number, language = ''): Span | null =>
  unitAt(text, offset, 'word', language);

export const sentenceAt = (text: string, offset: number, language = ''): Span | null =>
  unitAt(text, offset, 'sentence', language);

/** The passage with each edge that falls inside a word moved outward to include it whole. */
export function snapToWords(text: string, { start, end }: Span, language = ''): Span {
  const units = unitsOf(text, 'word', language);
  const around = (offset: number): Span => {
    for (const span of units.backward(offset)) {
      if (span.start < offset && offset < span.end) return span;
      if (span.end <= offset) break;
    }
    return { start: offset, end: offset };
  };
  return { start: around(start).start, end: around(end).end };
}

/** The passage with one edge moved out to the next border of a word or sentence; itself where there is none. */
export function grow(text: string, span: Span, edge: Edge, unit: Unit, language = ''): Span {
  const units = unitsOf(text, unit, language);
  if (edge === 'end') {
    for (const { end } of units.forward(span.end)) if (end > span.end) return { ...span, end };
  } else {
    for (const { start } of units.backward(span.start)) if (start < span.start) return { ...span, start };
  }
  return span;
}

/** The passage with one edge moved in to the next border; itself where nothing would be left of it. */
export function shrink(text: string, span: Span, edge: Edge, unit: Unit, language = ''): Span {
  const units = unitsOf(text, unit, language);
  if (edge === 'end') {
    for (const { end } of units.backward(span.end)) {
      if (end <= span.start) break;
      if (end < span.end) return { ...span, end };
    }
  } else {
    for (const { start } of units.forward(span.start)) {
      if (start >= span.end) break;
      if (start > span.start) return { ...span, start };
    }
  }
  return span;
}
