/** How many typing errors a word may have and still be understood: in a short word every letter counts. */
export const errorsAllowed = (word: string): number => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2);

/**
 * The letters of a word as bits, so that most words are passed over without being compared: each typing error can
 * bring in one letter that is not there, no more.
 */
export function lettersOf(word: string): number {
  let bits = 0;
  for (let index = 0; index < word.length; index += 1) bits |= 1 << (word.charCodeAt(index) & 31);
  return bits;
}

/** How many letters of the one are missing in the other; letters that share a bit pass for the same. */
export function missingLetters(of: number, inOther: number): number {
  let bits = of & ~inOther;
  let count = 0;
  for (; bits !== 0; bits &= bits - 1) count += 1;
  return count;
}

/** Three rows of the table of distances, used again by every comparison: there are thousands of them at each key. */
const LONGEST = 64;
let above = new Uint16Array(LONGEST + 2);
let last = new Uint16Array(LONGEST + 2);
let row = new Uint16Array(LONGEST + 2);
const FAR = 1000;

/**
 * The fewest typing errors (a letter too many, too few, another one, or two neighbours exchanged) that lie between
 * what was typed and a word or its beginning, since a word that is being typed is seldom whole. Infinity beyond `most`,
 * and for what is longer than any word.
 */
export function typingErrors(typed: string, word: string, most: number): number {
  const width = Math.min(word.length, typed.length + most);
  if (typed.length - width > most || typed.length > LONGEST - most) return Number.POSITIVE_INFINITY;
  for (let j = 0; j <= width; j += 1) last[j] = j;
  let fewest = FAR;
  for (let i = 1; i <= typed.length; i += 1) {
    // Farther from the diagonal than `most` no cell can matter.
    const from = Math.max(1, i - most);
    const to = Math.min(width, i + most);
    row[from - 1] = from === 1 ? i : FAR;
    fewest = row[from - 1] ?? FAR;
    for (let j = from; j <= to; j += 1) fewest = Math.min(fewest, fill(i, j, typed, word));
    if (to < width) row[to + 1] = FAR;
    if (fewest > most) return Number.POSITIVE_INFINITY;
    [above, last, row] = [last, row, above];
  }
  return fewest;
}

/** One cell of the table: the cheapest way to make the first `i` letters typed of the first `j` letters of the word. */
function fill(i: number, j: number, typed: string, word: string): number {
  const [letter, own] = [typed.charCodeAt(i - 1), word.charCodeAt(j - 1)];
  let cost = Math.min((row[j - 1] ?? FAR) + 1, (last[j] ?? FAR) + 1, (last[j - 1] ?? FAR) + (letter === own ? 0 : 1));
  if (i > 1 && j > 1 && letter === word.charCodeAt(j - 2) && typed.charCodeAt(i - 2) === own) {
    cost = Math.min(cost, (above[j - 2] ?? FAR) + 1);
  }
  row[j] = cost;
  return cost;
}
