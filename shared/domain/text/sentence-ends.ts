import type { Span } from '../model.ts';

/**
 * Where a sentence does not end, though a full stop and a blank stand there. `Intl.Segmenter` knows the signs and the
 * lower case that may follow; it does not know titles, initials and numbers. A short list is enough for news: an
 * analyst who meets another abbreviation grows the passage once more.
 */

/** A name follows. */
const TITLES =
  /(?:^|[\s\p{P}])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Cmdr|Adm|Sgt|Sen|Rep|Gov|Pres|Hon|Rev|St|vs|Mt|Ft|M|Mme|Sr|Herr)\.$/u;
/** A name goes on: "J. Smith", "George W. Bush"; not the end of "the U.S.". */
const INITIAL = /(?:^|[\s\p{Ps}\p{Pi}])\p{Lu}\.$/u;
/** A number follows: "No. 5", "Jan. 9", "the U.S. 6th Fleet". */
const BEFORE_NUMBER =
  /(?:^|[\s\p{P}])(?:Nos?|Art|Sec|Ch|Vol|Fig|pp?|para|approx|ca|Nr|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|(?:\p{Lu}\.)+\p{Lu})\.$/iu;

/** Characters of the text that are looked at before a border. */
const LOOK = 12;

/** Whether what ends before `end` and what begins at `next` are one sentence. */
function belongTogether(text: string, end: number, next: number): boolean {
  const gap = text.slice(end, next);
  if (gap.indexOf('\n') !== gap.lastIndexOf('\n')) return false;
  const follows = text.slice(next, next + 3);
  if (/^[\p{Pi}\p{Ps}"']?\p{Ll}/u.test(follows)) return true;
  if (gap.includes('\n')) return false;
  const before = text.slice(Math.max(0, end - LOOK), end);
  if (/^\p{Nd}/u.test(follows) && BEFORE_NUMBER.test(before)) return true;
  return /^\p{Lu}/u.test(follows) && (TITLES.test(before) || INITIAL.test(before));
}

/** Sentences as they were cut, without the cuts that are none. */
export function joinSentences(text: string, cut: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of cut) {
    const last = joined.at(-1);
    if (last && belongTogether(text, last.end, span.start)) joined[joined.length - 1] = { ...last, end: span.end };
    else joined.push(span);
  }
  return joined;
}

/** Whether a sentence ends just before `next`, which stands after its blanks. */
export function isSentenceEnd(text: string, next: number): boolean {
  const before = text.slice(Math.max(0, next - 2 * LOOK), next).trimEnd();
  const end = next - (text.slice(Math.max(0, next - 2 * LOOK), next).length - before.length);
  if (!/[.!?…。！？؟۔।]["'\p{Pf}\p{Pe}]*$/u.test(before)) return false;
  return !/^[\p{Ll}\p{Nd}]/u.test(text.slice(next, next + 2)) && !belongTogether(text, end, next);
}
