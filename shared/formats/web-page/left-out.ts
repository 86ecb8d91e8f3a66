import type { LeftOut } from '../found.ts';

/** Paragraphs shorter than this are entries of menus, labels and the like. UTF-16 code units. */
const SHORTEST = 60;

/** What of the page's text is not in the article's, by lines, with the offset in the article where it would stand. */
export function leftOutOf(page: string, article: string): LeftOut[] {
  const starts = new Map<string, number[]>();
  let offset = 0;
  for (const line of article.split('\n')) {
    const key = keyOf(line);
    const ends = starts.get(key) ?? [];
    // What follows a line would stand before the paragraph after it.
    let next = offset + line.length;
    while (article[next] === '\n') next += 1;
    ends.push(next);
    starts.set(key, ends);
    offset += line.length + 1;
  }
  for (const ends of starts.values()) ends.reverse();
  const left: LeftOut[] = [];
  let at = 0;
  for (const line of page.split('\n')) {
    if (line.trim() === '') continue;
    const inside = starts.get(keyOf(line))?.pop();
    if (inside !== undefined) at = inside;
    else if (line.length >= SHORTEST) left.push({ at, text: line.trim() });
  }
  return left;
}

const keyOf = (line: string): string => line.replace(/\s+/gu, ' ').trim();
