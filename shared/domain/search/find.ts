import type { Span } from '../model.ts';
import { graphemeEnd, graphemeStart } from '../text/span.ts';
import { type Folded, foldText } from './fold.ts';
import type { Query, SearchOptions } from './query.ts';
import { isWholeWord } from './words.ts';

/** A text that is searched again and again: what has been folded for it once is kept. */
export interface Searchable {
  readonly text: string;
  /** By the options of folding. */
  readonly folded: Map<string, Folded>;
}

export const searchable = (text: string): Searchable => ({ text, folded: new Map() });

/**
 * Every hit of a query in a text, in reading order: whole graphemes, not empty, none overlapping another. Of hits that
 * overlap the first counts, and of those that begin together the longest. A text that lacks one of the words has none.
 * `onStep` is called between the steps of a regular expression, of which each can take long.
 */
export function findHits(source: Searchable, query: Query, options: SearchOptions, onStep = () => {}): Span[] {
  const { text } = source;
  if (query.kind === 'regex') return regexHits(text, query.expression, options, onStep);
  const folded = foldedOf(source, options);
  const all: Span[] = [];
  for (const term of query.terms) {
    const hits = termHits(text, folded, term, options);
    if (hits.length === 0) return [];
    all.push(...hits);
  }
  return query.terms.length === 1 ? all : withoutOverlaps(all);
}

function foldedOf({ text, folded }: Searchable, options: SearchOptions): Folded {
  const key = `${options.matchCase} ${options.exactAccents}`;
  const known = folded.get(key);
  if (known) return known;
  const made = foldText(text, options);
  // One at a time: a change of the options is rarer than a keystroke, and a text may be long.
  folded.clear();
  folded.set(key, made);
  return made;
}

function termHits(text: string, folded: Folded, term: string, { wholeWord }: SearchOptions): Span[] {
  const hits: Span[] = [];
  const next = finder(folded.text, term);
  for (let found = next(0); found; ) {
    const span = folded.toOriginal(found.start, found.end);
    const fits =
      span !== null &&
      graphemeStart(text, span.start) === span.start &&
      span.start >= (hits.at(-1)?.end ?? 0) &&
      graphemeEnd(text, span.end) === span.end &&
      (!wholeWord || isWholeWord(text, span));
    if (fits) hits.push(span);
    found = next(fits ? found.end : found.start + 1);
  }
  return hits;
}

type Next = (from: number) => Span | null;

/** Looks for a folded term; the blanks of a phrase stand for any blanks, such as the end of a line. */
function finder(text: string, term: string): Next {
  const parts = term.split(/\s+/u);
  if (parts.length === 1) {
    return (from) => {
      const start = text.indexOf(term, from);
      return start < 0 ? null : { start, end: start + term.length };
    };
  }
  const expression = new RegExp(parts.map((part) => part.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&')).join('\\s+'), 'gu');
  return (from) => {
    expression.lastIndex = from;
    const match = expression.exec(text);
    return match && { start: match.index, end: match.index + match[0].length };
  };
}

function regexHits(text: string, expression: RegExp, { wholeWord }: SearchOptions, onStep: () => void): Span[] {
  const hits: Span[] = [];
  expression.lastIndex = 0;
  for (let match = expression.exec(text); match; match = expression.exec(text)) {
    onStep();
    if (match[0] === '') {
      expression.lastIndex += (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1;
      continue;
    }
    const span = { start: graphemeStart(text, match.index), end: graphemeEnd(text, match.index + match[0].length) };
    if (span.start < (hits.at(-1)?.end ?? 0) || (wholeWord && !isWholeWord(text, span))) continue;
    hits.push(span);
  }
  return hits;
}

function withoutOverlaps(spans: Span[]): Span[] {
  const kept: Span[] = [];
  let end = 0;
  for (const span of spans.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.start < end) continue;
    kept.push(span);
    end = span.end;
  }
  return kept;
}
