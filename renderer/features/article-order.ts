import { type Article, compareStrings } from '../../shared/domain/model.ts';

/** In the order in which they came; the same on every start and after every undo. */
export const inOrder = (articles: ReadonlyMap<string, Article>): Article[] =>
  [...articles.values()].sort((a, b) => compareStrings(a.importedAt, b.importedAt) || compareStrings(a.id, b.id));
