import type { Project } from '../../shared/domain/model.ts';
import type { ProjectSource } from '../../shared/formats/project-file/build.ts';

/** A project in memory as what is exported. */
export function sourceOf(
  project: Project,
  onArticle: (index: number) => Promise<void> = async () => {},
): ProjectSource {
  const { info, coders, actors, positions, merges, articles } = project;
  const places = new Map(articles.map(({ article }, index) => [article.id, index]));
  return {
    ...{ info, coders, actors, positions, merges },
    articleIds: [...places.keys()],
    article: async (id) => {
      const index = places.get(id) ?? -1;
      const found = articles[index];
      if (!found) throw new Error(`there is no article ${id}`);
      await onArticle(index);
      return found;
    },
  };
}
