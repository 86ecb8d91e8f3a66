/** The word that was probably meant; null where none is near. */
export function nearest(word: string, words: readonly string[]): string | null {
  const most = Math.max(1, Math.floor(word.length / 3));
  const ranked = words
    .map((candidate) => ({ candidate, away: edits(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ candidate, away }) => away <= most || (word.length > 2 && candidate.startsWith(word)))
    .sort((a, b) => a.away - b.away);
  return ranked[0]?.candidate ?? null;
}

/** ' Did you mean “export”?', or ''. */
export function hint(word: string, words: readonly string[]): string {
  const near = nearest(word, words);
  return near === null ? '' : ` Did you mean “${near}”?`;
}

/** How many letters have to be put in, left out, exchanged or swapped with their neighbour. */
function edits(a: string, b: string): number {
  const [from, to] = [[...a].slice(0, 64), [...b]];
  let [before, row] = [[] as number[], to.map((_, index) => index).concat(to.length)];
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const same = from[i - 1] === to[j - 1];
      const costs = [(row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1)];
      if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1])
        costs.push((before[j - 2] ?? 0) + 1);
      next.push(Math.min(...costs));
    }
    [before, row] = [row, next];
  }
  return row[to.length] ?? 0;
}
