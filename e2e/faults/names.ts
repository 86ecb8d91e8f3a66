/** More than any article has. */
const MOST = 1000;
const LETTERS = 6;

/** An article of so many names, each one word. No two articles have one in common. */
export const articleOf = (article: number, names: number): string =>
  Array.from({ length: names }, (_, at) => `${nameOf(article, at)} met`).join(' ');

/** The n-th name of an article, from 0. */
export function nameOf(article: number, at: number): string {
  let rest = article * MOST + at;
  let name = '';
  for (let letter = 0; letter < LETTERS; letter += 1) {
    name = String.fromCharCode(97 + (rest % 26)) + name;
    rest = Math.floor(rest / 26);
  }
  return `Q${name}`;
}
