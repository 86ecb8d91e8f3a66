export interface Findable {
  readonly label: string;
  readonly also?: readonly string[];
}

/** Without accents and case: what the analyst types need not be what the source wrote. */
export const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase('en');

/**
 * The options that hold every word of the query, in any order, the likeliest first: those that begin with the query,
 * then those with a word that begins with it, then the rest; equals stay in their order.
 */
export function rankBy<T extends Findable>(options: readonly T[], query: string): T[] {
  const asked = fold(query).trim();
  if (!asked) return [...options];
  const words = asked.split(/\s+/u);
  const scored = options.flatMap((option) => {
    const texts = [option.label, ...(option.also ?? [])].map(fold);
    const score = Math.min(...texts.map((text) => scoreOf(text, asked, words)));
    return Number.isFinite(score) ? [{ option, score }] : [];
  });
  return scored.sort((a, b) => a.score - b.score).map(({ option }) => option);
}

function scoreOf(text: string, asked: string, words: readonly string[]): number {
  if (text === asked) return 0;
  if (text.startsWith(asked)) return 1;
  if (!words.every((word) => text.includes(word))) return Number.POSITIVE_INFINITY;
  return text.split(/[\s-]+/u).some((part) => part.startsWith(words[0] ?? '')) ? 2 : 3;
}
