import type { Span } from '../model.ts';
import { graphemeEnd, graphemeStart } from '../text/span.ts';
import { foldText } from './fold.ts';
import { PLAIN_SEARCH } from './query.ts';

/** A passage between what stands before and after it, each in one line. */
export interface Concordance {
  readonly left: string;
  readonly hit: string;
  readonly right: string;
}

/** How much is shown on either side; code units, give or take a grapheme. */
const REACH = 110;
/** Longest passage that is handed on whole. */
export const LONGEST_HIT = 600;

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ');

/** The passage is given as it is written, cut after `LONGEST_HIT`; what stands around it has its blanks made single. */
export function concordanceOf(text: string, { start, end }: Span): Concordance {
  const from = start <= REACH ? 0 : Math.min(start, graphemeEnd(text, start - REACH));
  const to = end + REACH >= text.length ? text.length : Math.max(end, graphemeStart(text, end + REACH));
  const shownEnd = end - start <= LONGEST_HIT ? end : graphemeStart(text, start + LONGEST_HIT);
  return {
    left: oneLine(text.slice(from, start)),
    hit: text.slice(start, shownEnd),
    right: oneLine(text.slice(end, to)),
  };
}

/** What lines are sorted by. */
const foldKey = (text: string): string =>
  foldText(text, PLAIN_SEARCH)
    .text.replace(/[^\p{L}\p{N}\s]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();

/** By the word nearest to the hit first, then the one before it, and so outward. */
export const leftKey = ({ left }: Concordance): string => foldKey(left).split(' ').reverse().join(' ');
export const hitKey = ({ hit }: Concordance): string => foldKey(hit);
export const rightKey = ({ right }: Concordance): string => foldKey(right);
