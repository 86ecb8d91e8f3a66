import { edtfBounds } from '../../../shared/domain/dates/edtf.ts';
import { type Article, compareStrings } from '../../../shared/domain/model.ts';
import { hitKey, leftKey, rightKey } from '../../../shared/domain/search/concordance.ts';
import type { Line, Sort, SortBy } from '../../state/search.ts';

/** What lines are compared by is worked out once. */
const known: Record<'left' | 'hit' | 'right', WeakMap<Line, string>> = {
  left: new WeakMap(),
  hit: new WeakMap(),
  right: new WeakMap(),
};
const TEXT_KEYS = { left: leftKey, hit: hitKey, right: rightKey } as const;

/** Lines in the order that is asked for; equals stand by article and place. Articles without a date come last. */
export function sortLines(
  lines: readonly Line[],
  { by, descending }: Sort,
  articles: ReadonlyMap<string, Article>,
): Line[] {
  const places = placesOf(articles);
  const keyOf = keyFor(by, articles);
  const inPlace = (a: Line, b: Line) =>
    (places.get(a.documentId) ?? 0) - (places.get(b.documentId) ?? 0) || a.start - b.start || a.end - b.end;
  const sign = descending ? -1 : 1;
  return lines.toSorted(
    (a, b) => sign * compareStrings(keyOf(a), keyOf(b)) || inPlace(a, b) || compareStrings(a.key, b.key),
  );
}

function keyFor(by: SortBy, articles: ReadonlyMap<string, Article>): (line: Line) => string {
  if (by === 'left' || by === 'hit' || by === 'right') {
    return (line) => {
      const seen = known[by].get(line);
      if (seen !== undefined) return seen;
      const key = TEXT_KEYS[by](line);
      known[by].set(line, key);
      return key;
    };
  }
  const keys = new Map<string, string>();
  for (const { id, title, publishedOn } of articles.values()) {
    const { first, last } = edtfBounds(publishedOn);
    keys.set(id, by === 'article' ? title.toLocaleLowerCase('en') : (first ?? last ?? '9999-99'));
  }
  return ({ documentId }) => keys.get(documentId) ?? '';
}

const placesOf = (articles: ReadonlyMap<string, Article>): Map<string, number> => {
  const sorted = [...articles.values()].sort(
    (a, b) => compareStrings(a.importedAt, b.importedAt) || compareStrings(a.id, b.id),
  );
  return new Map(sorted.map(({ id }, index) => [id, index]));
};
