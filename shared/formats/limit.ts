import type { ProjectSource } from './project-file/build.ts';

/** What of a project is exported; what is absent limits nothing. */
export interface Limit {
  /** Ids. */
  readonly articles?: ReadonlySet<string>;
  /** Ids; an article that is left stays even if none of its tags does. */
  readonly tags?: ReadonlySet<string>;
}

/**
 * The part of a project that a limit leaves, in the same order. The codebook stays whole: what is used no more is still
 * part of how the rest was coded.
 */
export function limitSource(source: ProjectSource, { articles, tags }: Limit): ProjectSource {
  const articleIds = articles ? source.articleIds.filter((id) => articles.has(id)) : source.articleIds;
  if (!tags) return { ...source, articleIds };
  return {
    ...source,
    articleIds,
    article: async (id) => {
      const whole = await source.article(id);
      return { ...whole, tags: whole.tags.filter((tag) => tags.has(tag.id)) };
    },
  };
}
