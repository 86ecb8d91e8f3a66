import { type DayBounds, edtfBounds, isEdtf } from '../../shared/domain/dates/edtf.ts';
import { type Article, compareStrings, STATUSES } from '../../shared/domain/model.ts';
import type { ArticleSort, Shelf } from '../state/shelf.ts';
import { fold } from '../ui/rank.ts';

type Articles = ReadonlyMap<string, Article>;
/** Number of tags by article. */
type Counts = ReadonlyMap<string, number>;
type Compare = (a: Article, b: Article) => number;

const byArrival: Compare = (a, b) => compareStrings(a.importedAt, b.importedAt) || compareStrings(a.id, b.id);

/** In the order in which they came; the same on every start and after every undo. */
export const inOrder = (articles: Articles): Article[] => [...articles.values()].sort(byArrival);

/** The articles as the list shows them: those that pass the filter, in the chosen order. */
export const shownArticles = (articles: Articles, counts: Counts, shelf: Shelf): Article[] =>
  sorted(articles, counts, shelf).filter(passes(counts, shelf));

/**
 * The article that stands next in the list as it is shown. An open article that the filter hides keeps its place in
 * the order, so that reading goes on from there. Null at the end of the list; without an open article, its first.
 */
export function neighbourArticle(
  articles: Articles,
  counts: Counts,
  shelf: Shelf,
  open: string | null,
  direction: 1 | -1,
): Article | null {
  const all = sorted(articles, counts, shelf);
  const at = all.findIndex(({ id }) => id === open);
  const ahead = at < 0 ? all : direction === 1 ? all.slice(at + 1) : all.slice(0, at).reverse();
  return ahead.find(passes(counts, shelf)) ?? null;
}

/** Whether the list is to be drawn anew when the number of tags of an article changes. */
export const needsCounts = ({ sort, tags }: Shelf): boolean => sort === 'tags' || tags !== 'any';

export const isFiltered = ({ find, statuses, tags, from, to, code }: Shelf): boolean =>
  find.trim() !== '' || statuses.length > 0 || tags !== 'any' || isEdtf(from) || isEdtf(to) || code !== null;

const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

function sorted(articles: Articles, counts: Counts, { sort, descending }: Shelf): Article[] {
  const all = inOrder(articles);
  const turn = descending ? -1 : 1;
  if (sort === 'arrival') return descending ? all.reverse() : all;
  // What has no date or no source stands last, whichever way the rest is turned.
  const unknown = (article: Article) =>
    sort === 'published' ? !firstDay(article) : sort === 'source' ? !article.source.trim() : false;
  const compare = comparing(sort, counts);
  return all.sort((a, b) => Number(unknown(a)) - Number(unknown(b)) || turn * compare(a, b) || byArrival(a, b));
}

function comparing(sort: Exclude<ArticleSort, 'arrival'>, counts: Counts): Compare {
  switch (sort) {
    case 'title':
      return (a, b) => collator.compare(a.title, b.title);
    case 'source':
      return (a, b) => collator.compare(a.source, b.source);
    case 'published':
      return (a, b) => compareStrings(firstDay(a), firstDay(b)) || compareStrings(lastDay(a), lastDay(b));
    case 'status':
      return (a, b) => STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status);
    case 'tags':
      return (a, b) => (counts.get(a.id) ?? 0) - (counts.get(b.id) ?? 0);
  }
}

function passes(counts: Counts, shelf: Shelf): (article: Article) => boolean {
  const words = fold(shelf.find).split(/\s+/u).filter(Boolean);
  const from = boundsOf(shelf.from).first;
  const to = boundsOf(shelf.to).last;
  const { statuses, tags, code, tagged } = shelf;
  return (article) => {
    if (statuses.length > 0 && !statuses.includes(article.status)) return false;
    if (tags !== 'any' && (tags === 'with') !== (counts.get(article.id) ?? 0) > 0) return false;
    if (code !== null && tagged && !tagged.has(article.id)) return false;
    if ((from || to) && !isWithin(article, from, to)) return false;
    if (words.length === 0) return true;
    const text = searchText(article);
    return words.every((word) => text.includes(word));
  };
}

/** Whether the article can have been published between these days; one without a date is not counted in. */
function isWithin({ publishedOn }: Article, from: string | null, to: string | null): boolean {
  const { first, last } = boundsOf(publishedOn);
  if (first === null && last === null) return false;
  return (from === null || last === null || last >= from) && (to === null || first === null || first <= to);
}

const firstDay = ({ publishedOn }: Article): string => boundsOf(publishedOn).first ?? boundsOf(publishedOn).last ?? '';
const lastDay = ({ publishedOn }: Article): string => boundsOf(publishedOn).last ?? '';

/** Dates are read once: a list is sorted over and over, and the same days come again. */
const bounds = new Map<string, DayBounds>();
/** More distinct dates than any project has; a cache that only grew would be a leak. */
const MOST_DATES = 20_000;

function boundsOf(date: string): DayBounds {
  const known = bounds.get(date);
  if (known) return known;
  if (bounds.size >= MOST_DATES) bounds.clear();
  const read = edtfBounds(date.trim());
  bounds.set(date, read);
  return read;
}

const searchTexts = new WeakMap<Article, string>();

function searchText(article: Article): string {
  const known = searchTexts.get(article);
  if (known !== undefined) return known;
  const text = fold([article.title, article.source, article.author].join('\n'));
  searchTexts.set(article, text);
  return text;
}
