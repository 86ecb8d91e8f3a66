import type { Span } from '../model.ts';
import { foldForLikeness, forEachShingle, forEachWord, SHINGLE } from './shingles.ts';

/**
 * The passages of a text whose words stand in no run of four that the other text has too: what is only here. UTF-16 code
 * units, in reading order. Case, accents, punctuation and white space make no difference.
 */
export function onlyIn(text: string, other: string): Span[] {
  const known = new Set<number>();
  forEachShingle(foldForLikeness(other).text, (hash) => known.add(hash));
  const folded = foldForLikeness(text);
  const shared = new Set<number>();
  forEachShingle(folded.text, (hash, last) => {
    if (known.has(hash)) for (let back = 0; back < SHINGLE; back += 1) shared.add(last - back);
  });
  const found: Span[] = [];
  let [word, isRun] = [0, false];
  forEachWord(folded.text, (_, start, end) => {
    const span = shared.has(word) ? null : folded.toOriginal(start, end);
    const before = found.at(-1);
    if (span && isRun && before) found[found.length - 1] = { start: before.start, end: span.end };
    else if (span) found.push(span);
    isRun = span !== null;
    word += 1;
  });
  return found;
}
