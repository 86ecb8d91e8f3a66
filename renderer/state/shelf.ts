import type { Status } from '../../shared/domain/model.ts';

export const ARTICLE_SORTS = ['arrival', 'title', 'source', 'published', 'status', 'tags'] as const;
export type ArticleSort = (typeof ARTICLE_SORTS)[number];

/** How the list of articles is sorted and which of them it shows. It outlives the opening of articles, not a restart. */
export interface Shelf {
  readonly sort: ArticleSort;
  readonly descending: boolean;
  /** Words that are looked for in title, source and author. */
  readonly find: string;
  /** Any of these; none chosen means all. */
  readonly statuses: readonly Status[];
  readonly tags: 'any' | 'with' | 'without';
  /** Published from and to, as the analyst wrote them: EDTF, '' for no limit; what is no date yet limits nothing. */
  readonly from: string;
  readonly to: string;
  /** An actor or position that has to be tagged in the article. */
  readonly code: string | null;
  /** Only that itself counts, not its members or the positions below it. */
  readonly exactly: boolean;
  /** Ids of the articles in which it is; null as long as that is not known. */
  readonly tagged: ReadonlySet<string> | null;
}

export const freshShelf: Shelf = {
  sort: 'arrival',
  descending: false,
  find: '',
  statuses: [],
  tags: 'any',
  from: '',
  to: '',
  code: null,
  exactly: false,
  tagged: null,
};

/** The same order, with every article in it. */
export const unfiltered = ({ sort, descending }: Shelf): Shelf => ({ ...freshShelf, sort, descending });
