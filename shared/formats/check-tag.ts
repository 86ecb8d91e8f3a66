import type { Article, Tag } from '../domain/model.ts';

/** What leaves says what it is on: a tag of another article, or one whose passage is not its quote, is a broken invariant. */
export function checkTag(tag: Tag, article: Pick<Article, 'id'>, text: string): void {
  if (tag.documentId !== article.id) throw new Error(`tag ${tag.id} is not of article ${article.id}`);
  if (!tag.quote || text.slice(tag.start, tag.end) !== tag.quote) {
    throw new Error(`tag ${tag.id} of article ${article.id} does not say its quote`);
  }
}
