/** '12,345', as people read it. */
export const grouped = (number: number): string => number.toLocaleString('en');

/** A number of things in words: '1 tag', '37 tags'; the plural is given where it is not the word with an s. */
export const counted = (number: number, one: string, many = `${one}s`): string =>
  `${grouped(number)} ${number === 1 ? one : many}`;
