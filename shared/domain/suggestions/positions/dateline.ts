import type { Item, Sentence } from './items.ts';

/** Items within which a dateline ends. */
const LONGEST = 14;

/** The sentence after “ODESA, July 18 (Own Wire) - ”, which is no part of what is said. */
export function withoutDateline(text: string, items: readonly Item[], sentence: Sentence): Sentence {
  const { from, to } = sentence;
  for (let at = from + 1; at < to - 1 && at < from + LONGEST; at += 1) {
    const [before, dash] = [items[at - 1], items[at]];
    if (!before || !dash || !/^[-–—]$/u.test(dash.word) || before.end === dash.start) continue;
    const place = text.slice(items[from]?.start ?? 0, before.end);
    const isPlace = before.word === ')' || before.kind === 'date' || place === place.toUpperCase();
    return isPlace ? { ...sentence, from: at + 1 } : sentence;
  }
  return sentence;
}
