import type { Piece } from './layout.ts';

/** One page: what stands on it, and its height. */
export interface Page {
  readonly height: number;
  readonly pieces: readonly Piece[];
}

/** Part of a page's height, at its top and its foot, in which running heads stand. */
const MARGIN = 0.09;
/** Pages on which the same words stand there, before they are taken for a running head; or half of them. */
const REPEATED = 3;

/**
 * The pages without what stands at the top or foot of several of them: the name of the paper, the date, page numbers.
 * Numbers may differ from page to page.
 */
export function withoutRunningHeads(pages: readonly Page[]): Page[] {
  const counts = new Map<string, number>();
  for (const page of pages) {
    for (const key of new Set(page.pieces.flatMap((piece) => keyOf(piece, page) ?? []))) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const enough = Math.min(REPEATED, Math.max(2, Math.ceil(pages.length / 2)));
  return pages.map((page) => ({
    ...page,
    pieces: page.pieces.filter((piece) => {
      const key = keyOf(piece, page);
      return key === null || ((counts.get(key) ?? 0) < enough && !isPageNumber(piece.text));
    }),
  }));
}

/** The same for what stands in the same margin with the same words, whatever the numbers in them. */
function keyOf({ text, y }: Piece, { height }: Page): string | null {
  const place = y > height * (1 - MARGIN) ? 'top' : y < height * MARGIN ? 'foot' : null;
  const words = text.replace(/\d+/gu, '#').replace(/\s+/gu, ' ').trim();
  return place && words ? `${place} ${words}` : null;
}

const isPageNumber = (text: string): boolean =>
  /^\W*(?:page|p\.|seite|s\.|стр\.|с\.)?\s*\d{1,4}(?:\s*(?:\/|of|von|из)\s*\d{1,4})?\W*$/iu.test(text.trim());
